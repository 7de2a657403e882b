// All texts of a resource table over all languages: for phrase search and the list of locales.
//
// Linear in the number of entries of text-bearing types; strings are decoded one by one and handed
// to a callback, nothing is kept. Bounded on hostile tables: see TextWalk::complete.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

#include "apk/arsc/table.h"

namespace hegui::arsc {

struct TextRow {
  ResId id;
  const Config& config;
  std::string_view text;  // valid during the callback
  std::uint64_t offset;   // of the entry in the file
  int item;               // position in an array or plural, -1 for a plain string
};

struct TextWalk {
  std::uint64_t rows = 0;
  bool complete = true;  // false: a limit ended the walk (entries, or texts that share their bytes)
};

// Types string, plurals and array, and every type whose name Android does not know (obfuscated
// tables); file paths under res/ are left out.
TextWalk for_each_text(const Table& table, const base::Limits& limits,
                       const std::function<void(const TextRow&)>& row);

// Number of plain strings (type string) per locale tag; "" is the default.
std::map<std::string, std::uint64_t> string_counts(const Table& table);

}  // namespace hegui::arsc
