#include "analyzer/native/library_owners.h"

#include "analyzer/program/name_pattern.h"
#include "rules/engine/rule_table.h"

namespace hegui::native {

base::Result<LibraryOwners> LibraryOwners::load(const rules::RuleSet& rules,
                                                const program::Owners& owners,
                                                std::span<const program::NativeLoad> loads) {
  LibraryOwners out;
  out.owners_ = &owners;
  out.loads_ = loads;
  auto table =
      rules::RuleTable<3>::open(rules, "catalog/sdks.tsv", {"id", "third_party", "native_libs"});
  if (!table.ok()) return std::move(table).error();
  for (std::size_t row = 0; row < table->rows(); ++row) {
    for (const std::string_view pattern : rules::split_list(table->cell(row, 2))) {
      out.patterns_.emplace_back(pattern, (table->cell(row, 1) == "Y" ? "sdk:" : "library:") +
                                              std::string(table->cell(row, 0)));
    }
  }
  return out;
}

const std::string& LibraryOwners::of_class(std::string_view class_name) const {
  return owners_->name(owners_->of_class("L" + std::string(class_name) + ";"));
}

LibraryOwner LibraryOwners::of_library(std::string_view file_name,
                                       const std::set<std::string, std::less<>>& classes) const {
  for (const auto& [pattern, owner] : patterns_) {
    if (program::name_matches(pattern, file_name)) return {owner, "file_name"};
  }
  std::set<std::string> owners;
  for (const std::string& name : classes) owners.insert(of_class(name));
  if (owners.size() == 1) return {*owners.begin(), "jni_names"};
  owners.clear();
  for (const program::NativeLoad& load : loads_) {
    if (load.file_name == file_name) owners.insert(owners_->name(load.owner));
  }
  if (owners.size() == 1) return {*owners.begin(), "loader"};
  return {"unknown", "none"};
}

}  // namespace hegui::native
