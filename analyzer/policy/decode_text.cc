#include "analyzer/policy/decode_text.h"

#include <unicode/ucnv.h>

#include <algorithm>
#include <memory>
#include <vector>

#include "apk/base/unicode.h"

namespace hegui::policy {
namespace {

struct Closer {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};

// Mark U+FFFD: the converter's own replacement.
bool mostly_readable(std::string_view text) {
  std::size_t marks = 0;
  for (std::size_t at = text.find("\xef\xbf\xbd"); at != std::string_view::npos;
       at = text.find("\xef\xbf\xbd", at + 3)) {
    ++marks;
  }
  return marks * 100 <= base::code_point_count(text);
}

DecodedFile by_converter(const char* name, base::ByteView bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, Closer> from(ucnv_open(name, &status));
  const std::unique_ptr<UConverter, Closer> to(ucnv_open("UTF-8", &status));
  if (U_FAILURE(status)) return {base::repair_utf8(bytes.chars()).text, false};
  DecodedFile out;
  const char* source = bytes.chars().data();
  const char* const source_end = source + bytes.size();
  std::vector<UChar> pivot(4096);
  UChar* pivot_source = pivot.data();
  UChar* pivot_target = pivot.data();
  std::vector<char> piece(16384);
  bool first = true;
  do {
    status = U_ZERO_ERROR;
    char* target = piece.data();
    ucnv_convertEx(to.get(), from.get(), &target, piece.data() + piece.size(), &source, source_end,
                   pivot.data(), &pivot_source, &pivot_target, pivot.data() + pivot.size(), first,
                   true, &status);
    out.text.append(piece.data(), static_cast<std::size_t>(target - piece.data()));
    first = false;
  } while (status == U_BUFFER_OVERFLOW_ERROR);
  out.readable = U_SUCCESS(status) && mostly_readable(out.text);
  return out;
}

bool starts_with(base::ByteView bytes, std::string_view mark) {
  return bytes.chars().substr(0, mark.size()) == mark;
}

// Text in UTF-16 without a mark: ASCII in it has a zero byte beside each letter. 0 even, 1 odd
// positions, -1 neither.
int zero_bytes_at(base::ByteView bytes) {
  const std::size_t looked_at = std::min<std::size_t>(bytes.size(), 4096);
  std::size_t zeros[2] = {0, 0};
  for (std::size_t i = 0; i < looked_at; ++i) zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
  if (zeros[1] * 8 > looked_at && zeros[0] * 64 < looked_at) return 1;
  if (zeros[0] * 8 > looked_at && zeros[1] * 64 < looked_at) return 0;
  return -1;
}

DecodedFile decoded(base::ByteView bytes) {
  if (starts_with(bytes, "\xef\xbb\xbf")) {
    DecodedFile out{base::repair_utf8(bytes.chars().substr(3)).text, true};
    out.readable = mostly_readable(out.text);
    return out;
  }
  if (starts_with(bytes, "\xff\xfe")) return by_converter("UTF-16LE", *bytes.from(2));
  if (starts_with(bytes, "\xfe\xff")) return by_converter("UTF-16BE", *bytes.from(2));
  if (const int zeros = zero_bytes_at(bytes); zeros >= 0) {
    return by_converter(zeros == 1 ? "UTF-16LE" : "UTF-16BE", bytes);
  }
  if (base::is_valid_utf8(bytes.chars())) return {std::string(bytes.chars()), true};
  // Damaged UTF-8 (cut inside a character, a stray byte) is no GB18030 text.
  DecodedFile repaired{base::repair_utf8(bytes.chars()).text, true};
  if (mostly_readable(repaired.text)) return repaired;
  DecodedFile chinese = by_converter("GB18030", bytes);
  if (chinese.readable) return chinese;
  repaired.readable = false;
  return repaired;
}

}  // namespace

DecodedFile decode_text(base::ByteView bytes) {
  DecodedFile out = decoded(bytes);
  std::erase(out.text, '\0');
  return out;
}

}  // namespace hegui::policy
