// Origins: writes the origin rows of one scan and hands out their ids.
//
// One place that knows how a position is written (JSON with sorted keys, see schema.sql) and that
// excerpts are short and masked: telephone numbers, identity numbers and mail addresses
// never leave the app's bytes in full.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/facts/fact_writer.h"
#include "apk/package/package.h"

namespace hegui::program {

struct Place {
  std::string container;
  std::optional<std::string> entry;
  std::optional<package::EntryRef> entry_ref;  // for its SHA-256
};

class Origins {
 public:
  // Both must outlive this.
  Origins(const package::Package& package, facts::FactWriter& facts)
      : package_(package), facts_(facts) {}

  // `position_json`: a JSON object with sorted keys. Returns origin.id.
  facts::RowId add(const Place& place, std::string_view kind, std::string position_json,
                   std::string_view excerpt);
  // dex: `line` 0 is left out.
  facts::RowId add_dex(const Place& place, std::string_view method, std::uint32_t offset,
                       std::uint32_t line, std::string_view excerpt);
  facts::RowId add_xml(const Place& place, std::string_view path, std::string_view attribute,
                       std::uint64_t offset, std::string_view excerpt);
  // dex: a class as a whole.
  facts::RowId add_class(const Place& place, std::string_view descriptor, std::string_view excerpt);
  facts::RowId add_entry(const Place& place, std::string_view excerpt);

 private:
  const std::optional<std::string>& entry_sha256(package::EntryRef entry);

  const package::Package& package_;
  facts::FactWriter& facts_;
  std::map<package::EntryRef, std::optional<std::string>> sha256_;
};

// At most `max_code_points` characters, whitespace folded, personal values replaced by ***.
std::string excerpt_of(std::string_view text, std::size_t max_code_points = 160);
std::string json_text(std::string_view text);                    // a JSON string with its quotes
std::string json_list(const std::vector<std::string>& values);   // of values that are JSON already
std::string json_texts(const std::vector<std::string>& values);  // a list of JSON strings

}  // namespace hegui::program
