#include "analyzer/program/owner.h"

#include <algorithm>

#include "rules/engine/tsv.h"

namespace hegui::program {
namespace {

std::string with_slashes(std::string_view java_name) {
  std::string path(java_name);
  std::replace(path.begin(), path.end(), '.', '/');
  while (path.ends_with('/')) path.pop_back();
  return path;
}

std::string_view path_of(std::string_view descriptor) {
  if (descriptor.size() < 2 || descriptor.front() != 'L') return {};
  return descriptor.substr(1, descriptor.size() - 2);
}

}  // namespace

base::Result<Owners> Owners::load(const rules::RuleSet& rules, std::string_view app_package) {
  constexpr std::string_view kFile = "catalog/sdks.tsv";
  base::Result<rules::TsvTable> table = rules::TsvTable::read(rules.text(kFile), kFile);
  if (!table.ok()) return std::move(table).error();
  const auto id = table->column("id");
  const auto third_party = table->column("third_party");
  const auto prefixes = table->column("package_prefixes");
  const auto category = table->column("category");
  for (const auto* column : {&id, &third_party, &prefixes, &category}) {
    if (!column->ok()) return column->error();
  }
  Owners owners;
  owners.app_prefix_ = with_slashes(app_package);
  owners.names_.emplace_back("app");
  owners.categories_.emplace_back();
  owners.rows_.push_back(-1);
  for (std::size_t row = 0; row < table->rows(); ++row) {
    const bool receives = table->cell(row, *third_party) == "Y";
    const auto number = static_cast<OwnerNumber>(owners.names_.size());
    owners.names_.push_back((receives ? "sdk:" : "library:") + std::string(table->cell(row, *id)));
    owners.categories_.emplace_back(table->cell(row, *category));
    owners.rows_.push_back(static_cast<int>(row));
    for (const std::string_view prefix : rules::split_list(table->cell(row, *prefixes))) {
      std::string path = with_slashes(prefix);
      owners.longest_ = std::max(owners.longest_, path.size());
      owners.by_prefix_.try_emplace(std::move(path), number);
    }
  }
  return owners;
}

Owners::Match Owners::match(std::string_view path) const {
  if (const auto known = attributed_.find(path); known != attributed_.end()) {
    return {known->second, {}};
  }
  // From the whole name down to its first segment: the longest known prefix wins.
  std::string_view prefix = path;
  while (!prefix.empty()) {
    if (prefix == app_prefix_) return {kAppOwner, {}};
    if (prefix.size() <= longest_) {
      if (const auto found = by_prefix_.find(prefix); found != by_prefix_.end()) {
        // A prefix longer than the app's package is reached first and names the SDK inside it.
        return {found->second, found->first};
      }
    }
    const std::size_t slash = prefix.rfind('/');
    prefix = slash == std::string_view::npos ? std::string_view() : prefix.substr(0, slash);
  }
  return {kAppOwner, {}};
}

void Owners::attribute(std::string_view descriptor, OwnerNumber owner) {
  attributed_.insert_or_assign(std::string(path_of(descriptor)), owner);
}

std::optional<OwnerNumber> Owners::of_profile(std::string_view id) const {
  for (OwnerNumber owner = kAppOwner + 1; owner < names_.size(); ++owner) {
    const std::string_view name = names_[owner];
    if (name.substr(name.find(':') + 1) == id) return owner;
  }
  return std::nullopt;
}

OwnerNumber Owners::of_class(std::string_view descriptor) const {
  return match(path_of(descriptor)).owner;
}

bool Owners::in_app_package(std::string_view descriptor) const {
  const std::string_view path = path_of(descriptor);
  return !app_prefix_.empty() && path.starts_with(app_prefix_) &&
         path.substr(app_prefix_.size()).starts_with('/');
}

OwnerNumber Owners::of_java_name(std::string_view name) const {
  return match(with_slashes(name)).owner;
}

std::string_view Owners::deciding_prefix(std::string_view descriptor) const {
  return match(path_of(descriptor)).prefix;
}

}  // namespace hegui::program
