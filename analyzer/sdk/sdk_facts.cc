#include "analyzer/sdk/sdk_facts.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "analyzer/program/java_names.h"
#include "analyzer/program/name_pattern.h"
#include "analyzer/sdk/versions.h"
#include "rules/engine/parameters.h"
#include "rules/engine/tsv.h"

namespace hegui::sdk {
namespace {

constexpr std::string_view kFile = "catalog/sdks.tsv";

struct Signal {
  std::string kind;
  std::string value;
  facts::RowId origin = 0;
};

struct Found {
  std::vector<Signal> signals;
  std::int64_t classes = 0;
  std::int64_t named_classes = 0;  // those of them that a prefix names
  double fingerprint_bits = 0;
  bool component_in_dex = false;
  bool detected = false;  // something of its own was met, not only what a vendor shares
};

class SdkFinder {
 public:
  SdkFinder(const rules::TsvTable& table, const SdkInputs& inputs, VersionReader versions,
            double clear_bits, program::Origins& origins, facts::FactWriter& facts)
      : table_(table),
        in_(inputs),
        versions_(std::move(versions)),
        clear_bits_(clear_bits),
        origins_(origins),
        facts_(facts),
        found_(table.rows()) {}

  base::Result<bool> run() {
    for (const std::string_view name :
         {"id", "name_zh", "name_en", "operator", "category", "third_party", "verified",
          "package_prefixes", "component_classes", "meta_data_keys", "native_libs", "hosts",
          "assets"}) {
      const base::Result<std::size_t> column = table_.column(name);
      if (!column.ok()) return column.error();
      columns_[name] = *column;
    }
    index_lists();
    look_at_classes();
    look_at_fingerprints();
    look_at_told_classes();
    for (const inventory::AppFiles& files : in_.files) look_at_manifest(files);
    look_at_entries();
    look_at_hosts();
    look_at_web_modules();
    write();
    return true;
  }

 private:
  // Enough to look at, and to see the pattern.
  static constexpr std::size_t kClassesShown = 20;
  static constexpr std::size_t kPackagesShown = 50;

  using Rows = std::vector<std::size_t>;

  std::string_view cell(std::size_t row, std::string_view column) const {
    return table_.cell(row, columns_.at(column));
  }

  void index_lists() {
    for (std::size_t row = 0; row < table_.rows(); ++row) {
      const auto index = [&](std::string_view column, std::map<std::string_view, Rows>& by) {
        for (const std::string_view value : rules::split_list(cell(row, column))) {
          by[value].push_back(row);
        }
      };
      index("component_classes", components_);
      index("meta_data_keys", keys_);
      index("hosts", hosts_);
      const auto patterns = [&](std::string_view column,
                                std::vector<std::pair<std::string_view, std::size_t>>& list) {
        for (const std::string_view value : rules::split_list(cell(row, column))) {
          list.emplace_back(value, row);
        }
      };
      patterns("native_libs", native_);
      patterns("assets", assets_);
    }
  }

  // One signal a kind and value, at its first place.
  void signal(std::size_t row, std::string_view kind, std::string_view value, facts::RowId origin,
              bool detects) {
    Found& found = found_[row];
    found.detected |= detects;
    const bool known =
        std::any_of(found.signals.begin(), found.signals.end(),
                    [&](const Signal& s) { return s.kind == kind && s.value == value; });
    if (!known) found.signals.push_back({std::string(kind), std::string(value), origin});
  }

  void look_at_classes() {
    for (const auto& [owner, classes] : in_.usage.classes) {
      const int row = in_.owners.profile_row(owner);
      if (row < 0) continue;
      found_[static_cast<std::size_t>(row)].classes = classes;
      found_[static_cast<std::size_t>(row)].named_classes = classes;
    }
    for (const fingerprint::IdentifiedLibrary& library : in_.identified) {
      found_[row_of(library)].named_classes -= static_cast<std::int64_t>(library.classes.size());
    }
    for (const fingerprint::ToldClass& one : in_.told) --found_[row_of(one.owner)].named_classes;
    for (const auto& [owner, first] : in_.usage.first_class) {
      const int row = in_.owners.profile_row(owner);
      if (row < 0 || found_[static_cast<std::size_t>(row)].named_classes <= 0) continue;
      const program::ClassId named = first_named_class(owner, first);
      std::string prefix(in_.owners.deciding_prefix(in_.program.descriptor(named)));
      std::replace(prefix.begin(), prefix.end(), '/', '.');
      signal(static_cast<std::size_t>(row), "package", prefix, class_origin(named), true);
    }
  }

