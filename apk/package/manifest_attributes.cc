#include "apk/package/manifest_attributes.h"

#include <charconv>

namespace hegui::package {
namespace {

// Decimal, 0x or # hexadecimal, as XmlUtils.convertValueToInt; nullopt if it is no number.
std::optional<std::int32_t> parse_int(std::string_view text) {
  const bool negative = text.starts_with('-');
  if (negative) text.remove_prefix(1);
  int radix = 10;
  if (text.starts_with("0x") || text.starts_with("0X")) {
    radix = 16;
    text.remove_prefix(2);
  } else if (text.starts_with('#')) {
    radix = 16;
    text.remove_prefix(1);
  }
  std::int64_t value = 0;
  const auto parsed = std::from_chars(text.data(), text.data() + text.size(), value, radix);
  if (parsed.ec != std::errc() || parsed.ptr != text.data() + text.size()) return std::nullopt;
  return static_cast<std::int32_t>(negative ? -value : value);
}

}  // namespace

base::ResValue ManifestElement::resolved(const axml::Attribute& attribute) const {
  if (!attribute.value.is_reference() || !resources_.has_table()) return attribute.value;
  return resources_.table().resolve(attribute.value, {}).value_or(attribute.value);
}

std::string ManifestElement::text(AndroidAttribute attribute) const {
  const axml::Attribute* found = find(attribute);
  return found != nullptr ? resources_.text(tree_, *found) : "";
}

std::string ManifestElement::plain(std::string_view name) const {
  const axml::Attribute* found = tree_.find_plain(index_, name);
  if (found == nullptr) return "";
  // These are read by XmlPullParser.getAttributeValue: the raw text before the typed value.
  if (found->raw != axml::kNoString) return std::string(tree_.string(found->raw));
  return tree_.text_of(*found);
}

std::optional<bool> ManifestElement::flag(AndroidAttribute attribute) const {
  const axml::Attribute* found = find(attribute);
  if (found == nullptr) return std::nullopt;
  const base::ResValue value = resolved(*found);
  if (value.is_int()) return value.data != 0;
  const std::string word = text(attribute);
  if (word == "true" || word == "TRUE" || word == "1") return true;
  if (value.is_string()) return false;
  return std::nullopt;
}

std::optional<std::int32_t> ManifestElement::number(AndroidAttribute attribute) const {
  const axml::Attribute* found = find(attribute);
  if (found == nullptr) return std::nullopt;
  const base::ResValue value = resolved(*found);
  if (value.is_int()) return static_cast<std::int32_t>(value.data);
  return parse_int(text(attribute));
}

Localized ManifestElement::localized(AndroidAttribute attribute) const {
  const axml::Attribute* found = find(attribute);
  return found != nullptr ? resources_.localized(tree_, *found) : Localized{};
}

std::uint32_t ManifestElement::resource(AndroidAttribute attribute) const {
  const axml::Attribute* found = find(attribute);
  return found != nullptr && found->value.is_reference() ? found->value.data : 0;
}

}  // namespace hegui::package
