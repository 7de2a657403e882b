#include "analyzer/native/native_facts.h"

#include "analyzer/native/library_facts.h"
#include "analyzer/native/library_reading.h"

namespace hegui::native {
namespace {

bool has_libraries(const package::Package& package) {
  for (const package::Container& container : package.containers()) {
    if (!package.native_libraries(container.index).empty()) return true;
  }
  return false;
}

struct Totals {
  std::int64_t libraries = 0, code_bytes = 0, code_read = 0, calls = 0, calls_told = 0;
};

void write_coverage(const Totals& done, std::size_t libraries, facts::FactWriter& facts) {
  facts.add(
      facts::CoverageRow{"native_libs", done.libraries, static_cast<std::int64_t>(libraries)});
  if (done.libraries == 0) return;
  facts.add(facts::CoverageRow{"native_code_bytes", done.code_read, done.code_bytes});
  facts.add(facts::CoverageRow{"native_calls_told", done.calls_told, done.calls});
}

}  // namespace

base::Result<bool> write_native_facts(const package::Package& package,
                                      const NativeKnowledge& knowledge, unsigned threads,
                                      program::Hosts& hosts, program::Origins& origins,
                                      base::Diagnostics& diagnostics, facts::FactWriter& facts,
                                      const NativeLimits& limits) {
  Totals done;
  if (!has_libraries(package)) {  // most of the catalog would be read for nothing
    write_coverage(done, 0, facts);
    return true;
  }
  base::Result<NativeCatalog> catalog = NativeCatalog::load(knowledge.rules, knowledge.apis);
  if (!catalog.ok()) return std::move(catalog).error();
  base::Result<LibraryOwners> owners =
      LibraryOwners::load(knowledge.rules, knowledge.owners, knowledge.loads);
  if (!owners.ok()) return std::move(owners).error();
  std::vector<LibraryReading> libraries = read_libraries(package, *catalog, threads, limits);
  LibraryFactWriter writer(package, *catalog, *owners, hosts, origins, facts);
  for (LibraryReading& library : libraries) {
    diagnostics.take(std::move(library.diagnostics), library.part.name);
    if (!library.file) continue;
    writer.write(library);
    ++done.libraries;
    done.code_bytes += static_cast<std::int64_t>(library.uses.code_bytes);
    done.code_read += static_cast<std::int64_t>(library.uses.code_read);
    done.calls += static_cast<std::int64_t>(library.uses.calls);
    done.calls_told += static_cast<std::int64_t>(library.uses.calls_told);
    if (!library.uses.complete) {
      facts.add(facts::LimitHitRow{"native", "native-code-limit",
                                   "not all of a native library was read: " + library.part.name, 0,
                                   std::nullopt});
    }
  }
  write_coverage(done, libraries.size(), facts);
  return true;
}

}  // namespace hegui::native
