#include "analyzer/sdk/versions.h"

#include <algorithm>
#include <cstring>
#include <set>

#include "analyzer/program/java_names.h"
#include "analyzer/program/name_pattern.h"
#include "apk/base/unicode.h"
#include "rules/engine/tsv.h"

namespace hegui::sdk {
namespace {

constexpr std::string_view kPrefix = "{prefix}";
constexpr std::string_view kName = "{name}";

// "Lcls;->member": the class, and what follows the arrow.
std::pair<std::string_view, std::string_view> split_member(std::string_view locator) {
  const std::size_t arrow = locator.find("->");
  if (arrow == std::string_view::npos) return {locator, {}};
  return {locator.substr(0, arrow), locator.substr(arrow + 2)};
}

constexpr std::string_view kMaven = "META-INF/maven/";

// Group and artifact of the tools that made the file: "META-INF/androidx.core_core.version" and
// "META-INF/maven/androidx.core/core/pom.properties" are androidx.core and core. Of another file
// the group is its name without extension.
std::pair<std::string_view, std::string_view> artifact_of(std::string_view entry_name) {
  if (entry_name.starts_with(kMaven)) {
    const std::string_view rest = entry_name.substr(kMaven.size());
    const std::size_t slash = rest.find('/');
    if (slash == std::string_view::npos) return {rest, {}};
    const std::string_view artifact = rest.substr(slash + 1);
    return {rest.substr(0, slash), artifact.substr(0, artifact.find('/'))};
  }
  const std::string_view file = program::file_name_of(entry_name);
  const std::string_view stem = file.substr(0, file.rfind('.'));
  const std::size_t line = stem.find('_');
  if (line == std::string_view::npos) return {stem, {}};
  return {stem.substr(0, line), stem.substr(line + 1)};
}

std::string artifact_name(std::string_view entry_name) {
  const auto [group, artifact] = artifact_of(entry_name);
  if (artifact.empty()) return std::string(group);
  return std::string(group) + ":" + std::string(artifact);
}

// The printable text that begins at `at`.
std::string_view printable_at(std::string_view bytes, std::size_t at) {
  constexpr std::size_t kMaxLength = 256;
  std::size_t end = at;
  while (end < bytes.size() && end - at < kMaxLength && bytes[end] >= 0x20 && bytes[end] < 0x7f) {
    ++end;
  }
  return bytes.substr(at, end - at);
}

}  // namespace

std::vector<ReadVersion> VersionReader::read(std::string_view sdk,
                                             std::string_view package_prefixes) {
  std::vector<ReadVersion> out;
  taken_.clear();
  const auto look = [&](const VersionRow& row, std::string locator) {
    Search search{row, sdk, std::move(locator), out, out.size()};
    read_row(search);
  };
  for (const VersionRow& row : catalog_.rows(sdk)) look(row, std::string(row.locator));
  for (const VersionRow& row : catalog_.rows("*")) {
    const std::size_t at = row.locator.find(kPrefix);
    if (at == std::string_view::npos) {
      look(row, std::string(row.locator));
      continue;
    }
    for (const std::string_view prefix : rules::split_list(package_prefixes)) {
      std::string locator(row.locator);
      std::string path(prefix);
      std::replace(path.begin(), path.end(), '.', '/');
      look(row, locator.replace(at, kPrefix.size(), path));
    }
  }
  return out;
}

void VersionReader::read_row(Search& search) {
  switch (search.row.kind) {
    case VersionKind::static_field:
    case VersionKind::method_constant:
    case VersionKind::call_arguments:
    case VersionKind::call_numbers:
      return read_classes(search);
    case VersionKind::string_in_class:
      return read_strings(search, search.locator);
    case VersionKind::manifest_meta_data:
      return read_manifests(search);
    case VersionKind::entry_name:
    case VersionKind::entry_text:
    case VersionKind::native_string:
      return read_entries(search);
  }
}

std::optional<std::string> VersionReader::fresh_value(Search& search, std::string_view text) {
  std::optional<std::string> value = catalog_.value(search.row, text);
  if (!value || search.out.size() - search.first >= kMaxValuesOfRow) return std::nullopt;
  if (search.row.part == kName) return value;  // of another part each
  for (std::size_t at = search.first; at < search.out.size(); ++at) {
    if (search.out[at].value == *value) return std::nullopt;
  }
  return value;
}

void VersionReader::keep(Search& search, std::string value, std::string place, std::string part,
                         facts::RowId origin) {
  ReadVersion read;
  read.value = std::move(value);
  read.part = std::move(part);
  read.kind = search.row.kind_name;
  read.place = std::move(place);
  read.row = search.row.id;
  read.says = search.row.says;
  read.origin = origin;
  search.out.push_back(std::move(read));
}

void VersionReader::keep_constant(Search& search, const PlacedText& found) {
  std::optional<std::string> value = fresh_value(search, found.text);
  if (!value) return;
  const program::DexUnit& unit = in_.program.units()[found.unit];
  const program::Place place{unit.container, unit.entry, unit.entry_ref};
  const facts::RowId origin =
      found.is_field ? origins_.add(place, "dex",
                                    "{\"field\":" + program::json_text(found.member) +
                                        ",\"file_offset\":" + std::to_string(found.offset) + "}",
                                    found.text)
                     : origins_.add_dex(place, found.member, found.offset, 0, found.text);
  keep(search, std::move(*value), found.member, std::string(search.row.part), origin);
}

// ---- constants of classes ----

std::vector<program::ClassId> VersionReader::classes_of_unit(program::UnitNumber unit,
                                                             std::string_view pattern) {
  std::vector<program::ClassId> found;
  const dex::DexFile& file = in_.program.units()[unit].file;
  const std::size_t star = pattern.find('*');
  const std::string_view end = pattern.substr(star + 1);
  for (const dex::ClassDefIndex def : file.classes_from(pattern.substr(0, star))) {
    const std::string_view descriptor = file.type(file.class_def(def).type);
    if (!descriptor.ends_with(end)) continue;
    const std::optional<program::ClassId> id = in_.program.find_class(descriptor);
    // What another file defines first is never loaded from this one.
    if (!id || in_.program.classes()[*id].unit != unit) continue;
    if (found.size() == kMaxClassesOfRow) {
      exhausted_ = true;
      break;
    }
    found.push_back(*id);
  }
  return found;
}

std::vector<program::ClassId> VersionReader::classes_named(std::string_view pattern) {
  std::vector<program::ClassId> found;
  if (pattern.find('*') == std::string_view::npos) {
    if (const auto id = in_.program.find_class(pattern)) found.push_back(*id);
    return found;
  }
  for (program::UnitNumber unit = 0; unit < in_.program.units().size(); ++unit) {
    for (const program::ClassId id : classes_of_unit(unit, pattern)) found.push_back(id);
  }
  return found;
}

void VersionReader::read_classes(Search& search) {
  const auto [class_name, member] = split_member(search.locator);
  for (const program::ClassId id : classes_named(class_name)) {
    if (search.row.kind == VersionKind::static_field) {
      if (const auto found = constants_.field(id, member)) keep_constant(search, *found);
    } else if (search.row.kind == VersionKind::method_constant) {
      for (const PlacedText& found : constants_.returned(id, member)) keep_constant(search, found);
    } else {
      const std::size_t space = member.find(' ');
      const std::string_view callee =
          space == std::string_view::npos ? std::string_view() : member.substr(space + 1);
      const bool numbers = search.row.kind == VersionKind::call_numbers;
      for (const PlacedText& found :
           constants_.passed(id, member.substr(0, space), callee, numbers)) {
        keep_constant(search, found);
      }
    }
  }
}

void VersionReader::read_strings(Search& search, std::string_view class_name) {
  if (class_name.find('*') == std::string_view::npos) {
    for (const program::ClassId id : classes_named(class_name)) {
      constants_.each_string(
          id, [&](dex::StringIndex, const PlacedText& found) { keep_constant(search, found); },
          [](dex::StringIndex) { return true; });
    }
    return;
  }
  // Whole packages: the string table is asked first, so that code is walked only for a string that
  // is there.
  const std::string start = catalog_.literal_start(search.row);
  if (start.empty()) return;
  for (program::UnitNumber unit = 0; unit < in_.program.units().size(); ++unit) {
    const dex::DexFile& file = in_.program.units()[unit].file;
    std::set<std::uint32_t> wanted;
    for (const dex::StringIndex string : file.strings_from(start)) {
      if (catalog_.value(search.row, file.utf8(string))) wanted.insert(string.value);
    }
    if (wanted.empty()) continue;
    for (const program::ClassId id : classes_of_unit(unit, class_name)) {
      constants_.each_string(
          id, [&](dex::StringIndex, const PlacedText& found) { keep_constant(search, found); },
          [&](dex::StringIndex string) { return wanted.contains(string.value); });
    }
  }
}

// ---- manifest and files ----

void VersionReader::read_manifests(Search& search) {
  for (const inventory::AppFiles& files : in_.files) {
    if (!files.manifest) continue;
    const package::ContainerIndex container = *files.container;
    const program::Place place{in_.package.container(container).name, "AndroidManifest.xml",
                               in_.package.manifest(container)};
    const auto look = [&](const std::vector<package::MetaData>& list) {
      for (const package::MetaData& meta : list) {
        if (meta.name != search.locator) continue;
        std::optional<std::string> value = fresh_value(search, meta.value);
        if (!value) continue;
        const facts::RowId origin = origins_.add_xml(place, meta.place.path, "android:value",
                                                     meta.place.offset, meta.value);
        keep(search, std::move(*value), meta.name, std::string(search.row.part), origin);
      }
    };
    look(files.manifest->application.meta_data);
    for (const package::Component& component : files.manifest->components) {
      look(component.meta_data);
    }
  }
}

const VersionReader::Entries& VersionReader::entries_named(const std::string& pattern) {
  const auto [slot, fresh] = entries_.try_emplace(pattern);
  if (!fresh) return slot->second;
  const std::string_view start = std::string_view(pattern).substr(0, pattern.find('*'));
  const bool exact = start.size() == pattern.size();
  for (const package::Container& container : in_.package.containers()) {
    if (container.archive == nullptr) continue;
    if (exact) {
      if (const auto ref = in_.package.find(container.index, pattern)) slot->second.push_back(*ref);
      continue;
    }
    for (const zip::Entry& entry : container.archive->entries()) {
      if (entry.name.starts_with(start) && program::name_matches(pattern, entry.name)) {
        slot->second.push_back({container.index, entry.index});
      }
    }
  }
  return slot->second;
}

program::Place VersionReader::place_of(package::EntryRef ref) const {
  return {in_.package.container(ref.container).name,
          base::repair_utf8(in_.package.entry(ref).name).text, ref};
}

bool VersionReader::belongs_to(std::string_view entry_name, std::string_view sdk) const {
  const std::string_view owner =
      in_.owners.name(in_.owners.of_java_name(artifact_of(entry_name).first));
  const std::size_t colon = owner.find(':');
  return colon != std::string_view::npos && owner.substr(colon + 1) == sdk;
}

void VersionReader::read_entries(Search& search) {
  std::set<std::string_view> searched;  // one library for several ABIs
  for (const package::EntryRef ref : entries_named(search.locator)) {
    const std::string_view name = in_.package.entry(ref).name;
    const bool of_any = search.row.sdk == "*";
    if (of_any && (taken_.contains(name) || !belongs_to(name, search.sdk))) continue;
    if (!of_any) taken_.insert(name);
    if (search.row.kind == VersionKind::entry_text) {
      read_text(search, ref);
    } else if (search.row.kind == VersionKind::native_string) {
      if (searched.insert(program::file_name_of(name)).second) read_native(search, ref);
    } else if (std::optional<std::string> value = fresh_value(search, name)) {
      const program::Place place = place_of(ref);
      const facts::RowId origin = origins_.add_entry(place, *place.entry);
      keep(search, std::move(*value), *place.entry, std::string(search.row.part), origin);
    }
  }
}

void VersionReader::read_text(Search& search, package::EntryRef ref) {
  if (in_.package.entry(ref).uncompressed_size > kMaxTextBytes) return;
  const base::Result<zip::Inflated> bytes = in_.package.read(ref);
  if (!bytes.ok()) return;  // the package has said why
  const std::string text = base::repair_utf8(bytes->bytes().chars()).text;
  std::optional<std::string> value = fresh_value(search, text);
  if (!value) return;
  const program::Place place = place_of(ref);
  std::string position = "{}";
  if (const std::size_t at = text.find(*value); at != std::string::npos) {
    const std::size_t start = base::code_point_count(std::string_view(text).substr(0, at));
    position = "{\"end\":" + std::to_string(start + value->size()) +
               ",\"start\":" + std::to_string(start) + "}";  // values are ASCII
  }
  const facts::RowId origin = origins_.add(place, "text", std::move(position), *value);
  std::string part =
      search.row.part == kName ? artifact_name(*place.entry) : std::string(search.row.part);
  keep(search, std::move(*value), *place.entry, std::move(part), origin);
}

void VersionReader::read_native(Search& search, package::EntryRef ref) {
  const std::string start = catalog_.literal_start(search.row);
  if (start.empty()) return;
  const base::Result<base::ByteView> bytes = in_.package.keep(ref);
  if (!bytes.ok()) return;  // the package has said why
  native_bytes_ += bytes->size();
  if (native_bytes_ > kMaxNativeBytes) {
    exhausted_ = true;
    return;
  }
  const std::string_view all = bytes->chars();
  for (std::size_t at = 0, hits = 0; at < all.size() && hits < kMaxValuesOfRow; ++hits) {
    const void* hit = memmem(all.data() + at, all.size() - at, start.data(), start.size());
    if (hit == nullptr) return;
    at = static_cast<std::size_t>(static_cast<const char*>(hit) - all.data());
    const std::string_view text = printable_at(all, at);
    if (std::optional<std::string> value = fresh_value(search, text)) {
      const program::Place place = place_of(ref);
      const facts::RowId origin =
          origins_.add(place, "elf", "{\"file_offset\":" + std::to_string(at) + "}", text);
      keep(search, std::move(*value), *place.entry, std::string(search.row.part), origin);
    }
    at += start.size();
  }
}

}  // namespace hegui::sdk
