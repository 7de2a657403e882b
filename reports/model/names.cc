#include "reports/model/names.h"

#include <fmt/format.h>

#include "rules/engine/tsv.h"

namespace hegui::model {

base::Result<Names::Table> Names::table(const rules::RuleSet& rules, std::string_view path,
                                        std::string_view key) {
  const auto rows = rules::TsvTable::read(rules.text(path), path);
  if (!rows.ok()) return rows.error();
  const auto code = rows->column(key);
  const auto zh = rows->column("name_zh");
  const auto en = rows->column("name_en");
  if (!code.ok()) return code.error();
  if (!zh.ok()) return zh.error();
  if (!en.ok()) return en.error();
  Table names;
  for (std::size_t row = 0; row < rows->rows(); ++row) {
    Pair pair{rows->cell(row, *zh), rows->cell(row, *en)};
    // Many parties have a name in one language only.
    if (pair.zh.empty()) pair.zh = pair.en;
    if (pair.en.empty()) pair.en = pair.zh;
    if (!pair.zh.empty()) names.emplace(rows->cell(row, *code), pair);
  }
  return names;
}

base::Result<Names> Names::read(const rules::RuleSet& rules) {
  auto pi = table(rules, "catalog/pi.tsv", "code");
  if (!pi.ok()) return std::move(pi).error();
  auto sdks = table(rules, "catalog/sdks.tsv", "id");
  if (!sdks.ok()) return std::move(sdks).error();
  auto categories = table(rules, "catalog/categories.tsv", "no");
  if (!categories.ok()) return std::move(categories).error();
  Names names;
  names.pi_ = std::move(pi).value();
  names.sdks_ = std::move(sdks).value();
  names.categories_ = std::move(categories).value();
  return names;
}

Text Names::found(const Table& table, std::string_view code) {
  const auto row = table.find(code);
  if (row == table.end()) return {std::string(code), std::string(code)};
  return {std::string(row->second.zh), std::string(row->second.en)};
}

Text Names::pi(std::string_view code) const { return found(pi_, code); }

Text Names::sdk(std::string_view id) const { return found(sdks_, id); }

Text Names::owner(std::string_view owner) const {
  if (owner == "app") return labels_("owner.app");
  if (owner == "unknown" || owner.empty()) return labels_("owner.unknown");
  for (const std::string_view prefix : {"sdk:", "library:"}) {
    if (owner.starts_with(prefix)) return sdk(owner.substr(prefix.size()));
  }
  return {std::string(owner), std::string(owner)};
}

std::string Names::category_number(std::string_view given) const {
  for (const auto& [number, name] : categories_) {
    if (given == number || given == name.zh || given == name.en) return std::string(number);
  }
  return "";
}

Text Names::category(std::string_view given) const {
  const std::string number = category_number(given);
  return number.empty() ? Text{std::string(given), std::string(given)} : found(categories_, number);
}

Text Names::permission(std::string_view name) {
  constexpr std::string_view kAndroid = "android.permission.";
  if (name.starts_with(kAndroid)) name.remove_prefix(kAndroid.size());
  return {std::string(name), std::string(name)};
}

Text Names::value(std::string_view slot, std::string_view code) const {
  if (slot.ends_with("_pi")) return pi(code);
  if (slot.ends_with("_sdk")) return sdk(code);
  if (slot.ends_with("_permission") || slot.ends_with("_permissions")) return permission(code);
  if (slot.ends_with("_owner")) return owner(code);
  if (slot.ends_with("_category")) return category(code);
  for (const std::string_view member : {"api", "caller", "entry", "handler"}) {
    if (slot == member) return {member_name(code), member_name(code)};
  }
  if (slot == "source" && code == "typed") return labels_("flow_source.typed");
  return {std::string(code), std::string(code)};
}

std::string member_name(std::string_view member) {
  const std::size_t arrow = member.find("->");
  if (arrow == std::string_view::npos || !member.starts_with('L')) return std::string(member);
  std::string_view owner = member.substr(0, arrow);
  if (owner.ends_with(';')) owner.remove_suffix(1);
  const std::size_t slash = owner.rfind('/');
  if (slash != std::string_view::npos) owner.remove_prefix(slash + 1);
  std::string_view name = member.substr(arrow + 2);
  const std::size_t end = name.find_first_of("(:");
  const bool method = end != std::string_view::npos && name[end] == '(';
  return fmt::format("{}.{}{}", owner, name.substr(0, end), method ? "()" : "");
}

}  // namespace hegui::model
