#include "apk/base/text_lines.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace hegui::base {
namespace {

using testing::ElementsAre;

std::vector<std::string> broken(std::string_view text, double room) {
  std::vector<std::string> out;
  for (const TextLine& line : text_lines(text, room)) out.emplace_back(line.text);
  return out;
}

TEST(TextLines, ChineseBreaksAnywhereWordsAsAWhole) {
  EXPECT_THAT(broken("隐私政策", 4), ElementsAre("隐私政策"));
  EXPECT_THAT(broken("隐私政策", 3), ElementsAre("隐私政", "策"));
  EXPECT_THAT(broken("I agree now", 4), ElementsAre("I agree ", "now"));
  EXPECT_THAT(broken("同意policy", 4), ElementsAre("同意", "policy"));
  EXPECT_THAT(broken("abcdefgh", 2.2), ElementsAre("abcd", "efgh"));
}

TEST(TextLines, LineEndsAndOddRooms) {
  EXPECT_THAT(broken("", 4), ElementsAre(""));
  EXPECT_THAT(broken("一\n\n二", 4), ElementsAre("一", "", "二"));
  EXPECT_THAT(broken("一二", 0), ElementsAre("一", "二"));
  EXPECT_THAT(broken("一二", -1), ElementsAre("一", "二"));
  EXPECT_THAT(broken("\xff\xfe", 4), ElementsAre("\xff\xfe"));
}

TEST(TextLines, WidthsInEm) {
  EXPECT_DOUBLE_EQ(text_lines("隐私ab", 9)[0].width, 3.1);
  EXPECT_DOUBLE_EQ(text_width("隐私\nab"), 3.1);
}

}  // namespace
}  // namespace hegui::base
