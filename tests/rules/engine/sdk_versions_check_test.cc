// What `hegui rules check` finds in sdk_versions.tsv: one spoilt cell, one complaint.
#include <gmock/gmock.h>

#include "rules/engine/judge.h"
#include "tests/rules/engine/rule_folder.h"

namespace hegui::test {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

constexpr const char* kTable = "catalog/sdk_versions.tsv";

std::vector<std::string> complaints(const std::string& row) {
  const RuleFolder folder;
  folder.append(kTable, row + "\n");
  const auto rules = rules::RuleSet::from_folder(folder.path());
  if (!rules.ok()) return {rules.error().message()};
  return rules::check_rules(*rules);
}

std::string row(const std::string& sdk, const std::string& kind, const std::string& locator,
                const std::string& pattern,
                const std::string& rest = "\t\tsdk\twhat\twhere\tstring") {
  return "zz.test\t" + sdk + "\t" + kind + "\t" + locator + "\t" + pattern + "\t" + rest;
}

TEST(CheckSdkVersions, ASoundRowIsNoMistake) {
  EXPECT_THAT(complaints(row("okhttp", "static_field", "La/B;->V", "^(1)$")), IsEmpty());
}

TEST(CheckSdkVersions, FindsMistakes) {
  const std::string place = "La/B;->V";
  EXPECT_THAT(complaints(row("no_such", "static_field", place, "^(1)$")),
              Contains(HasSubstr("zz.test: no such sdk \"no_such\"")));
  EXPECT_THAT(complaints(row("okhttp", "fields", place, "^(1)$")),
              Contains(HasSubstr("no such kind \"fields\"")));
  EXPECT_THAT(complaints(row("okhttp", "static_field", place, "^(1$")),
              Contains(HasSubstr("missing )")));
  EXPECT_THAT(complaints(row("okhttp", "static_field", place, "^1$")),
              Contains(HasSubstr("has not one group")));
  EXPECT_THAT(complaints(row("okhttp", "static_field", place, "^(1)(2)$")),
              Contains(HasSubstr("has not one group")));
  EXPECT_THAT(complaints(row("okhttp", "static_field", "La/B;", "^(1)$")),
              Contains(HasSubstr("is no class with a member")));
  EXPECT_THAT(complaints(row("okhttp", "static_field", "a.B->V", "^(1)$")),
              Contains(HasSubstr("is no class descriptor")));
  EXPECT_THAT(complaints(row("okhttp", "static_field", "La/*/*->V", "^(1)$")),
              Contains(HasSubstr("more than one *")));
  EXPECT_THAT(complaints(row("okhttp", "call_numbers", place, "^(1)$")),
              Contains(HasSubstr("names no called method")));
  EXPECT_THAT(complaints(row("okhttp", "string_in_class", "La/*", "^([0-9]+)$")),
              Contains(HasSubstr("begins with no text to look for")));
  EXPECT_THAT(complaints(row("okhttp", "native_string", "lib/*/a.so", "([0-9]+)")),
              Contains(HasSubstr("begins with no text to look for")));
  EXPECT_THAT(
      complaints(row("okhttp", "static_field", place, "^(1)$", "7\t\tsdk\twhat\twhere\tname")),
      Contains(HasSubstr("no such base \"7\"")));
  EXPECT_THAT(
      complaints(row("okhttp", "static_field", place, "^(1)$", "\t\tpart\twhat\twhere\tname")),
      Contains(HasSubstr("part and says do not fit")));
  EXPECT_THAT(complaints(row("okhttp", "static_field", place, "^(1)$", "\t\tsdk\twhat\t\tname")),
              Contains(HasSubstr("no source or verified")));
}

}  // namespace
}  // namespace hegui::test
