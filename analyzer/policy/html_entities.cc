#include "analyzer/policy/html_entities.h"

#include <libxml/HTMLparser.h>

#include <charconv>
#include <cstdint>

#include "apk/base/unicode.h"

namespace hegui::policy {
namespace {

// The number of "#123" or "#x7b"; 0 if it is none.
char32_t numbered_character(std::string_view digits) {
  digits.remove_prefix(1);
  const bool hex = !digits.empty() && (digits.front() == 'x' || digits.front() == 'X');
  if (hex) digits.remove_prefix(1);
  std::uint32_t value = 0;
  const auto [end, problem] =
      std::from_chars(digits.data(), digits.data() + digits.size(), value, hex ? 16 : 10);
  const bool whole = problem == std::errc() && end == digits.data() + digits.size();
  const bool scalar = value >= 0x20 && value <= 0x10ffff && (value < 0xd800 || value > 0xdfff);
  return whole && scalar ? value : 0;
}

char32_t named_character(std::string_view name) {
  if (name == "apos") return '\'';
  const std::string text(name);
  const htmlEntityDesc* entity = htmlEntityLookup(reinterpret_cast<const xmlChar*>(text.c_str()));
  return entity == nullptr ? 0 : entity->value;
}

}  // namespace

std::string without_entities(std::string_view text) {
  constexpr std::size_t kLongestName = 12;
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (text[at] != '&') {
      out += text[at++];
      continue;
    }
    const std::size_t end = text.substr(at + 1, kLongestName).find(';');
    char32_t c = 0;
    if (end != std::string_view::npos && end > 0) {
      const std::string_view name = text.substr(at + 1, end);
      c = name.front() == '#' ? numbered_character(name) : named_character(name);
    }
    if (c == 0) {
      out += text[at++];
      continue;
    }
    base::append_utf8(out, c);
    at += end + 2;
  }
  return out;
}

}  // namespace hegui::policy
