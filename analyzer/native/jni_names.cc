// Names as JNI spells them.
#include "analyzer/native/jni_names.h"

namespace hegui::native {
namespace {

bool name_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
         (byte >= '0' && byte <= '9') || byte == '_' || byte == '$' || byte >= 0x80;
}

// Length of the type at the start of `text`, 0 if there is none.
std::size_t type_length(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size() && text[at] == '[') ++at;
  if (at > 255 || at >= text.size()) return 0;
  if (std::string_view("ZBCSIJFD").find(text[at]) != std::string_view::npos) return at + 1;
  if (text[at] != 'L') return 0;
  const std::size_t end = text.find(';', at);
  if (end == std::string_view::npos) return 0;
  return is_class_name(text.substr(at + 1, end - at - 1)) ? end + 1 : 0;
}

// Where the arguments of an overloaded method begin: two underscores, of which the second is not
// the beginning of an escape ("_0" to "_3").
std::size_t arguments_at(std::string_view symbol) {
  std::size_t at = symbol.find("__");
  while (at != std::string_view::npos && at + 2 < symbol.size() && symbol[at + 2] >= '0' &&
         symbol[at + 2] <= '3') {
    at = symbol.find("__", at + 1);
  }
  return at;
}

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

void append_utf8(std::string& out, unsigned unit) {
  if (unit < 0x80) {
    out += static_cast<char>(unit);
  } else if (unit < 0x800) {
    out += static_cast<char>(0xc0 | unit >> 6);
    out += static_cast<char>(0x80 | (unit & 0x3f));
  } else {
    out += static_cast<char>(0xe0 | unit >> 12);
    out += static_cast<char>(0x80 | (unit >> 6 & 0x3f));
    out += static_cast<char>(0x80 | (unit & 0x3f));
  }
}

}  // namespace

bool is_class_name(std::string_view text) {
  if (text.empty() || text.size() > 512) return false;
  bool part = false;  // something stands in this part of the name
  for (const char c : text) {
    if (c == '/') {
      if (!part) return false;
      part = false;
    } else if (name_byte(c)) {
      part = true;
    } else {
      return false;
    }
  }
  return part;
}

bool is_member_name(std::string_view text) {
  if (text == "<init>" || text == "<clinit>") return true;
  if (text.empty() || text.size() > 256 || (text[0] >= '0' && text[0] <= '9')) return false;
  for (const char c : text) {
    if (!name_byte(c)) return false;
  }
  return true;
}

bool is_field_type(std::string_view text) {
  return !text.empty() && type_length(text) == text.size();
}

bool is_signature(std::string_view text) {
  if (text.size() < 3 || text[0] != '(') return false;
  std::size_t at = 1;
  while (at < text.size() && text[at] != ')') {
    const std::size_t length = type_length(text.substr(at));
    if (length == 0) return false;
    at += length;
  }
  if (at >= text.size()) return false;
  const std::string_view result = text.substr(at + 1);
  return result == "V" || is_field_type(result);
}

std::optional<JniName> exported_name(std::string_view symbol) {
  constexpr std::string_view kPrefix = "Java_";
  if (!symbol.starts_with(kPrefix)) return std::nullopt;
  symbol.remove_prefix(kPrefix.size());
  symbol = symbol.substr(0, arguments_at(symbol));
  std::string text;
  std::size_t last_part = std::string::npos;
  for (std::size_t at = 0; at < symbol.size(); ++at) {
    if (symbol[at] != '_') {
      text += symbol[at];
      continue;
    }
    const char next = at + 1 < symbol.size() ? symbol[at + 1] : '\0';
    if (next == '1') {
      text += '_';
      ++at;
    } else if (next == '0' && at + 5 < symbol.size()) {
      unsigned unit = 0;
      bool whole = true;
      for (std::size_t i = at + 2; i < at + 6; ++i) {
        const int digit = hex_digit(symbol[i]);
        whole = whole && digit >= 0;
        unit = unit * 16 + static_cast<unsigned>(digit < 0 ? 0 : digit);
      }
      if (!whole || unit == 0 || (unit >= 0xd800 && unit < 0xe000)) return std::nullopt;
      append_utf8(text, unit);
      at += 5;
    } else {
      last_part = text.size();
      text += '/';
    }
  }
  if (last_part == std::string::npos) return std::nullopt;
  JniName name{text.substr(0, last_part), text.substr(last_part + 1)};
  if (!is_class_name(name.class_name) || !is_member_name(name.method)) return std::nullopt;
  return name;
}

}  // namespace hegui::native
