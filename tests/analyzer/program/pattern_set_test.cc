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

#include "analyzer/program/native_pattern.h"
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

// ---------------------------------------------------------------- machine code

std::vector<std::vector<std::size_t>> places(const PatternSet& set, std::string_view text) {
  std::vector<std::vector<std::size_t>> out;
  for (const PatternSet::Match& m : set.find(
           text, [](std::size_t) { return true; }, 50)) {
    const auto offset = [&](std::string_view group) {
      return group.empty() ? 0 : static_cast<std::size_t>(group.data() - text.data());
    };
    out.push_back({m.pattern, m.start, m.stop, offset(m.group), m.group.size(), offset(m.second),
                   m.second.size()});
  }
  return out;
}

TEST(NativePattern, CatchesGroups) {
  const auto pattern = NativePattern::compile("(a)?(b+)(c)?");
  ASSERT_NE(pattern, nullptr) << "no JIT on this machine: set would go on with RE2";
  NativePattern::Found found;
  ASSERT_EQ(pattern->find("xxbbx", 0, found), NativePattern::Answer::found);
  EXPECT_EQ(found.start, 2u);
  EXPECT_EQ(found.stop, 4u);
  EXPECT_EQ(found.group, "");
  EXPECT_EQ(found.second, "bb");
  ASSERT_EQ(pattern->find("abc", 0, found), NativePattern::Answer::found);
  EXPECT_EQ(found.group, "a");
  EXPECT_EQ(found.second, "b");
  EXPECT_EQ(pattern->find("abc", 2, found), NativePattern::Answer::not_found);
}

TEST(NativePattern, GivesUpInsteadOfTryingForHours) {
  const std::string hostile = std::string(400, 'a') + "!";
  const auto pattern = NativePattern::compile("(a|aa)+$");
  ASSERT_NE(pattern, nullptr);
  NativePattern::Found found;
  EXPECT_EQ(pattern->find(hostile, 0, found), NativePattern::Answer::not_known);
  EXPECT_EQ(pattern->find("\xff", 0, found), NativePattern::Answer::not_known);
  // The set asks RE2 then.
  PatternSet set(PatternSet::Machine::native);
  ASSERT_TRUE(set.add("(a|aa)+$").ok());
  set.build();
  EXPECT_FALSE(set.matches(0, hostile));
  EXPECT_TRUE(set.matches(0, hostile + "aaa"));
}

TEST(NativePattern, NothingIsFoundBehindTheEnd) {
  PatternSet set(PatternSet::Machine::native);
  ASSERT_TRUE(set.add("x*$").ok());
  set.build();
  EXPECT_THAT(places(set, "隐私\n"), IsEmpty());
  EXPECT_EQ(places(set, "隐私xx").size(), 1u);
}

// Two ways, one answer: every pattern for policies on every line of the labelled ones.
TEST(NativePattern, AgreesWithTheAutomaton) {
  PatternSet automaton(PatternSet::Machine::automaton);
  PatternSet native(PatternSet::Machine::native);
  for (const char* name : {"policy_patterns.tsv", "policy_grammar.tsv", "phrases.tsv"}) {
    const std::string file = std::string("catalog/") + name;
    const base::Result<rules::TsvTable> table =
        rules::TsvTable::read(rules::RuleSet::built_in().text(file), file);
    ASSERT_TRUE(table.ok());
    const std::size_t column = *table->column("pattern");
    for (std::size_t row = 0; row < table->rows(); ++row) {
      ASSERT_TRUE(automaton.add(table->cell(row, column)).ok());
      ASSERT_TRUE(native.add(table->cell(row, column)).ok());
    }
  }
  automaton.build();
  native.build();
  namespace fs = std::filesystem;
  std::size_t matches = 0;
  for (const auto& file :
       fs::directory_iterator(fs::path(HEGUI_SOURCE_DIR) / "corpus/policies/texts")) {
    if (file.path().extension() != ".txt" && file.path().extension() != ".md") continue;
    std::ifstream in(file.path());
    for (std::string line; std::getline(in, line);) {
      const auto expected = places(automaton, line);
      matches += expected.size();
      ASSERT_EQ(places(native, line), expected) << file.path() << ": " << line;
    }
  }
  EXPECT_GT(matches, 5000u);
}

}  // namespace
}  // namespace hegui::program
