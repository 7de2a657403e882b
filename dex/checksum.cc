#include "dex/checksum.h"

#include <libdeflate.h>

namespace hegui::dex {

std::uint32_t adler32(base::ByteView bytes) {
  return libdeflate_adler32(1, bytes.data(), bytes.size());
}

}  // namespace hegui::dex
