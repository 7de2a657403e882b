// Adler-32 (RFC 1950, section 8), the checksum in a dex header. Any input; a few GB/s.
#pragma once

#include <cstdint>

#include "apk/base/byte_view.h"

namespace hegui::dex {

std::uint32_t adler32(base::ByteView bytes);

}  // namespace hegui::dex
