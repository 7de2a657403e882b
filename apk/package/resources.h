// Resources: one package file's resource table together with its res/*.xml files.
//
// Borrows the table's bytes; files are read through a callback, so this class knows no container.
// Works without a table (none in the package, or one Android refuses): lookups then find nothing.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "apk/arsc/table.h"
#include "apk/axml/tree.h"

namespace hegui::package {

// Bytes of an entry by its name, or why not. The bytes must outlive the Resources.
using ReadEntry = std::function<base::Result<base::ByteView>(std::string_view name)>;

struct XmlFile {
  std::string path;        // "res/layout-land/main.xml", "res/a.xml"
  arsc::ResId id;          // 0 if the table does not know the file
  std::string name;        // entry name; from the path where the table has none
  std::string qualifiers;  // "land", from the table's configuration, else from the folder
};

// How a value looks in the two languages that matter, and where it comes from.
struct Localized {
  arsc::ResId id;        // 0 for a literal
  std::string zh;        // resolved for zh-CN (falls back as Android does)
  std::string fallback;  // resolved for the default configuration
  bool operator==(const Localized&) const = default;
};

class Resources {
 public:
  Resources() = default;
  Resources(std::optional<arsc::Table> table, ReadEntry read)
      : table_(std::move(table)), read_(std::move(read)) {}

  bool has_table() const { return table_.has_value(); }
  // Precondition: has_table().
  const arsc::Table& table() const { return *table_; }

  // All files of a resource type ("layout", "menu", "xml", "navigation"), each once, sorted by
  // path: those the table names (also under obfuscated paths), then those of `entry_names` that lie
  // in res/<type>*/ and the table does not mention.
  std::vector<XmlFile> xml_files(std::string_view type,
                                 const std::vector<std::string>& entry_names) const;
  base::Result<axml::Tree> read_xml(std::string_view path, const base::Limits& limits,
                                    base::Diagnostics& diagnostics) const;

  // The text of an attribute or value, references resolved; what cannot be resolved stays
  // "@0x7f…".
  std::string text(const axml::Tree& tree, const axml::Attribute& attribute,
                   const arsc::ConfigWanted& wanted = {}) const;
  Localized localized(const axml::Tree& tree, const axml::Attribute& attribute) const;
  // "@string/app_name" for a reference the table names; else "".
  std::string name(base::ResValue value) const;

 private:
  std::optional<arsc::Table> table_;
  ReadEntry read_;
};

}  // namespace hegui::package
