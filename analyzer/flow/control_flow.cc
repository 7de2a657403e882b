#include "analyzer/flow/control_flow.h"

#include <algorithm>

namespace hegui::flow {

using dex::Instruction;

bool ControlFlow::read(const dex::CodeItem& code) {
  blocks_.clear();
  throws_.clear();
  edges_.clear();
  order_.clear();
  if (!count_flows(code)) return false;
  if (code.size() == 0) return true;
  find_leaders(code);
  cut_blocks(code);
  connect(code);
  put_in_order();
  return true;
}

bool ControlFlow::count_flows(const dex::CodeItem& code) {
  flows_ = 0;
  std::uint32_t covered_until = 0;  // end of the try at hand
  std::uint32_t handlers = 0;
  std::uint32_t next_try = 0;
  for (const Instruction in : code.instructions()) {
    const dex::OpcodeInfo& info = in.info();
    if (in.offset() >= covered_until) handlers = 0;
    while (next_try < code.tries() && code.try_block(next_try).start <= in.offset()) {
      const auto block = code.try_block(next_try++);
      covered_until = block.end;
      handlers = block.handlers.size();
    }
    if (info.branches()) ++flows_;
    if (info.switches()) flows_ += code.switch_table(in).size();
    if (info.can_throw()) flows_ += handlers;
    if (flows_ > kMaxFlows) return false;
  }
  return true;
}

void ControlFlow::find_leaders(const dex::CodeItem& code) {
  leader_.assign(code.size() + 1, false);
  leader_[0] = true;
  std::uint32_t covered_until = 0;  // end of the try at hand
  std::uint32_t next_try = 0;
  for (const Instruction in : code.instructions()) {
    const dex::OpcodeInfo& info = in.info();
    // What a call returned is taken in the block of the call; taking it cannot throw.
    const bool takes_result =
        in.opcode() >= dex::Opcode::move_result && in.opcode() <= dex::Opcode::move_result_object;
    if (code.tries() > 0 && !takes_result) {
      if (covered_until != 0 && in.offset() >= covered_until) {
        leader_[in.offset()] = true;
        covered_until = 0;
      }
      while (next_try < code.tries() && code.try_block(next_try).start <= in.offset()) {
        leader_[in.offset()] = true;
        covered_until = code.try_block(next_try).end;
        ++next_try;
      }
    }
    if (info.branches()) leader_[in.target()] = true;
    if (info.switches()) {
      const dex::SwitchTable table = code.switch_table(in);
      for (std::uint32_t i = 0; i < table.size(); ++i) leader_[table.target(i)] = true;
    }
    if (info.branches() || info.switches() || !info.falls_through()) {
      leader_[in.offset() + in.width()] = true;
    }
  }
  for (std::uint32_t i = 0; i < code.tries(); ++i) {
    for (const dex::CatchHandler& handler : code.try_block(i).handlers) {
      leader_[handler.address] = true;
    }
  }
}

void ControlFlow::cut_blocks(const dex::CodeItem& code) {
  block_at_.resize(std::max<std::size_t>(block_at_.size(), code.size() + 1));
  bool open = false;
  for (const Instruction in : code.instructions()) {
    // After a jump comes a new block even where a payload stood between.
    if (!open || leader_[in.offset()]) {
      block_at_[in.offset()] = static_cast<std::uint32_t>(blocks_.size());
      blocks_.push_back({});
      blocks_.back().start = in.offset();
      throws_.push_back(false);
    }
    const dex::OpcodeInfo& info = in.info();
    blocks_.back().last = in.offset();
    blocks_.back().end = in.offset() + in.width();
    if (info.can_throw()) throws_.back() = true;
    open = !info.branches() && !info.switches() && info.falls_through();
  }
}

void ControlFlow::connect(const dex::CodeItem& code) {
  for (std::size_t number = 0; number < blocks_.size(); ++number) {
    Block& block = blocks_[number];
    block.first_edge = static_cast<std::uint32_t>(edges_.size());
    const Instruction last = code.at(block.last);
    const dex::OpcodeInfo& info = last.info();
    if (info.branches()) add_edge(last.target());
    if (info.switches()) {
      const dex::SwitchTable table = code.switch_table(last);
      for (std::uint32_t i = 0; i < table.size(); ++i) add_edge(table.target(i));
    }
    if (info.falls_through() && number + 1 < blocks_.size()) {
      edges_.push_back(static_cast<std::uint32_t>(number + 1));
    }
    block.edges = static_cast<std::uint32_t>(edges_.size()) - block.first_edge;
    if (throws_[number] && code.tries() > 0) {
      for (const dex::CatchHandler& handler : code.handlers_at(block.start)) {
        add_edge(handler.address);
      }
    }
    block.handler_edges =
        static_cast<std::uint32_t>(edges_.size()) - block.first_edge - block.edges;
  }
}

void ControlFlow::put_in_order() {
  // Depth first without recursion: the depth is the file's to choose.
  constexpr std::uint32_t kUnseen = 0xffffffff;
  place_.assign(blocks_.size(), kUnseen);
  stack_.clear();
  stack_.push_back({0, 0});
  blocks_[0].reachable = true;
  while (!stack_.empty()) {
    auto& [number, next] = stack_.back();
    const Block& block = blocks_[number];
    if (next < block.edges + block.handler_edges) {
      const std::uint32_t target = edges_[block.first_edge + next++];
      if (!blocks_[target].reachable) {
        blocks_[target].reachable = true;
        stack_.push_back({target, 0});
      }
    } else {
      order_.push_back(number);
      stack_.pop_back();
    }
  }
  blocks_[0].ordinary = true;
  stack_.push_back({0, 0});
  while (!stack_.empty()) {
    const Block& block = blocks_[stack_.back().first];
    stack_.pop_back();
    for (const std::uint32_t target : jumps(block)) {
      if (blocks_[target].ordinary) continue;
      blocks_[target].ordinary = true;
      stack_.push_back({target, 0});
    }
  }
  std::reverse(order_.begin(), order_.end());
  for (std::uint32_t i = 0; i < order_.size(); ++i) place_[order_[i]] = i;
  for (const std::uint32_t number : order_) {
    const Block& block = blocks_[number];
    for (std::uint32_t i = 0; i < block.edges + block.handler_edges; ++i) {
      Block& target = blocks_[edges_[block.first_edge + i]];
      if (place_[edges_[block.first_edge + i]] <= place_[number]) target.retreating_target = true;
    }
  }
}

}  // namespace hegui::flow
