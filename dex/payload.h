// The data that sits between instructions: switch tables and array contents.
//
// Specification: Android "Dalvik bytecode", packed-switch-payload, sparse-switch-payload,
// fill-array-data-payload.
#pragma once

#include <cstdint>

#include "apk/base/byte_view.h"

namespace hegui::dex {

enum class PayloadKind : std::uint16_t {  // the code unit a payload starts with: a nop that is none
  none = 0x0000,
  packed_switch = 0x0100,
  sparse_switch = 0x0200,
  fill_array = 0x0300,
};

// Width in code units of the payload starting at code unit `offset`; 0 if none starts there or it
// does not fit into `code`. Any input.
std::uint32_t payload_width(base::ByteView code, std::uint32_t offset);

}  // namespace hegui::dex
