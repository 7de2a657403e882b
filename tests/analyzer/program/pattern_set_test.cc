// A set answers as its patterns do one by one.
#include "analyzer/program/pattern_set.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <re2/re2.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

#include "rules/engine/ruleset.h"
#include "rules/engine/tsv.h"

namespace hegui::program {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

PatternSet set_of(std::initializer_list<const char*> patterns) {
  PatternSet set;
  for (const char* pattern : patterns) EXPECT_TRUE(set.add(pattern).ok()) << pattern;
  set.build();
  return set;
}

TEST(PatternSet, NumbersPatternsInOrder) {
  const PatternSet set = set_of({"隐私(政策|声明)", "(?i)privacy", R"(^\d+$)", "[[:upper:]]{2}"});
  EXPECT_EQ(set.size(), 4u);
  EXPECT_THAT(set.matching("隐私政策 PRIVACY"), ElementsAre(0, 1, 3));
  EXPECT_THAT(set.matching("隐私"), IsEmpty());
  EXPECT_THAT(set.matching("42"), ElementsAre(2));
  EXPECT_THAT(set.matching(""), IsEmpty());
}

TEST(PatternSet, AsksOnlyPatternsWhoseWordsAreThere) {
  const PatternSet set = set_of({"隐私(政策|声明)", "(?i)privacy_policy", "Privacy"});
  EXPECT_THAT(set.candidates("no such word"), IsEmpty());
  // Case is left to the pattern.
  EXPECT_THAT(set.candidates("a priVacy"), ElementsAre(2));
  EXPECT_THAT(set.matching("a priVacy"), IsEmpty());
}

TEST(PatternSet, AWordAtEitherEndIsSeen) {
  const PatternSet set = set_of({"abc", "xyz"});
  EXPECT_THAT(set.matching("abc--xyz"), ElementsAre(0, 1));
  EXPECT_THAT(set.matching("ab"), IsEmpty());
}

TEST(PatternSet, RefusesWhatIsNoPattern) {
  PatternSet set;
  EXPECT_FALSE(set.add("(").ok());
  EXPECT_FALSE(set.add("a**").ok());
}

// Lines of every text under corpus/ and rules/ against every phrase.
TEST(PatternSet, AgreesWithRe2OnTheCatalog) {
  const base::Result<rules::TsvTable> table = rules::TsvTable::read(
      rules::RuleSet::built_in().text("catalog/phrases.tsv"), "catalog/phrases.tsv");
  ASSERT_TRUE(table.ok());
  const std::size_t column = *table->column("pattern");
  PatternSet set;
  std::vector<std::unique_ptr<re2::RE2>> one_by_one;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const std::string pattern(table->cell(row, column));
    ASSERT_TRUE(set.add(pattern).ok()) << pattern;
    one_by_one.push_back(std::make_unique<re2::RE2>(pattern));
  }
  set.build();

  namespace fs = std::filesystem;
  std::size_t hits = 0;
  std::vector<bool> seen(one_by_one.size(), false);
  const auto check = [&](const std::string& line) {
    std::vector<std::size_t> expected;
    for (std::size_t i = 0; i < one_by_one.size(); ++i) {
      if (re2::RE2::PartialMatch(line, *one_by_one[i])) expected.push_back(i);
    }
    for (const std::size_t hit : expected) seen[hit] = true;
    hits += expected.size();
    ASSERT_EQ(set.matching(line), expected) << line;
  };
  for (const char* folder : {"corpus/apps", "rules/words", "tests/analyzer/policy"}) {
    for (const auto& file : fs::recursive_directory_iterator(fs::path(HEGUI_SOURCE_DIR) / folder)) {
      const std::string kind = file.path().extension().string();
      if (kind != ".html" && kind != ".txt" && kind != ".tsv" && kind != ".cc") continue;
      std::ifstream in(file.path());
      for (std::string line; std::getline(in, line);) check(line);
    }
  }
  EXPECT_GT(hits, 500u);
  EXPECT_GT(std::count(seen.begin(), seen.end(), true), 60) << "texts that say too little";
}

}  // namespace
}  // namespace hegui::program
