#include "analyzer/packing/packer_names.h"

#include <algorithm>

#include "analyzer/program/file_signs.h"
#include "rules/engine/rule_table.h"

namespace hegui::packing {
namespace {

enum Column : std::size_t { kName, kKind, kNativeLibs, kEntries, kApplicationClasses };

}  // namespace

base::Result<std::optional<std::string>> packer_name(const rules::RuleSet& rules,
                                                     const package::Package& package,
                                                     const package::Manifest& manifest) {
  const auto table = rules::RuleTable<5>::open(
      rules, "catalog/packers.tsv",
      {"name_zh", "kind", "native_libs", "entries", "application_classes"});
  if (!table.ok()) return base::Error(table.error());
  std::vector<std::size_t> rows;
  std::vector<program::FilePatterns> patterns;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    if (table->cell(row, kKind) != "packer") continue;
    const auto names = rules::split_list(table->cell(row, kApplicationClasses));
    if (std::find(names.begin(), names.end(), manifest.application.name) != names.end()) {
      return std::optional(std::string(table->cell(row, kName)));
    }
    rows.push_back(row);
    patterns.push_back({table->cell(row, kNativeLibs), table->cell(row, kEntries)});
  }
  const auto files = program::find_files(patterns, package);
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (files[i]) return std::optional(std::string(table->cell(rows[i], kName)));
  }
  return std::optional<std::string>();
}

}  // namespace hegui::packing
