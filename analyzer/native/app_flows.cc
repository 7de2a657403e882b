#include "analyzer/native/app_flows.h"

#include <fmt/format.h>

#include "analyzer/native/machine.h"
#include "analyzer/program/java_names.h"
#include "analyzer/program/parallel.h"
#include "apk/base/unicode.h"

namespace hegui::native {
namespace {

// The machines whose code is followed, best first.
std::optional<unsigned> rank(const elf::ElfFile& file) {
  switch (machine_of(file)) {
    case Machine::arm64:
      return 0;
    case Machine::x86_64:
      return 1;
    case Machine::arm:
      return 2;
    case Machine::x86:
      return 3;
    default:
      return std::nullopt;
  }
}

struct Build {
  package::Part part;
  std::string entry;
};

struct Library {
  std::vector<Build> builds;
  std::optional<FollowedLibrary> read;
  LibraryFlow flow;
};

void follow(const package::Package& package, const NativeFunctions& functions,
            const std::vector<NativeMethod>& methods, const FlowLimits& limits, Library& library) {
  base::Diagnostics said;  // the native stage reads it too, and tells
  std::optional<unsigned> best;
  const Build* chosen = nullptr;
  std::optional<elf::ElfFile> file;
  for (const Build& build : library.builds) {
    const base::Result<base::ByteView> bytes = package.keep(build.part);
    if (!bytes.ok()) continue;
    base::Result<elf::ElfFile> one = elf::read_elf(*bytes, build.part.name, said);
    if (!one.ok()) continue;
    const std::optional<unsigned> its = rank(*one);
    if (!its || (best && *best <= *its)) continue;
    best = its;
    chosen = &build;
    file = std::move(one).value();
  }
  if (chosen == nullptr) return;
  const elf::Relocations relocations = elf::read_relocations(*file, chosen->part.name, said);
  FollowedLibrary read;
  read.functions = elf::find_functions(*file);
  library.flow = follow_native(*file, relocations, read.functions, functions, methods, limits);
  if (library.flow.methods.empty()) return;
  const package::Container& container = package.container(chosen->part.container);
  read.place = {container.name, {}, {}};
  if (chosen->part.entry) {
    read.place.entry_ref = package::EntryRef{container.index, *chosen->part.entry};
    read.place.entry = base::repair_utf8(chosen->entry).text;
  }
  read.file = std::move(*file);
  library.read = std::move(read);
}

}  // namespace

AppFlows follow_app(const package::Package& package, const NativeFunctions& functions,
                    const std::vector<NativeMethod>& methods, unsigned threads,
                    const FlowLimits& limits) {
  AppFlows out;
  if (methods.empty()) return out;
  std::vector<Library> libraries;
  std::map<std::string, std::size_t> known;  // by container and file name
  for (const package::Container& container : package.containers()) {
    for (const package::Part& part : package.native_libraries(container.index)) {
      std::string entry(part.entry
                            ? std::string_view(container.archive->entries()[*part.entry].name)
                            : std::string_view(part.name));
      const std::string name = container.name + "!" + std::string(program::file_name_of(entry));
      const auto [found, fresh] = known.emplace(name, libraries.size());
      if (fresh) libraries.emplace_back();
      libraries[found->second].builds.push_back({part, std::move(entry)});
    }
  }
  program::parallel_for(libraries.size(), threads, [&](std::size_t i) {
    follow(package, functions, methods, limits, libraries[i]);
  });
  for (Library& library : libraries) {
    if (!library.read) continue;
    for (auto& [method, flow] : library.flow.methods) {
      out.methods.try_emplace(method, AppFlows::Found{out.libraries.size(), std::move(flow)});
    }
    out.libraries.push_back(std::move(*library.read));
  }
  return out;
}

std::string elf_position(const elf::ElfFile& file, const elf::Functions& functions,
                         std::uint64_t address) {
  std::string position = fmt::format("{{\"address\":{}", address);
  if (const auto offset = file.file_offset(address)) {
    position += fmt::format(",\"offset\":{}", *offset);
  }
  const elf::ElfFunction* function = functions.containing(address);
  if (function != nullptr && function->symbol != elf::kNoSymbol) {
    position += ",\"symbol\":" +
                program::json_text(base::repair_utf8(file.symbols[function->symbol].name).text);
  }
  return position + "}";
}

}  // namespace hegui::native
