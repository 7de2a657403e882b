#include "analyzer/policy/pdf_words.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <utility>

#include "analyzer/policy_language/letters.h"
#include "apk/base/unicode.h"

namespace hegui::policy {
namespace {

constexpr double kBoxHeight = 1.16;     // of a Latin letter's box, in sizes of the letter
constexpr double kMaxPoints = 100'000;  // PDF pages are at most 14,400 points wide

// NAME="1.5"
std::optional<double> number_at(std::string_view tag, std::string_view name) {
  const std::size_t at = tag.find(name);
  if (at == std::string_view::npos) return std::nullopt;
  const std::string_view rest = tag.substr(at + name.size());
  double value = 0;
  const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), value);
  if (error != std::errc() || end == rest.data() || !std::isfinite(value) ||
      std::abs(value) > kMaxPoints) {
    return std::nullopt;
  }
  return value;
}

std::string unescaped(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, char>, 5> kEntities = {
      {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}}};
  std::string out;
  while (!text.empty()) {
    const auto entity = std::find_if(kEntities.begin(), kEntities.end(), [&](const auto& each) {
      return text.starts_with(each.first);
    });
    out += entity == kEntities.end() ? text.front() : entity->second;
    text.remove_prefix(entity == kEntities.end() ? 1 : entity->first.size());
  }
  return out;
}

// Fonts give radicals (⼈) and ligatures (ﬁ) where letters (人, fi) are meant: they look the same.
bool is_lookalike(char32_t c) {
  return (c >= 0x2e80 && c <= 0x2fdf) || (c >= 0xf900 && c <= 0xfaff) ||
         (c >= 0xfb00 && c <= 0xfb06);
}

void append_letter(std::string& out, char32_t c) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* const forms =
      is_lookalike(c) ? icu::Normalizer2::getNFKCInstance(status) : nullptr;
  icu::UnicodeString letters;
  if (forms == nullptr || U_FAILURE(status) ||
      forms->getDecomposition(static_cast<UChar32>(c), letters) == 0) {
    base::append_utf8(out, c);
    return;
  }
  letters.toUTF8String(out);
}

// Without what is not shown.
std::string clean(std::string_view text) {
  std::string out;
  const std::string valid = base::repair_utf8(unescaped(text)).text;
  for (std::size_t at = 0; at < valid.size();) {
    const char32_t c = base::next_code_point(valid, at);
    if (c < 0x20 || c == 0x7f || (c >= 0x80 && c < 0xa0) || is_space(c)) continue;
    append_letter(out, c);
  }
  return out;
}

std::optional<PageWord> word_of(std::string_view tag, std::string_view text) {
  const auto left = number_at(tag, "xMin=\"");
  const auto right = number_at(tag, "xMax=\"");
  const auto top = number_at(tag, "yMin=\"");
  const auto bottom = number_at(tag, "yMax=\"");
  if (!left || !right || !top || !bottom || *right < *left) return std::nullopt;
  PageWord word{.left = *left, .right = *right, .middle = (*top + *bottom) / 2};
  word.text = clean(text);
  if (word.text.empty()) return std::nullopt;
  double ems = 0;  // a narrow letter is about half as wide as a wide one
  for (std::size_t at = 0; at < word.text.size();) {
    const bool first = at == 0;
    word.ends_wide = is_wide(base::next_code_point(word.text, at));
    if (first) word.begins_wide = word.ends_wide;
    ems += word.ends_wide ? 1 : 0.5;
  }
  // A single narrow letter says little by its width, a font of many letters little by its height.
  double size = (word.right - word.left) / ems;
  if (!word.begins_wide && !word.ends_wide) size = std::min(size, (*bottom - *top) / kBoxHeight);
  word.size = std::clamp(size, 1.0, 200.0);
  return word;
}

}  // namespace

std::vector<PdfPage> pages_of(std::string_view output) {
  std::vector<PdfPage> pages;
  while (true) {
    const std::size_t at = output.find('<');
    if (at == std::string_view::npos) return pages;
    output.remove_prefix(at);
    const std::size_t tag_end = output.find('>');
    if (tag_end == std::string_view::npos) return pages;
    const std::string_view tag = output.substr(0, tag_end);
    output.remove_prefix(tag_end + 1);
    if (tag.starts_with("<page ")) {
      pages.emplace_back();
    } else if (tag.starts_with("<word ")) {
      const std::string_view text = output.substr(0, output.find("</word>"));
      output.remove_prefix(text.size());
      if (auto word = word_of(tag, text); word && !pages.empty()) {
        pages.back().push_back(*std::move(word));
      }
    }
  }
}

}  // namespace hegui::policy
