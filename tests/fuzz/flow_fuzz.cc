// links: analyzer_flow
// Builds the whole flow of an app of one dex file or container, as a scan does: every class that
// looks like a component is one, so that as much as possible is reached.
#include <cstdint>
#include <cstdlib>
#include <string>

#include "analyzer/flow/program_flow.h"
#include "rules/engine/ruleset.h"

namespace {

using namespace hegui;

const rules::RuleSet& rule_set() { return rules::RuleSet::built_in(); }

// Read once: the catalogs do not depend on the input.
struct Knowledge {
  program::FrameworkClasses framework = program::FrameworkClasses::load(rule_set()).value();
  program::Phrases phrases = program::Phrases::load(rule_set(), "ui|string|res|url").value();
  program::ApiCatalog apis = program::ApiCatalog::load(rule_set()).value();
};

std::string java_name(std::string_view descriptor) {
  std::string name(descriptor.substr(1, descriptor.size() - 2));
  for (char& letter : name) letter = letter == '/' ? '.' : letter;
  return name;
}

package::Manifest manifest_of(const program::Program& program) {
  package::Manifest out;
  out.package = "t";
  out.application.present = true;
  for (program::ClassId id = 0; id < program.classes().size() && id < 64; ++id) {
    const std::string_view descriptor = program.descriptor(id);
    if (descriptor.size() < 3) continue;
    package::Component component;
    component.name = java_name(descriptor);
    component.effectively_exported = id % 3 != 0;
    component.kind = static_cast<package::ComponentKind>(id % 5);
    component.target_activity = component.name;
    if (id % 2 == 0) {
      package::IntentFilter filter;
      filter.actions = {"android.intent.action.MAIN"};
      filter.categories = {"android.intent.category.LAUNCHER"};
      component.filters.push_back(filter);
    }
    out.components.push_back(component);
    out.application.name = component.name;
  }
  return out;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const Knowledge known;
  base::Diagnostics diagnostics;
  auto files = dex::DexFile::open_container(base::ByteView(data, size), diagnostics);
  if (!files.ok()) return 0;
  std::vector<program::DexUnit> units;
  for (dex::DexFile& file : *files) {
    units.push_back({"t.apk", std::nullopt, std::nullopt, true, std::move(file)});
  }
  const program::Program program = program::Program::link(std::move(units), known.framework);
  std::vector<inventory::AppFiles> app(1);
  app[0].manifest = manifest_of(program);
  const inventory::Layouts layouts;
  auto flow =
      flow::ProgramFlow::build({program, rule_set(), app, layouts, known.phrases, known.apis, 1});
  if (!flow.ok()) std::abort();  // the catalogs are ours
  // What is asked afterwards.
  volatile std::size_t sum = (*flow)->limits().size();
  for (flow::MethodId method = 0; method < (*flow)->index().method_count(); ++method) {
    sum = sum + (*flow)->guards().reasons(method, flow::Guard::consent).size();
    sum = sum + (*flow)->guards().reasons(method, flow::Guard::unknown).size();
  }
  return 0;
}
