// Wxapkg: the package format of WeChat mini programs, as public unpackers describe it (big-endian:
// mark BE, 4 bytes, length of the index, length of the body, mark ED, number of files; for each its
// name with a 4-byte length, offset and size).
//
// Hostile input: every file is checked against the bytes there are; one that lies outside, or whose
// entry is cut off, ends the list (complete = false). Borrows the bytes.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "apk/base/byte_view.h"

namespace hegui::web {

struct PackedFile {
  std::string name;  // valid UTF-8, "/app-service.js"
  base::ByteView bytes;
  std::uint64_t offset = 0;  // in the package
};

struct Wxapkg {
  std::vector<PackedFile> files;
  bool complete = true;
};

// nullopt: not such a package (encrypted ones begin otherwise).
std::optional<Wxapkg> read_wxapkg(base::ByteView bytes);

}  // namespace hegui::web