  // The first class of that owner which a prefix names; usually the first of all.
  program::ClassId first_named_class(program::OwnerNumber owner, program::ClassId first) const {
    for (program::ClassId id = first; id < in_.program.classes().size(); ++id) {
      const std::string_view descriptor = in_.program.descriptor(id);
      if (in_.owners.of_class(descriptor) == owner &&
          !in_.owners.deciding_prefix(descriptor).empty()) {
        return id;
      }
    }
    return first;
  }

  facts::RowId class_origin(program::ClassId id) {
    const std::string_view descriptor = in_.program.descriptor(id);
    const program::DexUnit& unit = in_.program.units()[in_.program.classes()[id].unit];
    return origins_.add_class({unit.container, unit.entry, unit.entry_ref}, descriptor, descriptor);
  }

  std::size_t row_of(program::OwnerNumber owner) const {
    return static_cast<std::size_t>(in_.owners.profile_row(owner));
  }
  std::size_t row_of(const fingerprint::IdentifiedLibrary& library) const {
    return row_of(library.owner);
  }

  // A signal for each package of theirs, at its first class. They detect nothing: their owner was.
  void look_at_told_classes() {
    std::map<std::size_t, std::set<std::string>> packages;
    for (const fingerprint::ToldClass& one : in_.told) {
      const std::size_t row = row_of(one.owner);
      const std::string name = program::java_name_of(in_.program.descriptor(one.id));
      const std::string package = name.substr(0, name.rfind('.') + 1) + "*";
      std::set<std::string>& shown = packages[row];
      if (shown.size() >= kPackagesShown || !shown.insert(package).second) continue;
      signal(row, "only_user", package, class_origin(one.id), false);
    }
  }

  void look_at_fingerprints() {
    for (const fingerprint::IdentifiedLibrary& library : in_.identified) {
      const std::size_t row = row_of(library);
      const std::string id(cell(row, "id"));
      found_[row].fingerprint_bits += library.bits;
      facts::SdkFingerprintRow fact;
      fact.sdk = id;
      fact.versions_json = program::json_texts(library.versions);
      fact.learned_from = library.source;
      fact.matched = static_cast<std::int64_t>(library.classes.size());
      fact.attributed =
          fact.matched + std::count_if(in_.told.begin(), in_.told.end(),
                                       [&](const auto& one) { return one.owner == library.owner; });
      fact.bits = std::lround(library.bits);
      fact.percent = std::lround(100 * std::min(1.0, library.coverage));
      facts_.add(fact);
      std::vector<const fingerprint::IdentifiedClass*> clearest;
      for (const fingerprint::IdentifiedClass& one : library.classes) clearest.push_back(&one);
      std::stable_sort(clearest.begin(), clearest.end(),
                       [](const auto* a, const auto* b) { return a->bits > b->bits; });
      if (clearest.size() > kClassesShown) clearest.resize(kClassesShown);
      for (const fingerprint::IdentifiedClass* one : clearest) {
        const std::string_view descriptor = in_.program.descriptor(one->id);
        const facts::RowId origin = class_origin(one->id);
        facts_.add(facts::SdkClassRow{id, std::string(descriptor), one->original,
                                      std::lround(one->bits), origin});
        if (one == clearest.front()) signal(row, "fingerprint", descriptor, origin, true);
      }
    }
  }

