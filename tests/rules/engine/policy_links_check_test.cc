// What `hegui rules check` finds in policy_links.tsv and private_parameters.tsv.
#include <gmock/gmock.h>

#include "rules/engine/judge.h"
#include "tests/rules/engine/rule_folder.h"

namespace hegui::test {
namespace {

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<std::string> complaints(const std::string& table, const std::string& row) {
  const RuleFolder folder;
  folder.append("catalog/" + table, row + "\tmemory\town choice\n");
  const auto rules = rules::RuleSet::from_folder(folder.path());
  if (!rules.ok()) return {rules.error().message()};
  return rules::check_rules(*rules);
}

TEST(CheckPolicyLinks, SoundRowsAreNoMistake) {
  EXPECT_THAT(complaints("policy_links.tsv", "zz.a\taddress\tprivacy\tsecrecy\t40"), IsEmpty());
  EXPECT_THAT(complaints("private_parameters.tsv", "zz\twhole\ta person"), IsEmpty());
}

TEST(CheckPolicyLinks, FindsMistakes) {
  const auto links = [](const char* row) { return complaints("policy_links.tsv", row); };
  EXPECT_THAT(links("zz.a\ttitle\tprivacy\tx\t1"), Contains(HasSubstr("no such use \"title\"")));
  EXPECT_THAT(links("zz.a\tname\tsecret\tx\t1"), Contains(HasSubstr("no such kind \"secret\"")));
  EXPECT_THAT(links("zz.a\tname\tprivacy\tX\t1"), Contains(HasSubstr("in small letters: \"X\"")));
  EXPECT_THAT(links("zz.a\tname\tprivacy\t\t1"), Contains(HasSubstr("in small letters: \"\"")));
  EXPECT_THAT(links("zz.a\tname\tprivacy\tx\tmuch"), Contains(HasSubstr("no number: \"much\"")));
  EXPECT_THAT(links("zz.a\trelation\t\tfriend\t1"), Contains(HasSubstr("no such relation")));
  EXPECT_THAT(links("zz.a\trelation\tprivacy\truns\t1"), Contains(HasSubstr("has no kind")));
  EXPECT_THAT(links("words.privacy.隐私\twords\tprivacy\tx\t1"), Contains(HasSubstr("again")));
  EXPECT_THAT(complaints("private_parameters.tsv", "zz\tend\ta person"),
              Contains(HasSubstr("no such match \"end\"")));
}

}  // namespace
}  // namespace hegui::test
