// links: analyzer_packing
// The whole packing pass over an app of one dex file or container whose every class is a component
// (and, with other bytes, the shape of the bytes alone), and what its classes load at run time.
#include <cstdint>
#include <string>

#include "analyzer/packing/byte_shape.h"
#include "analyzer/packing/emptied_code.h"
#include "analyzer/packing/missing_components.h"
#include "analyzer/packing/start_code.h"
#include "analyzer/packing/text_decoders.h"
#include "analyzer/program/dynamic_loads.h"
#include "rules/engine/ruleset.h"

namespace {

using namespace hegui;

const rules::RuleSet& rule_set() { return rules::RuleSet::built_in(); }

// Read once: the catalogs do not depend on the input.
struct Knowledge {
  program::FrameworkClasses framework = program::FrameworkClasses::load(rule_set()).value();
  program::Phrases phrases = program::Phrases::load(rule_set(), "ui|string|res|url").value();
  program::ApiCatalog apis = program::ApiCatalog::load(rule_set()).value();
  program::Owners owners = program::Owners::load(rule_set(), "t").value();
  program::DynamicLoads loads = program::DynamicLoads::load(rule_set()).value();
  packing::Thresholds limits = packing::Thresholds::load(rule_set()).value();
};

package::Manifest manifest_of(const program::Program& program) {
  package::Manifest out;
  out.application.present = true;
  for (program::ClassId id = 0; id < program.classes().size() && id < 64; ++id) {
    const std::string_view descriptor = program.descriptor(id);
    if (descriptor.size() < 3) continue;
    package::Component component;
    component.name = descriptor.substr(1, descriptor.size() - 2);
    for (char& letter : component.name) letter = letter == '/' ? '.' : letter;
    out.application.name = component.name;
    out.application.component_factory = component.name;
    out.components.push_back(std::move(component));
  }
  return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static Knowledge known;
  const base::ByteView bytes(data, size);
  std::size_t sum = packing::disguised_code(bytes) ? 1 : 0;
  sum += packing::lowest_entropy(bytes, 64) ? 1 : 0;
  base::Diagnostics diagnostics;
  auto files = dex::DexFile::open_container(bytes, diagnostics);
  if (!files.ok()) return sum == ~std::size_t{0} ? 1 : 0;
  std::vector<program::DexUnit> units;
  for (dex::DexFile& file : *files) {
    units.push_back({"t.apk", std::nullopt, std::nullopt, true, std::move(file)});
  }
  const program::Program program = program::Program::link(std::move(units), known.framework);
  const package::Manifest manifest = manifest_of(program);
  const auto scanned = program::scan_program(program, known.apis, known.phrases, known.owners, 1);
  const packing::Code code{program, known.apis, known.owners, scanned};
  packing::Thresholds limits = known.limits;
  limits.decoder_min_sites = 1;
  sum += packing::find_text_decoders(code, limits).decoders.size();
  sum += packing::count_bodies(code).all.hulls();
  sum += packing::count_native_components(manifest, code).native;
  sum += packing::find_missing_components(manifest, program).missing;
  sum += packing::find_loading_start(manifest.application, code) ? 1 : 0;
  for (const program::DexUnit& unit : program.units()) {
    std::size_t left = 200;
    for (const dex::MethodDef& method : unit.file.all_methods()) {
      if (!method.has_code() || left-- == 0) continue;
      const program::MethodConstants constants(unit.file, method);
      for (const dex::Instruction in : unit.file.code(method).instructions()) {
        if (!in.info().invokes() || in.info().index != dex::IndexKind::method) continue;
        const auto row = known.loads.row("System.load.String",
                                         unit.file.type(unit.file.method(method.method).owner),
                                         program, &constants, unit.file, in.offset());
        sum += row ? row->brought_json.size() : 0;
        break;
      }
      if (left == 0) break;
    }
  }
  return sum == ~std::size_t{0} ? 1 : 0;
}
