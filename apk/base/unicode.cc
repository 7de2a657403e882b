#include "apk/base/unicode.h"

#include <cstring>

namespace hegui::base {
namespace {

constexpr char32_t kReplacement = 0xFFFD;
constexpr std::uint64_t kHighBits = 0x8080808080808080;

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
  if (is_plain_utf8(text)) return true;
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

bool is_plain_utf8(std::string_view text) {
  // Eight bytes at a time, each held against the two before it. Of every byte only the highest bit
  // counts: a shift by n brings its bit 7 - n there, and nothing of a neighbour.
  const ByteView bytes = ByteView::of(text);
  std::uint64_t before = 0;
  // Two bytes more than there are, as zero: they show what the end cuts off.
  for (std::size_t at = 0; at < text.size() + 2; at += 8) {
    std::uint64_t now = 0;
    if (bytes.holds(at, 8)) {
      now = bytes.load_u64(at);
    } else if (at < bytes.size()) {
      std::memcpy(&now, bytes.data() + at, bytes.size() - at);
    }
    if (((now | before) & kHighBits) != 0) {
      const std::uint64_t one = now << 8 | before >> 56;
      const std::uint64_t two = now << 16 | before >> 48;
      const std::uint64_t tail = now & ~(now << 1);
      const std::uint64_t wanted = (one & one << 1) | (two & two << 1 & two << 2);
      const std::uint64_t no_lead =  // C0, C1, and F0 and above
          now & now << 1 &
          ((now << 2 & now << 3) | ~(now << 2 | now << 3 | now << 4 | now << 5 | now << 6));
      const std::uint64_t three = one & one << 1 & one << 2 & ~(one << 3);
      const std::uint64_t overlong = ~(one << 4 | one << 5 | one << 6 | one << 7) & ~(now << 2);
      const std::uint64_t surrogate = one << 4 & one << 5 & ~(one << 6) & one << 7 & now << 2;
      const std::uint64_t bad = (tail ^ wanted) | no_lead | (three & (overlong | surrogate));
      if ((bad & kHighBits) != 0) return false;
    }
    before = now;
  }
  return true;
}

DecodedText mutf8_to_utf8(std::string_view text) {
  DecodedText out;
  if (is_plain_utf8(text)) {
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
