// SdkProfiles: catalog/sdks.tsv as a table of profiles with a source for every field.
//
// SDKS.md beside the table says what the columns mean. This reader only takes the text apart; what
// a sound profile is, check_sdks() (check.h) says.
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "apk/base/result.h"
#include "rules/engine/ruleset.h"
#include "rules/engine/tsv.h"

namespace hegui::rules {

// Columns whose cells must name where they come from.
inline constexpr std::array<std::string_view, 15> kSourcedSdkFields = {
    "aliases",        "short_aliases", "operator",   "package_prefixes", "component_classes",
    "meta_data_keys", "native_libs",   "hosts",      "assets",           "declared_pi",
    "purposes",       "purpose_zh",    "policy_url", "consent_api",      "shared_prefixes"};

// What a profile of catalog/sdks_met.tsv must say something of, if only where it was looked for.
inline constexpr std::array<std::string_view, 11> kExpectedSdkFields = {
    "operator", "package_prefixes", "component_classes", "meta_data_keys", "native_libs", "hosts",
    "assets",   "declared_pi",      "purposes",          "policy_url",     "consent_api"};

// What the table says of one field of one profile.
enum class FieldState : std::uint8_t {
  filled,
  none,       // "none: WHERE" as source: read there that it has none
  not_found,  // "not found: WHERE" as source: looked for there
  blank,      // not known, and nobody says that it was looked for
};
std::string_view field_state_name(FieldState state);  // "filled", "none", "not_found", "blank"

// One part of a cell of `declared_pi`: CODE or CODE:PURPOSE+PURPOSE.
struct DeclaredPi {
  std::string_view code;
  std::vector<std::string_view> purposes;  // empty: those of the profile
};
DeclaredPi declared_pi_of(std::string_view part);

// Views into the rule set's text, which must outlive it.
class SdkProfiles {
 public:
  // Errors: those of TsvTable::read(), and a column that is not there.
  static base::Result<SdkProfiles> read(const RuleSet& rules);

  std::size_t rows() const { return table_.rows(); }
  std::size_t line(std::size_t row) const { return table_.line(row); }
  // "" for a column that the table does not have.
  std::string_view cell(std::size_t row, std::string_view column) const;
  std::string_view id(std::size_t row) const { return cell(row, "id"); }
  std::optional<std::size_t> find(std::string_view id) const;

  // FIELD and its source, in the order of the cell. A part without "=" has an empty FIELD.
  std::vector<std::pair<std::string_view, std::string_view>> sources(std::size_t row) const;
  std::string_view source(std::size_t row, std::string_view field) const;  // "" = no entry
  FieldState state(std::size_t row, std::string_view field) const;

 private:
  TsvTable table_;
};

}  // namespace hegui::rules
