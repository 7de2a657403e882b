// Parts of texts as Java counts them.
#include "analyzer/ui/text_parts.h"

#include <gmock/gmock.h>

namespace hegui::ui {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(TextParts, LengthIsInUtf16Units) {
  EXPECT_EQ(utf16_length(""), 0);
  EXPECT_EQ(utf16_length("abc"), 3);
  EXPECT_EQ(utf16_length("隐私"), 2);
  EXPECT_EQ(utf16_length("a😀隐"), 4);
  EXPECT_EQ(utf16_length("\xff\xe9"), 2);  // bytes that are no UTF-8
}

TEST(TextParts, PartsAreWholeCharacters) {
  const std::string text = "请😀阅读《隐私》";
  EXPECT_EQ(utf16_part(text, 0, 1), "请");
  EXPECT_EQ(utf16_part(text, 1, 3), "😀");
  EXPECT_EQ(utf16_part(text, 3, 5), "阅读");
  EXPECT_EQ(utf16_part(text, 5, 9), "《隐私》");
  EXPECT_EQ(utf16_part(text, 0, 9), text);
  EXPECT_EQ(utf16_part(text, 2, 5), "");  // begins inside the supplementary character
  EXPECT_EQ(utf16_part(text, 0, 2), "");  // ends there
}

TEST(TextParts, WhatIsNoPartIsEmpty) {
  EXPECT_EQ(utf16_part("abc", -1, 2), "");
  EXPECT_EQ(utf16_part("abc", 2, 2), "");
  EXPECT_EQ(utf16_part("abc", 2, 1), "");
  EXPECT_EQ(utf16_part("abc", 0, 4), "");
  EXPECT_EQ(utf16_part("abc", 4, 5), "");
  EXPECT_EQ(utf16_part("", 0, 1), "");
  EXPECT_EQ(utf16_part("abc", 0, INT64_MAX), "");
}

TEST(TextParts, TitlesStandInOrder) {
  EXPECT_THAT(titles_in("请阅读《用户协议》和《隐私政策》。"),
              ElementsAre("《用户协议》", "《隐私政策》"));
  EXPECT_THAT(titles_in("《a》《a》"), ElementsAre("《a》", "《a》"));
  EXPECT_THAT(titles_in("没有"), IsEmpty());
  EXPECT_THAT(titles_in("《开着"), IsEmpty());
  EXPECT_THAT(titles_in("》《a》"), ElementsAre("《a》"));
}

}  // namespace
}  // namespace hegui::ui
