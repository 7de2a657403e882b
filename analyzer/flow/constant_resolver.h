// ConstantResolver: texts, numbers and classes that a value can be, across methods.
//
// Follows, from the use back: phis and casts; parameters to the calls that pass them; fields to
// what is stored in them and to their initial values; results of the app's own methods to what they
// return; strings joined by StringBuilder, concat and valueOf; class names of class constants.
// Bounded in depth, in alternatives and in steps, for each question and for all of them together:
// what goes beyond is "not known", never a part for the whole.
//
// Not thread-safe. Borrows everything it is given.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analyzer/flow/bodies.h"
#include "analyzer/flow/call_plans.h"
#include "analyzer/flow/program_uses.h"
#include "analyzer/flow/step_budget.h"

namespace hegui::flow {

// A value where it stands.
struct PlacedValue {
  MethodId method = kNone;
  ValueId value = kNoValue;
};

struct Texts {
  std::vector<std::string> texts;  // sorted, each once
  bool complete = true;            // false: it can be something else too
};

struct Numbers {
  std::vector<std::int64_t> numbers;  // sorted, each once
  bool complete = true;
};

struct Classes {
  std::vector<TypeId> types;  // sorted, each once
  bool complete = true;
};

class ConstantResolver {
 public:
  ConstantResolver(const CodeIndex& index, const Bodies& bodies, const CallPlans& plans,
                   const ProgramUses& uses);

  Texts texts(PlacedValue value);
  Numbers numbers(PlacedValue value);
  // Of a java.lang.Class: constants, Class.forName and its kin with a known name, getClass() of an
  // object made here.
  Classes classes(PlacedValue value);

  // The values behind a value: leaves of its own method, parameters and fields followed to other
  // methods as far as they can be. False if something could not be followed.
  bool origins(PlacedValue value, std::vector<PlacedValue>& out);

  const BodyView& body(MethodId method);

  // Some questions were not answered because too many, or too hard ones, were asked before.
  bool cut_short() const { return all_steps_.exhausted(); }

 private:
  struct Visit;
  bool take_step();
  bool origins(PlacedValue value, int depth, std::vector<PlacedValue>& out);
  bool field_origins(program::UnitNumber unit, const Value& value, int depth,
                     std::vector<PlacedValue>& out);
  Texts texts(PlacedValue value, int depth);
  Classes classes(PlacedValue value, int depth);
  bool add_text(PlacedValue origin, int depth, Texts& out);
  Texts call_text(PlacedValue origin, int depth);
  Texts joined(MethodId method, const BodyView& body, const Call& to_string, int depth);

  const CodeIndex& index_;
  const Bodies& bodies_;
  const CallPlans& plans_;
  const ProgramUses& uses_;
  MethodId body_method_ = kNone;
  BodyView body_;
  StepBudget steps_;      // of the question at hand
  StepBudget all_steps_;  // of all questions
};

}  // namespace hegui::flow
