// The first bytes of a deflate stream (RFC 1951), without inflating the rest.
//
// libdeflate works on whole streams only: with a short output buffer it promises nothing. This
// decoder stops as soon as `out` is full, so that looking at the magic number of ten thousand
// assets costs their first block headers. Input is hostile: a damaged stream ends the output early.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "apk/base/byte_view.h"

namespace hegui::zip {

// Returns how many bytes of `out` were filled: all, or fewer where the stream ends or is damaged.
std::size_t inflate_head(base::ByteView deflated, std::span<std::uint8_t> out);

}  // namespace hegui::zip
