// DecidingParameters: which parameters of a method decide what of its code runs.
//
// A dispatcher is called with many events and does something else for each: `switch (event)`,
// `"read".equals(action)`, `if (collect)`, `if (callback != null)`. Followed once for all of its
// callers it does everything everywhere; so methods like it are followed once for each constant
// they are called with (Contexts). This tells for which parameters that is worth it: a branch asks
// them, here or in a method that they are passed on to. Fields of parameters are parameters too:
// the number of the message that is handled, what a task was made with.
//
// `x instanceof Activity` asks of which class a parameter is.
//
// Immutable after build(). Cost: a few passes over the calls. Parameters beyond the 32nd are left
// out.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "analyzer/flow/bodies.h"
#include "analyzer/flow/call_plans.h"
#include "analyzer/flow/given.h"
#include "analyzer/flow/program_uses.h"

namespace hegui::flow {

// The class that a parameter is compared with.
struct ClassTest {
  std::uint32_t parameter = 0;
  TypeId type = kNone;

  friend auto operator<=>(const ClassTest&, const ClassTest&) = default;
};

// One bit a parameter, the receiver counted.
struct Deciding {
  static constexpr std::size_t kMaxFields = 12;
  static constexpr std::size_t kMaxTests = 12;

  std::uint32_t by_value = 0;     // any constant can decide
  std::uint32_t by_null = 0;      // only null can
  std::uint32_t by_class = 0;     // those in `tests`
  std::vector<ClassTest> tests;   // ascending
  std::vector<FieldSlot> fields;  // fields of the objects that parameters are; ascending
  bool more = false;              // there are more fields than are kept

  bool any() const { return (by_value | by_null | by_class) != 0 || !fields.empty(); }
  // Can it matter what this parameter is?
  bool asks(std::uint32_t parameter) const {
    return parameter < 32 && ((by_value | by_null | by_class) >> parameter & 1) != 0;
  }
  bool asks_class(std::uint32_t parameter) const {
    return parameter < 32 && (by_class >> parameter & 1) != 0;
  }
  // The tests of one parameter.
  std::span<const ClassTest> tests_of(std::uint32_t parameter) const;
  bool asks_fields(std::uint32_t parameter) const {
    for (const FieldSlot& slot : fields) {
      if (slot.parameter == parameter) return true;
    }
    return false;
  }
  // Does it matter that it is this constant? (Not for what is only of a known class.)
  bool asks(std::uint32_t parameter, const Known& constant) const;
  void add_test(const ClassTest& test);
  bool add(const Deciding& other);  // true if that is news
};

class DecidingParameters {
 public:
  static DecidingParameters build(const CodeIndex& index, const Bodies& bodies,
                                  const CallPlans& plans, const ProgramUses& uses);

  const Deciding& of(MethodId method) const { return of_method_[method]; }
  // What some method of the signature asks: for calls that are dispatched.
  const Deciding& of_signature(SignatureId signature) const { return of_signature_[signature]; }

 private:
  friend class DecidingParametersBuilder;
  std::vector<Deciding> of_method_;
  std::vector<Deciding> of_signature_;
};

// What a call's targets ask of its arguments; nothing for calls that leave the app.
const Deciding& asked_by_targets(const DecidingParameters& deciding, const CallPlans& plans,
                                 program::UnitNumber unit, const Call& call);

}  // namespace hegui::flow
