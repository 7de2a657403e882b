#include "analyzer/views/framework_resources.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <string>

#include "rules/engine/rule_table.h"

namespace hegui::views {
namespace {

using base::ResType;

std::optional<std::uint32_t> hex(std::string_view digits) {
  std::uint32_t value = 0;
  const auto [end, error] =
      std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
  if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return value;
}

// A packed number as in compiled resources: 24 bits of mantissa at one of four scales.
std::uint32_t packed(double number, std::uint32_t unit) {
  constexpr std::array<double, 4> kScales = {1, 1 << 7, 1 << 15, 1 << 23};
  for (std::uint32_t radix = 0; radix < kScales.size(); ++radix) {
    const double mantissa = number * kScales[radix];
    if (std::abs(mantissa) >= 1 << 23) break;
    if (mantissa != std::floor(mantissa) && radix + 1 < kScales.size() &&
        std::abs(number * kScales[radix + 1]) < 1 << 23) {
      continue;
    }
    const auto bits = static_cast<std::int32_t>(std::lround(mantissa));
    return static_cast<std::uint32_t>(bits) << 8 | radix << 4 | unit;
  }
  return 0;
}

ResValue number(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc()) return {};
  const std::string_view unit = text.substr(static_cast<std::size_t>(end - text.data()));
  if (unit.empty()) {
    if (text.find('.') == std::string_view::npos) {
      return {ResType::int_dec, static_cast<std::uint32_t>(static_cast<std::int64_t>(value))};
    }
    return {ResType::floating, std::bit_cast<std::uint32_t>(static_cast<float>(value))};
  }
  constexpr std::array<std::string_view, 6> kUnits = {"px", "dp", "sp", "pt", "in", "mm"};
  for (std::uint32_t i = 0; i < kUnits.size(); ++i) {
    if (unit == kUnits[i]) return {ResType::dimension, packed(value, i)};
  }
  return {};
}

}  // namespace

base::Result<FrameworkResources> FrameworkResources::load(const rules::RuleSet& rules) {
  const auto table = rules::RuleTable<4>::open(rules, "catalog/framework_resources.tsv",
                                               {"id", "name", "parent", "items"});
  if (!table.ok()) return table.error();
  FrameworkResources out;
  out.rows_.reserve(table->rows());
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const std::string_view cell = table->cell(row, 0);
    const auto id = cell.starts_with("0x") ? hex(cell.substr(2)) : std::nullopt;
    if (!id) return base::Error{"not a resource id", table->place(row), std::nullopt};
    const std::string_view name = table->cell(row, 1);
    out.rows_.push_back({ResId{*id}, name, table->cell(row, 2), table->cell(row, 3)});
    out.ids_.emplace(name, *id);
    if (name.starts_with("attr/")) out.attributes_.emplace(name.substr(5), *id);
  }
  std::sort(out.rows_.begin(), out.rows_.end(),
            [](const Row& a, const Row& b) { return a.id < b.id; });
  return out;
}

const FrameworkResources::Row* FrameworkResources::find(ResId id) const {
  const auto at = std::lower_bound(rows_.begin(), rows_.end(), id,
                                   [](const Row& row, ResId wanted) { return row.id < wanted; });
  return at != rows_.end() && at->id == id ? &*at : nullptr;
}

ResValue FrameworkResources::parse(std::string_view text) const {
  if (text == "@null") return {ResType::reference, 0};
  if (text == "@drawable") return {ResType::string, 0};
  if (text == "true" || text == "false") return {ResType::int_boolean, text == "true" ? ~0u : 0};
  if (text.starts_with('?')) {
    const auto found = attributes_.find(text.substr(1));
    return {ResType::attribute, found == attributes_.end() ? 0 : found->second};
  }
  if (text.starts_with('@')) {
    const auto found = ids_.find(text.substr(1));
    return {ResType::reference, found == ids_.end() ? 0 : found->second};
  }
  if (text.starts_with('#')) return {ResType::color_argb8, hex(text.substr(1)).value_or(0)};
  if (text.starts_with("0x")) return {ResType::int_hex, hex(text.substr(2)).value_or(0)};
  return number(text);
}

std::vector<StyleItem> FrameworkResources::items(ResId id) const {
  std::vector<StyleItem> out;
  const Row* row = find(id);
  if (row == nullptr) return out;
  for (std::string_view rest = row->items; !rest.empty();) {
    const std::string_view item = rest.substr(0, rest.find('|'));
    rest.remove_prefix(std::min(rest.size(), item.size() + 1));
    const std::size_t equals = item.find('=');
    if (equals == std::string_view::npos) continue;
    const auto attribute = attributes_.find(item.substr(0, equals));
    if (attribute == attributes_.end()) continue;
    out.push_back({attribute->second, parse(item.substr(equals + 1))});
  }
  std::sort(out.begin(), out.end(),
            [](const StyleItem& a, const StyleItem& b) { return a.attribute < b.attribute; });
  return out;
}

ResId FrameworkResources::parent(ResId style) const {
  const Row* row = find(style);
  if (row == nullptr || row->parent.empty()) return {};
  const auto found = ids_.find(row->parent);
  return ResId{found == ids_.end() ? 0 : found->second};
}

std::optional<ResValue> FrameworkResources::value(ResId id) const {
  const Row* row = find(id);
  if (row == nullptr || !row->items.starts_with('=') || row->name.starts_with("string/")) {
    return std::nullopt;
  }
  return parse(row->items.substr(1));
}

std::string_view FrameworkResources::text(ResId id) const {
  const Row* row = find(id);
  if (row == nullptr || !row->name.starts_with("string/")) return {};
  return row->items.substr(1);
}

}  // namespace hegui::views
