// What the build prepared is what the program would make itself.
#include "rules/prepared/prepared_facts.h"

#include <gtest/gtest.h>

#include <map>
#include <string>
#include <vector>

#include "rules/engine/judge.h"

namespace hegui::rules {
namespace {

// Every table and view by name: how it was made, and its rows.
std::map<std::string, std::vector<std::string>> contents(facts::FactsDb& facts) {
  std::map<std::string, std::vector<std::string>> all;
  auto names = facts.database().prepare("SELECT name, sql FROM sqlite_schema");
  while (*names->step()) {
    all[std::string(names->text(0))].emplace_back(names->text(1));
  }
  for (auto& [name, lines] : all) {
    auto rows = facts.database().prepare("SELECT * FROM \"" + name + "\"");
    if (!rows.ok()) continue;  // an index
    while (*rows->step()) {
      std::string line;
      for (int i = 0; i < rows->columns(); ++i) {
        line += std::to_string(rows->type(i)) + ":" + std::string(rows->text(i)) + "\t";
      }
      lines.push_back(line);
    }
  }
  return all;
}

TEST(PreparedFacts, AreWhatTheProgramWouldMake) {
  const RuleSet& rules = RuleSet::built_in();
  auto prepared = prepared_facts(rules);
  ASSERT_TRUE(prepared.ok()) << prepared.error().message();
  EXPECT_EQ(prepared->knowledge(), rules.sha256());
  auto made = facts::FactsDb::create();
  ASSERT_TRUE(made.ok());
  EXPECT_EQ(made->knowledge(), "");
  for (facts::FactsDb* facts : {&*prepared, &*made}) {
    const auto done = install_knowledge(*facts, rules, {"2026-01-01", "3"});
    ASSERT_TRUE(done.ok()) << done.error().message();
  }
  const auto expected = contents(*made);
  EXPECT_GT(expected.size(), 60u);
  EXPECT_GT(expected.at("catalog_api").size(), 1000u);
  EXPECT_EQ(contents(*prepared), expected);
}

TEST(PreparedFacts, TakeRowsAndStayApart) {
  auto first = prepared_facts(RuleSet::built_in());
  auto second = prepared_facts(RuleSet::built_in());
  ASSERT_TRUE(first.ok() && second.ok());
  ASSERT_TRUE(first->add(facts::MetaRow{"key", "value"}).ok());
  EXPECT_EQ(first->last_row(facts::MetaRow::kTable), 1);
  auto count = second->database().prepare("SELECT count(*) FROM meta");
  ASSERT_TRUE(*count->step());
  EXPECT_EQ(count->integer(0), 0);
}

}  // namespace
}  // namespace hegui::rules
