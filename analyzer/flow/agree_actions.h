// AgreeActions: where the user's agreement to the privacy policy arrives in the code.
//
// A listener is an agree action if the call that registers it carries a text that means agreement
// (setPositiveButton("同意", …)), or registers it on a view that shows one, and the policy is named
// there: in the same method, in the layout that has the view, or in the dialog class. A method that
// listens to several buttons is one for the numbers and view ids of the agree buttons only.
//
// Likewise refusals. Borrows what it is given; not thread-safe.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "analyzer/flow/agree_texts.h"
#include "analyzer/flow/bodies.h"
#include "analyzer/flow/call_plans.h"
#include "analyzer/flow/constant_resolver.h"
#include "analyzer/flow/type_flow.h"
#include "rules/engine/ruleset.h"

namespace hegui::flow {

enum class Answer : std::uint8_t { none, agree, refuse };

// One registration of a listener for the user's answer.
struct AnswerSite {
  MethodId method = kNone;
  std::uint32_t offset = 0;
  Answer answer = Answer::none;
  std::string text;  // of the button
};

class AgreeActions {
 public:
  static base::Result<AgreeActions> build(const rules::RuleSet& rules, const CodeIndex& index,
                                          const Bodies& bodies, const CallPlans& plans,
                                          const LayoutContents& layouts, const AgreeTexts& texts,
                                          const TypeFlow& types, const CoarseGraph& graph,
                                          ConstantResolver& constants);

  // What the user says by the callbacks that this call hands over.
  Answer answer_of(MethodId method, std::uint32_t offset) const;
  const std::vector<AnswerSite>& sites() const { return sites_; }

  // Numbers that onClick(DialogInterface, int) is called with for an agree button, if the method
  // listens to one.
  const std::set<std::int64_t>& agree_buttons(MethodId method) const;
  const AgreeTexts& texts() const { return *texts_; }

 private:
  friend class AgreeFinder;
  const AgreeTexts* texts_ = nullptr;
  std::vector<AnswerSite> sites_;
  std::map<std::pair<MethodId, std::uint32_t>, Answer> answers_;
  std::map<MethodId, std::set<std::int64_t>> agree_buttons_;
};

}  // namespace hegui::flow
