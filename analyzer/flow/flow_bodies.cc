#include "analyzer/flow/flow_bodies.h"

namespace hegui::flow {

FlowBodies::FlowBodies(const Bodies& bodies)
    : bodies_(bodies), units_(bodies.index().program().units().size()) {}

FlowBodies::Unit::Unit(const Bodies& bodies, program::UnitNumber number)
    : fields(bodies.index(), bodies.fields(), number),
      builder(bodies.index().program().units()[number].file, &fields) {}

BodyBuilder& FlowBodies::builder(program::UnitNumber number) {
  std::unique_ptr<Unit>& unit = units_[number];
  if (unit == nullptr) unit = std::make_unique<Unit>(bodies_, number);
  return unit->builder;
}

std::shared_ptr<const MethodBody> FlowBodies::of(MethodId method, StepBudget* budget) {
  const auto found = known_.find(method);
  if (found != known_.end()) return found->second;
  const auto body = std::make_shared<MethodBody>();
  const CodeIndex& index = bodies_.index();
  builder(index.method(method).unit)
      .build(index.definition(method), Detail::control_flow, *body, budget);
  if (!body->complete && budget != nullptr && budget->exhausted()) return body;
  kept_ += body->values.size();
  if (kept_ > kMaxKept) {
    known_.clear();
    kept_ = body->values.size();
  }
  known_.emplace(method, body);
  return body;
}

}  // namespace hegui::flow
