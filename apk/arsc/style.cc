#include "apk/arsc/style.h"

namespace hegui::arsc {
namespace {

constexpr int kMaxParents = 64;            // real hierarchies stay under 30
constexpr std::size_t kMaxItems = 10'000;  // of one style

}  // namespace

StyleLookup find_style_value(const Table& table, ResId style, ResId attribute,
                             const ConfigWanted& wanted) {
  StyleLookup lookup;
  const Config device = wanted.device();
  for (int step = 0; step < kMaxParents && style; ++step) {
    if (table.type(style) == nullptr) {
      lookup.left_table_at = style;
      return lookup;
    }
    const auto entry = table.best(style, device);
    if (!entry) return lookup;
    if (!entry->complex) {
      // A style may be an alias of another one.
      style = ResId{entry->value.is_reference() ? entry->value.data : 0};
      continue;
    }
    for (const BagItem& item : table.bag(*entry, kMaxItems)) {
      if (item.name != attribute) continue;
      const auto value = table.resolve(item.value, wanted);
      lookup.found = StyleValue{value.value_or(item.value), style};
      return lookup;
    }
    style = entry->parent;
  }
  return lookup;
}

}  // namespace hegui::arsc
