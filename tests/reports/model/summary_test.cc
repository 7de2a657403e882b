#include "reports/model/summary.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <sstream>

#include "reports/model/display_width.h"
#include "reports/sample_app.h"

namespace hegui::model {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::vector<std::string> lines(const std::string& text) {
  std::vector<std::string> all;
  std::istringstream in(text);
  for (std::string line; std::getline(in, line);) all.push_back(line);
  return all;
}

TEST(Summary, FitsTheScreenInBothLanguagesAndEveryWidth) {
  ReportContext context = test::SampleApp::context();
  context.files = {"out/report.json", "out/report.html"};
  const Report report = test::SampleApp().report(context);
  for (const Lang lang : {Lang::zh, Lang::en}) {
    for (const int width : {60, 80, 104, 160}) {
      const std::vector<std::string> shown = lines(terminal_summary(report, lang, false, width));
      EXPECT_LE(shown.size(), 45u);
      for (const std::string& line : shown) EXPECT_LE(display_width(line), width) << line;
      EXPECT_EQ(shown.back(), "  out/report.html");
    }
  }
}

TEST(Summary, NamesAll31AndNothingFromTheAppDrivesTheTerminal) {
  const Report report = test::SampleApp().report();
  const std::string plain = terminal_summary(report, Lang::zh, false, 80);
  for (const Item& item : report.items) EXPECT_THAT(plain, HasSubstr(" " + item.id + " "));
  EXPECT_THAT(plain, Not(HasSubstr("\x1b")));
  EXPECT_THAT(plain, Not(HasSubstr("\xe2\x80\xae")));
  EXPECT_THAT(terminal_summary(report, Lang::zh, true, 80), HasSubstr("\x1b["));
}

TEST(Summary, StrongestFindingsComeFirst) {
  const std::string plain = terminal_summary(test::SampleApp().report(), Lang::zh, false, 160);
  const std::size_t title = plain.find("主要线索");
  ASSERT_NE(title, std::string::npos);
  EXPECT_EQ(plain.substr(plain.find('\n', title) + 1, 5), "  6.5");  // a promise: violation
}

TEST(DisplayWidth, CountsColumns) {
  EXPECT_EQ(display_width("abc"), 3);
  EXPECT_EQ(display_width("中文,"), 5);
  EXPECT_EQ(display_width("e\xcc\x81"), 1);
  EXPECT_EQ(display_width("a\x1b\xe2\x80\xae"), 1);
  EXPECT_EQ(clip("中文字", 5), "中文…");
  EXPECT_EQ(clip("中文字", 4), "中…");
  EXPECT_EQ(fit("中", 4), "中  ");
  EXPECT_EQ(fit("中文", 3), "中…");
}

}  // namespace
}  // namespace hegui::model
