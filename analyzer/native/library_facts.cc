#include "analyzer/native/library_facts.h"

#include <fmt/format.h>

#include <algorithm>

#include "analyzer/native/app_flows.h"
#include "analyzer/native/jni_names.h"
#include "analyzer/native/machine.h"
#include "analyzer/program/java_names.h"
#include "apk/base/unicode.h"

namespace hegui::native {
namespace {

using program::json_list;
using program::json_text;

std::string json_of(std::string_view raw) { return json_text(base::repair_utf8(raw).text); }

std::vector<std::string> notes_of(const LibraryReading& library) {
  const elf::ElfFile& file = *library.file;
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
  if (library.uses.names_known) add("code not read: another build names the same");
  if (machine_of(file) == Machine::other) add("code of this machine is not read");
  return notes;
}

std::uint64_t plain(const elf::ElfFile& file, std::uint64_t address) {
  return machine_of(file) == Machine::arm ? address & ~std::uint64_t{1} : address;
}

bool collects(const program::ApiEntry& entry) {
  return entry.role == "collect" || entry.role == "corroborate";
}

}  // namespace

void LibraryFactWriter::write(const LibraryReading& library) {
  library_ = &library;
  const package::Container& container = package_.container(library.part.container);
  place_ = {container.name, {}, {}};
  if (library.part.entry) {
    place_.entry_ref = package::EntryRef{container.index, *library.part.entry};
    place_.entry = base::repair_utf8(container.archive->entries()[*library.part.entry].name).text;
  }
  file_name_ = program::file_name_of(place_.entry ? *place_.entry : container.name);
  methods_.clear();
  write_library();
  write_methods();
  for (const NativeUse& use : library.uses.uses) write_use(use);
}

void LibraryFactWriter::write_library() {
  const elf::ElfFile& file = *library_->file;
  facts::NativeLibRow row;
  row.container = place_.container;
  row.entry = place_.entry.value_or("");
  row.abi = file.abi;
  if (!file.soname.empty()) row.soname = file.soname;
  row.bytes = static_cast<std::int64_t>(library_->bytes.size());
  std::vector<std::string> needed;
  for (const std::string_view name : file.needed) needed.push_back(json_of(name));
  row.needed_json = json_list(needed);
  std::vector<std::string> jni;
  std::set<std::string, std::less<>> classes;
  for (const std::uint32_t symbol : file.jni) {
    jni.push_back(json_of(file.symbols[symbol].name));
    if (const auto name = exported_name(file.symbols[symbol].name))
      classes.insert(name->class_name);
  }
  for (const RegisteredMethod& method : library_->uses.registered) {
    if (!method.class_name.empty()) classes.insert(method.class_name);
  }
  std::sort(jni.begin(), jni.end());
  row.jni_json = json_list(jni);
  row.notes_json = json_list(notes_of(*library_));
  owner_ = owners_.of_library(file_name_, classes);
  row.owner = owner_.owner;
  row.owner_by = owner_.by;
  row.code_bytes = static_cast<std::int64_t>(library_->uses.code_bytes);
  row.code_read = static_cast<std::int64_t>(library_->uses.code_read);
  row.origin = origins_.add_entry(place_, row.entry);
  row_ = facts_.add(row);
}

void LibraryFactWriter::write_methods() {
  const elf::ElfFile& file = *library_->file;
  if (library_->uses.names_known) return;  // stated for the build whose code was read
  const auto write = [&](facts::NativeMethodRow row, const std::string& class_name,
                         std::uint64_t function, std::uint64_t at) {
    std::string name;
    row.owner = owner_.owner;
    if (!class_name.empty()) {
      row.class_name = "L" + class_name + ";";
      row.owner = owners_.of_class(class_name);
      name = *row.class_name + "->";
    }
    name += row.name + row.signature.value_or("");
    row.library = row_;
    row.address = static_cast<std::int64_t>(function);
    row.origin = origin_at(at, name);
    methods_.emplace(function, Method{name, row.owner});
    facts_.add(row);
  };
  for (const std::uint32_t number : file.jni) {
    const elf::ElfSymbol& symbol = file.symbols[number];
    const auto name = exported_name(symbol.name);
    if (!name) continue;
    facts::NativeMethodRow row;
    row.name = base::repair_utf8(name->method).text;
    row.shown = "exported";
    const std::uint64_t function = plain(file, symbol.address);
    write(std::move(row), base::repair_utf8(name->class_name).text, function, function);
  }
  for (const RegisteredMethod& method : library_->uses.registered) {
    facts::NativeMethodRow row;
    row.name = base::repair_utf8(method.name).text;
    row.signature = base::repair_utf8(method.signature).text;
    row.shown = "registered";
    write(std::move(row), base::repair_utf8(method.class_name).text, method.address, method.entry);
  }
}

std::string LibraryFactWriter::function_name(std::uint64_t start) const {
  if (const auto method = methods_.find(start); method != methods_.end()) {
    return method->second.name;
  }
  const elf::ElfFunction* function = library_->functions.containing(start);
  if (function != nullptr && function->symbol != elf::kNoSymbol) {
    return base::repair_utf8(library_->file->symbols[function->symbol].name).text;
  }
  return fmt::format("sub_{:x}", start);
}

std::string LibraryFactWriter::owner_of(std::uint64_t function) const {
  const auto method = methods_.find(function);
  return method == methods_.end() ? owner_.owner : method->second.owner;
}

facts::RowId LibraryFactWriter::origin_at(std::uint64_t address, std::string_view excerpt) {
  const std::string position = elf_position(*library_->file, library_->functions, address);
  return origins_.add(place_, "elf", position, excerpt);
}

void LibraryFactWriter::write_use(const NativeUse& use) {
  const std::string owner = owner_of(use.function);
  std::string value = program::excerpt_of(use.value);
  if (use.kind == UseKind::url) {
    // As the url fact has it, masked; without what names nothing but a specification.
    value.clear();
    urls_.write(use.value, owner, facts_, [&](std::string_view url) {
      if (value.empty()) value = url;
      return origin_at(use.address, url);
    });
    if (value.empty()) return;
  }
  facts::NativeUseRow row;
  row.library = row_;
  row.kind = use_name(use.kind);
  row.value = value;
  row.shown = shown_name(use.shown);
  if (!use.via.empty()) row.via = use.via;
  if (use.function != 0) row.function = function_name(use.function);
  row.places = use.places;
  row.owner = owner;
  row.origin = origin_at(use.address, value);
  const bool seen = use.shown == Shown::passed || use.shown == Shown::referenced;
  if (use.api && seen) {
    const program::ApiEntry& entry = catalog_.apis()[*use.api];
    if (!entry.pi.empty() && entry.role != "benign") {
      row.site = write_site(use, entry, owner, *row.origin);
    }
  }
  facts_.add(row);
}

facts::RowId LibraryFactWriter::write_site(const NativeUse& use, const program::ApiEntry& entry,
                                           const std::string& owner, facts::RowId origin) {
  facts::CallSiteRow site;
  site.caller = file_name_;
  if (use.function != 0) site.caller += "!" + function_name(use.function);
  site.caller_class = file_name_;
  site.owner = owner;
  site.origin = origin;
  facts::ApiCallRow row;
  row.site = facts_.add(site);
  row.catalog = entry.id;
  row.kind = entry.kind;
  row.role = entry.role;
  row.pi = entry.pi;
  if (!entry.sensitive.empty()) row.sensitive = entry.sensitive;
  row.origin = origin;
  const bool by_text = entry.kind == "sysprop" || entry.kind == "path" || entry.kind == "cmd";
  row.api = use.value;
  if (by_text && use.shown == Shown::passed) {
    row.api = use.via;
    row.arguments_json =
        "{" + json_text(use_name(use.kind)) + ":" + json_text(program::excerpt_of(use.value)) + "}";
  }
  // A text that code takes up is not yet read.
  if (use.shown == Shown::passed && use.certain && collects(entry)) row.collects = 1;
  facts_.add(row);
  return row.site;
}

}  // namespace hegui::native
