#include "analyzer/packing/file_formats.h"

#include <algorithm>
#include <charconv>
#include <string>

#include "rules/engine/rule_table.h"

namespace hegui::packing {
namespace {

bool read_number(std::string_view text, int base, std::size_t& value) {
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value, base);
  return read.ec == std::errc() && read.ptr == text.data() + text.size();
}

}  // namespace

base::Result<FileFormats> FileFormats::load(const rules::RuleSet& rules) {
  constexpr std::string_view kFile = "catalog/file_magics.tsv";
  const auto table = rules::RuleTable<3>::open(rules, kFile, {"id", "offset", "hex"});
  if (!table.ok()) return base::Error(table.error());
  FileFormats formats;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const std::string_view hex = table->cell(row, 2);
    Magic magic;
    bool good = read_number(table->cell(row, 1), 10, magic.offset) && hex.size() >= 4 &&
                hex.size() % 2 == 0 && magic.offset + hex.size() / 2 <= kHeadBytes;
    for (std::size_t at = 0; good && at < hex.size(); at += 2) {
      std::size_t byte = 0;
      good = read_number(hex.substr(at, 2), 16, byte);
      magic.bytes.push_back(static_cast<std::uint8_t>(byte));
    }
    if (!good) {
      return base::Error{
          "bad magic of " + std::string(table->cell(row, 0)), std::string(kFile), {}};
    }
    formats.magics_.push_back(std::move(magic));
  }
  return formats;
}

bool FileFormats::knows(base::ByteView head) const {
  return std::any_of(magics_.begin(), magics_.end(), [&](const Magic& magic) {
    const auto there = head.sub(magic.offset, magic.bytes.size());
    return there && std::equal(magic.bytes.begin(), magic.bytes.end(), there->begin());
  });
}

}  // namespace hegui::packing
