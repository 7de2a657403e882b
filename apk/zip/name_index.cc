#include "apk/zip/name_index.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace hegui::zip {

NameIndex::NameIndex(std::span<const Entry> entries) {
  keys_.reserve(entries.size());
  for (const Entry& entry : entries) {
    keys_.push_back({std::hash<std::string_view>{}(entry.name), entry.index});
  }
  std::sort(keys_.begin(), keys_.end(), [&](const Key& a, const Key& b) {
    if (a.hash != b.hash) return a.hash < b.hash;
    if (const int order = entries[a.index].name.compare(entries[b.index].name); order != 0) {
      return order < 0;
    }
    return a.index < b.index;
  });
}

std::optional<std::uint32_t> NameIndex::first(std::span<const Entry> entries,
                                              std::string_view name) const {
  const std::uint64_t hash = std::hash<std::string_view>{}(name);
  const auto found = std::lower_bound(keys_.begin(), keys_.end(), name,
                                      [&](const Key& key, std::string_view wanted) {
                                        if (key.hash != hash) return key.hash < hash;
                                        return entries[key.index].name < wanted;
                                      });
  if (found == keys_.end() || entries[found->index].name != name) return std::nullopt;
  return found->index;
}

std::vector<std::uint32_t> NameIndex::repeated(std::span<const Entry> entries) const {
  std::vector<std::uint32_t> result;
  for (std::size_t i = 1; i < keys_.size(); ++i) {
    if (keys_[i].hash == keys_[i - 1].hash &&
        entries[keys_[i].index].name == entries[keys_[i - 1].index].name) {
      result.push_back(keys_[i].index);
    }
  }
  std::sort(result.begin(), result.end());
  return result;
}

}  // namespace hegui::zip
