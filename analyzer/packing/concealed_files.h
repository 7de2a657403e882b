// Concealed files: code behind a thin disguise, bytes appended to a dex file, and files that look
// encrypted.
//
// Looked at: what lies in assets/, res/raw/, lib/ (but for native libraries that begin as ELF) and
// at the root of the base and its splits, is of no known format (catalog file_magics.tsv, by its
// first bytes), and is not small. Only the first kSampleBytes of a file, of at most kMaxFiles
// files. An encrypted file alone shows nothing: games, models and media are like that.
#pragma once

#include <string>
#include <vector>

#include "analyzer/packing/signs.h"

namespace hegui::packing {

inline constexpr std::size_t kSampleBytes = 64 * 1024;
inline constexpr std::size_t kMaxFiles = 64;    // sampled in one scan
inline constexpr std::size_t kMaxHeads = 2000;  // files whose first bytes are looked at

struct ConcealedFile {
  enum class Kind : std::uint8_t { disguised, appended, encrypted };
  Kind kind = Kind::encrypted;
  std::string container;
  std::string entry;
  package::EntryRef ref;
  std::string what;         // "xor", "offset", "base64"; "" otherwise
  std::uint64_t bytes = 0;  // of the file, or behind the dex file
  std::uint64_t total = 0;  // bytes of the entry
};

struct ConcealedFiles {
  std::vector<ConcealedFile> all;
  std::size_t files = 0;      // in question
  std::size_t looked_at = 0;  // of those
};

// `suspected`: something else shows that code may be hidden. Error: the catalog cannot be read.
base::Result<ConcealedFiles> find_concealed_files(const rules::RuleSet& rules,
                                                  const package::Package& package,
                                                  const program::Program& program,
                                                  const Thresholds& limits, bool suspected);

}  // namespace hegui::packing
