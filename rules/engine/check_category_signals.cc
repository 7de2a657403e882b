#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

#include "rules/engine/check.h"
#include "rules/engine/rule_table.h"

namespace hegui::rules {
namespace {

constexpr std::string_view kSignals = "catalog/category_signals.tsv";
constexpr std::string_view kOwners = "catalog/library_strings.tsv";

// A kind of place in which words count, and the table that exact values come from.
struct Kind {
  std::string_view name;
  std::string_view table;  // "" = any text
  std::string_view column;
};
constexpr std::array<Kind, 11> kKinds = {{{"label", "", ""},
                                          {"policy", "", ""},
                                          {"text", "", ""},
                                          {"package", "", ""},
                                          {"component", "", ""},
                                          {"host", "", ""},
                                          {"filter", "", ""},
                                          {"permission", "catalog/permissions.tsv", "name"},
                                          {"service_permission", "", ""},
                                          {"sdk", "catalog/sdks.tsv", "id"},
                                          {"sdk_category", "catalog/sdks.tsv", "category"}}};

using Values = std::set<std::string_view>;

Values values_of(const RuleSet& rules, std::string_view table, std::string_view column) {
  Values values;
  const auto rows = RuleTable<1>::open(rules, table, {column});
  for (std::size_t row = 0; rows.ok() && row < rows->rows(); ++row) {
    values.insert(rows->cell(row, 0));
  }
  return values;
}

bool is_lower(std::string_view text) {
  for (const char c : text) {
    if (c >= 'A' && c <= 'Z') return false;
  }
  return true;
}

// Texts are searched for words as they are: nothing of a pattern may stand in them, and the
// analysis compares small letters.
std::string problem_of_word(std::string_view kind, std::string_view word) {
  constexpr std::size_t kLeastTextBytes = 3;  // what a search can start from: one Han character
  if (word.empty()) return "an empty word";
  if (kind == "text") {
    if (word.size() < kLeastTextBytes) return "is too short to be searched for";
    if (word.find_first_of("\\.+*?()[]{}^$|") != std::string_view::npos) {
      return "holds a sign of patterns";
    }
  }
  const bool folded =
      kind == "text" || kind == "label" || kind == "policy" || kind == "package" || kind == "host";
  return folded && !is_lower(word) ? "is not in small letters" : "";
}

std::string problem_of_weight(const Values& categories, std::string_view said) {
  const std::size_t sign = said.find('=');
  if (sign == std::string_view::npos) return "no weight";
  const std::string_view category = said.substr(0, sign);
  if (category != "*" && !categories.contains(category)) return "no such kind of app";
  double weight = 0;
  const std::string_view number = said.substr(sign + 1);
  const char* end = number.data() + number.size();
  const auto read = std::from_chars(number.data(), end, weight);
  if (read.ec != std::errc() || read.ptr != end || weight == 0 || weight < -10 || weight > 10) {
    return "a weight is a number from -10 to 10 other than 0";
  }
  return "";
}

void check_signals(const RuleSet& rules, Complaints& complaints) {
  const auto table = RuleTable<4>::open(rules, kSignals, {"id", "kinds", "words", "speaks"});
  if (!table.ok()) {
    complaints.push_back(table.error().message());
    return;
  }
  const Values categories = values_of(rules, "catalog/categories.tsv", "no");
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const auto complain = [&](std::string_view column, std::string_view value,
                              std::string_view problem) {
      complaints.push_back(
          fmt::format("{}: {} \"{}\": {}", table->place(row), column, value, problem));
    };
    const auto kinds = split_list(table->cell(row, 1));
    const auto words = split_list(table->cell(row, 2));
    const auto weights = split_list(table->cell(row, 3));
    if (kinds.empty()) complain("kinds", "", "no kind");
    if (words.empty()) complain("words", "", "no word");
    if (weights.empty()) complain("speaks", "", "speaks for nothing");
    for (const std::string_view name : kinds) {
      const auto* kind = std::find_if(kKinds.begin(), kKinds.end(),
                                      [&](const Kind& one) { return one.name == name; });
      if (kind == kKinds.end()) {
        complain("kinds", name, "no such kind");
        continue;
      }
      const Values known =
          kind->table.empty() ? Values() : values_of(rules, kind->table, kind->column);
      for (const std::string_view word : words) {
        if (const std::string problem = problem_of_word(name, word); !problem.empty()) {
          complain("words", word, problem);
        } else if (!kind->table.empty() && !known.contains(word)) {
          complain("words", word, fmt::format("is not in {}", kind->table));
        }
      }
    }
    for (const std::string_view said : weights) {
      if (const std::string problem = problem_of_weight(categories, said); !problem.empty()) {
        complain("speaks", said, problem);
      }
    }
  }
}

void check_owners(const RuleSet& rules, Complaints& complaints) {
  const auto table = RuleTable<2>::open(rules, kOwners, {"prefix", "owner"});
  if (!table.ok()) {
    complaints.push_back(table.error().message());
    return;
  }
  const auto sdks = RuleTable<2>::open(rules, "catalog/sdks.tsv", {"id", "third_party"});
  if (!sdks.ok()) return;  // check_catalogs complains
  std::set<std::string> owners;
  for (std::size_t row = 0; row < sdks->rows(); ++row) {
    const std::string_view kind = sdks->cell(row, 1) == "Y" ? "sdk" : "library";
    owners.insert(fmt::format("{}:{}", kind, sdks->cell(row, 0)));
  }
  for (std::size_t row = 0; row < table->rows(); ++row) {
    if (!owners.contains(std::string(table->cell(row, 1)))) {
      complaints.push_back(
          fmt::format("{}: owner \"{}\": no row of catalog/sdks.tsv with that kind",
                      table->place(row), table->cell(row, 1)));
    }
  }
}

}  // namespace

void check_category_signals(const RuleSet& rules, Complaints& complaints) {
  check_signals(rules, complaints);
  check_owners(rules, complaints);
}

}  // namespace hegui::rules
