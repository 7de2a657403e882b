#include "reports/model/labels.h"

#include <gmock/gmock.h>
#include <re2/re2.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "rules/engine/ruleset.h"

namespace hegui::model {
namespace {

std::string read(const std::filesystem::path& path) {
  std::ifstream in(path);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

TEST(Labels, EveryKeyHasBothLanguages) {
  const Labels labels;
  ASSERT_GT(labels.keys().size(), 150u);
  for (const std::string_view key : labels.keys()) {
    EXPECT_FALSE(labels(key).zh.empty()) << key;
    EXPECT_FALSE(labels(key).en.empty()) << key;
  }
  EXPECT_EQ(labels("no such").zh, "no such");
}

TEST(Labels, EveryKeyThatReportsNameIsThere) {
  const Labels labels;
  // "group.name" literals of the groups that labels.tsv knows.
  const re2::RE2 literal(
      R"lit("((?:annex|app|chain|column|evidence|footer|guard_is|item|limits|native|nav|owner|policy|reached|report|sensitive|strength|summary|value|verdict)\.[a-z0-9_.]+)")lit");
  std::size_t found = 0;
  for (const auto& file :
       std::filesystem::recursive_directory_iterator(std::string(HEGUI_SOURCE_DIR) + "/reports")) {
    if (file.path().extension() != ".cc") continue;
    const std::string source = read(file.path());
    re2::StringPiece rest(source);
    std::string key;
    while (re2::RE2::FindAndConsume(&rest, literal, &key)) {
      if (key.ends_with(".css") || key.ends_with(".js")) continue;  // files
      if (key == "policy.kind") continue;                           // a group, see Labels::of
      ++found;
      if (key.ends_with('.')) {  // completed at run time: something must complete it
        const auto keys = labels.keys();
        EXPECT_TRUE(std::any_of(keys.begin(), keys.end(),
                                [&](std::string_view known) { return known.starts_with(key); }))
            << file.path().filename() << ": " << key;
        continue;
      }
      EXPECT_TRUE(labels.has(key)) << file.path().filename() << ": " << key;
    }
  }
  EXPECT_GT(found, 80u);
}

TEST(Labels, EveryMeasureOfTheRulesHasAName) {
  const Labels labels;
  const rules::RuleSet& rules = rules::RuleSet::built_in();
  std::size_t found = 0;
  for (const std::string& path : rules.paths()) {
    if (!path.starts_with("items/") && !path.starts_with("extras/")) continue;
    std::string_view text = rules.text(path);
    const std::size_t start = text.find("-- name: search");
    if (start == std::string_view::npos) continue;
    text = text.substr(start);
    text = text.substr(0, text.find("-- name:", 10));
    // Only the members of json_object: a literal behind "(" or "," at the head of a pair.
    const re2::RE2 pair(R"((?:json_object\(|,\s*)'([a-z_]+)',)");
    re2::StringPiece rest(text.data(), text.size());
    std::string code;
    while (re2::RE2::FindAndConsume(&rest, pair, &code)) {
      if (code == "complaint" || code.starts_with("contact_")) continue;  // values, not members
      ++found;
      EXPECT_TRUE(labels.has("measure." + code)) << path << ": " << code;
    }
  }
  EXPECT_GT(found, 60u);
}

}  // namespace
}  // namespace hegui::model
