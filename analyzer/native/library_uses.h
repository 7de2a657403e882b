// LibraryUses: what one native library names and calls, and which of its functions does.
//
// Three ways of knowing, strongest first (Shown): a constant is handed to a function that the
// catalog knows (directly, or through a function of the library that only passes its argument on);
// code forms the address of a text that the catalog knows; such a text stands in a table of
// pointers; it stands in the library and nothing seen refers to it.
//
// Input is hostile; what is kept is bounded by NativeLimits, in counts only.
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/native/library_memory.h"
#include "analyzer/native/native_catalog.h"
#include "apk/elf/functions.h"

namespace hegui::native {

struct NativeLimits {
  std::uint64_t max_code_bytes = 96ull << 20;  // machine code read in one library
  std::size_t max_texts = 4096;                // telling texts kept of one library
  std::size_t max_uses = 4096;                 // uses kept of one library
  std::size_t max_lookups = 1u << 20;          // texts looked at because code takes them
  std::size_t max_local_calls = 1u << 20;      // calls remembered while a library is read
};

enum class Shown : std::uint8_t { passed, referenced, data, unreferenced };
std::string_view shown_name(Shown shown);

struct NativeUse {
  UseKind kind = UseKind::path;
  Shown shown = Shown::unreferenced;
  std::string value;           // valid UTF-8
  std::string via;             // the function it is handed to; "" if none
  std::uint64_t function = 0;  // start of the function that does it, 0 = not known
  std::uint64_t address = 0;   // of the instruction, else of the text or pointer
  std::uint32_t places = 1;    // how often in that function
  std::optional<program::ApiNumber> api;
  bool certain =
      true;  // false: the catalog's entry is one guess of several, or an argument decides
};

// Functions that the library gives to a Java class while it runs.
struct RegisteredMethod {
  std::string class_name;  // "cn/example/A"; "" if not known
  std::string name;
  std::string signature;
  std::uint64_t address = 0;  // of the function
  std::uint64_t entry = 0;    // of the table's entry
};

struct LibraryUses {
  std::vector<NativeUse> uses;               // sorted: kind, value, function, shown
  std::vector<RegisteredMethod> registered;  // by table address
  std::uint64_t code_bytes = 0;              // in executable segments
  std::uint64_t code_read = 0;
  std::uint64_t calls = 0;       // of catalogued functions whose argument says something
  std::uint64_t calls_told = 0;  // those whose argument is known
  bool complete = true;          // false: a limit was met
  bool names_known = false;      // its code was not read: see read_uses
};

// What builds of one library for several machines have in common: the texts, catalogued functions
// and Java methods that they name.
using LibraryNames = std::set<std::string, std::less<>>;

// `known`: what the library's other builds name whose code was read; empty at the first. Where it
// holds all that this one names, the code is taken for the same and not read (names_known, and no
// uses). What is named here is added to it. `file` must be what `relocations` and `functions` were
// read from.
LibraryUses read_uses(const elf::ElfFile& file, const elf::Relocations& relocations,
                      const elf::Functions& functions, const NativeCatalog& catalog,
                      LibraryNames& known, const NativeLimits& limits = {});

}  // namespace hegui::native
