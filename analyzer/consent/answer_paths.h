// AnswerPaths: which blocks of a method can run once the user has answered a request for
// permissions, with yes or with no.
//
// Under "no" every code in an array of results is PERMISSION_DENIED, every flag and every Boolean
// of a permission contract is false, and asking the system for a permission says the same. What
// differs between the two answers is the branch for a denial.
#pragma once

#include <memory>
#include <vector>

#include "analyzer/consent/consent_catalog.h"
#include "analyzer/flow/assumed_paths.h"
#include "analyzer/flow/program_flow.h"

namespace hegui::consent {

class AnswerPaths {
 public:
  AnswerPaths(flow::ProgramFlow& flow, const ResultMethod& result);
  ~AnswerPaths();

  // By block; empty: the method was given up, nothing is known.
  const std::vector<bool>& live(MethodId method, bool granted) {
    return (granted ? granted_paths_ : denied_paths_)->live_blocks(method);
  }
  // Can the answer change which of the method's blocks run?
  bool looks_at_answer(MethodId method) const;
  // A parameter that carries the codes, as a value; kNoValue: there is none.
  flow::ValueId codes_parameter(MethodId method) const;

 private:
  class Answer;
  flow::ProgramFlow& flow_;
  ResultMethod result_;
  std::unique_ptr<Answer> granted_, denied_;
  std::unique_ptr<flow::AssumedPaths> granted_paths_, denied_paths_;
};

}  // namespace hegui::consent
