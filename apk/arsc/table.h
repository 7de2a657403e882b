// Table: a resource table (resources.arsc), opened as Android's LoadedArsc opens it.
//
// Hostile input. open() walks the chunks once: it refuses what Android refuses (broken pools, a
// type without spec, an offset table that runs into its entries, …) and records in `diagnostics`
// ("arsc-…", offsets in the file) what Android reads past. Entries are neither visited nor indexed:
// opening costs per chunk, not per entry. Afterwards every read is total; an entry that Android
// would reject reads as absent.
//
// Borrows the bytes, which must outlive the table. Source: AOSP libs/androidfw, LoadedArsc.cpp and
// ResourceTypes.h. Overlays (overlayable, staged aliases) are noted and not applied.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "apk/arsc/config.h"
#include "apk/base/byte_view.h"
#include "apk/base/diagnostics.h"
#include "apk/base/limits.h"
#include "apk/base/res_string_pool.h"
#include "apk/base/res_value.h"
#include "apk/base/result.h"

namespace hegui::arsc {

using base::ResId;
using base::ResValue;

// The values of one resource type for one configuration (a ResTable_type chunk).
struct TypeValues {
  Config config;
  base::ByteView chunk;
  std::uint64_t offset = 0;  // of the chunk in the file
  std::uint32_t offsets_at = 0, entries_at = 0, entry_count = 0;
  bool sparse = false, short_offsets = false;
};

struct Type {
  std::uint8_t id = 0;
  std::uint32_t entry_count = 0;  // of the spec: entries 0 .. entry_count-1 may exist
  base::ByteView spec_flags;      // entry_count times u32
  std::vector<TypeValues> values;
};

struct Library {  // a shared library the package refers to, by its build-time package id
  std::uint8_t id = 0;
  std::string name;
};

struct Package {
  std::uint8_t id = 0;  // 0x7f for an app, 0x01 the framework, 0 a shared library
  std::string name;
  base::ResStringPool type_names, key_names;
  std::uint32_t type_id_offset = 0;
  std::vector<Type> types;  // by id, ascending; ids may be missing
  std::vector<Library> libraries;

  const Type* type(std::uint8_t id) const;
  std::string type_name(const Type& type) const;
};

// One value of one resource.
struct Entry {
  ResId id;
  const Config* config = nullptr;  // in the table
  std::uint32_t key = 0;           // index in the package's key_names
  ResValue value;                  // of a simple entry
  bool complex = false;            // a bag: see Table::bag
  bool is_public = false;
  ResId parent;  // of a bag (a style's parent)
  std::uint32_t map_at = 0, map_count = 0;
  const TypeValues* from = nullptr;
  std::uint64_t offset = 0;  // in the file
};

// One item of a bag: style item (name is the attribute's id), array element, plural (name is
// kPluralOther, …), attribute definition.
struct BagItem {
  ResId name;
  ResValue value;
};
constexpr std::uint32_t kPluralOther = 0x01000004;  // zero 5, one 6, two 7, few 8, many 9

class Table {
 public:
  static base::Result<Table> open(base::ByteView bytes, const base::Limits& limits,
                                  base::Diagnostics& diagnostics);

  const std::vector<Package>& packages() const { return packages_; }
  const base::ResStringPool& strings() const { return strings_; }

  // First package with that id; an app's own package if a reference says 0. nullptr if none.
  const Package* package(std::uint8_t id) const;
  const Type* type(ResId id) const;

  // Type and entry name ("string", "app_name"); "" where the resource is not in this table.
  std::string type_name(ResId id) const;
  std::string entry_name(ResId id) const;
  std::string name(ResId id) const;  // "@string/app_name", "@0x7f010000" if unknown
  // "string/app_name" or "@string/app_name". Looks through the type's entries: linear.
  std::optional<ResId> find(std::string_view type_and_name) const;

  // The entry for exactly this chunk; nullopt if it has none.
  std::optional<Entry> entry(ResId id, const TypeValues& values) const;
  // The entry Android would pick on `device`, not following references.
  std::optional<Entry> best(ResId id, const Config& device) const;
  // Every configuration's entry, in file order.
  std::vector<Entry> all(ResId id) const;
  // At most `max_items`. Total on every Entry of this table.
  std::vector<BagItem> bag(const Entry& entry, std::size_t max_items = 100'000) const;

  // The value with references followed (at most 20 steps, as Android does). nullopt if the resource
  // is not here, is a bag, or its references run in a circle. A reference into another package
  // (framework) is returned as it is.
  std::optional<ResValue> resolve(ResId id, const ConfigWanted& wanted) const;
  std::optional<ResValue> resolve(ResValue value, const ConfigWanted& wanted) const;
  // The same as text: the string, a resolved file path, "true", "#ff…", "@android id".
  std::optional<std::string> resolve_text(ResId id, const ConfigWanted& wanted) const;
  std::string text(ResValue value) const;  // strings from this table's pool, else res_value_text

 private:
  friend class TableReader;
  base::ByteView bytes_;
  base::ResStringPool strings_;
  std::vector<Package> packages_;
};

}  // namespace hegui::arsc
