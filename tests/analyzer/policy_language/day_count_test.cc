#include "analyzer/policy_language/day_count.h"

#include <gtest/gtest.h>

namespace hegui::policy {
namespace {

TEST(DayCount, ReadsArabicAndChineseNumbersWithTheirUnits) {
  EXPECT_EQ(first_day_count("15个工作日内完成"), (DayCount{15, true}));
  EXPECT_EQ(first_day_count("三十个工作日内"), (DayCount{30, true}));
  EXPECT_EQ(first_day_count("十五日内答复"), (DayCount{15, false}));
  EXPECT_EQ(first_day_count("60天内处理"), (DayCount{60, false}));
  EXPECT_EQ(first_day_count("二十个自然日"), (DayCount{20, false}));
  EXPECT_EQ(first_day_count("within 30 working days"), (DayCount{30, true}));
  EXPECT_EQ(first_day_count("within 20 days"), (DayCount{20, false}));
}

TEST(DayCount, DatesAndCutNumbersAreNone) {
  EXPECT_EQ(first_day_count("2024年5月20日更新"), std::nullopt);
  EXPECT_EQ(first_day_count("20日起生效", "2024年5月"), std::nullopt);
  EXPECT_EQ(first_day_count("24日", "20"), std::nullopt);
  EXPECT_EQ(first_day_count("第十五日"), std::nullopt);
  EXPECT_EQ(first_day_count("工作日"), std::nullopt);
}

TEST(DayCount, PassesADateToFindTheTerm) {
  EXPECT_EQ(first_day_count("自2024年5月20日起15个工作日内"), (DayCount{15, true}));
}

TEST(DayCount, ChineseNumbers) {
  EXPECT_EQ(chinese_number("七"), 7);
  EXPECT_EQ(chinese_number("十"), 10);
  EXPECT_EQ(chinese_number("十五"), 15);
  EXPECT_EQ(chinese_number("二十"), 20);
  EXPECT_EQ(chinese_number("九十九"), 99);
  EXPECT_EQ(chinese_number("一百八十"), 180);
  EXPECT_EQ(chinese_number("一百零五"), 105);
  EXPECT_EQ(chinese_number("一五"), std::nullopt);
  EXPECT_EQ(chinese_number(""), std::nullopt);
  EXPECT_EQ(chinese_number("天"), std::nullopt);
}

}  // namespace
}  // namespace hegui::policy
