// Refusals: where the user's "no" arrives in the code, and what the code does then: rows of
// `refusal`.
//
// To the policy: the callbacks that a refuse button's listener hands over (AgreeActions); of a
// listener for several buttons, what runs for the refuse button. To a permission: the blocks of a
// result method that run for a denial only (AnswerPaths), there or in a method that is given the
// result; methods that hear of denials only, as a whole.
#pragma once

#include <map>
#include <memory>
#include <vector>

#include "analyzer/consent/effects.h"
#include "analyzer/facts/fact_writer.h"

namespace hegui::consent {

struct Refusal {
  bool of_policy = false;
  MethodId handler = kNone;
  std::vector<CodePart> parts;    // what runs for the refusal only; empty: nothing is done for it
  AnswerPaths* answer = nullptr;  // of_policy: nullptr
};

class Refusals {
 public:
  Refusals(const EffectTools& tools) : in_(tools) {}
  ~Refusals();

  // In order of their handlers, policy first.
  base::Result<bool> find(const rules::RuleSet& rules);
  const std::vector<Refusal>& all() const { return refusals_; }
  // Writes the rows. Methods that run for a denial are noted.
  void write(facts::FactWriter& facts);
  // Is the method run from a denial's branch?
  bool runs_after_denial(MethodId method) const {
    return method < after_denial_.size() && after_denial_[method];
  }
  // The blocks of the method that run for a denial only; nullptr: none.
  const std::vector<bool>* denial_blocks(MethodId method) const;

 private:
  class RefusedButton;
  base::Result<bool> find_policy_handlers(const rules::RuleSet& rules);
  void find_permission_handlers();
  void add_permission_handler(MethodId handler, const ResultMethod& result);
  bool is_registered_for_permissions(MethodId handler) const;
  void add_denial_parts(MethodId method, const ResultMethod& result, AnswerPaths& paths, int depth,
                        Refusal& out);
  void write_one(const Refusal& refusal, facts::FactWriter& facts);

  const EffectTools& in_;
  std::vector<Refusal> refusals_;
  std::map<std::pair<ResultForm, SignatureId>, std::unique_ptr<AnswerPaths>> answers_;
  std::vector<bool> after_denial_;  // by method
};

}  // namespace hegui::consent
