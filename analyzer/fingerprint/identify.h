// Identifying: whose are the classes that no known package prefix names?
//
// The classes of an app that belong to nobody by name (renamed, moved, flattened into one package)
// are matched with the learned libraries. A matched class is the library's. (user_tells.h says
// whose the rest is.)
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analyzer/fingerprint/index.h"
#include "analyzer/fingerprint/matcher.h"
#include "analyzer/program/owner.h"
#include "analyzer/program/program.h"

namespace hegui::fingerprint {

struct IdentifiedClass {
  program::ClassId id = 0;
  std::string original;  // descriptor of the learned class
  double bits = 0;
};

struct IdentifiedLibrary {
  program::OwnerNumber owner = program::kAppOwner;
  std::vector<std::string> versions;  // that fit equally well; empty if none is known
  std::string source;                 // what it was learned from
  double bits = 0;
  double coverage = 0;                   // of the learned content that is there, 0 to 1
  std::vector<IdentifiedClass> classes;  // that were recognised, by ClassId
};

// In order of support. Independent of `threads`. Cost: one pass over the code of the classes that
// the app owns by name, and none if the index is empty.
std::vector<IdentifiedLibrary> identify(const program::Program& program,
                                        const program::Owners& owners, const Index& index,
                                        const Thresholds& thresholds, unsigned threads);

}  // namespace hegui::fingerprint
