// Frames and summaries: what a call does to the caller's heap.
#include "analyzer/taint/apply.h"

#include <gtest/gtest.h>

namespace hegui::taint {
namespace {

class Applying : public testing::Test {
 protected:
  static constexpr FieldKey kField = 1;
  static constexpr std::uint64_t kCall = 1000;

  // A method that keeps its second argument in a field of the first and returns what was there.
  Summary setter() {
    const PathId first = domain_.parameter(0);
    Summary out;
    out.returns = true;
    out.returned = domain_.at_path(domain_.field_of(first, kField));
    out.effects = {{domain_.object_at(first), kField, domain_.at_path(domain_.parameter(1))}};
    out.accesses = {{first, kField, false}, {first, kField, true}};
    return out;
  }
  Value secret() { return {0, domain_.labels.single(domain_.source(3)), kAnything}; }

  Domain domain_;
  Bindings none_;
  Frame caller_{domain_, none_, false, false};
};

TEST_F(Applying, AFieldOfOneObjectIsReplaced) {
  const Value object = domain_.of_object(domain_.made_at(1, 9));
  const Outcome first = apply(setter(), {object, secret()}, kCall, caller_, {});
  EXPECT_EQ(first.returned, domain_.null());
  const Outcome second = apply(setter(), {object, domain_.null()}, kCall, caller_, {});
  EXPECT_EQ(second.returned.labels, secret().labels);
  EXPECT_EQ(caller_.read(object, kField), domain_.null());
}

TEST_F(Applying, OfTwoObjectsEitherMayHaveChanged) {
  const Value one = domain_.of_object(domain_.made_at(1, 9));
  const Value two = domain_.of_object(domain_.made_at(2, 9));
  apply(setter(), {one, secret()}, kCall, caller_, {});
  apply(setter(), {domain_.join(one, two), domain_.null()}, kCall, caller_, {});
  EXPECT_EQ(caller_.read(one, kField).labels, secret().labels);
  EXPECT_EQ(caller_.read(two, kField).labels, 0u);
}

TEST_F(Applying, WhatIsMadeInALoopIsAnotherObjectEachTime) {
  Summary maker;
  maker.returns = true;
  const ObjectId made = domain_.made_at(5, 9);
  maker.returned = domain_.of_object(made);
  maker.made = {made};
  maker.effects = {{made, kField, domain_.null()}};
  const Value first = apply(maker, {}, kCall, caller_, {}).returned;
  caller_.write(first, kField, secret());
  std::vector<Value> kept = {first};
  const Value second = apply(maker, {}, kCall, caller_, kept).returned;
  EXPECT_EQ(caller_.read(second, kField).labels, 0u);
  EXPECT_EQ(caller_.read(kept[0], kField).labels, secret().labels);
}

TEST_F(Applying, TheSameObjectTwiceIsToldApart) {
  // Writes a field of the first, reads it of the second.
  Summary summary = setter();
  summary.accesses = {{domain_.parameter(0), kField, true}, {domain_.parameter(1), kField, false}};
  const Value object = domain_.of_object(domain_.made_at(1, 9));
  const std::vector<Value> given = {object, object};
  Translation translation(caller_, given, kCall);
  Bindings bindings;
  bind_aliases(summary, translation, caller_, bindings);
  ASSERT_EQ(bindings.size(), 1u);
  EXPECT_EQ(bindings[0].path, domain_.parameter(1));
  EXPECT_EQ(bindings[0].what, domain_.parameter(0));
}

TEST_F(Applying, KnownConstantsAndClassesAreBound) {
  Summary summary;
  summary.asked = {domain_.parameter(0), domain_.parameter(1)};
  const std::vector<Value> given = {domain_.of_constant(std::int64_t{4}),
                                    domain_.of_object(domain_.made_at(1, 9))};
  Translation translation(caller_, given, kCall);
  Bindings bindings;
  bind_asked(summary, translation, caller_, bindings);
  ASSERT_EQ(bindings.size(), 2u);
  EXPECT_EQ(bindings[0].kind, Binding::Kind::constant);
  EXPECT_EQ(bindings[1].kind, Binding::Kind::type);
  EXPECT_EQ(bindings[1].what, 9u);
}

}  // namespace
}  // namespace hegui::taint
