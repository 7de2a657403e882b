// The lattices of the taint analysis: joining is what every fixpoint relies on.
#include "analyzer/taint/domain.h"

#include <gtest/gtest.h>

#include <vector>

#include "analyzer/taint/heap.h"

namespace hegui::taint {
namespace {

class NothingWritten final : public Unwritten {
 public:
  explicit NothingWritten(Domain& domain) : domain_(domain) {}
  Value field(ObjectId object, FieldKey field) override {
    if (domain_.is_made(object)) return domain_.null();
    return domain_.at_path(domain_.field_of(domain_.object(object).path, field));
  }

 private:
  Domain& domain_;
};

// Each lattice gives some elements and how two of them are joined.
struct OfConstants {
  using Element = ConstantId;
  static std::vector<Element> elements(Domain& domain) {
    return {kNothing, kAnything, domain.constant(std::int64_t{1}), domain.constant("a"),
            domain.constant(PathConstant{domain.parameter(0)})};
  }
  static Element join(Domain& domain, Element a, Element b) { return domain.join_constants(a, b); }
};

struct OfLabels {
  using Element = SetId;
  static std::vector<Element> elements(Domain& domain) {
    const LabelId source = domain.source(7), path = domain.label_at(domain.parameter(1));
    return {0, domain.labels.of({source}), domain.labels.of({path}),
            domain.labels.of({source, path})};
  }
  static Element join(Domain& domain, Element a, Element b) { return domain.join_labels(a, b); }
};

struct OfValues {
  using Element = Value;
  static std::vector<Element> elements(Domain& domain) {
    return {Value{},
            domain.null(),
            domain.anything(),
            domain.at_path(domain.parameter(0)),
            domain.of_object(domain.made_at(5, 3)),
            domain.of_constant(std::string("b"))};
  }
  static Element join(Domain& domain, const Element& a, const Element& b) {
    return domain.join(a, b);
  }
};

struct OfHeaps {
  using Element = Heap;
  static std::vector<Element> elements(Domain& domain) {
    const ObjectId given = domain.object_at(domain.parameter(0)), made = domain.made_at(5, 3);
    std::vector<Heap> heaps(4);
    heaps[1].set(given, 1, domain.of_constant(std::int64_t{1}));
    heaps[2].set(given, 1, domain.of_object(made));
    heaps[2].set(made, 2, domain.null());
    heaps[3].set(given, 2, domain.at_path(domain.parameter(1)));
    return heaps;
  }
  static Element join(Domain& domain, const Element& a, const Element& b) {
    NothingWritten unwritten(domain);
    Heap joined = a;
    join_heaps(domain, unwritten, joined, b);
    return joined;
  }
};

template <typename Lattice>
class LatticeLaws : public testing::Test {};
using Lattices = testing::Types<OfConstants, OfLabels, OfValues, OfHeaps>;
TYPED_TEST_SUITE(LatticeLaws, Lattices);

TYPED_TEST(LatticeLaws, JoiningIsIdempotentCommutativeAndAssociative) {
  Domain domain;
  const auto all = TypeParam::elements(domain);
  const auto join = [&](const auto& a, const auto& b) { return TypeParam::join(domain, a, b); };
  for (const auto& a : all) {
    EXPECT_TRUE(join(a, a) == a);
    for (const auto& b : all) {
      EXPECT_TRUE(join(a, b) == join(b, a));
      EXPECT_TRUE(join(join(a, b), b) == join(a, b));  // an upper bound
      for (const auto& c : all) EXPECT_TRUE(join(join(a, b), c) == join(a, join(b, c)));
    }
  }
}

TEST(Domain, PathsEndInWhateverCanBeReached) {
  Domain domain;
  PathId path = domain.parameter(0);
  for (FieldKey field = 1; field < 20; ++field) path = domain.field_of(path, field);
  EXPECT_TRUE(domain.is_deep(path));
  EXPECT_EQ(domain.field_of(path, 99), path);
  // A list: its third link is already far away.
  const PathId list = domain.parameter(1);
  const PathId second = domain.field_of(domain.field_of(list, 4), 4);
  EXPECT_FALSE(domain.is_deep(second));
  EXPECT_TRUE(domain.is_deep(domain.field_of(second, 4)));
}

TEST(Domain, WhatTwoCallsMakeIsTwoObjects) {
  Domain domain;
  const ObjectId made = domain.made_at(11, 3);
  const ObjectId first = domain.made_by_call(100, made), second = domain.made_by_call(200, made);
  EXPECT_NE(first, second);
  EXPECT_EQ(domain.made_by_call(100, made), first);
  EXPECT_EQ(domain.object(first).type, 3u);
  EXPECT_FALSE(domain.object(domain.older(first)).single);
}

TEST(Domain, TooManyLabelsSpeakOfTheWholeParameter) {
  Domain domain;
  SetId labels = domain.labels.single(domain.source(1));
  for (FieldKey field = 0; field < 2 * Domain::kMaxLabels; ++field) {
    const PathId path = domain.field_of(domain.parameter(0), field);
    labels = domain.join_labels(labels, domain.labels.single(domain.label_at(path)));
  }
  EXPECT_LE(domain.labels.members(labels).size(), Domain::kMaxLabels + 1);
  const PathId below = domain.field_of(domain.parameter(0), kDeep);
  EXPECT_TRUE(domain.labels.holds(labels, domain.label_at(below)));
  EXPECT_TRUE(domain.labels.holds(labels, domain.source(1)));
}

}  // namespace
}  // namespace hegui::taint
