// Code scan: one linear pass over all instructions of one dex file, noting every place that uses a
// catalogued API, field or string.
//
// Cost: about the cost of decoding every instruction once. Independent for each unit; may run in
// parallel.
#pragma once

#include <cstdint>
#include <vector>

#include "analyzer/program/api_matcher.h"
#include "analyzer/program/method_bodies.h"
#include "analyzer/program/owner.h"
#include "analyzer/program/program.h"
#include "analyzer/program/string_classes.h"

namespace hegui::program {

struct Hit {
  enum class Kind : std::uint8_t { call, field_read, string };
  Kind kind = Kind::call;
  ApiNumber api = kNoApi;    // kNoApi for a string that is only a URL or a phrase
  dex::StringIndex string;   // with Kind::string
  std::uint32_t method = 0;  // position in DexFile::all_methods()
  std::uint32_t offset = 0;  // code units
};

// The first call in this unit by which code of another owner uses code of `used`.
struct OwnerUse {
  OwnerNumber used = kAppOwner;
  OwnerNumber user = kAppOwner;
  std::uint32_t method = 0;  // position in DexFile::all_methods()
  std::uint32_t offset = 0;
};

// What a unit holds of the app's own code, and of others'.
struct OwnedCode {
  BodyCensus bodies;
  std::uint64_t texts = 0;  // places that load a constant text
};

struct UnitScan {
  std::vector<Hit> hits;       // in code order
  std::vector<OwnerUse> uses;  // one for each owner used, in code order
  std::uint64_t methods = 0;   // with code
  std::uint64_t instructions = 0;
  OwnedCode own, others;
  // Sites of invoke-static right after an instruction that makes a constant, by dex::MethodIndex
  // value: cheap to count here, and few methods have many.
  std::vector<std::uint32_t> constant_calls;
};

// `type_owners`: by dex::TypeIndex value (owners_of_types).
UnitScan scan_code(const dex::DexFile& file, const ApiReferences& references,
                   const std::vector<StringClass>& strings,
                   const std::vector<OwnerNumber>& type_owners);

std::vector<OwnerNumber> owners_of_types(const dex::DexFile& file, const Owners& owners);

// What the scan of one dex file and its tables of references and strings say.
struct ScannedUnit {
  ApiReferences references;
  std::vector<StringClass> strings;
  UnitScan scan;
};

// All units of the program, in parallel; by position in Program::units().
std::vector<ScannedUnit> scan_program(const Program& program, const ApiCatalog& apis,
                                      const Phrases& phrases, const Owners& owners,
                                      unsigned threads);

}  // namespace hegui::program
