// Values and objects: what they are when several come together, and where they end.
#include "analyzer/ui/things.h"

#include <gtest/gtest.h>

namespace hegui::ui {
namespace {

Thing number(std::int64_t value) { return Thing::of_number(value); }

TEST(Things, AreNothingOneOrSeveral) {
  Things things;
  EXPECT_TRUE(things.empty());
  EXPECT_EQ(things.only(), nullptr);
  things.add(number(7));
  things.add(number(7));
  ASSERT_NE(things.only(), nullptr);
  EXPECT_EQ(things.only()->id, 7);
  ASSERT_NE(things.number(), nullptr);
  EXPECT_EQ(*things.number(), 7);
  things.add(Thing::of_text(7));  // another thing with the same number
  EXPECT_EQ(things.only(), nullptr);
  EXPECT_EQ(things.number(), nullptr);
  ASSERT_NE(things.first(Thing::Kind::text), nullptr);
  EXPECT_EQ(things.first(Thing::Kind::object), nullptr);
  EXPECT_FALSE(things.more());
}

TEST(Things, WhatCanBeMoreIsNotOne) {
  Things things(number(1));
  things.add_more();
  EXPECT_EQ(things.only(), nullptr);
  EXPECT_EQ(things.number(), nullptr);
  EXPECT_NE(things.first(Thing::Kind::number), nullptr);
  EXPECT_FALSE(Things::anything().empty());
  EXPECT_FALSE(Things::anything() == Things());
}

TEST(Things, BeyondTheLimitThereIsMore) {
  Things things;
  for (std::size_t i = 0; i < Things::kMax; ++i) things.add(number(static_cast<int>(i)));
  EXPECT_FALSE(things.more());
  Things other = things;
  things.join(other);
  EXPECT_FALSE(things.more());
  EXPECT_TRUE(things == other);
  things.add(number(100));
  EXPECT_TRUE(things.more());
  EXPECT_EQ(things.end() - things.begin(), static_cast<std::ptrdiff_t>(Things::kMax));
  other.join(Things::anything());
  EXPECT_TRUE(other.more());
}

TEST(Things, AnObjectThatCouldNotBeMadeIsNotFollowed) {
  const Things things(Thing::of_object(kNone));
  EXPECT_TRUE(things.more());
  EXPECT_EQ(things.begin(), things.end());
}

TEST(Heap, PutsInsteadAndJoinsBeside) {
  Heap heap;
  const ObjectId object = heap.make(3, true, 4, 5);
  EXPECT_EQ(heap.object(object).type, 3u);
  EXPECT_EQ(heap.find(object, 1), nullptr);
  heap.put(object, 1, Things(number(1)));
  heap.join(object, 1, Things(number(2)));
  EXPECT_EQ(heap.find(object, 1)->number(), nullptr);
  heap.put(object, 1, Things(number(3)));
  EXPECT_EQ(*heap.find(object, 1)->number(), 3);
  heap.join(object, 2, Things(number(4)));
  EXPECT_EQ(*heap.find(object, 2)->number(), 4);
}

TEST(Heap, ElementsStandByNumber) {
  Heap heap;
  const ObjectId list = heap.make(kNone, false);
  EXPECT_EQ(heap.elements(list), 0u);
  EXPECT_TRUE(heap.any_element(list).empty());
  heap.append(list, Things(number(10)));
  heap.append(list, Things(number(11)));
  heap.put(list, kFirstElement + 4, Things(number(14)));
  heap.put(list, 1, Things(number(99)));              // a field
  heap.put(list, kFirstKey + 1, Things(number(98)));  // a key
  EXPECT_EQ(heap.elements(list), 5u);
  const std::vector<Things> all = heap.all_elements(list);
  ASSERT_EQ(all.size(), 5u);
  EXPECT_EQ(*all[1].number(), 11);
  EXPECT_TRUE(all[2].empty());
  EXPECT_EQ(*all[4].number(), 14);
  heap.join(list, kAnyElement, Things(number(15)));
  EXPECT_EQ(heap.elements(list), 5u);
  const Things any = heap.any_element(list);
  EXPECT_EQ(any.end() - any.begin(), 4);
}

TEST(Heap, ListsAndObjectsEndAtTheirLimits) {
  Heap heap;
  const ObjectId list = heap.make(kNone, false);
  heap.put(list, kFirstElement + static_cast<Slot>(kMaxElements) - 1, Things(number(1)));
  heap.append(list, Things(number(2)));
  EXPECT_EQ(heap.elements(list), static_cast<std::size_t>(kMaxElements));
  ASSERT_NE(heap.find(list, kAnyElement), nullptr);
  while (heap.size() < Heap::kMaxObjects) ASSERT_NE(heap.make(kNone, false), kNone);
  EXPECT_EQ(heap.make(kNone, false), kNone);
  EXPECT_EQ(heap.size(), Heap::kMaxObjects);
}

TEST(Heap, TheSameTextIsOne) {
  Heap heap;
  const TextId first = heap.text("隐私政策");
  for (int i = 0; i < 5000; ++i) heap.text(std::to_string(i));
  EXPECT_EQ(heap.text("隐私政策"), first);
  EXPECT_EQ(heap.text_of(first), "隐私政策");
  EXPECT_EQ(heap.text_of(Thing::of_text(first)), "隐私政策");
}

}  // namespace
}  // namespace hegui::ui
