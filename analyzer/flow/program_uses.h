// ProgramUses: who calls a method, and what is stored into a field, the other way round.
//
// Calls with one possible target only (static, constructor, private, super calls, and dispatches
// with a single definition). Immutable after build(). Cost: one pass over all calls and stores.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "analyzer/flow/bodies.h"
#include "analyzer/flow/call_plans.h"

namespace hegui::flow {

struct UseSite {
  MethodId method = kNone;   // where
  std::uint32_t number = 0;  // position in its body's calls, or stores
};

class ProgramUses {
 public:
  static ProgramUses build(const CodeIndex& index, const Bodies& bodies, const CallPlans& plans);

  std::span<const UseSite> callers(MethodId method) const {
    return std::span(callers_).subspan(caller_starts_[method],
                                       caller_starts_[method + 1] - caller_starts_[method]);
  }
  // Is the field stored by constructors only, in the object that they make?
  bool set_by_constructors(FieldId field) const { return set_by_constructors_[field]; }
  // Is every call of the method among its callers? Not so for what is dispatched to among others,
  // called by the framework, through a method handle or by a web page.
  bool callers_known(MethodId method) const { return callers_known_[method]; }
  std::span<const UseSite> stores(FieldId field) const {
    return std::span(stores_).subspan(store_starts_[field],
                                      store_starts_[field + 1] - store_starts_[field]);
  }

 private:
  void find_fixed_fields(const CodeIndex& index, const Bodies& bodies);
  void find_unknown_callers(const CodeIndex& index, const Bodies& bodies, const CallPlans& plans);

  std::vector<UseSite> callers_, stores_;
  std::vector<std::uint32_t> caller_starts_, store_starts_;
  std::vector<bool> callers_known_;        // by method
  std::vector<bool> set_by_constructors_;  // by field
};

// Adds to `asks` (by method) those that learn from `found` what these ask: their callers, if they
// return something, and the callers of these, `depth` times.
void add_callers_told(const Bodies& bodies, const ProgramUses& uses, int depth,
                      std::vector<MethodId> found, std::vector<bool>& asks);

// The one definition that the call can run, kNone if there may be several or none.
MethodId only_target(const CallPlans& plans, program::UnitNumber unit, const Call& call);

}  // namespace hegui::flow
