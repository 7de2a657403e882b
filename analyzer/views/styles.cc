#include "analyzer/views/styles.h"

#include <algorithm>

namespace hegui::views {
namespace {

constexpr std::uint8_t kFrameworkPackage = 0x01;

}  // namespace

const Styles::Style* Styles::own(ResId id) {
  const auto [known, fresh] = styles_.try_emplace(id.value);
  if (!fresh) return known->second ? &*known->second : nullptr;
  if (id.package() == kFrameworkPackage && values_.framework() != nullptr) {
    const FrameworkResources& framework = *values_.framework();
    known->second = Style{framework.items(id), framework.parent(id), kFrameworkFiles};
    return &*known->second;
  }
  const auto found = values_.best(id);
  if (!found) return nullptr;
  Style style;
  style.files = found->files;
  if (found->entry.complex) {
    style.parent = found->entry.parent;
    for (const arsc::BagItem& item : values_.bag(*found, items_left_)) {
      style.items.push_back({item.name.value, item.value});
    }
    items_left_ -= std::min(items_left_, style.items.size());
    // Of an attribute named twice Android takes the first.
    std::stable_sort(
        style.items.begin(), style.items.end(),
        [](const StyleItem& a, const StyleItem& b) { return a.attribute < b.attribute; });
  } else if (found->entry.value.is_reference()) {
    style.parent = ResId{found->entry.value.data};  // an alias of another style
  }
  known->second = std::move(style);
  return &*known->second;
}

std::optional<Value> Styles::find(ResId id, ResId attribute) {
  for (int step = 0; step < kMaxParents && id; ++step) {
    const Style* style = own(id);
    if (style == nullptr) return std::nullopt;
    const auto at = std::lower_bound(
        style->items.begin(), style->items.end(), attribute.value,
        [](const StyleItem& item, std::uint32_t wanted) { return item.attribute < wanted; });
    if (at != style->items.end() && at->attribute == attribute.value) {
      return Value{at->value, style->files};
    }
    id = style->parent;
  }
  return std::nullopt;
}

}  // namespace hegui::views
