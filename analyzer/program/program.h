// Program: all dex files of one app, linked as the runtime would see them.
//
// Classes get dense ids in load order (classes.dex first); a type defined twice belongs to the
// first definition, as in ART. The app's own types and the framework's (a table kept as data) form
// one hierarchy. Immutable after link(); reads may run on many threads.
//
// Borrows the Package's bytes through the DexFiles it owns. Input: verified dex files.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzer/program/framework.h"
#include "apk/package/container.h"
#include "dex/dex_file.h"

namespace hegui::program {

using UnitNumber = std::uint32_t;  // position in units()
using ClassId = std::uint32_t;     // position in classes()

// One loaded dex file and where its bytes are.
struct DexUnit {
  std::string container;             // origin.container
  std::optional<std::string> entry;  // origin.entry; nullopt for a bare dex
  std::optional<package::EntryRef> entry_ref;
  bool loaded = true;  // ART loads it; false: nested or out of order
  dex::DexFile file;
};

struct ClassRef {
  UnitNumber unit = 0;
  dex::ClassDefIndex def;
};

class Program {
 public:
  static Program link(std::vector<DexUnit> units, FrameworkClasses framework);

  std::span<const DexUnit> units() const { return units_; }
  std::span<const ClassRef> classes() const { return classes_; }
  const FrameworkClasses& framework() const { return framework_; }

  std::string_view descriptor(ClassId id) const;
  std::optional<ClassId> find_class(std::string_view descriptor) const;
  const dex::DexFile& dex_of(ClassId id) const { return units_[classes_[id].unit].file; }

  // Calls visit(descriptor, app class id if it is one) for the type itself and then each supertype
  // once, nearest first (superclass before interfaces, breadth first), until it returns false.
  // Ends on cyclic hierarchies; at most kMaxSupertypes are visited.
  template <typename Visit>
  void for_each_supertype(std::string_view descriptor, Visit visit) const {
    std::vector<std::string_view> seen = {descriptor};
    for (std::size_t next = 0; next < seen.size() && next < kMaxSupertypes; ++next) {
      const std::string_view type = seen[next];
      if (!visit(type, find_class(type))) return;
      append_direct_supertypes(type, seen);
    }
  }
  // True if `descriptor` is `ancestor` or inherits from it.
  bool inherits(std::string_view descriptor, std::string_view ancestor) const;

  static constexpr std::size_t kMaxSupertypes = 256;

 private:
  void append_direct_supertypes(std::string_view type, std::vector<std::string_view>& out) const;

  std::vector<DexUnit> units_;
  FrameworkClasses framework_;
  std::vector<ClassRef> classes_;
  std::unordered_map<std::string_view, ClassId> by_descriptor_;
};

}  // namespace hegui::program
