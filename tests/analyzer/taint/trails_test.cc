#include "analyzer/taint/trails.h"

#include <gtest/gtest.h>

#include "analyzer/taint/domain.h"

namespace hegui::taint {
namespace {

Step at(std::uint32_t offset, Step::Kind kind = Step::Kind::library) { return {kind, {7, offset}}; }

TEST(Trails, StepsComeBackInTheirOrder) {
  Trails trails;
  const TrailId two = trails.after(trails.after(kNoTrail, at(1)), at(2));
  EXPECT_EQ(trails.steps(two), (std::vector<Step>{at(1), at(2)}));
  EXPECT_EQ(trails.length(two), 2);
  EXPECT_EQ(trails.after(trails.after(kNoTrail, at(1)), at(2)), two) << "the same trail is one id";
}

TEST(Trails, TheSameStepTwiceInARowIsOne) {
  Trails trails;
  const TrailId one = trails.after(kNoTrail, at(1));
  EXPECT_EQ(trails.after(one, at(1)), one);
  EXPECT_NE(trails.after(one, at(1, Step::Kind::store)), one);
}

TEST(Trails, JoinedIsTheOneAfterTheOther) {
  Trails trails;
  const TrailId first = trails.after(kNoTrail, at(1));
  const TrailId then = trails.after(trails.after(kNoTrail, at(2)), at(3));
  EXPECT_EQ(trails.steps(trails.joined(first, then)), (std::vector<Step>{at(1), at(2), at(3)}));
  EXPECT_EQ(trails.joined(kNoTrail, then), then);
  EXPECT_EQ(trails.joined(first, kNoTrail), first);
}

TEST(Trails, EndsAtItsLongest) {
  Trails trails;
  TrailId trail = kNoTrail;
  for (std::uint32_t i = 0; i < 3U * Trails::kMaxLength; ++i) trail = trails.after(trail, at(i));
  EXPECT_EQ(trails.length(trail), Trails::kMaxLength);
}

TEST(Labels, NothingHappensUnlessTrailsAreKept) {
  Domain domain;
  const SetId source = domain.labels.single(domain.source(0));
  EXPECT_EQ(domain.stepped(source, at(1)), source);
  EXPECT_EQ(domain.treated(source, 1), source);
}

TEST(Labels, OfOneOriginTheShortestTrailStays) {
  Domain domain;
  domain.keep_trails();
  const SetId source = domain.labels.single(domain.source(0));
  const SetId once = domain.stepped(source, at(1));
  const SetId twice = domain.stepped(once, at(2));
  EXPECT_EQ(domain.join_labels(once, twice), once);
  EXPECT_EQ(domain.join_labels(twice, once), once);
  // Going round a loop changes nothing any more.
  EXPECT_EQ(domain.join_labels(once, domain.stepped(domain.join_labels(once, twice), at(2))), once);
}

TEST(Labels, WhatIsTreatedIsAnotherOrigin) {
  Domain domain;
  domain.keep_trails();
  const SetId plain = domain.labels.single(domain.source(0));
  const SetId hashed = domain.treated(plain, 1);
  const SetId both = domain.join_labels(plain, hashed);
  ASSERT_EQ(domain.labels.members(both).size(), 2U);
  EXPECT_EQ(domain.labels.members(domain.treated(both, 1)).size(), 1U);
}

TEST(Labels, WhatACalleeDidIsDoneToTheCallersData) {
  Domain domain;
  domain.keep_trails();
  const LabelId inside = domain.labels.members(domain.treated(
      domain.stepped(domain.labels.single(domain.label_at(domain.parameter(0))), at(5)), 2))[0];
  const SetId given = domain.stepped(domain.labels.single(domain.source(3)), at(1));
  const SetId after = domain.carried(given, inside, at(9, Step::Kind::call));
  ASSERT_EQ(domain.labels.members(after).size(), 1U);
  const LabelId label = domain.labels.members(after)[0];
  EXPECT_EQ(domain.source_of(label), 3U);
  EXPECT_EQ(domain.treatment_of(label), 2);
  EXPECT_EQ(domain.trails().steps(domain.trail_of(label)),
            (std::vector<Step>{at(1), at(9, Step::Kind::call), at(5)}));
}

}  // namespace
}  // namespace hegui::taint
