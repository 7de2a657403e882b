#include "analyzer/policy/markdown_text.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "analyzer/policy/drawn_tables.h"

namespace hegui::policy {
namespace {

TEST(MarkdownText, IsToldByHeadingsRulesOrEmphasis) {
  EXPECT_TRUE(looks_like_markdown("# 隐私政策\n正文"));
  EXPECT_TRUE(looks_like_markdown("|SDK|公司|\n|---|---|\n|甲|乙|"));
  EXPECT_FALSE(looks_like_markdown("隐私政策\n1. 我们收集手机号码。"));
}

TEST(MarkdownText, RowsOfTablesBecomeCells) {
  EXPECT_EQ(markdown_to_text("| SDK | 公司 |\n|:---|---:|\n| 甲 | 乙\\|丙 |\n"),
            "SDK\t公司\n甲\t乙|丙\n");
}

TEST(MarkdownText, EmphasisAndLinksKeepTheirText) {
  const std::string text = markdown_to_text("我们**收集**您的[手机号码](https://a.example/p)。");
  EXPECT_NE(text.find("我们收集您的手机号码"), std::string::npos) << text;
  EXPECT_NE(text.find("https://a.example/p"), std::string::npos) << text;
  EXPECT_EQ(text.find('*'), std::string::npos) << text;
}

TEST(MarkdownText, KeepsTheNumberOfOtherLines) {
  const std::string text = "# 一\n\n- 甲\n- **乙\n```\n|x|\n";
  const std::string shown = markdown_to_text(text);
  EXPECT_EQ(std::count(shown.begin(), shown.end(), '\n'),
            std::count(text.begin(), text.end(), '\n'));
}

TEST(DrawnTables, BarsAndGapsPartCells) {
  EXPECT_EQ(with_tables("名称｜公司｜目的\n甲｜乙｜推送"), "名称\t公司\t目的\n甲\t乙\t推送");
  EXPECT_EQ(with_tables("名称      公司      目的\n极光      某公司    推送"),
            "名称\t公司\t目的\n极光\t某公司\t推送");
}

TEST(DrawnTables, OneLineAloneIsNoTable) {
  EXPECT_EQ(with_tables("您可以选择｜或者不选择"), "您可以选择｜或者不选择");
  EXPECT_EQ(with_tables("标题      日期\n\n正文。"), "标题      日期\n\n正文。");
}

}  // namespace
}  // namespace hegui::policy
