// Users tell: whose is a class that neither a known prefix nor a fingerprint gives to anybody?
//
// If everything that leads to it is one third party's code, it is that party's: what is left of a
// library beside the classes that could be recognised, and the parts that an SDK carries under
// other names. "Leads to" goes through other such classes: each one's users are asked, theirs in
// turn, and two parties, or one and the app, leave it with the app. So do a class that no code
// names (the system, an interface file or reflection may) and classes that name only each other.
//
// Not asked about: the app's own package, components of the manifest and what lies beside them.
// Plain libraries give only classes that lie in a package with one that was recognised.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "analyzer/program/owner.h"
#include "analyzer/program/program.h"

namespace hegui::fingerprint {

struct ToldClass {
  program::ClassId id = 0;
  program::OwnerNumber owner = program::kAppOwner;
};

// `owners` knows the recognised classes already; `recognised` lists them. `components`: descriptors
// of the manifest's components. By ClassId, independent of `threads`. Cost: nothing where there is
// no third party or no class to ask about; else one pass over all code.
std::vector<ToldClass> told_by_users(const program::Program& program, const program::Owners& owners,
                                     std::span<const ToldClass> recognised,
                                     std::span<const std::string> components, unsigned threads);

}  // namespace hegui::fingerprint
