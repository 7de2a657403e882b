// Versions of the SDKs that were found, as far as they can be read: from constants in their
// classes, from files, from the manifest, from strings in their native libraries.
//
// Where to look is data (catalog sdk_versions.tsv); only the rows of the SDKs asked for cost
// anything. All that is read is kept, with its place; what it comes to is decided apart
// (version_value.h). Bounded by counted budgets: `exhausted()` says that something was not looked
// at.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/inventory/inventory.h"
#include "analyzer/program/origins.h"
#include "analyzer/program/owner.h"
#include "analyzer/program/program.h"
#include "analyzer/sdk/class_constants.h"
#include "analyzer/sdk/version_catalog.h"
#include "analyzer/sdk/version_value.h"
#include "apk/package/package.h"

namespace hegui::sdk {

struct VersionSources {  // all borrowed
  const package::Package& package;
  const std::vector<inventory::AppFiles>& files;
  const program::Program& program;
  const program::Owners& owners;
};

class VersionReader {
 public:
  VersionReader(VersionCatalog catalog, const VersionSources& sources, program::Origins& origins)
      : catalog_(std::move(catalog)),
        in_(sources),
        origins_(origins),
        constants_(sources.program) {}

  // Is a place known where this SDK's version stands?
  bool knows(std::string_view sdk) const { return !catalog_.rows(sdk).empty(); }
  // `package_prefixes`: of its profile, joined by |. In the order of the table and of the places.
  // Writes the origins.
  std::vector<ReadVersion> read(std::string_view sdk, std::string_view package_prefixes);
  bool exhausted() const { return exhausted_ || constants_.exhausted(); }

  static constexpr std::size_t kMaxValuesOfRow = 64;
  static constexpr std::size_t kMaxClassesOfRow = 20'000;
  static constexpr std::uint64_t kMaxTextBytes = 64 << 10;     // of one entry that is read
  static constexpr std::uint64_t kMaxNativeBytes = 256 << 20;  // searched in one scan

 private:
  using Entries = std::vector<package::EntryRef>;
  struct Search {  // one row for one SDK
    const VersionRow& row;
    std::string_view sdk;
    std::string locator;
    std::vector<ReadVersion>& out;
    std::size_t first;  // of this row in `out`
  };

  void read_row(Search& search);
  void read_classes(Search& search);
  void read_strings(Search& search, std::string_view class_name);
  void read_strings_of(Search& search, program::ClassId id);
  void read_manifests(Search& search);
  void read_entries(Search& search);
  void read_native(Search& search, package::EntryRef ref);
  void read_text(Search& search, package::EntryRef ref);
  std::vector<program::ClassId> classes_named(std::string_view pattern);
  std::vector<program::ClassId> classes_of_unit(program::UnitNumber unit, std::string_view pattern);
  const Entries& entries_named(const std::string& pattern);
  // By the group of the artifact that the entry is named after.
  bool belongs_to(std::string_view entry_name, std::string_view sdk) const;

  // The value if the row takes it and has not given it yet.
  std::optional<std::string> fresh_value(Search& search, std::string_view text);
  void keep(Search& search, std::string value, std::string place, std::string part,
            facts::RowId origin);
  void keep_constant(Search& search, const PlacedText& found);
  program::Place place_of(package::EntryRef ref) const;

  VersionCatalog catalog_;
  const VersionSources in_;
  program::Origins& origins_;
  ClassConstants constants_;
  std::map<std::string, Entries> entries_;  // by pattern
  std::set<std::string_view> taken_;        // entries that rows of the SDK itself name
  std::uint64_t native_bytes_ = 0;
  bool exhausted_ = false;
};

}  // namespace hegui::sdk
