// The rule files compiled into the binary. Defined by a generated file, see cmake/EmbedFiles.cmake.
#pragma once

#include <span>
#include <string_view>

namespace hegui::rules {

struct EmbeddedFile {
  std::string_view path;  // relative to rules/
  std::string_view text;  // lives as long as the program
};

// Sorted by path.
std::span<const EmbeddedFile> embedded_rules();

// RuleSet::sha256() and catalog_sha256() of these files, worked out by the build
// (cmake/HashFiles.cmake).
struct EmbeddedHashes {
  std::string_view rules;
  std::string_view catalog;
};
EmbeddedHashes embedded_hashes();

}  // namespace hegui::rules
