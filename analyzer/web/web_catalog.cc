#include "analyzer/web/web_catalog.h"

#include <set>

#include "analyzer/program/name_pattern.h"
#include "rules/engine/rule_table.h"

namespace hegui::web {
namespace {

// Ids of sdks.tsv that stand for a third party.
base::Result<std::set<std::string_view>> third_parties(const rules::RuleSet& rules) {
  const auto table = rules::RuleTable<2>::open(rules, "catalog/sdks.tsv", {"id", "third_party"});
  if (!table.ok()) return table.error();
  std::set<std::string_view> ids;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    if (table->cell(row, 1) == "Y") ids.insert(table->cell(row, 0));
  }
  return ids;
}

}  // namespace

bool holds_kind(std::string_view kinds, std::string_view kind) {
  if (kinds == "*") return true;
  for (const std::string_view one : rules::split_list(kinds)) {
    if (one == kind) return true;
  }
  return false;
}

base::Result<std::vector<BundleMarker>> load_bundle_markers(const rules::RuleSet& rules) {
  const auto table = rules::RuleTable<5>::open(rules, "catalog/web_bundles.tsv",
                                               {"marker", "place", "kind", "root", "framework"});
  if (!table.ok()) return table.error();
  std::vector<BundleMarker> markers;
  for (std::size_t row = 0; row < table->rows(); ++row) {
    markers.push_back({table->cell(row, 0), table->cell(row, 2), table->cell(row, 3),
                       table->cell(row, 4), table->cell(row, 1) == "nested"});
  }
  return markers;
}

base::Result<WebCatalog> WebCatalog::load(const rules::RuleSet& rules) {
  const auto apis = rules::RuleTable<6>::open(
      rules, "catalog/web_apis.tsv", {"pattern", "framework", "bundles", "use", "pi", "role"});
  if (!apis.ok()) return apis.error();
  const auto modules =
      rules::RuleTable<2>::open(rules, "catalog/web_modules.tsv", {"module", "sdk"});
  if (!modules.ok()) return modules.error();
  const auto runtimes =
      rules::RuleTable<3>::open(rules, "catalog/web_runtimes.tsv", {"file", "bundles", "owner"});
  if (!runtimes.ok()) return runtimes.error();
  const auto pi = rules::RuleTable<2>::open(rules, "catalog/pi.tsv", {"code", "sensitive"});
  if (!pi.ok()) return pi.error();
  const auto parties = third_parties(rules);
  if (!parties.ok()) return parties.error();
  WebCatalog catalog;
  for (std::size_t row = 0; row < apis->rows(); ++row) {
    WebApi api{apis->cell(row, 0),
               apis->cell(row, 1),
               apis->cell(row, 2),
               apis->cell(row, 3),
               rules::split_list(apis->cell(row, 4)),
               apis->cell(row, 5)};
    catalog.chains_.add(api.pattern, static_cast<int>(row));
    catalog.apis_.push_back(std::move(api));
  }
  // What require() gives is a value even where no pattern speaks of the module.
  catalog.chains_.add("require", kNoRow);
  for (std::size_t row = 0; row < modules->rows(); ++row) {
    const std::string_view sdk = modules->cell(row, 1);
    catalog.modules_.emplace(
        modules->cell(row, 0),
        Module{sdk, (parties->contains(sdk) ? "sdk:" : "library:") + std::string(sdk)});
  }
  for (std::size_t row = 0; row < runtimes->rows(); ++row) {
    catalog.runtimes_.push_back(
        {runtimes->cell(row, 0), runtimes->cell(row, 1), runtimes->cell(row, 2)});
  }
  for (std::size_t row = 0; row < pi->rows(); ++row) {
    catalog.sensitivity_.emplace(pi->cell(row, 0), pi->cell(row, 1));
  }
  return catalog;
}

std::string_view WebCatalog::sensitivity(std::string_view pi) const {
  const auto found = sensitivity_.find(pi);
  return found == sensitivity_.end() ? std::string_view() : found->second;
}

const std::string& WebCatalog::module_owner(std::string_view module) const {
  static const std::string none;
  const auto found = modules_.find(module);
  return found == modules_.end() ? none : found->second.owner;
}

std::string_view WebCatalog::module_sdk(std::string_view module) const {
  const auto found = modules_.find(module);
  return found == modules_.end() ? std::string_view() : found->second.sdk;
}

std::string_view WebCatalog::runtime_owner(std::string_view kind, std::string_view path) const {
  for (const Runtime& runtime : runtimes_) {
    if (holds_kind(runtime.bundles, kind) && program::name_matches(runtime.pattern, path)) {
      return runtime.owner;
    }
  }
  return {};
}

}  // namespace hegui::web
