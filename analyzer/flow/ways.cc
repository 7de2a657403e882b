#include "analyzer/flow/ways.h"

#include <algorithm>

namespace hegui::flow {

Way Ways::best(const program::FactSite& site, Phase phase) {
  candidates_.clear();
  if (site.method != program::kWholeClass) {
    const MethodId method = flow_.index().method_at(site.unit, site.method);
    if (method != kNone) add_states(method, site.offset, phase);
  } else {
    for (const MethodId method : flow_.index().methods_of(site.owner)) {
      add_states(method, kNone, phase);
    }
  }
  std::stable_sort(
      candidates_.begin(), candidates_.end(),
      [](const Candidate& a, const Candidate& b) { return a.label.rank() < b.label.rank(); });
  Way best;
  for (const Candidate& candidate : candidates_) {
    if (best.state != kNone && candidate.label.rank() != best.label.rank()) break;
    const Way way{candidate.state, candidate.label, versions(candidate.state, candidate.offset)};
    if (best.state == kNone || way.versions.possible()) best = way;
    if (best.versions.possible()) break;
  }
  return best;
}

// The states' labels tell of the way to the method; what stands inside it comes on top.
void Ways::add_states(MethodId method, std::uint32_t offset, Phase phase) {
  states_.clear();
  flow_.reach().append_states(method, phase, states_);
  if (states_.empty()) return;
  const std::optional<std::uint32_t> block = block_at(method, offset);
  if (block == kNoValue) return;  // nothing leads there
  for (const StateId state : states_) {
    Label label = flow_.reach().label(state);
    if (block) {
      label.guard =
          std::max(label.guard, flow_.guards().at(method, *block, flow_.reach().context_of(state)));
    }
    if (label.guard != Guard::never) candidates_.push_back({state, label, offset});
  }
}

// kNoValue: code that cannot run. Not known for a whole method, or one that was given up.
std::optional<std::uint32_t> Ways::block_at(MethodId method, std::uint32_t offset) const {
  if (offset == kNone) return std::nullopt;
  const BodyView view = flow_.bodies().of(method);
  const auto call = std::find_if(view.calls.begin(), view.calls.end(),
                                 [&](const Call& one) { return one.offset == offset; });
  if (call != view.calls.end()) return call->block;
  if (!flow_.index().definition(method).has_code()) return std::nullopt;
  const auto body = flow_.flow_bodies().of(method);
  return body->complete ? std::optional(body->block_holding(offset)) : std::nullopt;
}

ApiRange Ways::versions(StateId state, std::uint32_t offset) const {
  const VersionSet all = flow_.versions().all();
  const auto installable = range_of(all);
  if (!installable) return {};
  auto [low, high] = *installable;
  while (state != kNone) {  // ends: a state is come by from one that was settled before
    const MethodId method = flow_.reach().method_of(state);
    const Given& given = flow_.contexts().given(flow_.reach().context_of(state));
    if (flow_.versions().asks(method)) {
      const std::optional<std::uint32_t> block = block_at(method, offset);
      const VersionSet here = block ? flow_.versions().of(method, given, *block) : all;
      // None at all: other things than the version close the block.
      if (const auto bounds = range_of(here)) {
        low = std::max(low, bounds->first);
        high = std::min(high, bounds->second);
      }
    }
    const Link& link = flow_.reach().link(state);
    offset = link.offset;
    state = link.from;
  }
  ApiRange out;
  if (low > installable->first) out.low = low;
  if (high < installable->second) out.high = high;
  return out;
}

}  // namespace hegui::flow
