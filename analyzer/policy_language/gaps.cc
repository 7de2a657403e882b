#include "analyzer/policy_language/gaps.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "rules/engine/rule_table.h"
#include "rules/engine/tsv.h"

namespace hegui::policy {
namespace {

constexpr std::string_view kFile = "catalog/policy_expected.tsv";

// Everything a reading says that can be asked for, as "sort:key".
std::set<std::string> said_in(const Reading& reading) {
  std::set<std::string> out;
  for (const Statement& statement : reading.statements) {
    if (statement.denied || statement.party != Party::app) continue;
    out.insert("statement:app");
    if (statement.purpose) out.insert("statement:purpose");
  }
  for (const Right& right : reading.rights)
    out.insert(fmt::format("right:{}", name_of(right.kind)));
  for (const Deadline& deadline : reading.deadlines) {
    if (deadline.number) out.insert("deadline:number");
  }
  for (const Contact& contact : reading.contacts) {
    out.insert("contact:any");
    out.insert(fmt::format("contact:{}", name_of(contact.kind)));
  }
  for (const Trait& trait : reading.traits) out.insert("trait:" + trait.key);
  return out;
}

bool is_sort(std::string_view sort) {
  return sort == "statement" || sort == "right" || sort == "deadline" || sort == "contact" ||
         sort == "trait";
}

bool is_said(const std::set<std::string>& said, const std::string& asked) {
  const std::size_t colon = asked.find(':');
  const std::string sort = asked.substr(0, colon + 1);
  const auto keys = rules::split_list(std::string_view(asked).substr(colon + 1));
  return std::any_of(keys.begin(), keys.end(),
                     [&](std::string_view key) { return said.contains(sort + std::string(key)); });
}

}  // namespace

base::Result<Expectations> Expectations::load(const rules::RuleSet& rules) {
  const auto table =
      rules::RuleTable<5>::open(rules, kFile, {"asked", "only_if", "items", "zh", "en"});
  if (!table.ok()) return table.error();
  Expectations out;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const std::string asked(table->cell(row, 0));
    if (!is_sort(asked.substr(0, asked.find(':')))) {
      return base::Error{
          fmt::format("asked \"{}\": no reading says that", asked), table->place(row), {}};
    }
    const auto items = rules::split_list(table->cell(row, 2));
    out.rows_.push_back({asked,
                         std::string(table->cell(row, 1)),
                         {items.begin(), items.end()},
                         std::string(table->cell(row, 3)),
                         std::string(table->cell(row, 4))});
  }
  return out;
}

std::vector<const Expectation*> Expectations::missing_in(const Reading& reading) const {
  const std::set<std::string> said = said_in(reading);
  std::vector<const Expectation*> out;
  for (const Expectation& row : rows_) {
    if (!row.only_if.empty() && !said.contains("trait:" + row.only_if)) continue;
    if (!is_said(said, row.asked)) out.push_back(&row);
  }
  return out;
}

std::vector<Contradiction> contradictions_in(const Reading& reading) {
  struct Sides {
    std::optional<std::size_t> denied, collected;
  };
  std::map<std::string_view, Sides> by_pi;
  for (std::size_t i = 0; i < reading.statements.size(); ++i) {
    const Statement& statement = reading.statements[i];
    if (statement.party != Party::app) continue;
    Sides& sides = by_pi[statement.pi];
    std::optional<std::size_t>& side = statement.denied ? sides.denied : sides.collected;
    if (!side) side = i;
  }
  std::vector<Contradiction> out;
  for (const auto& [pi, sides] : by_pi) {
    if (sides.denied && sides.collected) out.push_back({*sides.denied, *sides.collected});
  }
  std::sort(out.begin(), out.end(),
            [](const Contradiction& a, const Contradiction& b) { return a.denied < b.denied; });
  return out;
}

}  // namespace hegui::policy
