// StringClasses: which strings of a dex file matter, told once for each string of the file.
//
// Borrows the catalogs. One linear pass over the string table; most strings are dismissed by their
// first bytes.
#pragma once

#include <cstdint>
#include <vector>

#include "analyzer/program/api_catalog.h"
#include "analyzer/program/phrases.h"
#include "dex/dex_file.h"

namespace hegui::program {

enum StringInterest : std::uint8_t {
  kUninteresting = 0,
  kApiString = 1 << 0,  // equals or begins like a catalogued string
  kUrlString = 1 << 1,  // holds scheme://host
  kPhraseString = 1 << 2,
  kWordString = 1 << 3,  // a short text with words of category_signals.tsv
};

struct StringClass {
  std::uint8_t interest = kUninteresting;
  ApiNumber api = 0;  // with kApiString
};

// By dex::StringIndex value.
std::vector<StringClass> classify_strings(const dex::DexFile& file, const ApiCatalog& catalog,
                                          const Phrases& phrases);

}  // namespace hegui::program
