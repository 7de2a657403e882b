// Permission notes: which system permissions a policy speaks of, and whether it says what for.
#pragma once

#include <map>
#include <string>
#include <utility>
#include <vector>

#include "analyzer/policy_language/columns.h"
#include "analyzer/policy_language/outline.h"
#include "analyzer/policy_language/reading.h"
#include "analyzer/policy_language/tokens.h"
#include "analyzer/policy_language/word_finder.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::policy {

// The words for groups of permissions (permission_groups.tsv).
class PermissionWords {
 public:
  static base::Result<PermissionWords> load(const rules::RuleSet& rules);
  // Groups whose words stand in `text`, each once, in the order of the text.
  std::vector<std::string> in(std::string_view text) const;
  // Of "android.permission.CAMERA" or "READ_PHONE_STATE", by permissions.tsv; "" if the permission
  // is none of those groups'.
  std::string_view group_of(std::string_view permission) const;

 private:
  WordFinder finder_;
  std::vector<std::vector<std::string>> groups_;                   // by word
  std::map<std::string, std::string, std::less<>> group_by_name_;  // without android.permission.
};

// A sentence that has 权限 behind a group's word, that asks to open or get at what it stands for,
// or names Android's constant; a line or row that begins with one in a part
// about permissions. Each group once: where it says what for, if it does anywhere.
std::vector<PermissionNote> read_permission_notes(const Outline& outline, const Tokens& tokens,
                                                  const Columns& columns,
                                                  const PermissionWords& words);

}  // namespace hegui::policy
