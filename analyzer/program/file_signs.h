// FileSigns: which rows of a catalog are met among the files of a package.
//
// A row names native libraries by file name under lib/ABI/ and other entries by their path
// (name_pattern.h). Resources under res/ name nobody and are left out.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "apk/package/package.h"

namespace hegui::program {

struct FileSign {
  package::EntryRef ref;
  std::string container;
  std::string entry;
};

struct FilePatterns {  // of one row: lists separated by |, as the catalog writes them
  std::string_view native_libraries;
  std::string_view entries;
};

// By position in `rows`: the first file that matches, in package order.
std::vector<std::optional<FileSign>> find_files(std::span<const FilePatterns> rows,
                                                const package::Package& package);

}  // namespace hegui::program
