// VersionCatalog: where the version of an SDK can be read (catalog sdk_versions.tsv).
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace re2 {
class RE2;
}

namespace hegui::sdk {

enum class VersionKind : std::uint8_t {
  static_field,
  method_constant,
  string_in_class,
  call_arguments,
  call_numbers,
  manifest_meta_data,
  entry_name,
  entry_text,
  native_string,
};

// What a value is the version of.
enum class VersionSays : std::uint8_t {
  sdk,   // the SDK
  part,  // one of its parts, which has versions of its own
  near,  // something beside it: a protocol, a client that it wants, the code that wraps it
};

std::string_view says_name(VersionSays says);  // "sdk", "part", "near"

struct VersionRow {  // views into the rule set
  std::string_view id;
  std::string_view sdk;  // "*": any
  VersionKind kind = VersionKind::static_field;
  std::string_view kind_name;
  std::string_view locator;
  std::string_view pattern;
  std::int64_t base = 0;  // the number's digits to this base are the version's parts; 0: text
  std::string_view part;
  VersionSays says = VersionSays::sdk;
};

class VersionCatalog {
 public:
  // Borrows the rule set's text. Error: the table cannot be read, or has a word it must not have.
  static base::Result<VersionCatalog> load(const rules::RuleSet& rules);

  VersionCatalog(VersionCatalog&&) noexcept;
  ~VersionCatalog();

  // The rows of one SDK, in the table's order; of "*" those that hold for all.
  std::span<const VersionRow> rows(std::string_view sdk) const;

  // What the row makes of a text that was found: the pattern's group, written as a version. nullopt
  // where the pattern does not match, or what it gives cannot be one (empty, long, control
  // characters). Compiles the pattern when it is first asked for.
  std::optional<std::string> value(const VersionRow& row, std::string_view text);

  // The text that every match begins with ("^okhttp/(\\d+)" -> "okhttp/"); "" where there is none.
  std::string literal_start(const VersionRow& row);

  static constexpr std::size_t kMaxValueBytes = 64;

 private:
  VersionCatalog() = default;
  const re2::RE2& compiled(std::string_view pattern);

  std::vector<VersionRow> rows_;  // by sdk
  std::map<std::string_view, std::pair<std::size_t, std::size_t>> by_sdk_;
  std::map<std::string_view, std::unique_ptr<re2::RE2>> patterns_;  // by pattern
};

}  // namespace hegui::sdk
