// Code facts: what the linked program uses of the catalogued platform, stated with places.
//
// Facts call_site, api_call, permission_ask, dynamic_load, url, phrase_hit (of dex strings),
// coverage. Every site says whose code it is in (Owners). Nothing is said here about reachability.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "analyzer/facts/fact_writer.h"
#include "analyzer/program/api_catalog.h"
#include "analyzer/program/code_scan.h"
#include "analyzer/program/dynamic_loads.h"
#include "analyzer/program/origins.h"
#include "analyzer/program/outer_constants.h"
#include "analyzer/program/owner.h"
#include "analyzer/program/phrases.h"
#include "analyzer/program/program.h"
#include "analyzer/program/urls.h"

namespace hegui::program {

struct CodeKnowledge {  // all borrowed
  const ApiCatalog& apis;
  const Phrases& phrases;
  const Owners& owners;
  const DynamicLoads& loads;
  OuterConstants* outer = nullptr;  // where the calling method does not tell; may be nullptr
};

struct ManifestKnowledge {
  std::string package;                             // "" if not known
  bool present = false;                            // was there a manifest to read?
  std::set<std::string, std::less<>> permissions;  // requested, of all containers
};

// How code of different owners hangs together, for the SDK pass.
struct OwnerUsage {
  struct Use {
    OwnerNumber user = kAppOwner;
    facts::RowId origin = 0;  // the first call, in load order
  };
  std::map<OwnerNumber, Use> uses;              // by the owner used
  std::map<OwnerNumber, std::int64_t> classes;  // loaded classes of each owner
  std::map<OwnerNumber, ClassId> first_class;
};

// A place that a call_site row was written for.
struct FactSite {
  facts::RowId row = 0;
  UnitNumber unit = 0;
  std::uint32_t method =
      0;  // position in DexFile::all_methods(); kWholeClass: the class is the site
  std::uint32_t offset = 0;  // code units
  ClassId owner = 0;         // with kWholeClass
  bool collects = false;     // something here reads the user's data (role collect)
  bool asks = false;         // ... or asks for permissions
  struct Read {
    std::string_view api;  // ApiEntry::id
    std::string pi;
  };
  std::vector<Read> reads;  // with `collects`: what is read here
};
inline constexpr std::uint32_t kWholeClass = 0xffffffff;

// A place that loads a native library by a constant name.
struct NativeLoad {
  std::string file_name;  // "libx.so"
  OwnerNumber owner = kAppOwner;
};

struct CodeFacts {
  OwnerUsage usage;
  std::vector<FactSite> sites;
  std::vector<NativeLoad> native_loads;  // in code order
};

// `units`: scan_program() of this program with the same knowledge.
CodeFacts write_code_facts(const Program& program, std::vector<ScannedUnit> units,
                           const CodeKnowledge& knowledge, const ManifestKnowledge& manifest,
                           Hosts& hosts, Origins& origins, facts::FactWriter& facts);

}  // namespace hegui::program
