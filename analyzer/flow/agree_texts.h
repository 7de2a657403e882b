// AgreeTexts: which texts and views mean "I agree", and which show that a privacy policy is at
// hand.
//
// By the catalogued phrases (topics agree_button, policy_title, consent_popup). "好的" and "知道了"
// are not among them: regulators do not take them for consent. Borrows what it is given; matched
// texts are kept, so it is not thread-safe.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <unordered_map>

#include "analyzer/flow/layout_contents.h"
#include "analyzer/program/phrases.h"

namespace hegui::flow {

class AgreeTexts {
 public:
  AgreeTexts(const program::Phrases& phrases, const LayoutContents& layouts);

  bool is_agree(std::string_view text) const { return (classes_of(text) & kAgree) != 0; }
  bool is_refuse(std::string_view text) const { return (classes_of(text) & kRefuse) != 0; }
  bool shows_policy(std::string_view text) const { return (classes_of(text) & kPolicy) != 0; }
  // Does the layout, with what it includes, name the policy?
  bool layout_shows_policy(ResourceId layout) const;

  // Views whose text means agreement (refusal), in a layout that names the policy.
  const std::set<ResourceId>& agree_views() const { return agree_views_; }
  const std::set<ResourceId>& refuse_views() const { return refuse_views_; }

 private:
  enum : unsigned { kAgree = 1, kRefuse = 2, kPolicy = 4 };
  unsigned classes_of(std::string_view text) const;

  const program::Phrases& phrases_;
  const LayoutContents& layouts_;
  mutable std::unordered_map<std::string, unsigned> known_;
  std::set<ResourceId> agree_views_, refuse_views_;
};

}  // namespace hegui::flow
