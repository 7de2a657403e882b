#include "analyzer/ui/check_tables.h"

#include <set>

#include "analyzer/ui/goals.h"
#include "analyzer/ui/ui_catalog.h"
#include "analyzer/ui/ui_roles.h"
#include "rules/engine/rule_table.h"

namespace hegui::ui {
namespace {

using Complaints = std::vector<std::string>;

std::string quoted(std::string_view what, std::string_view value) {
  return std::string(what) + " \"" + std::string(value) + "\"";
}

bool is_class(std::string_view text) {
  return text.size() > 2 && text.starts_with('L') && text.find(';') == text.size() - 1 &&
         text.find_first_of(".( ") == std::string_view::npos;
}

void check_calls(const rules::RuleSet& rules, Complaints& out) {
  const auto table = rules::RuleTable<7>::open(
      rules, "catalog/ui_calls.tsv",
      {"class", "member", "descriptor", "verb", "detail", "arguments", "source"});
  if (!table.ok()) {
    out.push_back(table.error().message());
    return;
  }
  std::set<std::string> met;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const auto complain = [&](const std::string& what) {
      if (!what.empty()) out.push_back(table->place(row) + ": " + what);
    };
    const std::string_view type = table->cell(row, 0), member = table->cell(row, 1),
                           descriptor = table->cell(row, 2);
    complain(UiCatalog::fault_in(table->cell(row, 3), table->cell(row, 4), table->cell(row, 5)));
    if (!is_class(type)) complain(quoted("no class:", type));
    if (member.empty()) complain("no member");
    if (!descriptor.empty() &&
        (!descriptor.starts_with('(') || descriptor.find(')') == std::string_view::npos)) {
      complain(quoted("no descriptor of a method:", descriptor));
    }
    if (table->cell(row, 6).empty()) complain("no source");
    std::string key;
    for (std::size_t column = 0; column < 6; ++column) {
      key += std::string(table->cell(row, column)) + '\t';
    }
    if (!met.insert(std::move(key)).second) complain("the same row again");
  }
}

void check_classes(const rules::RuleSet& rules, Complaints& out) {
  const auto table =
      rules::RuleTable<3>::open(rules, "catalog/ui_classes.tsv", {"role", "class", "source"});
  if (!table.ok()) {
    out.push_back(table.error().message());
    return;
  }
  std::set<std::pair<std::string_view, std::string_view>> met;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const auto complain = [&](std::string_view what) {
      if (!what.empty()) out.push_back(table->place(row) + ": " + std::string(what));
    };
    complain(UiRoles::fault_of_class(table->cell(row, 0)));
    if (!is_class(table->cell(row, 1))) complain(quoted("no class:", table->cell(row, 1)));
    if (table->cell(row, 2).empty()) complain("no source");
    if (!met.insert({table->cell(row, 0), table->cell(row, 1)}).second) complain("the same again");
  }
}

void check_methods(const rules::RuleSet& rules, Complaints& out) {
  const auto table = rules::RuleTable<5>::open(
      rules, "catalog/ui_methods.tsv", {"role", "member", "descriptor", "parameters", "source"});
  if (!table.ok()) {
    out.push_back(table.error().message());
    return;
  }
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const auto complain = [&](std::string_view what) {
      if (!what.empty()) out.push_back(table->place(row) + ": " + std::string(what));
    };
    complain(
        UiRoles::fault_of_method(table->cell(row, 0), table->cell(row, 2), table->cell(row, 3)));
    if (table->cell(row, 1).empty()) complain("no member");
    if (table->cell(row, 4).empty()) complain("no source");
  }
}

// The values of one column; of another only those rows that have `value` there.
std::set<std::string_view> values_of(const rules::RuleSet& rules, std::string_view file,
                                     std::string_view column, std::string_view where,
                                     std::string_view value) {
  std::set<std::string_view> out;
  const auto table = rules::RuleTable<2>::open(rules, file, {column, where});
  if (!table.ok()) return out;  // others complain
  for (std::size_t row = 0; row < table->rows(); ++row) {
    if (value.empty() || table->cell(row, 1) == value) out.insert(table->cell(row, 0));
  }
  return out;
}

void check_goals(const rules::RuleSet& rules, Complaints& out) {
  const auto table =
      rules::RuleTable<4>::open(rules, "catalog/ui_goals.tsv", {"goal", "by", "value", "source"});
  if (!table.ok()) {
    out.push_back(table.error().message());
    return;
  }
  const auto topics = values_of(rules, "catalog/phrases.tsv", "topic", "topic", "");
  const auto kinds = values_of(rules, "catalog/policy_links.tsv", "kind", "use", "address");
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const auto complain = [&](const std::string& what) {
      if (!what.empty()) out.push_back(table->place(row) + ": " + what);
    };
    const std::string_view by = table->cell(row, 1), value = table->cell(row, 2);
    complain(fault_of_goal(table->cell(row, 0), by));
    if ((by == "words" || by == "switch_words") && !topics.contains(value)) {
      complain(quoted("no such topic in catalog/phrases.tsv:", value));
    }
    if (by == "address" && !kinds.contains(value)) {
      complain(quoted("no such kind of an address in catalog/policy_links.tsv:", value));
    }
    if (by == "action" && value.empty()) complain("no action");
    if (table->cell(row, 3).empty()) complain("no source");
  }
}

}  // namespace

std::vector<std::string> check_ui_tables(const rules::RuleSet& rules) {
  std::vector<std::string> out;
  check_calls(rules, out);
  check_classes(rules, out);
  check_methods(rules, out);
  check_goals(rules, out);
  return out;
}

}  // namespace hegui::ui
