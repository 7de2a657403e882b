// UTF-8, UTF-16 and the DEX format's modified UTF-8, in and out, always ending in valid UTF-8.
//
// Hostile text never stops a scan: what cannot be decoded becomes U+FFFD and `lossy` is set.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "apk/base/byte_view.h"

namespace hegui::base {

struct DecodedText {
  std::string text;    // valid UTF-8
  bool lossy = false;  // something was replaced by U+FFFD
};

bool is_valid_utf8(std::string_view text);
// Well-formed and within the Basic Multilingual Plane: the same in UTF-8 and in modified UTF-8.
// Faster than decoding, a fraction of a nanosecond a byte.
bool is_plain_utf8(std::string_view text);
DecodedText repair_utf8(std::string_view text);
// UTF-16LE code units, `bytes.size() / 2` of them; an odd last byte is ignored.
DecodedText utf16le_to_utf8(ByteView bytes);
// Modified UTF-8 (JVMS 4.4.7, dex-format): surrogate pairs as two 3-byte sequences, NUL as C0 80.
DecodedText mutf8_to_utf8(std::string_view text);
void append_utf8(std::string& out, char32_t code_point);  // precondition: a Unicode scalar value
// Decodes one code point at `at` and advances; U+FFFD and one byte where the text is invalid.
char32_t next_code_point(std::string_view text, std::size_t& at);
std::size_t code_point_count(std::string_view text);

}  // namespace hegui::base
