// MadeObjects: what the fields of an object hold that is made, or filled, where it is passed on.
//
// `new Task(2)` holds 2 in the field that its constructor stores the parameter in, if only
// constructors store there; a message holds what obtainMessage was given and what is stored in it
// afterwards. Bounded in steps, beyond which nothing is known. Not thread-safe; keeps what it found
// out about constructors. Borrows.
#pragma once

#include <cstdint>
#include <functional>
#include <map>

#include "analyzer/flow/bodies.h"
#include "analyzer/flow/call_plans.h"
#include "analyzer/flow/given.h"
#include "analyzer/flow/program_uses.h"
#include "analyzer/flow/step_budget.h"

namespace hegui::flow {

class MadeObjects {
 public:
  static constexpr std::uint64_t kMaxSteps = 100'000'000;  // calls and stores looked at

  MadeObjects(const CodeIndex& index, const Bodies& bodies, const CallPlans& plans,
              const ProgramUses& uses)
      : index_(index), bodies_(bodies), plans_(plans), uses_(uses), steps_(kMaxSteps) {}

  // What a value of the method is, if it is constant there.
  using ConstantOf = std::function<Known(ValueId)>;

  // `value`: a new-instance or a call's result; of others nothing is known. `passed_by`: position
  // of the call that passes it on, kNone if none does; other code of the app that is given it might
  // change it.
  Known field(MethodId method, const BodyView& body, ValueId value, FieldId field,
              std::uint32_t passed_by, const ConstantOf& constant_of);

 private:
  // What a constructor leaves in a field.
  struct Left {
    bool known = false;
    std::uint32_t parameter = kNone;  // this parameter, if it is one
    Known constant;
  };
  Known made(MethodId method, const BodyView& body, ValueId value, FieldId field,
             const ConstantOf& constant_of);
  Known filled(MethodId method, const BodyView& body, ValueId value, FieldId field,
               const ConstantOf& constant_of);
  bool given_to_others(program::UnitNumber unit, const BodyView& body, ValueId object,
                       std::uint32_t passed_by) const;
  Known set_by_calls(program::UnitNumber unit, const BodyView& body, ValueId object,
                     const Call& constructor, FieldId property,
                     const ConstantOf& constant_of) const;
  const Left& left(MethodId constructor, FieldId field, int depth);
  Left work_out(MethodId constructor, FieldId field, int depth);
  const Call* constructor_call(MethodId method, const BodyView& body, ValueId object) const;
  Left literal(MethodId method, const BodyView& body, ValueId value) const;

  const CodeIndex& index_;
  const Bodies& bodies_;
  const CallPlans& plans_;
  const ProgramUses& uses_;
  std::map<std::pair<MethodId, FieldId>, Left> known_;
  StepBudget steps_;
};

}  // namespace hegui::flow
