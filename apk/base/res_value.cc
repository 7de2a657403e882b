#include "apk/base/res_value.h"

#include <fmt/format.h>

#include <bit>
#include <cmath>

namespace hegui::base {
namespace {

// "12.0", "0.5", "1.25": shortest form, always with a decimal point, never an exponent for the
// numbers a complex value can hold.
std::string decimal(double number) {
  if (!std::isfinite(number))
    return std::isnan(number) ? "NaN" : number < 0 ? "-Infinity" : "Infinity";
  std::string text = fmt::format("{}", number);
  if (text.find_first_of(".e") == std::string::npos) text += ".0";
  return text;
}

}  // namespace

std::string res_id_hex(ResId id) { return fmt::format("0x{:08x}", id.value); }

bool ResValue::is_int() const { return type >= ResType::int_dec && type <= ResType{0x1f}; }
bool ResValue::is_color() const { return type >= ResType::color_argb8 && type <= ResType{0x1f}; }
float ResValue::as_float() const { return std::bit_cast<float>(data); }

double ResValue::complex_number() const {
  // Mantissa: 24 bits signed; bits 4..5 say where its binary point is.
  static constexpr int kShift[] = {0, -7, -15, -23};
  const auto mantissa = static_cast<double>(static_cast<std::int32_t>(data & 0xffffff00u) >> 8);
  return std::ldexp(mantissa, kShift[(data >> 4) & 3]);
}

const char* ResValue::unit() const {
  static constexpr const char* kDimension[] = {"px", "dp", "sp", "pt", "in", "mm"};
  static constexpr const char* kFraction[] = {"%", "%p"};
  const unsigned unit = data & 0xf;
  if (type == ResType::dimension && unit < std::size(kDimension)) return kDimension[unit];
  if (type == ResType::fraction && unit < std::size(kFraction)) return kFraction[unit];
  return "";
}

std::optional<ResValue> load_res_value(ByteView bytes, std::uint64_t at) {
  if (!bytes.holds(at, kResValueBytes)) return std::nullopt;
  const auto start = static_cast<std::size_t>(at);
  return ResValue{static_cast<ResType>(bytes[start + 3]), bytes.load_u32(start + 4)};
}

std::string res_value_text(ResValue value) {
  switch (value.type) {
    case ResType::null:
      return value.data == 1 ? "@empty" : "@null";
    case ResType::reference:
    case ResType::dynamic_reference:
      return value.data == 0 ? "@null" : "@" + res_id_hex({value.data});
    case ResType::attribute:
    case ResType::dynamic_attribute:
      return "?" + res_id_hex({value.data});
    case ResType::string:
      return "";
    case ResType::floating:
      return decimal(static_cast<double>(value.as_float()));
    case ResType::dimension:
      return decimal(value.complex_number()) + value.unit();
    case ResType::fraction:
      return decimal(value.complex_number() * 100) + value.unit();
    case ResType::int_hex:
      return fmt::format("0x{:x}", value.data);
    case ResType::int_boolean:
      return value.data != 0 ? "true" : "false";
    default:
      break;
  }
  if (value.is_color()) return fmt::format("#{:08x}", value.data);
  if (value.is_int()) return fmt::format("{}", static_cast<std::int32_t>(value.data));
  return fmt::format("(type 0x{:02x}) 0x{:08x}", static_cast<unsigned>(value.type), value.data);
}

}  // namespace hegui::base
