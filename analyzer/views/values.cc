#include "analyzer/views/values.h"

namespace hegui::views {
namespace {

constexpr int kMaxSteps = 20;  // Android's bound
constexpr std::uint8_t kFrameworkPackage = 0x01;

}  // namespace

Values::Values(const std::vector<inventory::AppFiles>& files)
    : files_(files), device_(arsc::ConfigWanted{.locale = "zh-CN"}.device()) {}

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
    if (id.package() == kFrameworkPackage) return Value{value, files};
    const auto found = best(id);
    if (!found || found->entry.complex) return std::nullopt;
    value = found->entry.value;
    files = found->files;
  }
  return std::nullopt;
}

std::string Values::text(const Value& value) const {
  if (!value.value.is_string() || value.files >= files_.size()) return {};
  const package::Resources& resources = files_[value.files].resources;
  return resources.has_table() ? resources.table().text(value.value) : std::string();
}

std::string Values::text(ResId id) const {
  const auto value = resolve({base::ResType::reference, id.value});
  return value ? text(*value) : std::string();
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
