// ApiCatalog: what catalog/apis.tsv says about platform APIs, and catalog/consent_gates.tsv about
// the calls that start a third party's collection, in a form that code can be matched against.
// Columns and the vocabulary of arg_rule are described in rules/catalog/README.md.
//
// Views into the rule set's text, which must outlive it.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::program {

// "permission_array:last": the last declared argument, however many there are.
inline constexpr unsigned kLastArgument = 0xff;

// Which argument decides whether a call collects, and how: "setting_key:1" in apis.tsv.
struct ArgumentRule {
  std::string_view kind;   // "" = none
  unsigned argument = 0;   // declared argument, from 0, the receiver not counted
  std::string_view value;  // what follows a second colon
};

struct ApiEntry {
  std::string_view id;
  std::string_view kind;        // method, field, uri, setting, sysprop, path, cmd, reflect, ...
  std::string_view owner;       // class descriptor; "" for strings
  std::string_view member;      // method or field name, or the string itself
  std::string_view descriptor;  // "(I)V" or a field's type; "" = any
  std::string_view pi;
  std::string_view role;
  std::string_view sensitive;
  std::string_view permission;
  std::vector<ArgumentRule> rules;
};

using ApiNumber = std::uint32_t;  // position in entries()

class ApiCatalog {
 public:
  static base::Result<ApiCatalog> load(const rules::RuleSet& rules);

  std::span<const ApiEntry> entries() const { return entries_; }
  const ApiEntry& operator[](ApiNumber number) const { return entries_[number]; }

  // Entries that name a member of a class and are called or read as such (kinds method, field,
  // permreq), by member name.
  std::span<const ApiNumber> named(std::string_view member) const;
  // The entry of a string kind whose text this is. `owner` narrows it (Settings$Secure and
  // Settings$System share key names); "" does not. Content URIs match with any path behind them,
  // commands with any arguments behind them; the longest entry wins.
  std::optional<ApiNumber> find_string(std::string_view kind, std::string_view text,
                                       std::string_view owner = {}) const;
  // The entry that a bare string constant suggests wherever it stands: kinds uri, path, sysprop,
  // action, intent, pkgconst, hidden_member (a settings key or a method's name alone is an ordinary
  // word).
  std::optional<ApiNumber> find_telling_string(std::string_view text) const;
  // Entries of kind class: inheriting from it is what counts.
  std::span<const ApiNumber> classes() const { return classes_; }

 private:
  base::Result<bool> read_apis(const rules::RuleSet& rules);
  base::Result<bool> read_gates(const rules::RuleSet& rules);
  void add(ApiEntry entry);

  std::vector<ApiEntry> entries_;
  std::unordered_map<std::string_view, std::vector<ApiNumber>> by_member_;
  std::unordered_map<std::string_view, std::vector<ApiNumber>> by_text_;
  std::vector<ApiNumber> classes_;
  std::array<bool, 256> telling_starts_{};  // first bytes of telling strings
};

}  // namespace hegui::program
