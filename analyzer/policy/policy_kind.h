// Which texts are privacy policies, and whose.
//
// A policy has a title of its kind near its beginning and speaks of personal information, or it has
// no title and collects many kinds of it at length. User agreements, rules for children and
// licences are none. Lists of SDKs or of collected information (双清单) are told apart: they say
// more of what a policy says, and are none.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/policy_language/phrase_patterns.h"
#include "analyzer/policy_language/vocabulary.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::policy {

struct TextKind {
  bool policy = false;
  // Not a policy, but a list that belongs to one: sdk_list (第三方SDK目录), pi_list
  // (个人信息收集清单); "" = neither.
  std::string_view list;
  // The title, without the words of its kind ("隐私政策", "《", "App"), names somebody.
  bool title_names_somebody = false;
  bool title_names_sdk = false;  // an SDK or its operator, and not the app
  bool names_app = false;        // the text has the app's label or package name
};

class PolicyKinds {
 public:
  // Errors: a catalog cannot be read. `app_names`: the app's labels and package name.
  static base::Result<PolicyKinds> load(const rules::RuleSet& rules,
                                        std::vector<std::string> app_names);

  TextKind kind_of(std::string_view text) const;
  // A first-run dialog that asks for consent to a policy and sums it up: for short texts only,
  // whole policies have such sentences too.
  bool is_consent_dialog(std::string_view text) const;
  // Might kind_of() say policy? One cheap look at the text.
  static bool worth_reading(std::string_view text);

 private:
  PolicyKinds(PhrasePatterns patterns, Vocabulary vocabulary, std::vector<std::string> app_names)
      : patterns_(std::move(patterns)),
        vocabulary_(std::move(vocabulary)),
        app_names_(std::move(app_names)) {}
  // The line of the beginning that is a policy's title, or a list's (`list`: which); "" if none.
  // `other`: a title of another kind came first.
  std::string title_of(std::string_view text, bool& other, std::string_view& list) const;
  bool names_app(std::string_view text) const;

  PhrasePatterns patterns_;
  Vocabulary vocabulary_;
  std::vector<std::string> app_names_;
};

// 1 the app's own, 0 somebody else's, nullopt not decided. `only_one`: no other policy is in the
// app.
std::optional<bool> is_own(const TextKind& kind, bool only_one);

}  // namespace hegui::policy
