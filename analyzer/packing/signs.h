// Signs: what the passes of this folder find, before it is said what follows.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analyzer/facts/fact_tables.h"
#include "analyzer/inventory/inventory.h"
#include "analyzer/program/api_catalog.h"
#include "analyzer/program/code_scan.h"
#include "analyzer/program/origins.h"
#include "analyzer/program/owner.h"
#include "analyzer/program/program.h"
#include "apk/package/package.h"
#include "rules/engine/parameters.h"

namespace hegui::packing {

struct Code {  // all borrowed
  const program::Program& program;
  const program::ApiCatalog& apis;
  const program::Owners& owners;
  const std::vector<program::ScannedUnit>& scanned;  // by position in program.units()
};

// Thresholds (parameters.tsv says where each comes from).
struct Thresholds {
  double missing_share;         // of the components: more are elsewhere
  double missing_share_loaded;  // ... where the Application loads code
  double hull_min_methods;      // bodies taken out: at least so many
  double hull_share;            // ... and this share
  double trivial_min_methods;   // bodies that only return: of at least so many
  double trivial_share;         // ... this share
  double native_component_share;
  double file_min_bytes;  // smaller files are not looked at
  double file_entropy;    // bits a byte, in every block
  double decoder_min_sites;

  static base::Result<Thresholds> load(const rules::RuleSet& rules);
};

inline constexpr const char* kWhole = "whole";
inline constexpr const char* kPart = "part";
inline constexpr const char* kHint = "hint";

// The place of a class or method in its dex file, for origins.
inline program::Place place_of(const program::DexUnit& unit) {
  return {unit.container, unit.entry, unit.entry_ref};
}

}  // namespace hegui::packing
