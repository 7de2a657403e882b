// Bodies: the MethodBody of every method of the program, packed into a few arrays a dex file.
//
// What concerns control flow (blocks, branches) is left out, but for the values that branches are
// decided by: it is built anew for the few methods in which a pass asks for it (FlowBodies).
// Immutable after build(). Cost: a few times that of decoding every instruction; dex files are
// worked on in parallel, the result does not depend on it.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "analyzer/flow/code_index.h"
#include "analyzer/flow/known_fields.h"
#include "analyzer/flow/method_body.h"

namespace hegui::flow {

// As MethodBody, borrowed from Bodies.
struct BodyView {
  std::uint32_t parameters = 0;
  std::span<const Value> values;
  std::span<const ValueId> operands;
  std::span<const Call> calls;
  std::span<const Store> stores;
  std::span<const ClassUse> class_uses;
  std::span<const ValueId> returns;
  std::span<const Decision> decisions;

  std::span<const ValueId> arguments(const Call& call) const {
    return operands.subspan(call.first_argument, call.arguments);
  }
  std::span<const ValueId> phi_operands(const Value& phi) const {
    return operands.subspan(phi.id, static_cast<std::size_t>(phi.number));
  }
};

class Bodies {
 public:
  static Bodies build(const CodeIndex& index, const ConstantFields& fields, unsigned threads);

  // Empty for a method without code, or one that was given up.
  BodyView of(MethodId method) const {
    const MethodInfo& info = index_->method(method);
    const Unit& unit = units_[info.unit];
    const Extent& from = unit.starts[info.position];
    const Extent& to = unit.starts[info.position + 1];
    const auto part = [](const auto& all, std::uint32_t begin, std::uint32_t end) {
      return std::span(all.data() + begin, end - begin);
    };
    return {from.parameters,
            part(unit.values, from.values, to.values),
            part(unit.operands, from.operands, to.operands),
            part(unit.calls, from.calls, to.calls),
            part(unit.stores, from.stores, to.stores),
            part(unit.class_uses, from.class_uses, to.class_uses),
            part(unit.returns, from.returns, to.returns),
            part(unit.decisions, from.decisions, to.decisions)};
  }
  std::uint32_t given_up() const { return given_up_; }

  const CodeIndex& index() const { return *index_; }
  const ConstantFields& fields() const { return *fields_; }

 private:
  struct Extent {
    std::uint32_t parameters = 0;
    std::uint32_t values = 0, operands = 0, calls = 0, stores = 0, class_uses = 0, returns = 0,
                  decisions = 0;
  };
  struct Unit {
    std::vector<Value> values;
    std::vector<ValueId> operands;
    std::vector<Call> calls;
    std::vector<Store> stores;
    std::vector<ClassUse> class_uses;
    std::vector<ValueId> returns;
    std::vector<Decision> decisions;
    std::vector<Extent> starts;  // by position in all_methods(), one more at the end
    std::uint32_t given_up = 0;
  };
  static void reserve(std::size_t bytes, Unit& unit);
  static void build_unit(const CodeIndex& index, const ConstantFields& fields,
                         program::UnitNumber number, Unit& unit);

  const CodeIndex* index_ = nullptr;
  const ConstantFields* fields_ = nullptr;
  std::vector<Unit> units_;
  std::uint32_t given_up_ = 0;
};

}  // namespace hegui::flow
