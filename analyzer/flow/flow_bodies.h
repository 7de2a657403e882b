// FlowBodies: bodies with their control flow, built for the methods that are asked after and kept.
//
// The same few methods are asked after again and again, under other assumptions and with other
// constants. Kept up to kMaxKept values in all; then everything is let go and built anew when asked
// for. Not thread-safe; borrows Bodies and its index.
#pragma once

#include <memory>
#include <unordered_map>
#include <vector>

#include "analyzer/flow/bodies.h"

namespace hegui::flow {

class FlowBodies {
 public:
  static constexpr std::size_t kMaxKept = 100'000;

  explicit FlowBodies(const Bodies& bodies);

  const Bodies& bodies() const { return bodies_; }
  // Precondition: the method has code. Not complete if it is too large, or if `budget` (as in
  // BodyBuilder; building takes from it) ran out.
  std::shared_ptr<const MethodBody> of(MethodId method, StepBudget* budget = nullptr);

 private:
  struct Unit {
    Unit(const Bodies& bodies, program::UnitNumber number);
    UnitFields fields;
    BodyBuilder builder;  // its buffers are kept
  };
  BodyBuilder& builder(program::UnitNumber unit);

  const Bodies& bodies_;
  std::vector<std::unique_ptr<Unit>> units_;  // nullptr: not asked yet
  std::unordered_map<MethodId, std::shared_ptr<const MethodBody>> known_;
  std::size_t kept_ = 0;  // values of them
};

}  // namespace hegui::flow
