#include "analyzer/program/api_catalog.h"

#include <algorithm>
#include <charconv>
#include <iterator>

#include "rules/engine/tsv.h"

namespace hegui::program {
namespace {

std::vector<ArgumentRule> read_rules(std::string_view cell) {
  std::vector<ArgumentRule> rules;
  for (const std::string_view part : rules::split_list(cell)) {
    ArgumentRule rule;
    const std::size_t colon = part.find(':');
    rule.kind = part.substr(0, colon);
    if (colon != std::string_view::npos) {
      std::string_view rest = part.substr(colon + 1);
      if (rest.starts_with("last")) {
        rule.argument = kLastArgument;
        rest.remove_prefix(4);
      }
      const auto [end, error] =
          std::from_chars(rest.data(), rest.data() + rest.size(), rule.argument);
      // "by_permission:A=X,B=Y" has no argument: all of it is the value.
      const std::string_view tail = rest.substr(static_cast<std::size_t>(end - rest.data()));
      rule.value = tail.starts_with(':') ? tail.substr(1) : tail;
    }
    rules.push_back(rule);
  }
  return rules;
}

enum class Matching { member, text, type, none };

// How entries of a kind are met in code. Kinds of script and native code are other passes' matter.
Matching matching_of(std::string_view kind) {
  if (kind == "method" || kind == "field" || kind == "permreq") return Matching::member;
  if (kind == "class") return Matching::type;
  for (const std::string_view text_kind :
       {"uri", "setting", "sysprop", "path", "cmd", "reflect", "action", "intent", "pkgconst"}) {
    if (kind == text_kind) return Matching::text;
  }
  return Matching::none;
}

// A settings key or a method's name alone is an ordinary word; these are not.
constexpr std::string_view kTellingKinds[] = {"uri",    "path",   "sysprop",
                                              "action", "intent", "pkgconst"};

bool is_telling_kind(std::string_view kind) {
  return std::find(std::begin(kTellingKinds), std::end(kTellingKinds), kind) !=
         std::end(kTellingKinds);
}

// Shortens `text` to its next shorter form that an entry of this kind may still have: a URI loses
// its last path segment, a command its last word. "" when there is none.
std::string_view shortened(std::string_view kind, std::string_view text) {
  if (kind == "cmd") {
    const std::size_t space = text.rfind(' ');
    return space == std::string_view::npos ? std::string_view() : text.substr(0, space);
  }
  if (kind != "uri") return {};
  const std::size_t cut = text.find_last_of("/?#");
  return cut == std::string_view::npos || cut <= std::string_view("content://").size()
             ? std::string_view()
             : text.substr(0, cut);
}

}  // namespace

base::Result<ApiCatalog> ApiCatalog::load(const rules::RuleSet& rules) {
  constexpr std::string_view kFile = "catalog/apis.tsv";
  base::Result<rules::TsvTable> table = rules::TsvTable::read(rules.text(kFile), kFile);
  if (!table.ok()) return std::move(table).error();
  constexpr std::string_view kColumns[] = {"id", "kind", "class",     "member",     "descriptor",
                                           "pi", "role", "sensitive", "permission", "arg_rule"};
  std::size_t at[std::size(kColumns)];
  for (std::size_t i = 0; i < std::size(kColumns); ++i) {
    const base::Result<std::size_t> column = table->column(kColumns[i]);
    if (!column.ok()) return column.error();
    at[i] = *column;
  }
  ApiCatalog catalog;
  catalog.entries_.reserve(table->rows());
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const auto cell = [&](std::size_t i) { return table->cell(row, at[i]); };
    ApiEntry entry{cell(0), cell(1), cell(2), cell(3), cell(4),
                   cell(5), cell(6), cell(7), cell(8), read_rules(cell(9))};
    const auto number = static_cast<ApiNumber>(catalog.entries_.size());
    switch (matching_of(entry.kind)) {
      case Matching::member:
        if (!entry.owner.empty() && !entry.member.empty()) {
          catalog.by_member_[entry.member].push_back(number);
        }
        break;
      case Matching::text:
        catalog.by_text_[entry.member].push_back(number);
        if (!entry.member.empty()) {
          catalog.telling_starts_[static_cast<unsigned char>(entry.member[0])] |=
              is_telling_kind(entry.kind);
        }
        break;
      case Matching::type:
        catalog.classes_.push_back(number);
        break;
      case Matching::none:
        break;
    }
    catalog.entries_.push_back(std::move(entry));
  }
  return catalog;
}

std::span<const ApiNumber> ApiCatalog::named(std::string_view member) const {
  const auto found = by_member_.find(member);
  if (found == by_member_.end()) return {};
  return found->second;
}

std::optional<ApiNumber> ApiCatalog::find_string(std::string_view kind, std::string_view text,
                                                 std::string_view owner) const {
  for (std::string_view wanted = text; !wanted.empty(); wanted = shortened(kind, wanted)) {
    const auto found = by_text_.find(wanted);
    if (found == by_text_.end()) continue;
    for (const ApiNumber number : found->second) {
      const ApiEntry& entry = entries_[number];
      if (entry.kind == kind && (owner.empty() || entry.owner.empty() || entry.owner == owner)) {
        return number;
      }
    }
  }
  return std::nullopt;
}

std::optional<ApiNumber> ApiCatalog::find_telling_string(std::string_view text) const {
  if (text.empty() || !telling_starts_[static_cast<unsigned char>(text[0])]) return std::nullopt;
  if (text.starts_with("content://")) return find_string("uri", text);
  const auto found = by_text_.find(text);
  if (found == by_text_.end()) return std::nullopt;
  for (const ApiNumber number : found->second) {
    if (is_telling_kind(entries_[number].kind)) return number;
  }
  return std::nullopt;
}

}  // namespace hegui::program
