#include "analyzer/policy_language/list_marks.h"

#include <gtest/gtest.h>

namespace hegui::policy {
namespace {

TEST(ListMarks, AreTakenAway) {
  for (const char* text : {"1.友盟", "（2）友盟", "3.1友盟", "三、友盟", "（四）友盟", "•友盟",
                           "-友盟", "**友盟", "③友盟", "12、友盟"}) {
    EXPECT_EQ(without_list_marks(text), "友盟") << text;
  }
}

TEST(ListMarks, NamesThatBeginWithANumberStay) {
  EXPECT_EQ(without_list_marks("360加固"), "360加固");
  EXPECT_EQ(without_list_marks("58同城"), "58同城");
  EXPECT_EQ(without_list_marks("一键登录"), "一键登录");
  EXPECT_EQ(without_list_marks(""), "");
}

}  // namespace
}  // namespace hegui::policy
