#include "analyzer/views/values.h"

#include <cmath>

namespace hegui::views {
namespace {

constexpr int kMaxSteps = 20;  // Android's bound
constexpr std::uint8_t kFrameworkPackage = 0x01;

constexpr std::size_t kMaxAttributes = 200'000;  // names read; large apps have 3,000
constexpr double kPixelsPerDp = 3;               // 480 dpi

}  // namespace

std::optional<double> dp_of(const Value& value) {
  if (value.value.type != base::ResType::dimension) return std::nullopt;
  const double number = value.value.complex_number();
  switch (value.value.data & 0xf) {
    case 0:
      return number / kPixelsPerDp;
    case 1:
    case 2:
      return number;
    case 3:
      return number * 160 / 72;
    case 4:
      return number * 160;
    case 5:
      return number * 160 / 25.4;
    default:
      return std::nullopt;
  }
}

std::optional<double> number_of(const Value& value) {
  if (value.value.type == base::ResType::floating) {
    const double number = value.value.as_float();
    if (!std::isfinite(number)) return std::nullopt;
    return number;
  }
  if (value.value.type == base::ResType::int_dec || value.value.type == base::ResType::int_hex) {
    return static_cast<double>(static_cast<std::int32_t>(value.value.data));
  }
  return std::nullopt;
}

Values::Values(const std::vector<inventory::AppFiles>& files, const FrameworkResources* framework)
    : files_(files),
      framework_(framework),
      device_(arsc::ConfigWanted{.locale = "zh-CN"}.device()) {}

std::optional<Values::Found> Values::best(ResId id) const {
  std::optional<Found> best;
  if (!id || id.package() == kFrameworkPackage) return best;
  for (std::uint32_t i = 0; i < files_.size(); ++i) {
    if (!files_[i].resources.has_table()) continue;
    auto found = files_[i].resources.table().best(id, device_);
    if (!found) continue;
    if (best && !arsc::is_better(*found->config, *best->entry.config, device_)) continue;
    best = Found{*found, i};
  }
  return best;
}

std::vector<arsc::BagItem> Values::bag(const Found& found, std::size_t max_items) const {
  return files_[found.files].resources.table().bag(found.entry, max_items);
}

std::optional<Value> Values::resolve(ResValue value) const {
  if (!value.is_reference()) return Value{value, 0};
  const auto [known, fresh] = resolved_.try_emplace(value.data);
  if (fresh) known->second = follow(value);
  return known->second;
}

std::optional<Value> Values::follow(ResValue value) const {
  std::uint32_t files = 0;
  for (int step = 0; step < kMaxSteps; ++step) {
    if (!value.is_reference()) return Value{value, files};
    const ResId id{value.data};
    if (!id) return std::nullopt;
    if (id.package() == kFrameworkPackage) {
      const auto known = framework_ != nullptr ? framework_->value(id) : std::nullopt;
      return Value{known.value_or(value), kFrameworkFiles};
    }
    const auto found = best(id);
    if (!found || found->entry.complex) return std::nullopt;
    value = found->entry.value;
    files = found->files;
  }
  return std::nullopt;
}

std::string Values::text(const Value& value) const {
  if (value.value.is_reference() && framework_ != nullptr) {
    return std::string(framework_->text(ResId{value.value.data}));
  }
  if (!value.value.is_string() || value.files >= files_.size()) return {};
  const package::Resources& resources = files_[value.files].resources;
  return resources.has_table() ? resources.table().text(value.value) : std::string();
}

std::string Values::text(ResId id) const {
  const auto value = resolve({base::ResType::reference, id.value});
  return value ? text(*value) : std::string();
}

void Values::read_attributes() const {
  attributes_.emplace();
  std::size_t left = kMaxAttributes;
  for (const inventory::AppFiles& files : files_) {
    if (!files.resources.has_table()) continue;
    const arsc::Table& table = files.resources.table();
    for (const arsc::Package& package : table.packages()) {
      for (const arsc::Type& type : package.types) {
        if (package.type_name(type) != "attr") continue;
        const std::uint32_t prefix = std::uint32_t{package.id} << 24 | std::uint32_t{type.id} << 16;
        for (const arsc::TypeValues& values : type.values) {
          for (std::uint32_t i = 0; i < type.entry_count && left > 0; ++i, --left) {
            const auto entry = table.entry(ResId{prefix | i}, values);
            if (!entry) continue;
            attributes_->emplace(package.key_names.text(entry->key).value_or(""),
                                 ResId{prefix | i});
          }
        }
      }
    }
  }
}

ResId Values::attribute(std::string_view name) const {
  if (!attributes_) read_attributes();
  const auto found = attributes_->find(std::string(name));
  return found == attributes_->end() ? ResId{} : found->second;
}

std::string_view Values::entry_name(ResId id) const {
  const auto [known, fresh] = names_.try_emplace(id.value);
  if (fresh) {
    for (const inventory::AppFiles& files : files_) {
      if (!known->second.empty()) break;
      if (files.resources.has_table()) known->second = files.resources.table().entry_name(id);
    }
  }
  return known->second;
}

}  // namespace hegui::views
