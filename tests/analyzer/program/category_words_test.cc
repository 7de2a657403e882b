// Words of the interface that tell what kind of app it is: which texts have them, and whose they
// are.
#include "analyzer/program/category_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hegui::program {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const CategoryWords& words() {
  static const auto loaded = CategoryWords::load(rules::RuleSet::built_in());
  return *loaded;
}

std::vector<std::string> signals(std::string_view text) {
  std::vector<std::string> out;
  for (const std::size_t number : words().match(text))
    out.push_back(words().words()[number].signal);
  return out;
}

TEST(CategoryWords, HanWordsStandAnywhere) {
  EXPECT_THAT(signals("查看我的歌单(3)"), ElementsAre("text.media_list"));
  EXPECT_THAT(signals("没有更多数据"), IsEmpty());
}

TEST(CategoryWords, LatinWordsAreWholeInEitherCase) {
  EXPECT_THAT(signals("Now Playing"), ElementsAre("text.media_play"));
  EXPECT_THAT(signals("All albums"), ElementsAre("text.media_list"));
  EXPECT_THAT(signals("newsletter"), IsEmpty()) << "no news";
  EXPECT_THAT(signals("playlistitem"), IsEmpty());
}

TEST(CategoryWords, LongTextsSayNothing) {
  EXPECT_THAT(signals("本协议所称的歌单、专辑和歌手等内容由用户自行上传,平台不对其合法性负责。"),
              IsEmpty());
}

TEST(CategoryWords, StringsOfLibrariesHaveOwners) {
  EXPECT_EQ(words().owner_of_resource("exo_controls_play"), "library:exoplayer");
  EXPECT_EQ(words().owner_of_resource("rc_title"), "sdk:rongcloud");
  EXPECT_EQ(words().owner_of_resource("tab_songs"), "unknown");
  EXPECT_EQ(words().owner_of_resource("ex"), "unknown");
  EXPECT_EQ(words().owner_of_resource(""), "unknown");
}

TEST(CategoryWords, CodeTextsNeedHan) {
  EXPECT_TRUE(is_short_han_text("歌单"));
  EXPECT_FALSE(is_short_han_text("playlist"));
  EXPECT_FALSE(is_short_han_text(std::string(200, 'a') + "歌单"));
}

TEST(WordTally, CountsDifferentTextsAndAsksForOnePlace) {
  WordTally tally(words());
  int asked = 0;
  const auto place = [&] { return facts::RowId{++asked}; };
  tally.note("歌单", "resource", "unknown", place);
  tally.note("歌单", "resource", "unknown", place);  // the same text in another configuration
  tally.note("专辑和歌单", "resource", "unknown", place);
  tally.note("歌单", "dex", "sdk:jpush", place);
  const std::vector<facts::TextWordRow> rows = tally.rows();
  ASSERT_EQ(rows.size(), 2U);
  EXPECT_EQ(rows[0].place + " " + rows[0].owner, "dex sdk:jpush");
  EXPECT_EQ(rows[1].texts, 2);
  EXPECT_EQ(rows[1].text, "歌单");
  EXPECT_EQ(asked, 2);
}

}  // namespace
}  // namespace hegui::program
