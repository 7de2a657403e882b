#include "analyzer/sdk/frameworks.h"

#include <algorithm>
#include <map>
#include <optional>

#include "analyzer/program/file_signs.h"
#include "rules/engine/rule_table.h"

namespace hegui::sdk {
namespace {

enum Column : std::size_t {
  kId,
  kName,
  kNativeLibs,
  kAssets,
  kClassPrefixes,
  kHidesUi,
  kHidesCode
};

}  // namespace

base::Result<FrameworksFound> write_frameworks(const rules::RuleSet& rules,
                                               const package::Package& package,
                                               const program::Program& program,
                                               program::Origins& origins,
                                               facts::FactWriter& facts) {
  const auto table = rules::RuleTable<7>::open(
      rules, "catalog/frameworks.tsv",
      {"id", "name", "native_libs", "assets", "class_prefixes", "hides_ui", "hides_code"});
  if (!table.ok()) return base::Error(table.error());
  std::vector<program::FilePatterns> patterns;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    patterns.push_back({table->cell(row, kNativeLibs), table->cell(row, kAssets)});
  }
  const auto file_signs = program::find_files(patterns, package);
  std::map<std::string, std::size_t> prefixes;  // slashes, with the trailing one
  for (std::size_t row = 0; row < table->rows(); ++row) {
    for (const auto prefix : rules::split_list(table->cell(row, kClassPrefixes))) {
      std::string path = "L" + std::string(prefix) + "/";
      std::replace(path.begin(), path.end(), '.', '/');
      prefixes.emplace(std::move(path), row);
    }
  }
  std::vector<std::optional<program::ClassId>> class_signs(table->rows());
  for (program::ClassId id = 0; id < program.classes().size(); ++id) {
    const std::string_view descriptor = program.descriptor(id);
    // The only prefixes of a descriptor that can be catalogued end at one of its slashes.
    for (std::size_t slash = descriptor.find('/'); slash != std::string_view::npos;
         slash = descriptor.find('/', slash + 1)) {
      const auto found = prefixes.find(std::string(descriptor.substr(0, slash + 1)));
      if (found != prefixes.end() && !class_signs[found->second]) class_signs[found->second] = id;
    }
  }
  FrameworksFound found;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    if (!file_signs[row] && !class_signs[row]) continue;
    facts::FrameworkRow framework;
    framework.framework = table->cell(row, kId);
    framework.hides_ui = table->cell(row, kHidesUi) == "Y";
    framework.hides_code = table->cell(row, kHidesCode) == "Y";
    if (file_signs[row]) {
      const program::FileSign& sign = *file_signs[row];
      framework.origin = origins.add_entry({sign.container, sign.entry, sign.ref}, sign.entry);
    } else {
      const std::string_view descriptor = program.descriptor(*class_signs[row]);
      const program::DexUnit& unit = program.units()[program.classes()[*class_signs[row]].unit];
      framework.origin =
          origins.add_class({unit.container, unit.entry, unit.entry_ref}, descriptor, descriptor);
    }
    facts.add(framework);
    found.hide_ui |= framework.hides_ui != 0;
    for (const auto& [hidden, code] : {std::pair(framework.hides_code, "hidden-code"),
                                       std::pair(framework.hides_ui, "hidden-ui")}) {
      if (hidden == 0) continue;
      facts.add(facts::LimitHitRow{"sdk", code, std::string(table->cell(row, kName)), 0,
                                   framework.origin});
    }
  }
  return found;
}

}  // namespace hegui::sdk
