#include "rules/engine/sdk_profiles.h"

namespace hegui::rules {
namespace {

constexpr std::string_view kFile = "catalog/sdks.tsv";

}  // namespace

std::string_view field_state_name(FieldState state) {
  switch (state) {
    case FieldState::filled:
      return "filled";
    case FieldState::none:
      return "none";
    case FieldState::not_found:
      return "not_found";
    case FieldState::blank:
      return "blank";
  }
  return "";
}

DeclaredPi declared_pi_of(std::string_view part) {
  DeclaredPi declared;
  const std::size_t colon = part.find(':');
  declared.code = part.substr(0, colon);
  if (colon == std::string_view::npos) return declared;
  for (std::string_view rest = part.substr(colon + 1);;) {
    const std::size_t plus = rest.find('+');
    declared.purposes.push_back(rest.substr(0, plus));
    if (plus == std::string_view::npos) return declared;
    rest.remove_prefix(plus + 1);
  }
}

base::Result<SdkProfiles> SdkProfiles::read(const RuleSet& rules) {
  base::Result<TsvTable> table = TsvTable::read(rules.text(kFile), kFile);
  if (!table.ok()) return std::move(table).error();
  for (const std::string_view name :
       {"id", "name_zh", "name_en", "category", "third_party", "sources", "verified"}) {
    const base::Result<std::size_t> column = table->column(name);
    if (!column.ok()) return column.error();
  }
  for (const std::string_view name : kSourcedSdkFields) {
    const base::Result<std::size_t> column = table->column(name);
    if (!column.ok()) return column.error();
  }
  SdkProfiles profiles;
  profiles.table_ = std::move(table).value();
  return profiles;
}

std::string_view SdkProfiles::cell(std::size_t row, std::string_view column) const {
  const base::Result<std::size_t> at = table_.column(column);
  return at.ok() ? table_.cell(row, *at) : std::string_view();
}

std::optional<std::size_t> SdkProfiles::find(std::string_view wanted) const {
  for (std::size_t row = 0; row < rows(); ++row) {
    if (id(row) == wanted) return row;
  }
  return std::nullopt;
}

std::vector<std::pair<std::string_view, std::string_view>> SdkProfiles::sources(
    std::size_t row) const {
  std::vector<std::pair<std::string_view, std::string_view>> out;
  for (std::string_view rest = cell(row, "sources"); !rest.empty();) {
    const std::size_t end = rest.find("; ");
    const std::string_view part = rest.substr(0, end);
    rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 2);
    const std::size_t sign = part.find('=');
    if (sign == std::string_view::npos) {
      out.emplace_back(std::string_view(), part);
    } else {
      out.emplace_back(part.substr(0, sign), part.substr(sign + 1));
    }
  }
  return out;
}

std::string_view SdkProfiles::source(std::size_t row, std::string_view field) const {
  for (const auto& [name, text] : sources(row)) {
    if (name == field) return text;
  }
  return {};
}

FieldState SdkProfiles::state(std::size_t row, std::string_view field) const {
  if (!cell(row, field).empty()) return FieldState::filled;
  const std::string_view text = source(row, field);
  if (text.starts_with("none: ")) return FieldState::none;
  if (text.starts_with("not found: ")) return FieldState::not_found;
  return FieldState::blank;
}

}  // namespace hegui::rules
