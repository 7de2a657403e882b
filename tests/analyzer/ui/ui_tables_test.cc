// The tables of the catalog that say how apps build screens hang together.
#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/ui/properties.h"
#include "tests/support/catalog_tables.h"

namespace {

using namespace hegui::test;

TEST(UiCalls, SayWhatKnownVerbsDo) {
  const Table calls = read_table("catalog/ui_calls.tsv", false);
  expect_filled(calls, "member");
  expect_filled(calls, "verb");
  expect_filled(calls, "source");
  // ui_catalog.cc knows them, the README explains them.
  std::ifstream in(HEGUI_SOURCE_DIR "/rules/catalog/README.md");
  std::set<std::string> verbs;
  bool inside = false;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("## ")) inside = line.starts_with("## ui_calls.tsv");
    const std::size_t end = line.find(" | ");
    if (!inside || !line.starts_with("| `") || end == std::string::npos) continue;
    const std::vector<std::string> names = split(std::string_view(line).substr(0, end), '`');
    for (std::size_t i = 1; i < names.size(); i += 2) verbs.insert(names[i]);
  }
  ASSERT_GE(verbs.size(), 80u);
  expect_known(calls, "verb", verbs);
  std::set<std::string> used, rows;
  std::vector<std::string> order;
  for (const Row& row : calls.rows) {
    const std::string name = row.at("class") + row.at("member");
    used.insert(row.at("verb"));
    EXPECT_TRUE(is_class(row.at("class"))) << name;
    const std::string& descriptor = row.at("descriptor");
    EXPECT_TRUE(descriptor.empty() || is_method_descriptor(descriptor)) << name;
    EXPECT_TRUE(rows.insert(name + descriptor + " " + row.at("verb") + row.at("detail") +
                            row.at("arguments"))
                    .second)
        << name << " again";
    order.push_back(row.at("class") + "\t" + row.at("member"));
  }
  EXPECT_TRUE(std::is_sorted(order.begin(), order.end()));
  for (const std::string& verb : verbs) {
    const std::set<std::string> columns = {"class",  "member",    "descriptor", "verb",
                                           "detail", "arguments", "source"};
    EXPECT_TRUE(used.contains(verb) || columns.contains(verb)) << verb << ": no call does that";
  }
}

TEST(UiCalls, PropertiesAreThoseOfTheCode) {
  const Table calls = read_table("catalog/ui_calls.tsv", false);
  for (const Row& row : calls.rows) {
    const bool keeps = row.at("verb") == "put" || row.at("verb") == "get";
    const std::string& detail = row.at("detail");
    if (!keeps) continue;
    const std::size_t colon = detail.find(':');
    const bool field = detail.starts_with('.') && colon != std::string::npos &&
                       is_type(std::string_view(detail).substr(colon + 1));
    EXPECT_TRUE(field || hegui::ui::property(detail) != hegui::ui::kNone)
        << row.at("class") << row.at("member") << ": " << detail;
  }
}

TEST(UiRoles, NameClassesAndMethods) {
  const Table classes = read_table("catalog/ui_classes.tsv", false);
  expect_filled(classes, "source");
  std::set<std::string> rows;
  std::vector<std::string> order;
  for (const Row& row : classes.rows) {
    EXPECT_TRUE(is_class(row.at("class"))) << row.at("class");
    EXPECT_TRUE(rows.insert(row.at("role") + row.at("class")).second) << row.at("class");
    order.push_back(row.at("role") + "\t" + row.at("class"));
  }
  EXPECT_TRUE(std::is_sorted(order.begin(), order.end()));
  const Table methods = read_table("catalog/ui_methods.tsv", false);
  expect_filled(methods, "member");
  expect_filled(methods, "source");
  for (const Row& row : methods.rows) {
    const std::string& descriptor = row.at("descriptor");
    EXPECT_TRUE(descriptor.empty() || is_method_descriptor(descriptor)) << row.at("member");
  }
}

TEST(UiGoals, ReferToTopicsAndKindsOfAddresses) {
  const Table goals = read_table("catalog/ui_goals.tsv", false);
  expect_known(goals, "goal",
               {"policy", "cancel_account", "withdraw", "personalised_off", "complaint"});
  expect_known(goals, "by", {"words", "switch_words", "address", "action"});
  expect_filled(goals, "value");
  expect_filled(goals, "source");
  std::set<std::string> topics, kinds;
  for (const Row& row : read_table("catalog/phrases.tsv").rows) topics.insert(row.at("topic"));
  for (const Row& row : read_table("catalog/policy_links.tsv").rows) {
    if (row.at("use") == "address") kinds.insert(row.at("kind"));
  }
  for (const Row& row : goals.rows) {
    const std::string& by = row.at("by");
    if (by == "action") continue;
    EXPECT_TRUE((by == "address" ? kinds : topics).contains(row.at("value")))
        << row.at("goal") << " " << by << " " << row.at("value");
  }
}

}  // namespace
