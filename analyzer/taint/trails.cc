#include "analyzer/taint/trails.h"

#include <algorithm>

namespace hegui::taint {

TrailId Trails::after(TrailId before, const Step& step) {
  const std::uint16_t length = trails_[before].length;
  if (length >= kMaxLength || (length > 0 && trails_[before].last == step)) return before;
  const auto [found, fresh] =
      known_.try_emplace({before, step}, static_cast<TrailId>(trails_.size()));
  if (fresh) trails_.push_back({before, step, static_cast<std::uint16_t>(length + 1)});
  return found->second;
}

TrailId Trails::joined(TrailId before, TrailId then) {
  if (then == kNoTrail) return before;
  if (before == kNoTrail) return then;
  const auto known = joined_.find({before, then});
  if (known != joined_.end()) return known->second;
  TrailId out = before;
  for (const Step& step : steps(then)) out = after(out, step);
  joined_.emplace(std::pair(before, then), out);
  return out;
}

std::vector<Step> Trails::steps(TrailId trail) const {
  std::vector<Step> out;
  for (; trail != kNoTrail; trail = trails_[trail].before) out.push_back(trails_[trail].last);
  std::reverse(out.begin(), out.end());
  return out;
}

}  // namespace hegui::taint
