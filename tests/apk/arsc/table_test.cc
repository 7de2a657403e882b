#include "apk/arsc/table.h"

#include <gtest/gtest.h>

#include "apk/arsc/style.h"
#include "apk/arsc/texts.h"
#include "tests/apk/arsc/small_table.h"
#include "tests/support/expect_malformed.h"

namespace hegui::arsc {
namespace {

constexpr ResId kAppName{0x7f010000}, kAlias{0x7f010001}, kLoop{0x7f010002}, kGone{0x7f010003};
constexpr ResId kGround{0x7f020000}, kBase{0x7f030000}, kChild{0x7f030001};
constexpr ResId kTextSize{0x01010095}, kTextColor{0x01010098};

struct Opened {
  explicit Opened(std::vector<std::uint8_t> from) : bytes(std::move(from)) {
    auto result = Table::open(base::ByteView(bytes), {}, diagnostics);
    EXPECT_TRUE(result.ok()) << result.error().message();
    if (result) table = std::move(*result);
  }
  std::vector<std::uint8_t> bytes;
  base::Diagnostics diagnostics;
  Table table;
};

class TableLayouts : public testing::TestWithParam<Layout> {};

TEST_P(TableLayouts, AllGiveTheSameValues) {
  const Opened o(small_table(GetParam()));
  const Table& t = o.table;
  EXPECT_TRUE(o.diagnostics.kept().empty());
  ASSERT_EQ(t.packages().size(), 1u);
  EXPECT_EQ(t.packages()[0].name, "com.example");
  EXPECT_EQ(t.name(kAppName), "@string/app_name");
  EXPECT_EQ(t.name(kGone), "@0x7f010003");
  EXPECT_EQ(t.find("string/alias"), kAlias);
  EXPECT_EQ(t.find("@style/child"), kChild);
  EXPECT_FALSE(t.find("string/nothing"));
  EXPECT_FALSE(t.find("color/app_name"));
  EXPECT_EQ(t.resolve_text(kAppName, {}), "Sample");
  EXPECT_EQ(t.resolve_text(kAlias, {.locale = "zh-CN"}), "样例");
  EXPECT_EQ(t.resolve_text(kAlias, {.locale = "zh-TW"}), "Sample");
  EXPECT_EQ(t.resolve_text(kAlias, {.locale = "fr-CA"}), "Exemple");
  EXPECT_EQ(t.resolve_text(kLoop, {}), std::nullopt);
  EXPECT_EQ(t.resolve_text(kGone, {}), std::nullopt);
  EXPECT_EQ(t.all(kAppName).size(), 3u);
}
INSTANTIATE_TEST_SUITE_P(Layouts, TableLayouts,
                         testing::Values(Layout::dense, Layout::sparse, Layout::short_offsets,
                                         Layout::compact));

TEST(Table, PicksNightValuesOnlyAtNight) {
  const Opened o(small_table());
  EXPECT_EQ(o.table.resolve_text(kGround, {}), "#ffffffff");
  EXPECT_EQ(o.table.resolve_text(kGround, {.night = true}), "#ff000000");
}

TEST(Table, ReferencesIntoTheFrameworkStayAsTheyAre) {
  const Opened o(small_table());
  const ResValue framework{base::ResType::reference, 0x01040000};
  EXPECT_EQ(o.table.resolve(framework, {}), std::nullopt);
}

TEST(Table, StylesAreSearchedThroughTheirParents) {
  const Opened o(small_table());
  const auto own = find_style_value(o.table, kChild, kTextColor, {});
  ASSERT_TRUE(own.found);
  EXPECT_EQ(o.table.text(own.found->value), "#ffffffff");
  EXPECT_EQ(own.found->defined_in, kChild);
  const auto inherited = find_style_value(o.table, kChild, kTextSize, {});
  ASSERT_TRUE(inherited.found);
  EXPECT_EQ(base::res_value_text(inherited.found->value), "10.0sp");
  EXPECT_EQ(inherited.found->defined_in, kBase);
  const auto absent = find_style_value(o.table, kChild, ResId{0x01010001}, {});
  EXPECT_FALSE(absent.found);
  EXPECT_EQ(absent.left_table_at, ResId{0x01030005});
}

TEST(Texts, AllLanguagesAreWalked) {
  const Opened o(small_table());
  std::vector<std::string> seen;
  const TextWalk walk = for_each_text(o.table, {}, [&](const TextRow& row) {
    seen.push_back(row.config.locale.tag() + ":" + std::string(row.text));
  });
  EXPECT_TRUE(walk.complete);
  EXPECT_EQ(seen, (std::vector<std::string>{":Sample", "zh-CN:样例", "fr:Exemple"}));
  const std::map<std::string, std::uint64_t> counts = {{"", 3}, {"zh-CN", 1}, {"fr", 1}};
  EXPECT_EQ(string_counts(o.table), counts);
  base::Limits limits;
  limits.max_resource_entries = 2;
  EXPECT_FALSE(for_each_text(o.table, limits, [](const TextRow&) {}).complete);
}

TEST(Table, SpoiledFieldsAreNamedWithTheirOffset) {
  for (const test::MalformedCase& spoiled :
       test::malformed_cases("arsc", [](const std::string&) { return small_table(); })) {
    base::Diagnostics diagnostics;
    const auto result = Table::open(base::ByteView(spoiled.bytes), {}, diagnostics);
    test::expect_as_described(spoiled, result, diagnostics);
  }
}

}  // namespace
}  // namespace hegui::arsc
