// MethodBodies: what is left in the methods of a dex file, told while they are read.
//
// A protector that takes method bodies out and puts them back at run time leaves hulls: a body of
// the old length in which a return stands before nothing but nops, all nops (which the verifier
// refuses, because such code runs off its end), or no body although the method is neither native
// nor abstract. Compilers write none of these. A body that only returns is common (listeners,
// constants) and says something only where nearly all bodies are like that.
#pragma once

#include <cstdint>

#include "dex/dex_file.h"

namespace hegui::program {

enum class BodyKind : std::uint8_t {
  code,
  trivial,  // returns nothing or a constant, or throws null
  hollow,   // trivial, with two or more nops around it
};

// Looks at a few instructions, at the whole body only where these are trivial.
BodyKind body_kind(const dex::CodeItem& code);

struct BodyCensus {
  std::uint32_t methods = 0;  // that have a body or should have one
  std::uint32_t trivial = 0;
  std::uint32_t hollow = 0;
  std::uint32_t refused = 0;  // claim code that cannot be read
  std::uint32_t absent = 0;   // no code, yet neither native nor abstract
  std::uint32_t native = 0;   // not among `methods`
  // Position in DexFile::all_methods() of the first hollow, refused or absent one, with its count.
  std::uint32_t first_hull = 0;

  std::uint32_t hulls() const { return hollow + refused + absent; }
  void add(const dex::MethodDef& method, std::uint32_t number, const dex::DexFile& file);
};

}  // namespace hegui::program
