// ApiMatcher: which method and field references of a dex file mean a catalogued API.
//
// A reference names the class it was compiled against, which may be a subclass of the one that the
// catalog lists (`this.getSystemService` on the app's own Activity): the hierarchy is climbed until
// a catalogued class is met. An app class on the way that defines the method itself ends the climb,
// because the call then runs the app's code.
#pragma once

#include <cstdint>
#include <vector>

#include "analyzer/program/api_catalog.h"
#include "analyzer/program/program.h"

namespace hegui::program {

inline constexpr ApiNumber kNoApi = 0xffffffff;

struct ApiReferences {
  std::vector<ApiNumber> methods;  // by dex::MethodIndex value; kNoApi = not in the catalog
  std::vector<ApiNumber> fields;   // by dex::FieldIndex value
};

ApiReferences match_references(const Program& program, UnitNumber unit, const ApiCatalog& catalog);

}  // namespace hegui::program
