// Identifying: whose are the classes that no known package prefix names?
//
// The classes of an app that belong to nobody by name (renamed, moved, flattened into one package)
// are matched with the learned libraries. A matched class is the library's. So is a class in the
// same package as a matched one, if all code that names it belongs to that library: what is left of
// a library beside the classes that could be recognised one by one.
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
  std::string original;  // descriptor of the learned class; "" where only its users tell
  double bits = 0;       // 0 where only its users tell
};

struct IdentifiedLibrary {
  program::OwnerNumber owner = program::kAppOwner;
  std::vector<std::string> versions;  // that fit equally well; empty if none is known
  std::string source;                 // what it was learned from
  double bits = 0;
  double coverage = 0;                   // of the learned content that is there, 0 to 1
  std::size_t matched = 0;               // classes that were recognised themselves
  std::vector<IdentifiedClass> classes;  // by ClassId; the others are told by their users
};

// In order of support. Independent of `threads`. Cost: one pass over the code of the classes that
// the app owns by name, and none if the index is empty.
std::vector<IdentifiedLibrary> identify(const program::Program& program,
                                        const program::Owners& owners, const Index& index,
                                        const Thresholds& thresholds, unsigned threads);

}  // namespace hegui::fingerprint
