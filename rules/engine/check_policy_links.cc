#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "rules/engine/check.h"
#include "rules/engine/rule_table.h"

namespace hegui::rules {
namespace {

constexpr std::array<std::string_view, 7> kKinds = {
    "privacy", "agreement", "children", "sdk_list", "pi_list", "permission_list", "other"};
constexpr std::array<std::string_view, 3> kUses = {"address", "name", "words"};
// What view address_relation can find.
constexpr std::array<std::string_view, 13> kRelations = {"holder_app",
                                                         "holder_library",
                                                         "holder_sdk",
                                                         "host_frequent",
                                                         "host_named_like_app",
                                                         "host_of_app",
                                                         "host_of_sdk",
                                                         "host_of_service",
                                                         "near_title_class",
                                                         "near_title_method",
                                                         "policy_of_sdk",
                                                         "prompt_link",
                                                         "runs"};

template <std::size_t N>
bool one_of(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_number(std::string_view text) {
  int number = 0;
  const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
  return read.ec == std::errc() && read.ptr == text.data() + text.size();
}

bool has_capital(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

void check_links(const RuleSet& rules, Complaints& complaints) {
  const auto table =
      RuleTable<4>::open(rules, "catalog/policy_links.tsv", {"use", "kind", "word", "weight"});
  if (!table.ok()) {
    complaints.push_back(table.error().message());
    return;
  }
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const auto complain = [&](std::string_view what, std::string_view value) {
      complaints.push_back(fmt::format("{}: {} \"{}\"", table->place(row), what, value));
    };
    const std::string_view use = table->cell(row, 0);
    const std::string_view kind = table->cell(row, 1);
    const std::string_view word = table->cell(row, 2);
    if (use == "relation") {
      if (!one_of(kRelations, word)) complain("no such relation", word);
      if (!kind.empty()) complain("a relation has no kind, not", kind);
    } else {
      if (!one_of(kUses, use)) complain("no such use", use);
      if (!one_of(kKinds, kind)) complain("no such kind", kind);
      if (word.empty() || has_capital(word)) complain("not a word in small letters:", word);
    }
    if (!is_number(table->cell(row, 3))) complain("weight is no number:", table->cell(row, 3));
  }
}

void check_parameters(const RuleSet& rules, Complaints& complaints) {
  const auto table = RuleTable<2>::open(rules, "catalog/private_parameters.tsv", {"name", "match"});
  if (!table.ok()) {
    complaints.push_back(table.error().message());
    return;
  }
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const std::string_view match = table->cell(row, 1);
    if (match != "whole" && match != "part") {
      complaints.push_back(fmt::format("{}: no such match \"{}\"", table->place(row), match));
    }
    if (has_capital(table->cell(row, 0))) {
      complaints.push_back(
          fmt::format("{}: not in small letters: \"{}\"", table->place(row), table->cell(row, 0)));
    }
  }
}

}  // namespace

void check_policy_links(const RuleSet& rules, Complaints& complaints) {
  check_links(rules, complaints);
  check_parameters(rules, complaints);
}

}  // namespace hegui::rules
