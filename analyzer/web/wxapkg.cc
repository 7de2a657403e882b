#include "analyzer/web/wxapkg.h"

#include "apk/base/unicode.h"

namespace hegui::web {
namespace {

constexpr std::uint64_t kHeaderBytes = 18;
constexpr std::uint32_t kMaxFiles = 20'000;
constexpr std::uint32_t kLongestName = 1'024;

std::optional<std::uint32_t> big_endian(base::ByteView bytes, std::uint64_t at) {
  const std::optional<std::uint32_t> value = bytes.u32(at);
  if (!value) return std::nullopt;
  return __builtin_bswap32(*value);
}

}  // namespace

std::optional<Wxapkg> read_wxapkg(base::ByteView bytes) {
  if (bytes.size() < kHeaderBytes || bytes[0] != 0xbe || bytes[13] != 0xed) return std::nullopt;
  Wxapkg package;
  const std::optional<std::uint32_t> count = big_endian(bytes, 14);
  std::uint64_t at = kHeaderBytes;
  for (std::uint32_t i = 0; i < count.value_or(0); ++i) {
    const auto length = big_endian(bytes, at);
    if (package.files.size() >= kMaxFiles || !length || *length > kLongestName) {
      package.complete = false;
      break;
    }
    const auto name = bytes.sub(at + 4, *length);
    const auto offset = big_endian(bytes, at + 4 + *length);
    const auto size = big_endian(bytes, at + 8 + *length);
    const auto content = offset && size ? bytes.sub(*offset, *size) : std::nullopt;
    if (!name || !content) {
      package.complete = false;
      break;
    }
    package.files.push_back({base::repair_utf8(name->chars()).text, *content, *offset});
    at += 12 + *length;
  }
  return package;
}

}  // namespace hegui::web
