#include "analyzer/native/register_state.h"

#include <gtest/gtest.h>

namespace hegui::native {
namespace {

TEST(RegisterState, KeepsOneValueOrNothing) {
  RegisterState state;
  EXPECT_TRUE(state[3].is(Value::What::unknown));
  state.set(3, Value::of(7));
  EXPECT_EQ(state[3], Value::of(7));
  state.set(3, {});
  EXPECT_EQ(state.known(), 0u);
  state.set(1, Value::of(1));
  state.set(47, Value::of(2));
  state.keep_only(1ull << 47);
  EXPECT_TRUE(state[1].is(Value::What::unknown));
  EXPECT_EQ(state[47], Value::of(2));
}

TEST(ForwardStates, MeetOnWhatAllAgree) {
  ForwardStates forward;
  forward.begin(10);
  RegisterState one;
  one.set(1, Value::of(1));
  one.set(2, Value::of(2));
  one.set(40, Value::of(3));
  forward.carry(5, one);
  RegisterState two = one;
  two.set(2, Value::of(9));
  forward.carry(5, two);
  forward.carry(99, two);  // outside: nothing happens
  RegisterState state = one;
  state.forget(40);
  forward.arrive(5, true, state);
  EXPECT_EQ(state[1], Value::of(1));
  EXPECT_TRUE(state[2].is(Value::What::unknown));
  EXPECT_TRUE(state[40].is(Value::What::unknown));
}

TEST(ForwardStates, CodeThatNothingRunsIntoKnowsWhatBranchesBring) {
  ForwardStates forward;
  forward.begin(10);
  RegisterState branch;
  branch.set(1, Value::of(1));
  forward.carry(5, branch);
  RegisterState before;
  before.set(1, Value::of(2));
  before.set(3, Value::of(3));
  RegisterState state = before;
  forward.arrive(5, false, state);
  EXPECT_EQ(state[1], Value::of(1));
  EXPECT_TRUE(state[3].is(Value::What::unknown));
  state = before;
  forward.arrive(6, false, state);
  EXPECT_EQ(state.known(), 0u);
  state = before;
  forward.arrive(7, true, state);
  EXPECT_EQ(state[3], Value::of(3));
}

// Data between functions looks like branches: they spoil nothing.
TEST(ForwardStates, PlacesThatNothingLeadsToCarryNothing) {
  ForwardStates forward;
  forward.begin(10);
  RegisterState state;
  state.set(1, Value::of(1));
  forward.carry(8, state);
  forward.arrive(3, false, state);  // after a return
  forward.carry(8, state);          // "branches", knowing nothing
  forward.arrive(4, true, state);
  forward.carry(8, state);
  forward.arrive(8, true, state);
  EXPECT_EQ(state[1], Value::of(1));
  forward.carry(9, state);  // reached by a branch: it counts again
  state.forget(1);
  forward.arrive(9, false, state);
  EXPECT_EQ(state[1], Value::of(1));
}

}  // namespace
}  // namespace hegui::native
