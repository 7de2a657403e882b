#include "analyzer/policy_language/dates.h"

#include <gtest/gtest.h>

namespace hegui::policy {
namespace {

TEST(Dates, InEveryWayOfWritingThem) {
  EXPECT_EQ(iso_date("更新日期：2024年3月8日"), "2024-03-08");
  EXPECT_EQ(iso_date("2024-3-18"), "2024-03-18");
  EXPECT_EQ(iso_date("2024.03.18"), "2024-03-18");
  EXPECT_EQ(iso_date("二〇二四年三月十八日"), "2024-03-18");
  EXPECT_EQ(iso_date("二零二二年十二月三十一日"), "2022-12-31");
  EXPECT_EQ(iso_date("March 18, 2024"), "2024-03-18");
  EXPECT_EQ(iso_date("18 March 2024"), "2024-03-18");
  EXPECT_EQ(iso_date("1Sept2024"), "2024-09-01");
}

TEST(Dates, NoDayThatCannotBe) {
  EXPECT_EQ(iso_date("2024年13月1日"), "");
  EXPECT_EQ(iso_date("2024-0-1"), "");
  EXPECT_EQ(iso_date("Version 12, 2024"), "");
  EXPECT_EQ(iso_date("三月十八日"), "");
  EXPECT_EQ(iso_date(""), "");
}

}  // namespace
}  // namespace hegui::policy
