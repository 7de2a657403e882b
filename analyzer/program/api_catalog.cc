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
  for (const std::string_view text_kind : {"uri", "setting", "sysprop", "path", "cmd", "reflect",
                                           "action", "intent", "pkgconst", "hidden_member"}) {
    if (kind == text_kind) return Matching::text;
  }
  return Matching::none;
}

// A settings key or a method's name alone is an ordinary word; these are not.
constexpr std::string_view kTellingKinds[] = {"uri",    "path",     "sysprop",      "action",
                                              "intent", "pkgconst", "hidden_member"};

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

// Calls visit(cell) for each row, where cell(i) is the text under columns[i].
template <typename Visit>
base::Result<bool> each_row(const rules::RuleSet& rules, std::string_view file,
                            std::span<const std::string_view> columns, const Visit& visit) {
  const base::Result<rules::TsvTable> table = rules::TsvTable::read(rules.text(file), file);
  if (!table.ok()) return base::Error(table.error());
  std::vector<std::size_t> at;
  for (const std::string_view name : columns) {
    const base::Result<std::size_t> column = table->column(name);
    if (!column.ok()) return base::Error(column.error());
    at.push_back(*column);
  }
  for (std::size_t row = 0; row < table->rows(); ++row) {
    visit([&](std::size_t i) { return table->cell(row, at[i]); });
  }
  return true;
}

}  // namespace

base::Result<ApiCatalog> ApiCatalog::load(const rules::RuleSet& rules) {
  ApiCatalog catalog;
  base::Result<bool> done = catalog.read_apis(rules);
  if (!done.ok()) return std::move(done).error();
  done = catalog.read_gates(rules);
  if (!done.ok()) return std::move(done).error();
  return catalog;
}

base::Result<bool> ApiCatalog::read_apis(const rules::RuleSet& rules) {
  constexpr std::string_view kColumns[] = {"id", "kind", "class",     "member",     "descriptor",
                                           "pi", "role", "sensitive", "permission", "arg_rule"};
  return each_row(rules, "catalog/apis.tsv", kColumns, [&](const auto& cell) {
    add({cell(0), cell(1), cell(2), cell(3), cell(4), cell(5), cell(6), cell(7), cell(8),
         read_rules(cell(9))});
  });
}

// Calls that start a third party's collection, hold it back or tell it of consent.
base::Result<bool> ApiCatalog::read_gates(const rules::RuleSet& rules) {
  constexpr std::string_view kFile = "catalog/consent_gates.tsv";
  constexpr std::string_view kColumns[] = {"id", "kind", "class", "member", "role", "arg_rule"};
  constexpr std::string_view kCalledRoles[] = {"collect_start", "may_start", "gate_set",
                                               "safe_init"};
  if (!rules.has(kFile)) return true;
  return each_row(rules, kFile, kColumns, [&](const auto& cell) {
    if (cell(1) != "method" || std::find(std::begin(kCalledRoles), std::end(kCalledRoles),
                                         cell(4)) == std::end(kCalledRoles)) {
      return;
    }
    ApiEntry entry;
    entry.id = cell(0);
    entry.kind = cell(1);
    entry.owner = cell(2);
    entry.member = cell(3);
    entry.role = cell(4);
    entry.rules = read_rules(cell(5));
    add(std::move(entry));
  });
}

void ApiCatalog::add(ApiEntry entry) {
  const auto number = static_cast<ApiNumber>(entries_.size());
  switch (matching_of(entry.kind)) {
    case Matching::member:
      if (!entry.owner.empty() && !entry.member.empty()) by_member_[entry.member].push_back(number);
      break;
    case Matching::text:
      by_text_[entry.member].push_back(number);
      if (!entry.member.empty()) {
        telling_starts_[static_cast<unsigned char>(entry.member[0])] |= is_telling_kind(entry.kind);
      }
      break;
    case Matching::type:
      classes_.push_back(number);
      break;
    case Matching::none:
      break;
  }
  entries_.push_back(std::move(entry));
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
