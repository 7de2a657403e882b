// Base64 (RFC 4648, section 4).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "apk/base/byte_view.h"

namespace hegui::base {

std::string base64(ByteView bytes);  // with padding
// nullopt on any character of another kind; padding and spaces are skipped wherever they stand.
std::optional<std::vector<std::uint8_t>> decode_base64(std::string_view text);

}  // namespace hegui::base
