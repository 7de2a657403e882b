#include "analyzer/native/data_values.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "analyzer/native/data_memory.h"

namespace hegui::native {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using What = Target::What;

TEST(DataValues, SeveralPlacesOfABlockBecomeOneAndWhatLiesBehind) {
  DataValues values;
  DataId all = 0;
  for (std::int64_t at = 40; at >= 0; at -= 8) {
    all = values.join(all, values.of({What::block, false, 7, at}));
    if (at == 16) {
      EXPECT_EQ(values[all].targets.size(), 4u);
    }
  }
  EXPECT_THAT(values[all].targets, ElementsAre(Target{What::block, true, 7, 0}));
}

TEST(DataValues, JoiningEndsWhateverIsJoined) {
  DataValues values;
  DataId all = 0;
  const auto join_all = [&] {
    for (std::uint32_t i = 0; i < 1000; ++i) {
      const auto what = static_cast<What>(1 + i % 13);
      all = values.join(all, values.of({what, i % 3 == 0, i % 97, i % 11}));
    }
    return all;
  };
  const DataId once = join_all();
  EXPECT_EQ(join_all(), once);
  EXPECT_TRUE(values[all].lost);
  EXPECT_EQ(values.join(all, values.of_number(5)), all);
}

TEST(DataValues, WhatIsMixedIsNoneOfItsParts) {
  DataValues values;
  const DataId object = values.of({What::object, false, 3, 0});
  const DataId mixed = values.mix(object, values.of_data({1, 2}));
  EXPECT_THAT(values.terms_of(mixed), ElementsAre(1, 2, 3));
  EXPECT_THAT(values[mixed].targets, ElementsAre(Target{What::any, false, 0, 0}));
}

TEST(DataValues, ANumberIsKnownOnlyIfItIsTheOnlyOne) {
  DataValues values;
  const DataId five = values.of_number(5);
  ASSERT_NE(values.number(five), nullptr);
  EXPECT_EQ(*values.number(five), 5);
  EXPECT_EQ(values.number(values.join(five, values.of_number(6))), nullptr);
  EXPECT_EQ(values.number(values.join(five, values.any())), nullptr);
}

TEST(DataMemory, WhatIsWrittenOverInPartIsCut) {
  DataValues values;
  DataMemory memory;
  const DataId wide = values.of_data({1}), narrow = values.of_data({2});
  ASSERT_TRUE(memory.write(kStack, 0, 8, wide));
  ASSERT_TRUE(memory.write(kStack, 2, 2, narrow));
  EXPECT_THAT(memory.cells(), ElementsAre(Cell{kStack, 0, 2, wide}, Cell{kStack, 2, 2, narrow},
                                          Cell{kStack, 4, 4, wide}));
  EXPECT_EQ(memory.exact(kStack, 0, 8), nullptr);
  ASSERT_NE(memory.exact(kStack, 2, 2), nullptr);
  ASSERT_TRUE(memory.write(kStack, 0, 8, narrow));
  EXPECT_THAT(memory.cells(), ElementsAre(Cell{kStack, 0, 8, narrow}));
}

TEST(DataMemory, ARunReachesBehindIt) {
  DataValues values;
  DataMemory memory;
  ASSERT_TRUE(memory.write_run(kStack, 16, values.of_data({1})));
  EXPECT_EQ(memory.run_at(kStack, 8), nullptr);
  ASSERT_NE(memory.run_at(kStack, 20), nullptr);
  EXPECT_EQ(memory.run_at(kStack, 20)->offset, 16);
  EXPECT_EQ(memory.run_at(kLibraryData, 20), nullptr);
  EXPECT_EQ(memory.run_at(kStack, 17 + DataMemory::kMaxRun), nullptr);
}

TEST(DataMemory, JoinedMemoryHoldsWhatEitherDid) {
  DataValues values;
  DataMemory a, b;
  const DataId one = values.of_data({1}), two = values.of_data({2});
  a.write(kStack, 0, 8, one);
  b.write(kStack, 0, 8, two);
  b.write(kStack, 8, 8, two);
  EXPECT_TRUE(a.join(values, b));
  EXPECT_FALSE(a.join(values, b));
  EXPECT_THAT(a.cells(),
              ElementsAre(Cell{kStack, 0, 8, values.of_data({1, 2})}, Cell{kStack, 8, 8, two}));
  a.drop_below(kStack, 8);
  EXPECT_THAT(a.cells(), ElementsAre(Cell{kStack, 8, 8, two}));
  a.drop_block(kStack);
  EXPECT_THAT(a.cells(), IsEmpty());
}

}  // namespace
}  // namespace hegui::native
