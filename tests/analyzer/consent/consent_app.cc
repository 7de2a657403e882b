#include "tests/analyzer/consent/consent_app.h"

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <stdexcept>

#include "analyzer/consent/consent_facts.h"
#include "analyzer/facts/facts_db.h"
#include "tests/support/smali.h"

namespace hegui::consent {
namespace {

package::Component component(package::ComponentKind kind, const std::string& name) {
  package::Component out;
  out.kind = kind;
  out.name = name;
  out.process = "t";
  return out;
}

package::Manifest manifest_of(const AppText& app) {
  package::Manifest out;
  out.package = "t";
  out.application.present = true;
  package::Component main = component(package::ComponentKind::activity, "t.Main");
  main.effectively_exported = true;
  package::IntentFilter filter;
  filter.actions = {"android.intent.action.MAIN"};
  filter.categories = {"android.intent.category.LAUNCHER"};
  main.filters.push_back(filter);
  out.components.push_back(main);
  for (const std::string& name : app.activities) {
    out.components.push_back(component(package::ComponentKind::activity, name));
  }
  for (const std::string& name : app.receivers) {
    out.components.push_back(component(package::ComponentKind::receiver, name));
  }
  return out;
}

// The dex file as a package of its own, for origins.
package::Package bare_package(const std::vector<std::uint8_t>& dex) {
  std::string path = (std::filesystem::temp_directory_path() / "hegui-consent-XXXXXX").string();
  const int file = mkstemp(path.data());
  if (file < 0) throw std::runtime_error("no temporary file");
  close(file);
  std::ofstream(path, std::ios::binary)
      .write(reinterpret_cast<const char*>(dex.data()), static_cast<std::streamsize>(dex.size()));
  auto package = package::Package::open_paths({path}, {});
  std::filesystem::remove(path);
  if (!package.ok()) throw std::runtime_error(package.error().message());
  return std::move(package).value();
}

template <typename T>
T value_of(base::Result<T> result) {
  if (!result.ok()) throw std::runtime_error(result.error().message());
  return std::move(result).value();
}

}  // namespace

std::string class_text(std::string_view name, std::string_view super, std::string_view rest) {
  std::string out = ".class public Lt/" + std::string(name) + ";\n.super " + std::string(super);
  out += "\n" + std::string(rest);
  if (rest.find(" <init>()V") == std::string_view::npos) {
    out += "\n.method public constructor <init>()V\n  .registers 1\n  invoke-direct {p0}, " +
           std::string(super) + "-><init>()V\n  return-void\n.end method\n";
  }
  return out;
}

std::string method_text(std::string_view signature, std::string_view body) {
  return "\n.method public " + std::string(signature) + "\n  .locals 8\n" + std::string(body) +
         "\n  return-void\n.end method\n";
}

std::vector<std::string> facts_of(const AppText& app, const std::string& query, unsigned threads) {
  const rules::RuleSet& rules = rules::RuleSet::built_in();
  const std::vector<std::uint8_t> bytes = test::assemble(app.classes);
  const package::Package package = bare_package(bytes);
  base::Diagnostics diagnostics;
  std::vector<program::DexUnit> units;
  units.push_back(
      {"t.apk", std::nullopt, std::nullopt, true,
       value_of(dex::DexFile::open(base::ByteView(bytes.data(), bytes.size()), diagnostics))});
  const program::Program program =
      program::Program::link(std::move(units), value_of(program::FrameworkClasses::load(rules)));
  std::vector<inventory::AppFiles> files(1);
  files[0].manifest = manifest_of(app);
  const program::ApiCatalog apis = value_of(program::ApiCatalog::load(rules));
  const program::Phrases phrases = value_of(program::Phrases::load(rules, "ui|string|res|url"));
  const program::Owners owners = value_of(program::Owners::load(rules, "t"));
  const program::DynamicLoads loads = value_of(program::DynamicLoads::load(rules));
  program::Hosts hosts = value_of(program::Hosts::load(rules));

  facts::FactsDb facts = value_of(facts::FactsDb::create());
  {
    facts::FactWriter writer(
        [&](std::span<const std::uint8_t> frames) { value_of(facts.take(frames)); });
    program::Origins origins(package, writer);
    const program::CodeFacts code = program::write_code_facts(
        program, program::scan_program(program, apis, phrases, owners, threads),
        {apis, phrases, owners, loads}, {"t", true, {}}, hosts, origins, writer);
    const inventory::Layouts layouts;
    const auto flow = value_of(
        flow::ProgramFlow::build({program, rules, files, layouts, phrases, apis, threads}));
    value_of(
        write_consent_facts({*flow, rules, apis, phrases, owners, code.sites}, origins, writer));
  }
  std::vector<std::string> out;
  facts::Statement rows = value_of(facts.database().prepare(query));
  while (value_of(rows.step())) {
    std::string row;
    for (int column = 0; column < rows.columns(); ++column) {
      row += (column == 0 ? "" : "|") + std::string(rows.text(column));
    }
    out.push_back(row);
  }
  return out;
}

}  // namespace hegui::consent
