// ResValue: the typed value of binary XML attributes and resource table entries (Res_value), and
// ResId, the number of a resource (0xPPTTEEEE). Source: AOSP libs/androidfw, ResourceTypes.h.
// (Why in apk/base: see res_chunk.h.)
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

#include "apk/base/byte_view.h"

namespace hegui::base {

// Package, type and entry of a resource. 0 means "none".
struct ResId {
  std::uint32_t value = 0;

  std::uint8_t package() const { return static_cast<std::uint8_t>(value >> 24); }
  std::uint8_t type() const { return static_cast<std::uint8_t>(value >> 16); }
  std::uint16_t entry() const { return static_cast<std::uint16_t>(value); }
  explicit operator bool() const { return value != 0; }
  auto operator<=>(const ResId&) const = default;
};
std::string res_id_hex(ResId id);  // "0x7f040001"

enum class ResType : std::uint8_t {
  null = 0x00,               // data 0: undefined, 1: explicitly empty (@empty)
  reference = 0x01,          // data is a ResId
  attribute = 0x02,          // data is the ResId of a theme attribute (?attr/x)
  string = 0x03,             // data is an index into the pool of the document or table
  floating = 0x04,           // data is an IEEE float
  dimension = 0x05,          // packed number with unit px, dp, sp, pt, in, mm
  fraction = 0x06,           // packed number with unit %, %p
  dynamic_reference = 0x07,  // a reference whose package byte is looked up first
  dynamic_attribute = 0x08,
  int_dec = 0x10,
  int_hex = 0x11,
  int_boolean = 0x12,
  color_argb8 = 0x1c,
  color_rgb8 = 0x1d,
  color_argb4 = 0x1e,
  color_rgb4 = 0x1f,
};

constexpr std::uint32_t kResValueBytes = 8;

struct ResValue {
  ResType type = ResType::null;  // may hold a number that no enumerator names
  std::uint32_t data = 0;

  bool is_reference() const {
    return type == ResType::reference || type == ResType::dynamic_reference;
  }
  bool is_theme_attribute() const {
    return type == ResType::attribute || type == ResType::dynamic_attribute;
  }
  bool is_string() const { return type == ResType::string; }
  bool is_int() const;    // 0x10 .. 0x1f: numbers, booleans and colours
  bool is_color() const;  // 0x1c .. 0x1f
  float as_float() const;
  // Number of a dimension or fraction in its unit (12.0 of "12dp").
  double complex_number() const;
  // "px", "dp", "sp", "pt", "in", "mm" of a dimension, "%", "%p" of a fraction, else "".
  const char* unit() const;
  auto operator<=>(const ResValue&) const = default;
};

// Reads the 8 bytes at `at`; nullopt if they are not there. The size field is not judged.
std::optional<ResValue> load_res_value(ByteView bytes, std::uint64_t at);

// How the value is written in source XML: "true", "12.0dp", "#ff112233", "@0x7f010000",
// "?0x0101009b", "-3", "@empty". A string value gives "" (its text is in a pool).
std::string res_value_text(ResValue value);

}  // namespace hegui::base
