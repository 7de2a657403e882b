#include "apk/zip/complaints.h"

#include <fmt/format.h>

#include <utility>

#include "apk/base/unicode.h"

namespace hegui::zip {

void Complaints::archive(std::string_view code, base::Severity severity, std::string text,
                         std::uint64_t offset) {
  diagnostics_.add(code, severity, {}, std::move(text), offset);
}

void Complaints::entry(std::string_view code, base::Severity severity, const Entry& entry,
                       std::string text, std::uint64_t offset) {
  diagnostics_.add(code, severity, printable_name(entry.name), std::move(text), offset);
}

std::string printable_name(std::string_view name) {
  std::string valid = base::repair_utf8(name).text;
  std::string shown;
  shown.reserve(valid.size());
  for (const char c : valid) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x20 || byte == 0x7f) {
      shown += fmt::format("\\x{:02x}", byte);
    } else {
      shown += c;
    }
  }
  return shown;
}

}  // namespace hegui::zip
