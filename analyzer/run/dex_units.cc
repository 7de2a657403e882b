#include "analyzer/run/dex_units.h"

#include "analyzer/program/parallel.h"
#include "apk/base/unicode.h"

namespace hegui::run {
namespace {

struct Pending {
  Pending(const package::Container& in, package::Part what, bool is_loaded)
      : container(&in), part(std::move(what)), loaded(is_loaded) {}

  const package::Container* container = nullptr;
  package::Part part;
  bool loaded = false;
  std::vector<dex::DexFile> files;
  base::Diagnostics diagnostics;
};

void open_one(const package::Package& package, Pending& pending) {
  const base::Result<base::ByteView> bytes = package.keep(pending.part);
  if (!bytes.ok()) {
    pending.diagnostics.add("dex-refused", base::Severity::data_loss, {}, bytes.error().what,
                            bytes.error().offset);
    return;
  }
  base::Result<std::vector<dex::DexFile>> files =
      dex::DexFile::open_container(*bytes, pending.diagnostics);
  if (files.ok()) {
    pending.files = std::move(files).value();
  } else {
    pending.diagnostics.add("dex-refused", base::Severity::data_loss, {}, files.error().what,
                            files.error().offset);
  }
}

}  // namespace

std::vector<program::DexUnit> open_dex_units(const package::Package& package, unsigned threads,
                                             base::Diagnostics& diagnostics) {
  std::vector<Pending> loaded;
  std::vector<Pending> others;
  for (const package::Container& container : package.containers()) {
    if (container.role == package::ContainerRole::variant) continue;
    const bool nested = container.role == package::ContainerRole::nested;
    const package::DexParts& parts = package.dex(container.index);
    for (const package::Part& part : parts.loaded) {
      (nested ? others : loaded).emplace_back(container, part, !nested);
    }
    for (const package::Part& part : parts.extra) {
      others.emplace_back(container, part, false);
    }
  }
  std::vector<Pending> all = std::move(loaded);
  for (Pending& pending : others) all.push_back(std::move(pending));
  program::parallel_for(all.size(), threads, [&](std::size_t i) { open_one(package, all[i]); });

  std::vector<program::DexUnit> units;
  for (Pending& pending : all) {
    diagnostics.take(std::move(pending.diagnostics), pending.part.name);
    for (dex::DexFile& file : pending.files) {
      program::DexUnit unit{pending.container->name, {}, {}, pending.loaded, std::move(file)};
      if (pending.part.entry) {
        unit.entry_ref = package::EntryRef{pending.container->index, *pending.part.entry};
        unit.entry = base::repair_utf8(package.entry(*unit.entry_ref).name).text;
      }
      units.push_back(std::move(unit));
    }
  }
  return units;
}

}  // namespace hegui::run
