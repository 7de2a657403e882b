#include "analyzer/policy_language/simplified.h"

#include <unicode/utrans.h>

#include <memory>
#include <unordered_map>

#include "analyzer/program/phrases.h"
#include "apk/base/unicode.h"

namespace hegui::policy {
namespace {

struct Closer {
  void operator()(UTransliterator* table) const { utrans_close(table); }
};

// The form of one Han character of the basic plane; itself where there is no other.
char32_t simple_form(const UTransliterator* table, char32_t c) {
  UChar text[8] = {static_cast<UChar>(c)};
  int32_t length = 1;
  int32_t limit = 1;
  UErrorCode status = U_ZERO_ERROR;
  utrans_transUChars(table, text, &length, 8, 0, &limit, &status);
  const bool one = U_SUCCESS(status) && length == 1 && program::is_han(text[0]);
  return one ? text[0] : c;
}

}  // namespace

std::string simplified(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  constexpr UChar kName[] = u"Traditional-Simplified";
  const std::unique_ptr<UTransliterator, Closer> table(
      utrans_openU(kName, -1, UTRANS_FORWARD, nullptr, 0, nullptr, &status));
  if (U_FAILURE(status)) return std::string(text);
  std::unordered_map<char32_t, char32_t> known;
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t from = at;
    const char32_t c = base::next_code_point(text, at);
    // Below U+10000 every Han character has three bytes: lengths stay.
    if (!program::is_han(c) || c > 0xffff) {
      out.append(text, from, at - from);
      continue;
    }
    const auto [found, fresh] = known.try_emplace(c, c);
    if (fresh) found->second = simple_form(table.get(), c);
    base::append_utf8(out, found->second);
  }
  return out;
}

}  // namespace hegui::policy
