#include "dex/names.h"

#include <algorithm>

namespace hegui::dex {
namespace {

// U+0000 is stored as C0 80 and sorts before everything; no other sequence starts with C0.
unsigned sort_key(char byte) {
  const auto value = static_cast<unsigned char>(byte);
  return value == 0xC0 ? 0 : value;
}

}  // namespace

int compare_mutf8(std::string_view left, std::string_view right) {
  const std::size_t common = std::min(left.size(), right.size());
  for (std::size_t i = 0; i < common; ++i) {
    if (left[i] != right[i]) {
      // Each code unit's bytes start alike exactly if the units share their high bits, so the first
      // difference decides.
      return sort_key(left[i]) < sort_key(right[i]) ? -1 : 1;
    }
  }
  if (left.size() == right.size()) return 0;
  return left.size() < right.size() ? -1 : 1;
}

bool is_type_descriptor(std::string_view descriptor) {
  const std::size_t dimensions = std::min(descriptor.find_first_not_of('['), descriptor.size());
  if (dimensions > 255) return false;
  const std::string_view element = descriptor.substr(dimensions);
  if (element.empty()) return false;
  if (element[0] == 'L') {
    return element.size() >= 3 && element.find(';') == element.size() - 1;
  }
  if (element.size() != 1) return false;
  if (element[0] == 'V') return dimensions == 0;
  return std::string_view("ZBSCIJFD").find(element[0]) != std::string_view::npos;
}

bool has_odd_name(std::string_view descriptor) {
  const std::size_t start = descriptor.find('L');
  if (start == std::string_view::npos) return false;
  bool part_empty = true;
  for (const char c : descriptor.substr(start + 1)) {
    if (c == '/' || c == ';') {
      if (part_empty) return true;
      part_empty = true;
      continue;
    }
    part_empty = false;
    const auto byte = static_cast<unsigned char>(c);
    const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    const bool fine = letter || (byte >= '0' && byte <= '9') || byte == '$' || byte == '-' ||
                      byte == '_' || byte == ' ' || byte >= 0x80;
    if (!fine) return true;
  }
  return false;
}

bool matches_shorty(char letter, std::string_view descriptor) {
  const char first = descriptor.empty() ? '\0' : descriptor[0];
  if (letter == 'L') return first == 'L' || first == '[';
  return first == letter && first != '[';
}

bool can_initialise(ValueKind kind, std::string_view field_type) {
  switch (kind) {
    case ValueKind::boolean:
      return field_type == "Z";
    case ValueKind::byte_:
      return field_type == "B";
    case ValueKind::short_:
      return field_type == "S";
    case ValueKind::char_:
      return field_type == "C";
    case ValueKind::int_:
      return field_type == "I";
    case ValueKind::long_:
      return field_type == "J";
    case ValueKind::float_:
      return field_type == "F";
    case ValueKind::double_:
      return field_type == "D";
    case ValueKind::null:
    case ValueKind::string:
    case ValueKind::type:
      return matches_shorty('L', field_type);
    default:
      return false;
  }
}

}  // namespace hegui::dex
