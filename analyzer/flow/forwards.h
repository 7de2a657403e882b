// Forwards: calls on a parameter, told to the callers.
//
// `void execute(Runnable r) { pool.execute(r); }` runs whatever it is given. Bound inside the
// wrapper, every runnable of the app would run wherever the wrapper is used; so a dispatch on a
// parameter (the receiver counted, template methods) is bound at each call of the method instead,
// through chains of wrappers. Context is thus kept where it matters most at the cost of a list for
// each method (a summary, as in Sharir and Pnueli 1981, of the calls on parameters only).
//
// A method with more than kMaxForwards of them keeps none: its calls are dispatched in place.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "analyzer/flow/bodies.h"
#include "analyzer/flow/call_plans.h"

namespace hegui::flow {

struct Forward {
  std::uint32_t parameter = 0;  // of the method that has the forward, the receiver first
  KeyId key = 0;                // what is called on it
  Phase phase = Phase::same;
  MethodId site = kNone;     // the method that has the call itself
  std::uint32_t offset = 0;  // the call there

  friend bool operator==(const Forward&, const Forward&) = default;
};

inline constexpr std::size_t kMaxForwards = 24;

class Forwards {
 public:
  static Forwards build(const CodeIndex& index, const Bodies& bodies, const CallPlans& plans);

  std::span<const Forward> of(MethodId method) const {
    return std::span(all_).subspan(starts_[method], starts_[method + 1] - starts_[method]);
  }
  // Is the dispatch at this place bound at the method's callers?
  bool bound_by_callers(MethodId method, std::uint32_t offset, KeyId key) const;

 private:
  std::vector<Forward> all_;
  std::vector<std::uint32_t> starts_;
};

}  // namespace hegui::flow
