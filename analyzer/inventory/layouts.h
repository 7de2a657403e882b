// Layouts: the layout files of an app, read once for all passes that look at them.
//
// Owns the trees. A file that cannot be read costs its own facts only: it is counted and leaves a
// diagnostic.
#pragma once

#include <cstdint>
#include <vector>

#include "analyzer/inventory/inventory.h"
#include "apk/axml/tree.h"

namespace hegui::inventory {

struct Layout {
  std::size_t files = 0;  // position in the AppFiles it belongs to
  package::XmlFile file;
  axml::Tree tree;
};

struct Layouts {
  std::vector<Layout> all;  // AppFiles by AppFiles, sorted by path inside
  std::int64_t total = 0;   // files that there are, read or not
};

Layouts read_layouts(const package::Package& package, const std::vector<AppFiles>& files,
                     base::Diagnostics& diagnostics);

}  // namespace hegui::inventory
