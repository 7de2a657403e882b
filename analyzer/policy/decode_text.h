// Bytes of a text file to UTF-8, by mark, by validity and by likelihood.
#pragma once

#include <string>

#include "apk/base/byte_view.h"

namespace hegui::policy {

struct DecodedFile {
  std::string text;      // valid UTF-8 without byte order mark and NUL
  bool readable = true;  // false: more than one in a hundred characters could not be decoded
};

DecodedFile decode_text(base::ByteView bytes);

}  // namespace hegui::policy
