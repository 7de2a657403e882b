#include "analyzer/flow/control_dependence.h"

#include <span>

namespace hegui::flow {

std::vector<std::vector<std::uint32_t>> deciding_blocks(const MethodBody& body) {
  const std::size_t count = body.blocks.size();
  std::vector<std::vector<std::uint32_t>> decided_by(count);
  if (count > kMaxDependentBlocks) return decided_by;
  // after[b][p]: every way from b to the end comes by p.
  std::vector<std::vector<bool>> after(count, std::vector<bool>(count, true));
  for (std::size_t b = 0; b < count; ++b) {
    if (body.blocks[b].successor_count == 0) {
      after[b].assign(count, false);
      after[b][b] = true;
    }
  }
  for (bool changed = true; changed;) {
    changed = false;
    for (std::size_t b = count; b-- > 0;) {
      const std::span<const std::uint32_t> next = body.successors_of(body.blocks[b]);
      if (next.empty()) continue;
      std::vector<bool> all = after[next[0]];
      for (const std::uint32_t to : next.subspan(1)) {
        for (std::size_t p = 0; p < count; ++p) all[p] = all[p] && after[to][p];
      }
      all[b] = true;
      if (all != after[b]) {
        after[b] = std::move(all);
        changed = true;
      }
    }
  }
  std::vector<std::vector<std::uint32_t>> direct(count);
  for (std::uint32_t b = 0; b < count; ++b) {
    const Block& limits = body.blocks[b];
    if (limits.branch == kNoValue && limits.switched == kNoValue) continue;
    for (const std::uint32_t to : body.successors_of(limits)) {
      for (std::uint32_t p = 0; p < count; ++p) {
        const bool always = p != b && after[b][p];
        if (!after[to][p] || always) continue;
        if (direct[p].empty() || direct[p].back() != b) direct[p].push_back(b);
      }
    }
  }
  for (std::uint32_t p = 0; p < count; ++p) {
    std::vector<bool> seen(count, false);
    std::vector<std::uint32_t> open = direct[p];
    while (!open.empty()) {
      const std::uint32_t b = open.back();
      open.pop_back();
      if (seen[b]) continue;
      seen[b] = true;
      open.insert(open.end(), direct[b].begin(), direct[b].end());
    }
    for (std::uint32_t b = 0; b < count; ++b) {
      if (seen[b]) decided_by[p].push_back(b);
    }
  }
  return decided_by;
}

}  // namespace hegui::flow
