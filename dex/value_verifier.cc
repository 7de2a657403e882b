#include "dex/value_verifier.h"

#include "apk/base/leb128.h"

namespace hegui::dex {
namespace {

constexpr const char* kValueCut = "encoded value runs past the end of the file";

// Longest number of bytes of a kind; 0 for kinds that are not numbers or indices.
unsigned longest(ValueKind kind) {
  switch (kind) {
    case ValueKind::byte_:
      return 1;
    case ValueKind::short_:
    case ValueKind::char_:
      return 2;
    case ValueKind::long_:
    case ValueKind::double_:
      return 8;
    case ValueKind::int_:
    case ValueKind::float_:
    case ValueKind::method_type:
    case ValueKind::method_handle:
    case ValueKind::string:
    case ValueKind::type:
    case ValueKind::field:
    case ValueKind::method:
    case ValueKind::enum_:
      return 4;
    default:
      return 0;
  }
}

std::uint64_t index_bound(const TableCounts& counts, ValueKind kind) {
  switch (kind) {
    case ValueKind::method_type:
      return counts.protos;
    case ValueKind::method_handle:
      return counts.method_handles;
    case ValueKind::string:
      return counts.strings;
    case ValueKind::type:
      return counts.types;
    case ValueKind::field:
    case ValueKind::enum_:
      return counts.fields;
    case ValueKind::method:
      return counts.methods;
    default:
      return ~std::uint64_t{0};  // a number
  }
}

}  // namespace

Complaint ValueVerifier::array(std::uint64_t offset) {
  if (offset >= bytes_.size()) return {"encoded array lies outside the file", offset};
  std::size_t at = static_cast<std::size_t>(offset);
  return array_at(at, 0);
}

Complaint ValueVerifier::number(std::size_t& at, ValueKind kind, unsigned length) {
  const std::size_t start = at - 1;
  if (length > longest(kind)) return {"encoded value is longer than its kind", start};
  if (!bytes_.holds(at, length)) return {kValueCut, start};
  std::uint64_t bits = 0;
  for (unsigned i = 0; i < length; ++i) bits |= std::uint64_t{bytes_[at++]} << (8 * i);
  if (bits >= index_bound(counts_, kind) && length <= 4) {
    return {"encoded value's index is out of range", start};
  }
  return kFine;
}

Complaint ValueVerifier::value(std::size_t& at, unsigned depth) {
  const std::size_t start = at;
  const auto head = bytes_.u8(at++);
  if (!head) return {kValueCut, start};
  if (!budget_.spend(1)) return {kTooMuchSharing, start};
  const unsigned argument = *head >> 5;
  const auto kind = static_cast<ValueKind>(*head & 0x1f);
  switch (kind) {
    case ValueKind::array:
    case ValueKind::annotation:
      if (argument != 0) return {"encoded container has a size argument", start};
      if (depth >= kMaxValueDepth) return {"encoded values are nested too deeply", start};
      return kind == ValueKind::array ? array_at(at, depth + 1) : annotation_at(at, depth + 1);
    case ValueKind::null:
      return argument == 0 ? kFine : Complaint{"encoded null has a size argument", start};
    case ValueKind::boolean:
      return argument <= 1 ? kFine : Complaint{"encoded boolean is neither 0 nor 1", start};
    default:
      if (longest(kind) == 0) return {"encoded value has an unknown kind", start};
      return number(at, kind, argument + 1);
  }
}

Complaint ValueVerifier::array_at(std::size_t& at, unsigned depth) {
  const std::size_t start = at;
  const auto size = base::read_uleb128(bytes_, at);
  if (!size || *size > bytes_.size() - at) {  // an element takes a byte or more
    return {"encoded array is longer than the file", start};
  }
  for (std::uint32_t i = 0; i < *size; ++i) {
    if (const Complaint bad = value(at, depth)) return bad;
  }
  return kFine;
}

Complaint ValueVerifier::annotation_at(std::size_t& at, unsigned depth) {
  const std::size_t start = at;
  const auto type = base::read_uleb128(bytes_, at);
  if (!type) return {"annotation is cut off", start};
  if (*type >= counts_.types) return {"annotation's type is out of range", start};
  const auto size = base::read_uleb128(bytes_, at);
  if (!size || *size > bytes_.size() - at) return {"annotation is cut off", start};
  for (std::uint32_t i = 0; i < *size; ++i) {
    const std::size_t element = at;
    const auto name = base::read_uleb128(bytes_, at);
    if (!name || *name >= counts_.strings) {
      return {"annotation element's name is out of range", element};
    }
    if (const Complaint bad = value(at, depth)) return bad;
  }
  return kFine;
}

}  // namespace hegui::dex