  void look_at_manifest(const inventory::AppFiles& files) {
    if (!files.manifest) return;
    const package::ContainerIndex container = *files.container;
    const program::Place place{in_.package.container(container).name, "AndroidManifest.xml",
                               in_.package.manifest(container)};
    for (const package::Component& component : files.manifest->components) {
      const auto origin = [&] {
        return origins_.add_xml(place, component.place.path, "android:name", component.place.offset,
                                component.name);
      };
      const bool in_dex =
          in_.program.find_class(program::descriptor_of(component.name)).has_value();
      // Components are catalogued one by one; the prefix speaks for those that are not.
      std::optional<std::size_t> row;
      if (const auto listed = components_.find(component.name); listed != components_.end()) {
        row = listed->second.front();
      } else if (const int owner_row =
                     in_.owners.profile_row(in_.owners.of_java_name(component.name));
                 owner_row >= 0) {
        row = static_cast<std::size_t>(owner_row);
      }
      if (row) {
        signal(*row, "component", component.name, origin(), true);
        found_[*row].component_in_dex |= in_dex && component.enabled;
      }
      for (const package::MetaData& meta : component.meta_data) look_at_key(place, meta);
    }
    for (const package::MetaData& meta : files.manifest->application.meta_data) {
      look_at_key(place, meta);
    }
  }

  void look_at_key(const program::Place& place, const package::MetaData& meta) {
    const auto listed = keys_.find(meta.name);
    if (listed == keys_.end()) return;
    const facts::RowId origin =
        origins_.add_xml(place, meta.place.path, "android:name", meta.place.offset, meta.name);
    for (const std::size_t row : listed->second) {
      signal(row, "meta_data", meta.name, origin, listed->second.size() == 1);
    }
  }

  void look_at_entries() {
    for (const package::Container& container : in_.package.containers()) {
      if (container.archive == nullptr) continue;
      for (const zip::Entry& entry : container.archive->entries()) {
        const bool library = entry.name.starts_with("lib/") && entry.name.ends_with(".so");
        const auto& patterns = library ? native_ : assets_;
        if (!library && !entry.name.starts_with("assets/") && !entry.name.starts_with("res/raw")) {
          continue;
        }
        const std::string_view name = library ? program::file_name_of(entry.name) : entry.name;
        for (const auto& [pattern, row] : patterns) {
          if (!program::name_matches(pattern, name)) continue;
          const package::EntryRef ref{container.index, entry.index};
          const facts::RowId origin =
              origins_.add_entry({container.name, std::string(entry.name), ref}, entry.name);
          signal(row, library ? "native_lib" : "asset", name, origin, true);
        }
      }
    }
  }

  void look_at_hosts() {
    for (const auto& [host, origin] : in_.hosts.seen()) {
      for (std::string_view suffix = host; !suffix.empty();) {
        if (const auto listed = hosts_.find(suffix); listed != hosts_.end()) {
          for (const std::size_t row : listed->second) {
            signal(row, "host", host, origin, listed->second.size() == 1);
          }
          break;
        }
        const std::size_t dot = suffix.find('.');
        suffix = dot == std::string_view::npos ? std::string_view() : suffix.substr(dot + 1);
      }
    }
  }

  // A module that wraps an SDK: it is asked for, whether or not its library is in.
  void look_at_web_modules() {
    for (const inventory::NamedSdk& named : in_.in_web_code) {
      for (std::size_t row = 0; row < table_.rows(); ++row) {
        if (cell(row, "id") == named.sdk)
          signal(row, "web_module", named.module, named.origin, true);
      }
    }
  }

  std::string_view confidence(std::size_t row) const {
    const Found& found = found_[row];
    if (found.fingerprint_bits >= clear_bits_) return "high";
    if (found.named_classes > 0) return cell(row, "verified") == "N" ? "medium" : "high";
    if (found.fingerprint_bits > 0) return "medium";
    const bool own_file = std::any_of(
        found.signals.begin(), found.signals.end(),
        [](const Signal& s) { return s.kind == "component" || s.kind == "native_lib"; });
    return own_file ? "medium" : "low";
  }

