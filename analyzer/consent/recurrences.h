// Recurrences: places in code that run again and again by themselves: rows of `recurrence`.
//
// A repeating callback is found by what sets it up (catalog/periodic_calls.tsv): calls that repeat
// by themselves, calls whose callback comes back to the same call, methods that the system calls
// each time a screen comes back. From the callback, calls and callbacks in the same phase are
// followed kMaxDepth deep, without starting other components. What a flag keeps from running twice,
// set on the way itself or when a permission is denied, does not recur.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

#include "analyzer/consent/effects.h"
#include "analyzer/facts/fact_writer.h"

namespace hegui::consent {

class Recurrences {
 public:
  // `after_denial`: does the method run from a denial's branch?
  Recurrences(const EffectTools& tools, std::function<bool(MethodId)> after_denial);
  ~Recurrences();

  void write(facts::FactWriter& facts);

 private:
  class SetFlags;
  struct Start {  // of a repeating callback
    std::string_view kind;
    std::vector<MethodId> methods;
    std::optional<std::int64_t> period;
    std::optional<std::int64_t> message;  // the number of the message that comes back
    MethodId at = kNone;                  // where it is set up
    std::uint32_t offset = 0;
  };
  struct Closure {
    std::vector<MethodId> methods;               // in order of distance
    std::map<MethodId, std::vector<bool>> live;  // of methods that an assumption narrows
  };

  void find_flag_writes();
  void find_repeated_methods();
  void find_periodic_calls();
  void look_at_call(MethodId method, const flow::BodyView& body, const flow::Call& call,
                    const PeriodicCall& known);
  std::vector<MethodId> callbacks_at(MethodId method, std::uint32_t offset) const;
  std::vector<MethodId> callbacks_of(MethodId method, const flow::BodyView& body,
                                     const flow::Call& call, const PeriodicCall& known) const;
  std::optional<std::int64_t> period_of(MethodId method, const flow::BodyView& body,
                                        const flow::Call& call, const PeriodicCall& known) const;
  std::optional<std::int64_t> message_of(MethodId method, const flow::BodyView& body,
                                         const flow::Call& call, const PeriodicCall& known) const;
  bool comes_back(const Start& start) const;
  Closure closure(const Start& start) const;
  Closure closure(const std::vector<MethodId>& from, int depth, SetFlags* flags) const;
  std::optional<SetFlags> flags_set_in(const Closure& closure, const Start& start) const;
  void write_start(const Start& start, facts::FactWriter& facts);

  const EffectTools& in_;
  std::function<bool(MethodId)> after_denial_;
  std::vector<Start> starts_;
  // Stored flags: the constants written under each name, and where.
  struct Writes {
    std::set<std::int64_t> values;
    bool all_known = true;
    std::set<MethodId> methods;
  };
  std::map<std::string, Writes, std::less<>> writes_;
  std::set<std::tuple<facts::RowId, std::string_view, std::int64_t>> written_;
};

}  // namespace hegui::consent
