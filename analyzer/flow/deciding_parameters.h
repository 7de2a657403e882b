// DecidingParameters: which parameters of a method decide what of its code runs.
//
// A dispatcher is called with many events and does something else for each: `switch (event)`,
// `"read".equals(action)`, `if (collect)`, `if (callback != null)`. Followed once for all of its
// callers it does everything everywhere; so methods like it are followed once for each constant they
// are called with (Contexts). This tells for which parameters that is worth it: a branch asks them,
// here or in a method that they are passed on to.
//
// Immutable after build(). Cost: a few passes over the calls. Parameters beyond the 32nd are left
// out.
#pragma once

#include <cstdint>
#include <vector>

#include "analyzer/flow/bodies.h"
#include "analyzer/flow/call_plans.h"
#include "analyzer/flow/pure_calls.h"

namespace hegui::flow {

// One bit a parameter, the receiver counted.
struct Deciding {
  std::uint32_t by_value = 0;  // any constant can decide
  std::uint32_t by_null = 0;   // only null can

  bool any() const { return (by_value | by_null) != 0; }
  // Does it matter that this parameter is this constant?
  bool asks(std::uint32_t parameter, const Known& constant) const;
  bool add(const Deciding& other);  // true if that is news
};

class DecidingParameters {
 public:
  static DecidingParameters build(const CodeIndex& index, const Bodies& bodies,
                                  const CallPlans& plans);

  const Deciding& of(MethodId method) const { return of_method_[method]; }
  // What some method of the signature asks: for calls that are dispatched.
  const Deciding& of_signature(SignatureId signature) const { return of_signature_[signature]; }

 private:
  friend class DecidingParametersBuilder;
  std::vector<Deciding> of_method_;
  std::vector<Deciding> of_signature_;
};

// What a call's targets ask of its arguments; nothing for calls that leave the app.
const Deciding& asked_by_targets(const DecidingParameters& deciding,
                                 const CallPlans& plans, program::UnitNumber unit,
                                 const Call& call);

}  // namespace hegui::flow
