#include "analyzer/views/slots.h"

#include <algorithm>

namespace hegui::views {

static_assert(std::is_sorted(kSlotIds.begin(), kSlotIds.end()));

std::optional<Slot> slot_of(ResId attribute) {
  const auto at = std::lower_bound(kSlotIds.begin(), kSlotIds.end(), attribute.value);
  if (at == kSlotIds.end() || *at != attribute.value) return std::nullopt;
  return static_cast<Slot>(at - kSlotIds.begin());
}

}  // namespace hegui::views