  void write() {
    for (std::size_t row = 0; row < table_.rows(); ++row) {
      const Found& found = found_[row];
      if (!found.detected) continue;
      const auto text = [&](std::string_view column) {
        const std::string_view value = cell(row, column);
        return value.empty() ? std::optional<std::string>() : std::string(value);
      };
      facts::SdkRow sdk;
      sdk.sdk = cell(row, "id");
      sdk.name_zh = text("name_zh");
      sdk.name_en = text("name_en");
      sdk.operator_ = text("operator");
      sdk.category = cell(row, "category");
      sdk.third_party = cell(row, "third_party") == "Y";
      sdk.classes = found.classes;
      sdk.used = used(row);
      sdk.confidence = confidence(row);
      sdk.origin = found.signals.front().origin;
      const std::vector<ReadVersion> read = versions_.read(sdk.sdk, cell(row, "package_prefixes"));
      if (const DecidedVersion decided = decide_version(read);
          decided.basis != VersionBasis::unread || versions_.knows(sdk.sdk)) {
        sdk.version = decided.version;
        sdk.version_basis = basis_name(decided.basis);
      }
      facts_.add(sdk);
      for (const Signal& s : found.signals) {
        facts_.add(facts::SdkSignalRow{sdk.sdk, s.kind, s.value, s.origin});
      }
      for (const ReadVersion& version : read) write(sdk.sdk, version);
    }
    if (versions_.exhausted()) {
      facts_.add(facts::LimitHitRow{"sdk", "version-budget", "versions of SDKs", 0, std::nullopt});
    }
  }

  void write(const std::string& sdk, const ReadVersion& version) {
    facts::SdkVersionRow row;
    row.sdk = sdk;
    if (!version.part.empty()) row.part = version.part;
    row.value = version.value;
    row.kind = version.kind;
    row.place = version.place;
    row.catalog = version.row;
    row.says = says_name(version.says);
    row.origin = version.origin;
    facts_.add(row);
  }

  // NULL where its code may be where this scan cannot look.
  std::optional<std::int64_t> used(std::size_t row) const {
    const Found& found = found_[row];
    if (found.classes > 0) return found.component_in_dex || is_called(row);
    const bool native = std::any_of(found.signals.begin(), found.signals.end(),
                                    [](const Signal& s) { return s.kind == "native_lib"; });
    const bool code_was_read = in_.packed == false && !in_.program.units().empty();
    // A component or key without a class behind it cannot run.
    if (code_was_read && !native && !cell(row, "package_prefixes").empty()) return 0;
    return std::nullopt;
  }

  bool is_called(std::size_t row) const {
    return std::any_of(in_.usage.uses.begin(), in_.usage.uses.end(), [&](const auto& use) {
      return in_.owners.profile_row(use.first) == static_cast<int>(row);
    });
  }

  const rules::TsvTable& table_;
  const SdkInputs& in_;
  VersionReader versions_;
  double clear_bits_;  // parameter fingerprint_clear_bits
  program::Origins& origins_;
  facts::FactWriter& facts_;
  std::vector<Found> found_;  // by row
  std::map<std::string_view, std::size_t> columns_;
  std::map<std::string_view, Rows> components_, keys_, hosts_;
  std::vector<std::pair<std::string_view, std::size_t>> native_, assets_;
};

}  // namespace

base::Result<bool> write_sdks(const rules::RuleSet& rules, const SdkInputs& inputs,
                              program::Origins& origins, facts::FactWriter& facts) {
  base::Result<rules::TsvTable> table = rules::TsvTable::read(rules.text(kFile), kFile);
  if (!table.ok()) return std::move(table).error();
  base::Result<VersionCatalog> versions = VersionCatalog::load(rules);
  if (!versions.ok()) return std::move(versions).error();
  VersionReader reader(std::move(versions).value(),
                       {inputs.package, inputs.files, inputs.program, inputs.owners}, origins);
  const base::Result<rules::Parameters> parameters = rules::Parameters::load(rules);
  if (!parameters.ok()) return parameters.error();
  const base::Result<double> clear_bits = parameters->number("fingerprint_clear_bits");
  if (!clear_bits.ok()) return clear_bits.error();
  return SdkFinder(*table, inputs, std::move(reader), *clear_bits, origins, facts).run();
}

}  // namespace hegui::sdk
