#include "apk/package/resources.h"

#include <algorithm>
#include <map>

#include "apk/base/limits.h"

namespace hegui::package {
namespace {

using arsc::ResId;

// "res/layout-land-v21/main.xml" -> folder "layout-land-v21", name "main".
struct PathParts {
  std::string_view folder, name;
};
PathParts split_path(std::string_view path) {
  PathParts parts;
  if (!path.starts_with("res/")) return parts;
  const std::size_t end = path.find('/', 4);
  if (end == std::string_view::npos) return parts;
  parts.folder = path.substr(4, end - 4);
  parts.name = path.substr(end + 1);
  parts.name = parts.name.substr(0, parts.name.rfind('.'));
  return parts;
}

bool is_folder_of(std::string_view folder, std::string_view type) {
  return folder.starts_with(type) && (folder.size() == type.size() || folder[type.size()] == '-');
}

// Every file of one type the table names; the first entry that names a path describes it.
void add_from_table(const arsc::Table& table, std::string_view type_name,
                    std::map<std::string, XmlFile>& files) {
  for (const arsc::Package& package : table.packages()) {
    for (const arsc::Type& type : package.types) {
      if (package.type_name(type) != type_name) continue;
      const std::uint32_t prefix = std::uint32_t{package.id} << 24 | std::uint32_t{type.id} << 16;
      for (std::uint32_t index = 0; index < type.entry_count; ++index) {
        const ResId id{prefix | index};
        for (const arsc::TypeValues& values : type.values) {
          const auto entry = table.entry(id, values);
          if (!entry || entry->complex || !entry->value.is_string()) continue;
          std::string path = table.text(entry->value);
          if (!path.ends_with(".xml")) continue;
          files.try_emplace(path, XmlFile{path, id, package.key_names.text(entry->key).value_or(""),
                                          values.config.qualifiers()});
        }
      }
    }
  }
}

}  // namespace

std::vector<XmlFile> Resources::xml_files(std::string_view type,
                                          const std::vector<std::string>& entry_names) const {
  std::map<std::string, XmlFile> files;
  if (table_) add_from_table(*table_, type, files);
  for (const std::string& entry : entry_names) {
    const PathParts parts = split_path(entry);
    if (!is_folder_of(parts.folder, type) || !entry.ends_with(".xml")) continue;
    std::string_view qualifiers = parts.folder.substr(type.size());
    if (!qualifiers.empty()) qualifiers.remove_prefix(1);
    files.try_emplace(entry, XmlFile{entry, {}, std::string(parts.name), std::string(qualifiers)});
  }
  std::vector<XmlFile> out;
  out.reserve(files.size());
  for (auto& [path, file] : files) out.push_back(std::move(file));
  return out;
}

base::Result<axml::Tree> Resources::read_xml(std::string_view path, const base::Limits& limits,
                                             base::Diagnostics& diagnostics) const {
  if (!read_) return base::Error{"no package to read from", std::string(path), std::nullopt};
  auto bytes = read_(path);
  if (!bytes) return std::move(bytes).error();
  base::Diagnostics inner;
  auto tree = axml::Tree::read(*bytes, limits, inner);
  diagnostics.take(std::move(inner), path);
  if (!tree) return std::move(tree).error().inside(std::string(path));
  return tree;
}

std::string Resources::text(const axml::Tree& tree, const axml::Attribute& attribute,
                            const arsc::ConfigWanted& wanted) const {
  if (attribute.value.is_reference() && table_) {
    if (const auto text = table_->resolve_text(ResId{attribute.value.data}, wanted)) return *text;
  }
  return tree.text_of(attribute);
}

Localized Resources::localized(const axml::Tree& tree, const axml::Attribute& attribute) const {
  Localized out;
  if (attribute.value.is_reference()) out.id = ResId{attribute.value.data};
  out.zh = text(tree, attribute, {.locale = "zh-CN"});
  out.fallback = out.id ? text(tree, attribute) : out.zh;
  return out;
}

std::string Resources::name(base::ResValue value) const {
  if (!value.is_reference() || !table_) return "";
  const std::string name = table_->name(ResId{value.data});
  return name.starts_with("@0x") ? "" : name;
}

}  // namespace hegui::package
