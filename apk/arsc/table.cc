#include "apk/arsc/table.h"

#include <algorithm>

#include "apk/arsc/entry.h"
#include "apk/arsc/table_reader.h"

namespace hegui::arsc {
namespace {

// The value of the entry with this key index in a chunk; sparse and dense alike.
std::optional<std::uint32_t> index_of_key(const TypeValues& values, std::uint32_t key) {
  for (std::uint32_t slot = 0; slot < values.entry_count; ++slot) {
    const EntrySlot at = entry_slot(values, slot);
    if (at.position == kNoEntry) continue;
    const auto entry = load_entry(values, at.position);
    if (entry && entry->key == key) return at.index;
  }
  return std::nullopt;
}

}  // namespace

base::Result<Table> Table::open(base::ByteView bytes, const base::Limits& limits,
                                base::Diagnostics& diagnostics) {
  return TableReader(bytes, limits, diagnostics).read();
}

const Type* Package::type(std::uint8_t type_id) const {
  const auto at =
      std::lower_bound(types.begin(), types.end(), type_id,
                       [](const Type& t, std::uint8_t wanted) { return t.id < wanted; });
  return at != types.end() && at->id == type_id ? &*at : nullptr;
}

std::string Package::type_name(const Type& type) const {
  return type_names.text(type.id - 1u).value_or("");
}

const Package* Table::package(std::uint8_t id) const {
  for (const Package& package : packages_) {
    if (package.id == id) return &package;
  }
  return id == 0 && !packages_.empty() ? &packages_.front() : nullptr;
}

const Type* Table::type(ResId id) const {
  // A table may hold the same package id twice (old frameworks' feature splits): first that knows
  // the type.
  for (const Package& package : packages_) {
    if (package.id != id.package() && id.package() != 0) continue;
    if (const Type* type = package.type(id.type())) return type;
  }
  return nullptr;
}

std::string Table::type_name(ResId id) const {
  const Package* owner = package(id.package());
  const Type* found = owner != nullptr ? owner->type(id.type()) : nullptr;
  return found != nullptr ? owner->type_name(*found) : "";
}

std::string Table::entry_name(ResId id) const {
  const Package* owner = package(id.package());
  const Type* found = type(id);
  if (owner == nullptr || found == nullptr) return "";
  for (const TypeValues& values : found->values) {
    if (const auto at = entry(id, values)) return owner->key_names.text(at->key).value_or("");
  }
  return "";
}

std::string Table::name(ResId id) const {
  const std::string type_part = type_name(id);
  const std::string entry_part = entry_name(id);
  if (type_part.empty() || entry_part.empty()) return "@" + base::res_id_hex(id);
  return "@" + type_part + "/" + entry_part;
}

std::optional<ResId> Table::find(std::string_view name) const {
  if (name.starts_with('@')) name.remove_prefix(1);
  const std::size_t slash = name.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  for (const Package& package : packages_) {
    const auto key = package.key_names.find(name.substr(slash + 1));
    if (!key) continue;
    for (const Type& type : package.types) {
      if (!package.type_names.equals(type.id - 1u, name.substr(0, slash))) continue;
      for (const TypeValues& values : type.values) {
        if (const auto index = index_of_key(values, *key)) {
          return ResId{std::uint32_t{package.id} << 24 | std::uint32_t{type.id} << 16 | *index};
        }
      }
    }
  }
  return std::nullopt;
}

std::optional<Entry> Table::entry(ResId id, const TypeValues& values) const {
  const auto position = entry_position(values, id.entry());
  if (!position) return std::nullopt;
  auto found = load_entry(values, *position);
  if (found) found->id = id;
  return found;
}

std::optional<Entry> Table::best(ResId id, const Config& device) const {
  const Type* found = type(id);
  if (found == nullptr) return std::nullopt;
  std::optional<Entry> best;
  for (const TypeValues& values : found->values) {
    if (!matches(values.config, device)) continue;
    if (best && !is_better(values.config, *best->config, device)) continue;
    if (auto candidate = entry(id, values)) best = *candidate;
  }
  return best;
}

std::vector<Entry> Table::all(ResId id) const {
  std::vector<Entry> out;
  const Type* found = type(id);
  if (found == nullptr) return out;
  for (const TypeValues& values : found->values) {
    if (auto candidate = entry(id, values)) out.push_back(*candidate);
  }
  return out;
}

}  // namespace hegui::arsc
