#include "analyzer/flow/control_dependence.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <vector>

namespace hegui::flow {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// Blocks by where they lead; those with several ways on end in a branch.
MethodBody body_of(const std::vector<std::vector<std::uint32_t>>& ways) {
  MethodBody body;
  for (const std::vector<std::uint32_t>& next : ways) {
    Block block;
    block.first_successor = static_cast<std::uint32_t>(body.successors.size());
    block.successor_count = static_cast<std::uint32_t>(next.size());
    if (next.size() > 1) {
      block.branch = static_cast<std::uint32_t>(body.branches.size());
      body.branches.emplace_back();
    }
    body.successors.insert(body.successors.end(), next.begin(), next.end());
    body.blocks.push_back(block);
  }
  return body;
}

TEST(ControlDependence, ArmsDependOnTheirBranchAndWhatFollowsDoesNot) {
  const auto decided = deciding_blocks(body_of({{1, 2}, {3}, {3}, {}}));
  EXPECT_THAT(decided, ElementsAre(IsEmpty(), ElementsAre(0), ElementsAre(0), IsEmpty()));
}

TEST(ControlDependence, ABranchInsideAnArmBringsTheOuterOne) {
  const auto decided = deciding_blocks(body_of({{1, 4}, {2, 3}, {3}, {4}, {}}));
  EXPECT_THAT(decided[2], ElementsAre(0, 1));
  EXPECT_THAT(decided[3], ElementsAre(0));
  EXPECT_THAT(decided[4], IsEmpty());
}

TEST(ControlDependence, WhatFollowsAnEarlyReturnDependsOnIt) {
  const auto decided = deciding_blocks(body_of({{1, 2}, {}, {}}));
  EXPECT_THAT(decided, ElementsAre(IsEmpty(), ElementsAre(0), ElementsAre(0)));
}

TEST(ControlDependence, ALoopDependsOnItsOwnCondition) {
  const auto decided = deciding_blocks(body_of({{1}, {2, 3}, {1}, {}}));
  EXPECT_THAT(decided, ElementsAre(IsEmpty(), ElementsAre(1), ElementsAre(1), IsEmpty()));
}

TEST(ControlDependence, NothingIsSaidOfTooManyBlocks) {
  std::vector<std::vector<std::uint32_t>> ways(kMaxDependentBlocks + 2);
  ways[0] = {1, 2};
  EXPECT_THAT(deciding_blocks(body_of(ways))[1], IsEmpty());
}

}  // namespace
}  // namespace hegui::flow
