#include "analyzer/policy_language/grammar.h"

#include <fmt/format.h>
#include <re2/re2.h>

#include <array>

#include "rules/engine/rule_table.h"

namespace hegui::policy {
namespace {

constexpr std::string_view kFile = "catalog/policy_grammar.tsv";

struct Wanted {
  std::string_view name;
  int groups;  // at least
};
constexpr std::array<Wanted, 46> kWanted = {{
    {"third_party_part", 0},
    {"integrates", 0},
    {"answers_for_app", 0},
    {"rights_part", 0},
    {"user_may", 0},
    {"changes_part", 0},
    {"contact_part", 0},
    {"request", 0},
    {"permission_part", 0},
    {"permission_entry", 2},
    {"permission_denied", 0},
    {"permission_listed", 1},
    {"permission_asked", 2},
    {"permission_reason", 0},
    {"permission_no_reason", 0},
    {"permission_behind", 0},
    {"list_goes_on", 0},
    {"information", 0},
    {"in_hand", 0},
    {"object_of", 0},
    {"since_when", 0},
    {"but_for", 0},
    {"gives_to_app", 0},
    {"before_name", 0},
    {"kind_of_code", 0},
    {"company", 0},
    {"before_company", 0},
    {"user_act", 0},
    {"any_use", 0},
    {"only_improves", 0},
    {"must_give", 0},
    {"may_give", 0},
    {"clause_ends", 0},
    {"names_parts", 0},
    {"takes_in_front", 0},
    {"entry_ends", 0},
    {"not_company", 0},
    {"part_title", 0},
    {"run_in_title", 0},
    {"entry_of_list", 0},
    {"place", 0},
    {"if_not", 0},
    {"right_entry", 0},
    {"answers", 0},
    {"done_by", 0},
    {"other_part", 0},
}};
static_assert(kWanted.size() == static_cast<std::size_t>(Grammar::Name::other_part) + 1);

// Groups of a pattern by its text, so that nothing is compiled before it is needed.
int groups_in(std::string_view pattern) {
  int groups = 0;
  bool in_class = false;
  for (std::size_t at = 0; at < pattern.size(); ++at) {
    const char c = pattern[at];
    if (c == '\\') {
      ++at;
    } else if (c == '[' || c == ']') {
      in_class = c == '[';
    } else if (c == '(' && !in_class && pattern.substr(at + 1, 1) != "?") {
      ++groups;
    }
  }
  return groups;
}

}  // namespace

base::Result<Grammar> Grammar::load(const rules::RuleSet& rules) {
  const auto table = rules::RuleTable<2>::open(rules, kFile, {"name", "pattern"});
  if (!table.ok()) return table.error();
  if (table->rows() != kWanted.size()) {
    return base::Error{fmt::format("{} patterns, {} wanted", table->rows(), kWanted.size()),
                       std::string(kFile),
                       {}};
  }
  Grammar out;
  for (std::size_t row = 0; row < kWanted.size(); ++row) {
    const std::string where = table->place(row);
    const std::string_view pattern = table->cell(row, 1);
    if (table->cell(row, 0) != kWanted[row].name) {
      return base::Error{
          fmt::format("name \"{}\", \"{}\" wanted", table->cell(row, 0), kWanted[row].name),
          where,
          {}};
    }
    if (groups_in(pattern) < kWanted[row].groups) {
      return base::Error{
          fmt::format("a pattern with {} groups wanted", kWanted[row].groups), where, {}};
    }
    const base::Result<bool> added = out.patterns_.add(pattern);
    if (!added.ok()) return base::Error{added.error().what, where, {}};
  }
  out.patterns_.build();
  return out;
}

bool Grammar::finds(Name name, std::string_view text) const {
  return patterns_.matches(static_cast<std::size_t>(name), text);
}

std::optional<Grammar::Match> Grammar::first(Name name, std::string_view text,
                                             std::size_t from) const {
  return patterns_.first(static_cast<std::size_t>(name), text, from);
}

std::vector<Grammar::Match> Grammar::all(Name name, std::string_view text) const {
  std::vector<Match> out;
  for (std::size_t at = 0; at < text.size();) {
    const std::optional<Match> match = first(name, text, at);
    if (!match) break;
    at = std::max(match->stop, at + 1);
    if (match->stop > match->start) out.push_back(*match);
  }
  return out;
}

}  // namespace hegui::policy
