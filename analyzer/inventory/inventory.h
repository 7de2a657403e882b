// Inventory: what was given and what is in it, before any code is read.
//
// Facts input, entry, signer, app (but for packing), component, intent_filter, meta_data,
// permission_request, permission_definition, anomaly. Everything here is stated of the containers
// themselves; a manifest that cannot be read costs its facts and leaves a limit_hit.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analyzer/facts/fact_writer.h"
#include "analyzer/program/origins.h"
#include "analyzer/program/owner.h"
#include "analyzer/program/program.h"
#include "apk/base/diagnostics.h"
#include "apk/package/manifest.h"
#include "apk/package/package.h"

namespace hegui::inventory {

// The base container's manifest and resources; either may be absent.
struct AppFiles {
  std::optional<package::ContainerIndex> container;
  package::Resources resources;
  std::optional<package::Manifest> manifest;
};

// Reads resources.arsc and AndroidManifest.xml of every base and split container, base first.
// Trouble goes to `diagnostics`.
std::vector<AppFiles> read_app_files(const package::Package& package,
                                     base::Diagnostics& diagnostics);

void write_inputs(const package::Package& package, bool with_sm3, facts::FactWriter& facts);
void write_entries(const package::Package& package, facts::FactWriter& facts);

// component.id of each component of files[i].manifest, in document order.
using ComponentIds = std::vector<std::vector<facts::RowId>>;

ComponentIds write_manifests(const package::Package& package, const std::vector<AppFiles>& files,
                             const program::Owners& owners, const program::Program& program,
                             program::Origins& origins, facts::FactWriter& facts);

struct PackingFact {
  std::optional<bool> packed;
  std::optional<std::string> packer;
};
// The one app row; `files` may be empty (a bare dex).
void write_app(const package::Package& package, const std::vector<AppFiles>& files, bool has_dex,
               const PackingFact& packing, program::Origins& origins, facts::FactWriter& facts);

void write_anomalies(const base::Diagnostics& diagnostics, facts::FactWriter& facts);

}  // namespace hegui::inventory
