#include "analyzer/sdk/packing.h"

#include <algorithm>
#include <map>
#include <optional>

#include "analyzer/program/java_names.h"
#include "analyzer/program/name_pattern.h"
#include "rules/engine/tsv.h"

namespace hegui::sdk {
namespace {

// Without a component there is nothing to look for.
constexpr std::size_t kMinComponents = 1;

// Columns of a catalog that recognises things by files and classes.
struct Signs {
  rules::TsvTable table;
  std::map<std::string_view, std::size_t> columns;

  static base::Result<Signs> load(const rules::RuleSet& rules, std::string_view file,
                                  std::initializer_list<std::string_view> names) {
    base::Result<rules::TsvTable> table = rules::TsvTable::read(rules.text(file), file);
    if (!table.ok()) return std::move(table).error();
    Signs signs;
    for (const std::string_view name : names) {
      const base::Result<std::size_t> column = table->column(name);
      if (!column.ok()) return column.error();
      signs.columns[name] = *column;
    }
    signs.table = std::move(table).value();
    return signs;
  }
  std::string_view cell(std::size_t row, std::string_view column) const {
    return table.cell(row, columns.at(column));
  }
};

// Where a row's file patterns are met first: a native library's name or an entry's path.
struct FileSign {
  package::EntryRef ref;
  std::string container;
  std::string entry;
};

std::vector<std::optional<FileSign>> find_files(const Signs& signs, const package::Package& package,
                                                std::string_view native_column,
                                                std::string_view entry_column) {
  std::vector<std::optional<FileSign>> found(signs.table.rows());
  std::vector<std::pair<std::string_view, std::size_t>> native;
  std::vector<std::pair<std::string_view, std::size_t>> entries;
  for (std::size_t row = 0; row < signs.table.rows(); ++row) {
    for (const auto pattern : rules::split_list(signs.cell(row, native_column))) {
      native.emplace_back(pattern, row);
    }
    for (const auto pattern : rules::split_list(signs.cell(row, entry_column))) {
      entries.emplace_back(pattern, row);
    }
  }
  for (const package::Container& container : package.containers()) {
    if (container.archive == nullptr) continue;
    for (const zip::Entry& entry : container.archive->entries()) {
      if (entry.name.starts_with("res/")) continue;
      const bool library = entry.name.starts_with("lib/");
      for (const auto& [pattern, row] : library ? native : entries) {
        const std::string_view name = library ? program::file_name_of(entry.name) : entry.name;
        if (!found[row] && program::name_matches(pattern, name)) {
          found[row] = {{container.index, entry.index}, container.name, std::string(entry.name)};
        }
      }
    }
  }
  return found;
}

}  // namespace

base::Result<inventory::PackingFact> find_packing(const rules::RuleSet& rules,
                                                  const package::Package& package,
                                                  const std::vector<inventory::AppFiles>& files,
                                                  const program::Program& program,
                                                  program::Origins& origins,
                                                  facts::FactWriter& facts) {
  base::Result<Signs> signs =
      Signs::load(rules, "catalog/packers.tsv",
                  {"name_zh", "kind", "native_libs", "entries", "application_classes"});
  if (!signs.ok()) return std::move(signs).error();
  inventory::PackingFact fact;
  // Without any dex file the code is not hidden: there is none to speak of.
  if (files.empty() || !files[0].manifest || program.units().empty()) return fact;
  const package::Manifest& manifest = *files[0].manifest;

  std::size_t components = 0;
  std::size_t missing = 0;
  for (const package::Component& component : manifest.components) {
    if (component.kind == package::ComponentKind::activity_alias || !component.enabled) continue;
    ++components;
    if (!program.find_class(program::descriptor_of(component.name))) ++missing;
  }
  const auto file_signs = find_files(*signs, package, "native_libs", "entries");
  bool stub = false;
  for (std::size_t row = 0; row < signs->table.rows(); ++row) {
    if (signs->cell(row, "kind") != "packer") continue;
    bool stub_here = false;
    for (const auto name : rules::split_list(signs->cell(row, "application_classes"))) {
      stub_here |= name == manifest.application.name;
    }
    stub |= stub_here;
    if (!fact.packer && (stub_here || file_signs[row])) {
      fact.packer = std::string(signs->cell(row, "name_zh"));
    }
  }
  const bool code_elsewhere = components >= kMinComponents && missing * 2 > components;
  if (stub || code_elsewhere) {
    fact.packed = true;
  } else if (components >= kMinComponents) {
    fact.packed = false;
  }
  if (fact.packed == true) {
    facts::LimitHitRow limit;
    limit.stage = "dex";
    limit.code = "packed";
    limit.what = std::to_string(missing) + " of " + std::to_string(components) +
                 " manifest components are in no dex file";
    const program::Place place{package.container(*files[0].container).name, "AndroidManifest.xml",
                               package.manifest(*files[0].container)};
    limit.origin = origins.add_xml(place, manifest.application.place.path, "android:name",
                                   manifest.application.place.offset, manifest.application.name);
    facts.add(limit);
  }
  return fact;
}

base::Result<bool> write_frameworks(const rules::RuleSet& rules, const package::Package& package,
                                    const program::Program& program, program::Origins& origins,
                                    facts::FactWriter& facts) {
  base::Result<Signs> signs = Signs::load(
      rules, "catalog/frameworks.tsv",
      {"id", "name", "native_libs", "assets", "class_prefixes", "hides_ui", "hides_code"});
  if (!signs.ok()) return std::move(signs).error();
  const auto file_signs = find_files(*signs, package, "native_libs", "assets");
  std::map<std::string, std::size_t> prefixes;  // slashes, with the trailing one
  for (std::size_t row = 0; row < signs->table.rows(); ++row) {
    for (const auto prefix : rules::split_list(signs->cell(row, "class_prefixes"))) {
      std::string path = "L" + std::string(prefix) + "/";
      std::replace(path.begin(), path.end(), '.', '/');
      prefixes.emplace(std::move(path), row);
    }
  }
  std::vector<std::optional<program::ClassId>> class_signs(signs->table.rows());
  for (program::ClassId id = 0; id < program.classes().size(); ++id) {
    const std::string_view descriptor = program.descriptor(id);
    // The only prefixes of a descriptor that can be catalogued end at one of its slashes.
    for (std::size_t slash = descriptor.find('/'); slash != std::string_view::npos;
         slash = descriptor.find('/', slash + 1)) {
      const auto found = prefixes.find(std::string(descriptor.substr(0, slash + 1)));
      if (found != prefixes.end() && !class_signs[found->second]) class_signs[found->second] = id;
    }
  }
  for (std::size_t row = 0; row < signs->table.rows(); ++row) {
    if (!file_signs[row] && !class_signs[row]) continue;
    facts::FrameworkRow framework;
    framework.framework = signs->cell(row, "id");
    framework.hides_ui = signs->cell(row, "hides_ui") == "Y";
    framework.hides_code = signs->cell(row, "hides_code") == "Y";
    if (file_signs[row]) {
      const FileSign& sign = *file_signs[row];
      framework.origin = origins.add_entry({sign.container, sign.entry, sign.ref}, sign.entry);
    } else {
      const std::string_view descriptor = program.descriptor(*class_signs[row]);
      const program::DexUnit& unit = program.units()[program.classes()[*class_signs[row]].unit];
      framework.origin =
          origins.add({unit.container, unit.entry, unit.entry_ref}, "dex",
                      "{\"class\":" + program::json_text(descriptor) + "}", descriptor);
    }
    facts.add(framework);
    for (const auto& [hidden, code] : {std::pair(framework.hides_code, "hidden-code"),
                                       std::pair(framework.hides_ui, "hidden-ui")}) {
      if (hidden == 0) continue;
      facts.add(facts::LimitHitRow{"sdk", code, std::string(signs->cell(row, "name")), 0,
                                   framework.origin});
    }
  }
  return true;
}

}  // namespace hegui::sdk
