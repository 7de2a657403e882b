// Ways: how a place in the code is come by, for the facts that are written of it.
//
// Reach keeps one way to each state of a method; a place has as many as its method has states in a
// phase. The least guarded one counts, and of several alike one that can be gone on some device
// (DeviceVersions). Places in code that nothing leads to are not come by. Not thread-safe; borrows
// the flow.
#pragma once

#include <optional>
#include <vector>

#include "analyzer/flow/program_flow.h"
#include "analyzer/program/code_facts.h"

namespace hegui::flow {

// API levels, both included; not given: as far as the app can be installed.
struct ApiRange {
  std::optional<int> low, high;

  // False: what stands on the way excludes each other.
  bool possible() const { return !low || !high || *low <= *high; }
};

struct Way {
  StateId state = kNone;  // kNone: it is not reached
  Label label;
  ApiRange versions;  // on which it can be gone
};

class Ways {
 public:
  explicit Ways(ProgramFlow& flow) : flow_(flow) {}

  Way best(const program::FactSite& site, Phase phase);

 private:
  void add_states(MethodId method, std::uint32_t offset, Phase phase);
  std::optional<std::uint32_t> block_at(MethodId method, std::uint32_t offset) const;
  ApiRange versions(StateId state, std::uint32_t offset) const;

  struct Candidate {
    StateId state;
    Label label;
    std::uint32_t offset;
  };
  ProgramFlow& flow_;
  std::vector<StateId> states_;
  std::vector<Candidate> candidates_;
};

}  // namespace hegui::flow
