// StepBudget: work that is counted, so that a pass ends on any input, and at the same place each
// time. Budgets are far beyond what the code of real apps takes; a pass that runs out of one must
// say so (ProgramFlow::limits).
#pragma once

#include <cstdint>

namespace hegui::flow {

class StepBudget {
 public:
  explicit StepBudget(std::uint64_t steps) : left_(steps) {}

  // False if there are not that many left.
  bool take(std::uint64_t steps = 1) {
    if (steps > left_) {
      exhausted_ = true;
      return false;
    }
    left_ -= steps;
    return true;
  }
  bool exhausted() const { return exhausted_; }
  std::uint64_t left() const { return left_; }

 private:
  std::uint64_t left_;
  bool exhausted_ = false;
};

}  // namespace hegui::flow
