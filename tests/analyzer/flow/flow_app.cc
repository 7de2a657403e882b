#include "tests/analyzer/flow/flow_app.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <stdexcept>

#include "apk/base/diagnostics.h"
#include "apk/package/package.h"
#include "rules/engine/ruleset.h"
#include "tests/support/smali.h"

namespace hegui::flow {
namespace {

const rules::RuleSet& rule_set() { return rules::RuleSet::built_in(); }

program::Program link(const std::vector<Bytes>& dex_files) {
  std::vector<program::DexUnit> units;
  base::Diagnostics diagnostics;
  for (const Bytes& bytes : dex_files) {
    auto file = dex::DexFile::open(base::ByteView(bytes.data(), bytes.size()), diagnostics);
    if (!file.ok()) throw std::runtime_error(file.error().message());
    units.push_back({"t.apk", std::nullopt, std::nullopt, true, std::move(file).value()});
  }
  return program::Program::link(std::move(units),
                                program::FrameworkClasses::load(rule_set()).value());
}

std::vector<inventory::AppFiles> app_files(std::optional<package::Manifest> manifest) {
  std::vector<inventory::AppFiles> files(1);
  files[0].manifest = std::move(manifest);
  return files;
}

}  // namespace

FlowApp::FlowApp(std::vector<Bytes> dex_files, std::optional<package::Manifest> manifest,
                 const SdkRange& devices)
    : bytes_(std::move(dex_files)),
      program(link(bytes_)),
      files(app_files(std::move(manifest))),
      index(CodeIndex::build(program)),
      fields(ConstantFields::build(index, devices)),
      bodies(Bodies::build(index, fields, 1)),
      model(FrameworkModel::load(rule_set(), index, {}).value()),
      plans(CallPlans::build(index, model)),
      uses(ProgramUses::build(index, bodies, plans)),
      phrases_(program::Phrases::load(rule_set(), "ui|string|res|url").value()),
      apis_(program::ApiCatalog::load(rule_set()).value()) {}

MethodId FlowApp::method(std::string_view reference) const {
  for (MethodId id = 0; id < index.method_count(); ++id) {
    if (index.reference(id) == reference) return id;
  }
  throw std::runtime_error("no method " + std::string(reference));
}

const Call& FlowApp::call(MethodId method, std::string_view callee, std::size_t number) const {
  std::vector<const Call*> found;
  for (const Call& call : bodies.of(method).calls) {
    if (call.kind == CallKind::custom) continue;
    const MethodRef ref = index.method_ref(index.method(method).unit, dex::MethodIndex{call.index});
    if (index.name(ref.signature) == callee) found.push_back(&call);
  }
  std::sort(found.begin(), found.end(),
            [](const Call* a, const Call* b) { return a->offset < b->offset; });
  if (number >= found.size()) throw std::runtime_error("no call of " + std::string(callee));
  return *found[number];
}

PlacedValue FlowApp::argument(MethodId method, std::string_view callee, std::size_t at,
                              std::size_t number) const {
  return {method, bodies.of(method).arguments(call(method, callee, number))[at]};
}

KeyId FlowApp::key(MethodId method, std::string_view callee) const {
  return plans.plan(index.method(method).unit, call(method, callee)).key;
}

std::unique_ptr<ProgramFlow> FlowApp::whole(unsigned threads) const {
  auto flow = ProgramFlow::build({program, rule_set(), files, layouts_, phrases_, apis_, threads});
  if (!flow.ok()) throw std::runtime_error(flow.error().message());
  return std::move(flow).value();
}

std::vector<Bytes> started_with(const std::string& code, std::vector<std::string> classes) {
  classes.emplace_back(R"(
.class public Lt/Work;
.super Ljava/lang/Object;
.method public static a()V
  .registers 1
  return-void
.end method
.method public static b()V
  .registers 1
  return-void
.end method
)");
  classes.push_back(R"(
.class public Lt/Main;
.super Landroid/app/Activity;
.method public onCreate(Landroid/os/Bundle;)V
  .registers 8
)" + code + R"(
  :end
  return-void
.end method
)");
  return {test::assemble(classes)};
}

std::vector<Bytes> dex_files_of(const std::string& app) {
  std::vector<Bytes> out;
  const auto package = package::Package::open_paths({app}, {});
  if (!package.ok()) return out;
  for (const package::Container& container : package->containers()) {
    if (container.role == package::ContainerRole::nested) continue;
    for (const package::Part& part : package->dex(container.index).loaded) {
      const auto bytes = package->keep(part);
      if (bytes.ok()) out.emplace_back(bytes->begin(), bytes->end());
    }
  }
  return out;
}

std::vector<std::string> real_apps() {
  std::vector<std::string> out;
  const char* folder = std::getenv("HEGUI_APPS");
  if (folder == nullptr) return out;
  for (const auto& file : std::filesystem::directory_iterator(folder)) {
    const std::string ending = file.path().extension();
    if (ending == ".apk" || ending == ".dex") out.push_back(file.path().string());
  }
  std::sort(out.begin(), out.end());
  return out;
}

package::Component component(package::ComponentKind kind, std::string name, bool exported) {
  package::Component out;
  out.kind = kind;
  out.name = std::move(name);
  out.effectively_exported = exported;
  out.process = "t";
  return out;
}

package::Component launcher(std::string name) {
  package::Component out = component(package::ComponentKind::activity, std::move(name), true);
  package::IntentFilter filter;
  filter.actions = {"android.intent.action.MAIN"};
  filter.categories = {"android.intent.category.LAUNCHER"};
  out.filters.push_back(std::move(filter));
  return out;
}

package::Manifest manifest_of(std::vector<package::Component> components, std::string application) {
  package::Manifest out;
  out.package = "t";
  out.min_sdk = 21;
  out.target_sdk = 30;  // permissions are asked for while it runs
  out.min_sdk_given = out.target_sdk_given = true;
  out.application.present = true;
  out.application.name = std::move(application);
  out.components = std::move(components);
  return out;
}

}  // namespace hegui::flow
