// The header of a (logical) dex file.
//
// Inside this folder only. Specification: Android "Dalvik executable format", header_item; version
// 041 adds container_size and header_offset, and its offsets count from the start of the container.
#pragma once

#include <cstdint>

#include "apk/base/byte_view.h"
#include "apk/base/diagnostics.h"
#include "apk/base/result.h"

namespace hegui::dex {

struct Section {
  std::uint32_t count = 0;
  std::uint32_t offset = 0;
};

struct Header {
  int version = 0;
  std::uint32_t at = 0;  // where this header starts
  std::uint32_t checksum = 0;
  std::uint32_t file_size = 0;       // this logical file, from its header on
  std::uint32_t container_size = 0;  // 041: the whole container; before: the file
  std::uint32_t map_offset = 0;
  Section strings, types, protos, fields, methods, class_defs;
};

// The header at `at`, its own fields checked and every table's extent compared with `bytes`.
// Hostile input.
base::Result<Header> read_header(base::ByteView bytes, std::uint32_t at);

// True if the header's checksum is that of the bytes behind it.
bool checksum_matches(base::ByteView bytes, const Header& header);

}  // namespace hegui::dex
