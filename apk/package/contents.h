// Contents: which of an archive's entries are code, libraries, or worth opening themselves.
// Internal to apk/package.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "apk/base/diagnostics.h"
#include "apk/package/container.h"
#include "apk/package/package.h"

namespace hegui::package {

struct Contents {
  DexParts dex;
  std::vector<Part> native_libraries;
};

// `container.archive` may be null (bare dex or elf: the container is its own only part).
Contents list_contents(const Container& container, base::Diagnostics& diagnostics);

// Entries to be opened as nested containers, in directory order: dex and zip files by their first
// bytes, in assets/ and res/raw/ of an apk, anywhere in a plain zip, every jar of an aar. Nothing
// for other kinds.
std::vector<std::uint32_t> nested_candidates(const Container& container);

// 1 for classes.dex, 2 for classes2.dex, ...; nullopt for names ART does not look for
// (classes1.dex, classes02.dex, a folder in front).
std::optional<std::uint32_t> dex_number(std::string_view name);

}  // namespace hegui::package
