#include "tests/analyzer/packing/packing_app.h"

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <stdexcept>

#include "analyzer/facts/facts_db.h"
#include "analyzer/packing/packing_facts.h"
#include "tests/support/smali.h"
#include "tests/support/zip_builder.h"

namespace hegui::packing {
namespace {

template <typename T>
T value_of(base::Result<T> result) {
  if (!result.ok()) throw std::runtime_error(result.error().message());
  return std::move(result).value();
}

package::Package package_of(const AppText& app, const std::vector<std::uint8_t>& dex) {
  test::ZipBuilder zip;
  // Makes the zip an apk; the manifest itself is given as an object.
  zip.stored("AndroidManifest.xml", std::string("\x03\x00\x08\x00\x08\x00\x00\x00", 8));
  zip.deflated("classes.dex", test::text_of(dex) + app.behind_dex);
  for (const auto& [name, bytes] : app.files) zip.deflated(name, bytes);
  const std::vector<std::uint8_t> bytes = zip.build();
  std::string path = (std::filesystem::temp_directory_path() / "hegui-packing-XXXXXX").string();
  const int file = mkstemp(path.data());
  if (file < 0) throw std::runtime_error("no temporary file");
  close(file);
  std::ofstream(path, std::ios::binary)
      .write(reinterpret_cast<const char*>(bytes.data()),
             static_cast<std::streamsize>(bytes.size()));
  auto package = package::Package::open_paths({path}, {});
  std::filesystem::remove(path);
  return value_of(std::move(package));
}

package::Manifest manifest_of(const AppText& app) {
  package::Manifest out;
  out.package = "t";
  out.application.present = true;
  out.application.name = app.application;
  for (const std::string& name : app.activities) {
    package::Component activity;
    activity.kind = package::ComponentKind::activity;
    activity.name = name;
    if (out.components.empty()) {
      package::IntentFilter filter;
      filter.actions = {"android.intent.action.MAIN"};
      filter.categories = {"android.intent.category.LAUNCHER"};
      activity.filters.push_back(filter);
    }
    out.components.push_back(activity);
  }
  return out;
}

inventory::PackingFact write(const AppText& app, facts::FactsDb& facts) {
  const rules::RuleSet& rules = rules::RuleSet::built_in();
  const std::vector<std::uint8_t> bytes = test::assemble(app.classes);
  const package::Package package = package_of(app, bytes);
  const package::Part& part = package.dex(package.base()->index).loaded.at(0);
  base::Diagnostics diagnostics;
  std::vector<program::DexUnit> units;
  units.push_back({package.base()->name, "classes.dex",
                   package::EntryRef{package.base()->index, *part.entry}, true,
                   value_of(dex::DexFile::open(value_of(package.keep(part)), diagnostics))});
  const program::Program program =
      program::Program::link(std::move(units), value_of(program::FrameworkClasses::load(rules)));
  std::vector<inventory::AppFiles> files(1);
  files[0].container = package.base()->index;
  if (!app.activities.empty()) files[0].manifest = manifest_of(app);
  const program::ApiCatalog apis = value_of(program::ApiCatalog::load(rules));
  const program::Phrases phrases = value_of(program::Phrases::load(rules, "ui|string|res|url"));
  const program::Owners owners = value_of(program::Owners::load(rules, "t"));
  const auto scanned = program::scan_program(program, apis, phrases, owners, 1);
  facts::FactWriter writer(
      [&](std::span<const std::uint8_t> frames) { value_of(facts.take(frames)); });
  program::Origins origins(package, writer);
  return value_of(
      write_packing(rules, package, files, {program, apis, owners, scanned}, origins, writer));
}

}  // namespace

std::vector<std::string> facts_of(const AppText& app, const std::string& query) {
  facts::FactsDb facts = value_of(facts::FactsDb::create());
  write(app, facts);
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

std::string packed(const AppText& app) {
  facts::FactsDb facts = value_of(facts::FactsDb::create());
  const inventory::PackingFact fact = write(app, facts);
  const std::string answer = !fact.packed ? "unknown" : *fact.packed ? "yes" : "no";
  return fact.packer ? answer + " " + *fact.packer : answer;
}

std::string class_of(const std::string& name, const std::string& methods,
                     const std::string& super) {
  return ".class public Lt/" + name + ";\n.super " + super + "\n" + methods;
}

std::string many_methods(const std::string& signature, const std::string& body, int count) {
  std::string text;
  for (int i = 0; i < count; ++i) {
    text += ".method public static m" + std::to_string(i) + signature + "\n  .registers 4\n" +
            body + "\n.end method\n";
  }
  return text;
}

}  // namespace hegui::packing
