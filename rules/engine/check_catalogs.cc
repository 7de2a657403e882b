#include <fmt/format.h>
#include <re2/re2.h>

#include <map>
#include <set>

#include "rules/engine/check.h"
#include "rules/engine/decide.h"
#include "rules/engine/judge.h"
#include "rules/engine/tsv.h"

namespace hegui::rules {
namespace {

using Values = std::set<std::string_view>;
using Tables = std::map<std::string, TsvTable, std::less<>>;

// A column whose cells (lists or not) name rows of another table. "" names nothing.
struct Reference {
  std::string_view path;
  std::string_view column;
  std::string_view target;
  std::string_view target_column;
};
constexpr Reference kReferences[] = {
    {"catalog/pi.tsv", "parent", "catalog/pi.tsv", "code"},
    {"catalog/pi.tsv", "coarser_than", "catalog/pi.tsv", "code"},
    {"catalog/apis.tsv", "pi", "catalog/pi.tsv", "code"},
    {"catalog/permissions.tsv", "pi", "catalog/pi.tsv", "code"},
    {"catalog/consent_gates.tsv", "sdk", "catalog/sdks.tsv", "id"},
    {"catalog/sdks_met.tsv", "id", "catalog/sdks.tsv", "id"},
    {"catalog/code_loads.tsv", "api", "catalog/apis.tsv", "id"},
    {"catalog/web_apis.tsv", "pi", "catalog/pi.tsv", "code"},
    {"catalog/web_apis.tsv", "permission", "catalog/permissions.tsv", "name"},
    {"catalog/web_bundles.tsv", "framework", "catalog/frameworks.tsv", "id"},
    {"catalog/web_modules.tsv", "sdk", "catalog/sdks.tsv", "id"},
};

// Columns that name a row: no value may come twice.
constexpr std::pair<std::string_view, std::string_view> kKeys[] = {
    {"items.tsv", "item"},
    {"parameters.tsv", "key"},
    {"catalog/pi.tsv", "code"},
    {"catalog/apis.tsv", "id"},
    {"catalog/permissions.tsv", "name"},
    {"catalog/permission_groups.tsv", "group"},
    {"catalog/consent_gates.tsv", "id"},
    {"catalog/native_calls.tsv", "id"},
    {"catalog/jni_functions.tsv", "id"},
    {"catalog/native_functions.tsv", "id"},
    {"catalog/categories.tsv", "no"},
    {"catalog/category_signals.tsv", "id"},
    {"catalog/library_strings.tsv", "prefix"},
    {"catalog/phrases.tsv", "id"},
    {"catalog/policy_links.tsv", "id"},
    {"catalog/private_parameters.tsv", "name"},
    {"catalog/sdks.tsv", "id"},
    {"catalog/sdks_met.tsv", "id"},
    {"catalog/sdk_versions.tsv", "id"},
    {"catalog/packers.tsv", "id"},
    {"catalog/code_loads.tsv", "api"},
    {"catalog/code_places.tsv", "id"},
    {"catalog/file_magics.tsv", "id"},
    {"catalog/hermes_bytecode.tsv", "version"},
    {"catalog/web_apis.tsv", "pattern"},
    {"catalog/web_bundles.tsv", "marker"},
    {"catalog/web_modules.tsv", "module"},
    {"catalog/web_runtimes.tsv", "file"},
};

constexpr std::pair<std::string_view, std::string_view> kPatterns[] = {
    {"catalog/phrases.tsv", "pattern"},
};

const TsvTable* table_of(const Tables& tables, std::string_view path, Complaints& complaints) {
  const auto found = tables.find(path);
  if (found != tables.end()) return &found->second;
  complaints.push_back(fmt::format("{}: missing", path));
  return nullptr;
}

// Calls `visit` with each cell of the column; complains if there is no such column.
template <typename Visit>
void each_cell(const Tables& tables, std::string_view path, std::string_view column,
               Complaints& complaints, const Visit& visit) {
  const TsvTable* table = table_of(tables, path, complaints);
  if (table == nullptr) return;
  const base::Result<std::size_t> number = table->column(column);
  if (!number.ok()) {
    complaints.push_back(number.error().message());
    return;
  }
  for (std::size_t row = 0; row < table->rows(); ++row) {
    visit(table->cell(row, *number), fmt::format("{}:{}", path, table->line(row)));
  }
}

void check_reference(const Tables& tables, const Reference& reference, Complaints& complaints) {
  Values known;
  each_cell(tables, reference.target, reference.target_column, complaints,
            [&](std::string_view cell, const std::string&) { known.insert(cell); });
  each_cell(tables, reference.path, reference.column, complaints,
            [&](std::string_view cell, const std::string& where) {
              for (const std::string_view value : split_list(cell)) {
                if (!known.contains(value)) {
                  complaints.push_back(fmt::format("{}: {} \"{}\" is not in {}", where,
                                                   reference.column, value, reference.target));
                }
              }
            });
}

}  // namespace

void check_catalogs(const RuleSet& rules, Complaints& complaints) {
  Tables tables;
  for (const std::string& path : rules.paths()) {
    if (!path.ends_with(".tsv")) continue;
    if (path.starts_with("catalog/fingerprints/")) continue;  // no tables
    base::Result<TsvTable> table = TsvTable::read(rules.text(path), path);
    if (table.ok()) {
      tables.emplace(path, std::move(table).value());
    } else {
      complaints.push_back(table.error().message());
    }
  }
  for (const auto& [path, name] : kKeys) {
    const std::string_view column = name;  // clang 14 captures no structured binding
    Values seen;
    each_cell(tables, path, column, complaints,
              [&](std::string_view cell, const std::string& where) {
                if (cell.empty()) complaints.push_back(fmt::format("{}: no {}", where, column));
                if (!seen.insert(cell).second) {
                  complaints.push_back(fmt::format("{}: {} \"{}\" again", where, column, cell));
                }
              });
  }
  for (const auto& [path, name] : kPatterns) {
    const std::string_view column = name;  // clang 14 captures no structured binding
    each_cell(tables, path, column, complaints,
              [&](std::string_view cell, const std::string& where) {
                const re2::RE2 pattern(re2::StringPiece(cell.data(), cell.size()), re2::RE2::Quiet);
                if (!pattern.ok()) {
                  complaints.push_back(fmt::format("{}: {}: {}", where, column, pattern.error()));
                }
              });
  }
  each_cell(tables, "items.tsv", "cap_from_app_alone", complaints,
            [&](std::string_view cell, const std::string& where) {
              if (!cap_of(cell)) {
                complaints.push_back(fmt::format("{}: cap_from_app_alone \"{}\"", where, cell));
              }
            });
  for (const Reference& reference : kReferences) check_reference(tables, reference, complaints);
}

}  // namespace hegui::rules
