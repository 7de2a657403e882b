// Control dependence: which branches decide whether a block of a method runs.
//
// A block depends on a branch if one way from it always comes by the block and another need not, or
// on whatever that branch depends on. Source: Ferrante, Ottenstein and Warren 1987.
#pragma once

#include <cstdint>
#include <vector>

#include "analyzer/flow/method_body.h"

namespace hegui::flow {

// By block: the blocks whose branch or switch decides whether it runs, ascending. Empty for all of
// a method with more than kMaxDependentBlocks blocks: callers must know that nothing is said.
// Precondition: a body with its control flow. Cost: the blocks times the ways between them, and
// rounds of that.
inline constexpr std::size_t kMaxDependentBlocks = 1500;
std::vector<std::vector<std::uint32_t>> deciding_blocks(const MethodBody& body);

}  // namespace hegui::flow
