#include "analyzer/policy_language/word_finder.h"

#include <gmock/gmock.h>

namespace hegui::policy {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

// Finds as "word@start-stop".
std::vector<std::string> found(const std::vector<std::string>& words, std::string_view text) {
  WordFinder finder;
  std::vector<std::string> by_number;
  for (const std::string& word : words) {
    const std::uint32_t number = finder.add(word);
    if (number == by_number.size()) by_number.push_back(word);
  }
  finder.build();
  std::vector<std::string> out;
  for (const FoundWord& find : finder.find(text)) {
    out.push_back(by_number[find.word] + "@" + std::to_string(find.start) + "-" +
                  std::to_string(find.stop));
  }
  return out;
}

TEST(WordFinder, CountsPositionsInCodePoints) {
  EXPECT_THAT(found({"手机号", "昵称"}, "收集您的手机号和昵称"),
              ElementsAre("手机号@4-7", "昵称@8-10"));
  EXPECT_THAT(found({"头像"}, "😀头像"), ElementsAre("头像@1-3"));
}

TEST(WordFinder, TakesTheLongestOfOverlappingWords) {
  EXPECT_THAT(found({"位置", "位置信息", "精确位置信息"}, "精确位置信息、位置"),
              ElementsAre("精确位置信息@0-6", "位置@7-9"));
  // The later but longer one wins over the earlier.
  EXPECT_THAT(found({"设备标识", "标识符号码"}, "设备标识符号码"), ElementsAre("标识符号码@2-7"));
  // A word that lost to a loser is there again.
  EXPECT_THAT(found({"甲乙", "乙丙丁", "丙丁戊己"}, "甲乙丙丁戊己"),
              ElementsAre("甲乙@0-2", "丙丁戊己@2-6"));
}

TEST(WordFinder, FindsAWordThatEndsInsideAFailedLongerOne) {
  EXPECT_THAT(found({"通讯录好友列表", "好友"}, "通讯录好友"), ElementsAre("好友@3-5"));
}

TEST(WordFinder, IgnoresCaseAndWidthOfLatinLetters) {
  EXPECT_THAT(found({"IMEI"}, "imei、Imei、ＩＭＥＩ"),
              ElementsAre("IMEI@0-4", "IMEI@5-9", "IMEI@10-14"));
}

TEST(WordFinder, WantsLatinWordsWhole) {
  EXPECT_THAT(found({"MAC"}, "Machine, smac, MAC2, MAC"), ElementsAre("MAC@21-24"));
  EXPECT_THAT(found({"MAC地址", "mac"}, "您的MAC地址和mac。"),
              ElementsAre("MAC地址@2-7", "mac@8-11"));
}

TEST(WordFinder, FallsBackToAShorterWordWhenTheLongerHasNoBorder) {
  EXPECT_THAT(found({"设备ID", "设备"}, "设备IDs"), ElementsAre("设备@0-2"));
}

TEST(WordFinder, SpacesBesideHanCharactersAreNotThere) {
  EXPECT_THAT(found({"通讯录", "Android ID"}, "通 讯　录 Android   ID"),
              ElementsAre("通讯录@0-5", "Android ID@6-18"));
  EXPECT_THAT(found({"MAC 地址"}, "MAC地址"), ElementsAre("MAC 地址@0-5"));
  EXPECT_THAT(found({"AndroidID"}, "Android ID"), IsEmpty());
}

TEST(WordFinder, LinesAndCellsPartWords) {
  EXPECT_THAT(found({"设备标识"}, "设备\t标识 设备\n标识"), IsEmpty());
}

TEST(WordFinder, EqualWordsShareANumberAndEmptyOnesHaveNone) {
  WordFinder finder;
  const std::uint32_t first = finder.add("OAID");
  EXPECT_EQ(finder.add("oaid"), first);
  EXPECT_EQ(finder.add("  "), WordFinder::kNoWord);
  EXPECT_EQ(finder.words(), 1u);
}

TEST(WordFinder, WithoutWordsFindsNothing) {
  EXPECT_THAT(found({}, "任何文字 anything"), IsEmpty());
}

TEST(WordFinder, ReadsBrokenUtf8) {
  EXPECT_THAT(found({"相册"}, "\xff\xe7\x9b相册"), testing::SizeIs(1));
}

}  // namespace
}  // namespace hegui::policy
