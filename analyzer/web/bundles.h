// Bundles: which files of the app are web code, and to which bundle each belongs.
//
// Told by the names of files alone (catalog web_bundles.tsv): nothing is read here. A file belongs
// to the bundle with the longest root above it; scripts and pages under assets/ and res/raw*/ that
// belong to none make one bundle of kind h5 for each container. One look at each entry's name.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analyzer/web/web_catalog.h"
#include "apk/package/package.h"

namespace hegui::web {

enum class FileKind : std::uint8_t { script, page, packed_scripts, settings };

struct BundleFile {
  package::EntryRef ref;
  std::string name;  // entry's name, valid UTF-8
  FileKind kind = FileKind::script;
};

struct Bundle {
  std::string kind;
  std::string framework;  // "" = none
  package::ContainerIndex container = 0;
  std::string root;  // "assets/www/"; the file for bundles of one file; "" = the whole container
  package::EntryRef marker;
  std::vector<BundleFile> files;  // in the container's order
};

// In order of container and root.
std::vector<Bundle> find_bundles(const package::Package& package,
                                 const std::vector<BundleMarker>& markers);

}  // namespace hegui::web
