#include "analyzer/native/library_reading.h"

#include <algorithm>
#include <map>

#include "analyzer/native/machine.h"
#include "analyzer/program/java_names.h"
#include "analyzer/program/parallel.h"

namespace hegui::native {
namespace {

// Phones first, emulators last.
unsigned rank(const elf::ElfFile& file) {
  switch (machine_of(file)) {
    case Machine::arm64:
      return 0;
    case Machine::arm:
      return 1;
    case Machine::x86_64:
      return 2;
    case Machine::x86:
      return 3;
    case Machine::other:
      break;
  }
  return 4;
}

void open(const package::Package& package, LibraryReading& library) {
  const base::Result<base::ByteView> bytes = package.keep(library.part);
  if (!bytes.ok()) return;  // the package has said why
  library.bytes = *bytes;
  base::Result<elf::ElfFile> file = elf::read_elf(*bytes, library.part.name, library.diagnostics);
  if (!file.ok()) {
    library.diagnostics.add("elf-refused", base::Severity::data_loss, "", file.error().what,
                            file.error().offset);
    return;
  }
  library.file = std::move(file).value();
}

void read_code(LibraryReading& library, const NativeCatalog& catalog, LibraryNames& known,
               const NativeLimits& limits) {
  const elf::Relocations relocations =
      elf::read_relocations(*library.file, library.part.name, library.diagnostics);
  library.relocations = relocations.all().size();
  library.functions = elf::find_functions(*library.file);
  library.uses = read_uses(*library.file, relocations, library.functions, catalog, known, limits);
}

}  // namespace

std::vector<LibraryReading> read_libraries(const package::Package& package,
                                           const NativeCatalog& catalog, unsigned threads,
                                           const NativeLimits& limits) {
  std::vector<LibraryReading> libraries;
  std::map<std::string, std::vector<std::size_t>> builds;  // by container and file name
  for (const package::Container& container : package.containers()) {
    for (const package::Part& part : package.native_libraries(container.index)) {
      std::string name(part.entry ? std::string_view(container.archive->entries()[*part.entry].name)
                                  : std::string_view(part.name));
      name = container.name + "!" + std::string(program::file_name_of(name));
      builds[std::move(name)].push_back(libraries.size());
      libraries.emplace_back().part = part;
    }
  }
  std::vector<std::vector<std::size_t>> groups;
  groups.reserve(builds.size());
  for (auto& [name, group] : builds) groups.push_back(std::move(group));
  program::parallel_for(groups.size(), threads, [&](std::size_t number) {
    std::vector<std::size_t>& group = groups[number];
    std::erase_if(group, [&](std::size_t i) {
      open(package, libraries[i]);
      return !libraries[i].file;
    });
    std::stable_sort(group.begin(), group.end(), [&](std::size_t a, std::size_t b) {
      return rank(*libraries[a].file) < rank(*libraries[b].file);
    });
    LibraryNames known;
    for (const std::size_t i : group) read_code(libraries[i], catalog, known, limits);
  });
  return libraries;
}

}  // namespace hegui::native
