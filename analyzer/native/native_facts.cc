#include "analyzer/native/native_facts.h"

#include <algorithm>

#include "analyzer/program/java_names.h"
#include "analyzer/program/name_pattern.h"
#include "apk/base/unicode.h"
#include "apk/elf/elf_file.h"
#include "rules/engine/tsv.h"

namespace hegui::native {
namespace {

using program::json_text;

std::string json_of(std::string_view raw) { return json_text(base::repair_utf8(raw).text); }

std::string json_list(const std::vector<std::string>& items) {
  std::string json = "[";
  for (const std::string& item : items) json += (json.size() > 1 ? "," : "") + item;
  return json + "]";
}

std::vector<std::string> notes_of(const elf::ElfFile& file) {
  std::vector<std::string> notes;
  const auto add = [&](const std::string& text) { notes.push_back(json_text(text)); };
  if (!file.build_id.empty()) add("build-id " + file.build_id);
  if (file.android_api) add("built for Android API " + std::to_string(*file.android_api));
  if (!file.ndk_version.empty()) add("NDK " + base::repair_utf8(file.ndk_version).text);
  if (file.android_packed_relocations) add("Android packed relocations");
  if (file.relr_relocations) add("RELR relocations");
  if (file.text_relocations) add("text relocations");
  if (!file.has_section_headers) add("no section headers");
  if (!file.runpath.empty()) add("run path " + base::repair_utf8(file.runpath).text);
  return notes;
}

// File name patterns of native libraries and whose they are.
class LibraryOwners {
 public:
  static base::Result<LibraryOwners> load(const rules::RuleSet& rules) {
    constexpr std::string_view kFile = "catalog/sdks.tsv";
    const base::Result<rules::TsvTable> table = rules::TsvTable::read(rules.text(kFile), kFile);
    if (!table.ok()) return table.error();
    const auto id = table->column("id");
    const auto third_party = table->column("third_party");
    const auto libs = table->column("native_libs");
    for (const auto* column : {&id, &third_party, &libs}) {
      if (!column->ok()) return column->error();
    }
    LibraryOwners owners;
    for (std::size_t row = 0; row < table->rows(); ++row) {
      for (const std::string_view pattern : rules::split_list(table->cell(row, *libs))) {
        owners.patterns_.emplace_back(
            pattern, (table->cell(row, *third_party) == "Y" ? "sdk:" : "library:") +
                         std::string(table->cell(row, *id)));
      }
    }
    return owners;
  }
  std::string owner(std::string_view file_name) const {
    for (const auto& [pattern, owner] : patterns_) {
      if (program::name_matches(pattern, file_name)) return owner;
    }
    return "unknown";
  }

 private:
  std::vector<std::pair<std::string_view, std::string>> patterns_;
};

}  // namespace

base::Result<bool> write_native_libraries(const rules::RuleSet& rules,
                                          const package::Package& package,
                                          program::Origins& origins, base::Diagnostics& diagnostics,
                                          facts::FactWriter& facts) {
  base::Result<LibraryOwners> owners = LibraryOwners::load(rules);
  if (!owners.ok()) return std::move(owners).error();
  std::int64_t read = 0;
  std::int64_t total = 0;
  for (const package::Container& container : package.containers()) {
    for (const package::Part& part : package.native_libraries(container.index)) {
      ++total;
      program::Place place{container.name, {}, {}};
      if (part.entry) {
        place.entry_ref = package::EntryRef{container.index, *part.entry};
        place.entry = base::repair_utf8(container.archive->entries()[*part.entry].name).text;
      }
      const base::Result<base::ByteView> bytes = package.keep(part);
      if (!bytes.ok()) continue;  // the package has said why
      base::Diagnostics noticed;
      const base::Result<elf::ElfFile> file = elf::read_elf(*bytes, part.name, noticed);
      diagnostics.take(std::move(noticed), part.name);
      if (!file.ok()) {
        diagnostics.add("elf-refused", base::Severity::data_loss, part.name, file.error().what,
                        file.error().offset);
        continue;
      }
      ++read;
      facts::NativeLibRow row;
      row.container = container.name;
      row.entry = place.entry.value_or("");
      row.abi = file->abi;
      if (!file->soname.empty()) row.soname = file->soname;
      row.bytes = static_cast<std::int64_t>(bytes->size());
      std::vector<std::string> needed;
      for (const std::string_view name : file->needed) needed.push_back(json_of(name));
      row.needed_json = json_list(needed);
      std::vector<std::string> jni;
      for (const std::uint32_t symbol : file->jni) {
        jni.push_back(json_of(file->symbols[symbol].name));
      }
      std::sort(jni.begin(), jni.end());
      row.jni_json = json_list(jni);
      row.notes_json = json_list(notes_of(*file));
      row.owner = owners->owner(program::file_name_of(row.entry));
      row.origin = origins.add_entry(place, row.entry);
      facts.add(row);
    }
  }
  facts.add(facts::CoverageRow{"native_libs", read, total});
  return true;
}

}  // namespace hegui::native
