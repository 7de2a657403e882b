#include "apk/base/unicode.h"

namespace hegui::base {
namespace {

constexpr char32_t kReplacement = 0xFFFD;

bool is_surrogate(char32_t c) { return c >= 0xD800 && c <= 0xDFFF; }

// Length of the well-formed sequence at `at` (Unicode 15, table 3-7), or 0.
std::size_t decode(std::string_view text, std::size_t at, char32_t& out) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
  const auto tail = [&](std::size_t i) { return (byte(i) & 0xC0) == 0x80; };
  const std::size_t left = text.size() - at;
  const unsigned first = byte(0);
  if (first < 0x80) {
    out = first;
    return 1;
  }
  if (first >= 0xC2 && first <= 0xDF && left >= 2 && tail(1)) {
    out = ((first & 0x1Fu) << 6) | (byte(1) & 0x3Fu);
    return 2;
  }
  if ((first & 0xF0) == 0xE0 && left >= 3 && tail(1) && tail(2)) {
    out = ((first & 0x0Fu) << 12) | ((byte(1) & 0x3Fu) << 6) | (byte(2) & 0x3Fu);
    return out >= 0x800 && !is_surrogate(out) ? 3 : 0;
  }
  if (first >= 0xF0 && first <= 0xF4 && left >= 4 && tail(1) && tail(2) && tail(3)) {
    out = ((first & 0x07u) << 18) | ((byte(1) & 0x3Fu) << 12) | ((byte(2) & 0x3Fu) << 6) |
          (byte(3) & 0x3Fu);
    return out >= 0x10000 && out <= 0x10FFFF ? 4 : 0;
  }
  return 0;
}

// Joins UTF-16 code units into `out`, replacing lone surrogates.
class Utf16Joiner {
 public:
  explicit Utf16Joiner(DecodedText& out) : out_(out) {}
  void unit(char32_t u) {
    if (high_ != 0) {
      if (u >= 0xDC00 && u <= 0xDFFF) {
        append_utf8(out_.text, 0x10000 + ((high_ - 0xD800) << 10) + (u - 0xDC00));
        high_ = 0;
        return;
      }
      replace();
      high_ = 0;
    }
    if (u >= 0xD800 && u <= 0xDBFF) {
      high_ = u;
    } else if (is_surrogate(u)) {
      replace();
    } else {
      append_utf8(out_.text, u);
    }
  }
  void replace() {
    append_utf8(out_.text, kReplacement);
    out_.lossy = true;
  }
  void finish() {
    if (high_ != 0) replace();
    high_ = 0;
  }

 private:
  DecodedText& out_;
  char32_t high_ = 0;
};

bool is_plain_ascii(std::string_view text) {
  for (const char c : text) {
    if (static_cast<signed char>(c) <= 0) return false;
  }
  return true;
}

}  // namespace

void append_utf8(std::string& out, char32_t c) {
  if (c < 0x80) {
    out += static_cast<char>(c);
  } else if (c < 0x800) {
    out += static_cast<char>(0xC0 | (c >> 6));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else if (c < 0x10000) {
    out += static_cast<char>(0xE0 | (c >> 12));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  } else {
    out += static_cast<char>(0xF0 | (c >> 18));
    out += static_cast<char>(0x80 | ((c >> 12) & 0x3F));
    out += static_cast<char>(0x80 | ((c >> 6) & 0x3F));
    out += static_cast<char>(0x80 | (c & 0x3F));
  }
}

char32_t next_code_point(std::string_view text, std::size_t& at) {
  char32_t c = 0;
  const std::size_t length = decode(text, at, c);
  if (length == 0) {
    ++at;
    return kReplacement;
  }
  at += length;
  return c;
}

bool is_valid_utf8(std::string_view text) {
  char32_t c = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t length = decode(text, at, c);
    if (length == 0) return false;
    at += length;
  }
  return true;
}

DecodedText repair_utf8(std::string_view text) {
  DecodedText out;
  out.text.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    char32_t c = 0;
    const std::size_t length = decode(text, at, c);
    if (length == 0) {
      append_utf8(out.text, kReplacement);
      out.lossy = true;
      ++at;
    } else {
      out.text.append(text, at, length);
      at += length;
    }
  }
  return out;
}

DecodedText utf16le_to_utf8(ByteView bytes) {
  DecodedText out;
  out.text.reserve(bytes.size());
  Utf16Joiner joiner(out);
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) joiner.unit(bytes.load_u16(at));
  joiner.finish();
  return out;
}

DecodedText mutf8_to_utf8(std::string_view text) {
  DecodedText out;
  if (is_plain_ascii(text)) {
    out.text = text;
    return out;
  }
  out.text.reserve(text.size());
  Utf16Joiner joiner(out);
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const std::size_t left = text.size() - at;
    const unsigned first = byte(0);
    if (first < 0x80) {
      joiner.unit(first);
      ++at;
    } else if ((first & 0xE0) == 0xC0 && left >= 2 && (byte(1) & 0xC0) == 0x80) {
      joiner.unit(((first & 0x1Fu) << 6) | (byte(1) & 0x3Fu));
      at += 2;
    } else if ((first & 0xF0) == 0xE0 && left >= 3 && (byte(1) & 0xC0) == 0x80 &&
               (byte(2) & 0xC0) == 0x80) {
      joiner.unit(((first & 0x0Fu) << 12) | ((byte(1) & 0x3Fu) << 6) | (byte(2) & 0x3Fu));
      at += 3;
    } else if (char32_t c = 0; decode(text, at, c) == 4) {
      // Plain UTF-8 where modified UTF-8 was due: some dex writers do it; keep the character.
      joiner.finish();
      append_utf8(out.text, c);
      at += 4;
    } else {
      joiner.finish();
      joiner.replace();
      ++at;
    }
  }
  joiner.finish();
  return out;
}

std::size_t code_point_count(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); ++count) next_code_point(text, at);
  return count;
}

}  // namespace hegui::base
