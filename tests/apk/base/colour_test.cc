#include "apk/base/colour.h"

#include <gtest/gtest.h>

namespace hegui::base {
namespace {

TEST(Contrast, ByTheFormulaOfWcag) {
  EXPECT_NEAR(contrast_ratio(0xff000000, 0xffffffff), 21, 0.01);
  EXPECT_NEAR(contrast_ratio(0xff777777, 0xffffffff), 4.48, 0.01);
  EXPECT_NEAR(contrast_ratio(0xffffffff, 0xffffffff), 1, 0.01);
}

TEST(Colours, TranslucentOnesAreMixedWithWhatIsBelow) {
  EXPECT_EQ(over(0x80000000, 0xffffffff), 0xff7f7f7fu);
  EXPECT_EQ(over(0x00123456, 0xff654321), 0xff654321u);
}

}  // namespace
}  // namespace hegui::base
