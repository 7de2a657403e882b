#include "analyzer/web/flutter_marks.h"

#include <algorithm>

namespace hegui::web {
namespace {

constexpr std::size_t kLongestText = 400;
constexpr std::string_view kMagic = "\xf5\xf5\xdc\xdc";

bool is_printable(char c) { return c >= 0x20 && c < 0x7f; }
bool is_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }

}  // namespace

std::optional<DartSnapshot> find_snapshot(base::ByteView library) {
  constexpr std::size_t kHash = 20;  // magic, and two 64-bit numbers
  constexpr std::size_t kHashDigits = 32;
  const std::string_view bytes = library.chars();
  for (std::size_t at = bytes.find(kMagic); at != std::string_view::npos;
       at = bytes.find(kMagic, at + 1)) {
    if (at + kHash + kHashDigits > bytes.size()) break;
    const std::string_view hash = bytes.substr(at + kHash, kHashDigits);
    if (!std::all_of(hash.begin(), hash.end(), is_hex)) continue;
    const std::string_view rest = bytes.substr(at + kHash + kHashDigits, kLongestText);
    const auto end = std::find_if_not(rest.begin(), rest.end(), is_printable);
    return DartSnapshot{std::string(hash), std::string(rest.begin(), end), at};
  }
  return std::nullopt;
}

std::optional<std::string> find_dart_version(base::ByteView library) {
  const std::string_view bytes = library.chars();
  for (const std::string_view channel : {" (stable) (", " (beta) (", " (dev) ("}) {
    for (std::size_t at = bytes.find(channel); at != std::string_view::npos;
         at = bytes.find(channel, at + 1)) {
      std::size_t start = at;
      const auto in_version = [](char c) {
        return (c >= '0' && c <= '9') || c == '.' || c == '-' || (c >= 'a' && c <= 'z');
      };
      while (start > 0 && at - start < 40 && in_version(bytes[start - 1])) --start;
      if (at - start >= 5 && bytes[start] >= '0' && bytes[start] <= '9') {
        return std::string(bytes.substr(start, at - start + channel.size() - 2));
      }
    }
  }
  return std::nullopt;
}

void each_dart_text(base::ByteView library,
                    const std::function<void(std::string_view text, std::uint64_t offset)>& visit) {
  const std::string_view bytes = library.chars();
  std::size_t done = 0;  // up to here everything was told
  const auto tell = [&](std::size_t at) {
    if (at < done) return;
    std::size_t start = at;
    while (start > done && at - start < kLongestText && is_printable(bytes[start - 1])) --start;
    std::size_t end = at;
    while (end < bytes.size() && end - at < kLongestText && is_printable(bytes[end])) ++end;
    done = end;
    visit(bytes.substr(start, end - start), start);
  };
  std::size_t address = bytes.find("://");
  std::size_t package = bytes.find("package:");
  while (address != std::string_view::npos || package != std::string_view::npos) {
    if (address < package) {
      tell(address);
      address = bytes.find("://", address + 3);
    } else {
      tell(package);
      package = bytes.find("package:", package + 8);
    }
  }
}

}  // namespace hegui::web
