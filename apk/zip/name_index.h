// NameIndex: from an entry's name to its place, first of duplicates first.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "apk/zip/entry.h"

namespace hegui::zip {

// Holds indices only; every call is given the same entries. Sorted by hash, then by name, so that
// names made to collide cost a sort and nothing worse.
class NameIndex {
 public:
  NameIndex() = default;
  explicit NameIndex(std::span<const Entry> entries);

  std::optional<std::uint32_t> first(std::span<const Entry> entries, std::string_view name) const;
  // Entries whose name an earlier entry already has, in directory order.
  std::vector<std::uint32_t> repeated(std::span<const Entry> entries) const;

 private:
  struct Key {
    std::uint64_t hash;
    std::uint32_t index;
  };
  std::vector<Key> keys_;
};

}  // namespace hegui::zip
