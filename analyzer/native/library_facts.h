// LibraryFactWriter: states what was read of native libraries, one after the other.
#pragma once

#include <map>
#include <string>
#include <utility>

#include "analyzer/native/library_owners.h"
#include "analyzer/native/library_reading.h"
#include "analyzer/program/origins.h"
#include "analyzer/program/urls.h"

namespace hegui::native {

class LibraryFactWriter {
 public:
  // All must outlive this.
  LibraryFactWriter(const package::Package& package, const NativeCatalog& catalog,
                    const LibraryOwners& owners, program::Hosts& hosts, program::Origins& origins,
                    facts::FactWriter& facts)
      : package_(package),
        catalog_(catalog),
        owners_(owners),
        urls_(hosts),
        origins_(origins),
        facts_(facts) {}

  // Precondition: library.file.
  void write(const LibraryReading& library);

 private:
  struct Method {      // a Java method that a function implements
    std::string name;  // "Lcls;->name(desc)ret", without what is not known
    std::string owner;
  };

  void write_library();
  void write_methods();
  void write_use(const NativeUse& use);
  // The call_site row of a use that the catalog knows, with its api_call.
  facts::RowId write_site(const NativeUse& use, const program::ApiEntry& entry,
                          const std::string& owner, facts::RowId origin);
  std::string function_name(std::uint64_t start) const;
  std::string owner_of(std::uint64_t function) const;
  facts::RowId origin_at(std::uint64_t address, std::string_view excerpt);

  const package::Package& package_;
  const NativeCatalog& catalog_;
  const LibraryOwners& owners_;
  program::UrlWriter urls_;
  program::Origins& origins_;
  facts::FactWriter& facts_;

  // The library at hand.
  const LibraryReading* library_ = nullptr;
  program::Place place_;
  std::string file_name_;
  facts::RowId row_ = 0;
  LibraryOwner owner_;
  std::map<std::uint64_t, Method> methods_;  // by address of the function, without the Thumb bit
};

}  // namespace hegui::native
