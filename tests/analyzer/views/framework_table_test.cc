// rules/catalog/framework_resources.tsv says what the framework's package says. HEGUI_BLESS=1
// writes it anew.
#include "tests/analyzer/views/framework_table.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace hegui::views {
namespace {

constexpr const char* kFramework = "/usr/share/android-framework-res/framework-res.apk";
constexpr const char* kTable = HEGUI_SOURCE_DIR "/rules/catalog/framework_resources.tsv";
constexpr const char* kHead =
    "# What chains of styles, themes, colours and texts end in: resources of Android 10's framework"
    " (Debian's android-framework-res 1:10.0.0+r36), in zh-CN by day. Made by"
    " tests/analyzer/views/framework_table.cc; recipe in README.md.\n"
    "id\tname\tparent\titems\n";

TEST(FrameworkTable, SaysWhatThePackageSays) {
  if (!std::filesystem::exists(kFramework)) GTEST_SKIP() << "no " << kFramework;
  const std::string made = kHead + framework_table(kFramework);
  if (std::getenv("HEGUI_BLESS") != nullptr) std::ofstream(kTable) << made;
  std::stringstream text;
  text << std::ifstream(kTable).rdbuf();
  EXPECT_TRUE(text.str() == made) << "HEGUI_BLESS=1 writes the table anew";
}

}  // namespace
}  // namespace hegui::views
