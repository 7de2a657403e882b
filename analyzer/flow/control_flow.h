// ControlFlow: the basic blocks of one method and their order.
//
// A block ends at a jump, before a jump's target, and where the set of exception handlers changes.
// Every instruction that can throw inside a try is an edge to each of its handlers.
// Buffers are kept between methods: one object serves a whole dex file. Cost: linear in the code.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "dex/code.h"

namespace hegui::flow {

class ControlFlow {
 public:
  struct Block {
    std::uint32_t start = 0;  // [start, end): code units
    std::uint32_t end = 0;
    std::uint32_t last = 0;  // offset of the last instruction
    std::uint32_t first_edge = 0;
    std::uint32_t edges = 0;          // jumps, the target before the fall-through
    std::uint32_t handler_edges = 0;  // behind them; only if something inside can throw
    bool retreating_target =
        false;  // some edge comes from a block that is not earlier in the order
    bool reachable = false;
    bool ordinary = false;  // reachable without an exception being thrown
  };

  // False, and no blocks, if the code has more than kMaxFlows ways on (many switches may share one
  // long table, many instructions one long list of handlers).
  bool read(const dex::CodeItem& code);
  static constexpr std::uint64_t kMaxFlows = 2'000'000;

  // Jumps of all blocks, and handlers of every instruction that can throw.
  std::uint64_t flows() const { return flows_; }

  std::span<const Block> blocks() const { return blocks_; }
  // Reachable blocks in reverse postorder; entry first.
  std::span<const std::uint32_t> order() const { return order_; }
  // Where a block stands in that order; meaningless for unreachable ones.
  std::uint32_t place(std::uint32_t block) const { return place_[block]; }
  std::span<const std::uint32_t> jumps(const Block& block) const {
    return std::span(edges_).subspan(block.first_edge, block.edges);
  }
  std::span<const std::uint32_t> handlers(const Block& block) const {
    return std::span(edges_).subspan(block.first_edge + block.edges, block.handler_edges);
  }

 private:
  bool count_flows(const dex::CodeItem& code);
  void find_leaders(const dex::CodeItem& code);
  void cut_blocks(const dex::CodeItem& code);
  void connect(const dex::CodeItem& code);
  void put_in_order();
  void add_edge(std::uint32_t offset) { edges_.push_back(block_at_[offset]); }

  std::uint64_t flows_ = 0;
  std::vector<bool> leader_;
  std::vector<std::uint32_t> block_at_;  // by code unit, at block starts
  std::vector<Block> blocks_;
  std::vector<bool> throws_;  // by block
  std::vector<std::uint32_t> edges_;
  std::vector<std::uint32_t> order_, place_;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> stack_;
};

}  // namespace hegui::flow
