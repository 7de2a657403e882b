// What `hegui rules check` says of the tables of the taint analysis.
#include "analyzer/taint/check_tables.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/other_rules.h"

namespace hegui::taint {
namespace {

using test::OtherRules;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<std::string> complaints(const std::string& table, const std::string& row) {
  OtherRules other;
  other.append("catalog/" + table, row);
  return check_taint_tables(other.rules());
}

std::vector<std::string> with_effect(const std::string& effect) {
  return complaints("taint_models.tsv", "zz\tLzz;\tzz\t\t" + effect + "\tmemory\tmemory");
}

TEST(CheckTaintTables, TheBuiltInTablesAreSound) {
  EXPECT_THAT(check_taint_tables(rules::RuleSet::built_in()), IsEmpty());
}

TEST(CheckTaintTables, EffectsCanBeRead) {
  for (const char* effect : {"none",
                             "result := this",
                             "this.key(0) += 1; result := this",
                             "this.content ~= text(0)",
                             "new result; result.@\"Lzz;->a:I\" := deep(*)",
                             "result := prefs(0)",
                             "this.origin := \"x\"",
                             "remove result this #0",
                             "call:run result this 0",
                             "later",
                             "field:set 0 1",
                             "lookup result this text(0) 1",
                             "list:init result this",
                             "proxy:invoke result 2",
                             "edit:insert this.content 0 text(1)",
                             "range:end result #0 0 1 2",
                             "fill 0 #0 0.size 1",
                             "1.item := #-1",
                             "pack result 0 this \"a\" \"b\" \"c\"",
                             "unless this.finished; send:result 1"}) {
    EXPECT_THAT(with_effect(effect), IsEmpty()) << effect;
  }
}

TEST(CheckTaintTables, EffectsThatCannotBeReadAreNamed) {
  EXPECT_THAT(with_effect("result = this"), ElementsAre(HasSubstr("cannot be read at \"")));
  EXPECT_THAT(with_effect("result := this this.a := 0"), ElementsAre(HasSubstr("a ; is missing")));
  EXPECT_THAT(with_effect("lookup result this"), ElementsAre(HasSubstr("cannot be read")));
  EXPECT_THAT(with_effect("append this"), ElementsAre(HasSubstr("cannot be read")));
  EXPECT_THAT(with_effect("this.key(x) := 0"), ElementsAre(HasSubstr("cannot be read")));
  EXPECT_THAT(with_effect("this.a := \"open"), ElementsAre(HasSubstr("cannot be read")));
  EXPECT_THAT(with_effect(""), ElementsAre(HasSubstr("no effect")));
}

TEST(CheckTaintTables, AnswersToWhoeverCalledCanBeRead) {
  EXPECT_THAT(complaints("sinks.tsv", "zz\tLzz;\tzz\t\tresult\tintent\tcaller\tmemory\tmemory"),
              IsEmpty());
  EXPECT_THAT(complaints("callback_values.tsv", "zz\tresult\t@called\tmemory\tmemory"), IsEmpty());
  EXPECT_THAT(complaints("callback_values.tsv", "zz\tI\t@own:a=1\tmemory\tmemory"), IsEmpty());
  EXPECT_THAT(complaints("callback_values.tsv", "zz\tI\t@own:\tmemory\tmemory"),
              ElementsAre(HasSubstr("\"@own:\"")));
}

TEST(CheckTaintTables, CellsThatNothingReadsAreNamed) {
  EXPECT_THAT(complaints("sinks.tsv", "zz\tLzz;\tzz\t\t0,1\tlog\t\tmemory\tmemory"),
              ElementsAre(HasSubstr("\"0,1\" is no argument")));
  EXPECT_THAT(complaints("sinks.tsv", "zz\tLzz;\tzz\t\t\tlog\t\tmemory\tmemory"),
              ElementsAre(HasSubstr("no argument carries data out")));
  EXPECT_THAT(complaints("sinks.tsv", "zz\tLzz;\tzz\t\t0\tpigeon\t\tmemory\tmemory"),
              ElementsAre(HasSubstr("\"pigeon\"")));
  EXPECT_THAT(complaints("stream_origins.tsv", "zz\tLzz;\tzz\t\tnetwork\tit\tmemory\tmemory"),
              ElementsAre(HasSubstr("no argument")));
  EXPECT_THAT(complaints("data_types.tsv", "Lzz;\tperhaps\tmemory\tmemory"),
              ElementsAre(HasSubstr("\"perhaps\"")));
  EXPECT_THAT(complaints("typed_fields.tsv", "zz\thint\tword\t\tmemory\tmemory"),
              ElementsAre(HasSubstr("no pi")));
  EXPECT_THAT(complaints("typed_fields.tsv", "zz\tread\tgetText\t\tmemory\tmemory"),
              ElementsAre(HasSubstr("class->member")));
  EXPECT_THAT(complaints("lifecycle_states.tsv", "activity\ta\tb\tonA\tmaybe\tmemory\tmemory"),
              ElementsAre(HasSubstr("\"maybe\"")));
  EXPECT_THAT(complaints("callback_values.tsv", "onA\tresult\t@all\tmemory\tmemory"),
              ElementsAre(HasSubstr("\"@all\"")));
}

}  // namespace
}  // namespace hegui::taint
