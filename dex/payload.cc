#include "dex/payload.h"

namespace hegui::dex {

std::uint32_t payload_width(base::ByteView code, std::uint32_t offset) {
  const std::size_t at = std::size_t{offset} * 2;
  if (!code.holds(at, 4)) return 0;
  const std::uint64_t size = code.load_u16(at + 2);
  std::uint64_t units = 0;
  switch (static_cast<PayloadKind>(code.load_u16(at))) {
    case PayloadKind::packed_switch:
      units = 4 + size * 2;
      break;
    case PayloadKind::sparse_switch:
      units = 2 + size * 4;
      break;
    case PayloadKind::fill_array: {
      if (!code.holds(at, 8)) return 0;
      // `size` is the element's width here; 2^16 * 2^32 fits.
      units = 4 + (size * code.load_u32(at + 4) + 1) / 2;
      break;
    }
    default:
      return 0;
  }
  return code.holds(at, units * 2) ? static_cast<std::uint32_t>(units) : 0;
}

}  // namespace hegui::dex
