#include "analyzer/ui/xml_resources.h"

#include "analyzer/views/attributes.h"

namespace hegui::ui {
namespace {

constexpr std::size_t kMaxItems = 4096;
const arsc::ConfigWanted kPhone{"zh-CN"};

}  // namespace

const XmlResource* XmlResources::find(std::uint32_t id) {
  const auto [at, fresh] = read_.try_emplace(id);
  if (!fresh) return at->second.get();
  for (const inventory::AppFiles& files : files_) {
    if (!files.resources.has_table()) continue;
    const std::optional<std::string> path =
        files.resources.table().resolve_text(base::ResId{id}, kPhone);
    if (!path || !path->starts_with("res/")) continue;
    base::Diagnostics ignored;
    base::Result<axml::Tree> tree = files.resources.read_xml(*path, package_.limits(), ignored);
    if (!tree.ok()) continue;
    at->second = std::make_unique<XmlResource>(XmlResource{&files, *path, std::move(tree).value()});
    break;
  }
  return at->second.get();
}

std::string XmlResources::text(const XmlResource& xml, axml::ElementIndex at, base::ResId attribute,
                               std::string_view name) {
  const axml::Attribute* const found = xml.tree.find(at, attribute, name);
  if (found == nullptr) return {};
  std::string text = xml.files->resources.localized(xml.tree, *found).zh;
  return text.starts_with('@') ? std::string() : text;
}

std::vector<MenuEntry> XmlResources::menu(std::uint32_t id) {
  std::vector<MenuEntry> out;
  const XmlResource* const xml = find(id);
  if (xml == nullptr) return out;
  const axml::Tree& tree = xml->tree;
  for (axml::ElementIndex at = 0; at < tree.elements().size() && out.size() < kMaxItems; ++at) {
    if (tree.name(at) != "item") continue;
    MenuEntry entry;
    if (const axml::Attribute* own = tree.find(at, views::attr::kId); own != nullptr)
      entry.id = own->value.data;
    entry.title = text(*xml, at, views::attr::kTitle, "title");
    if (const axml::Attribute* shown = tree.find(at, views::attr::kShowAsAction, "showAsAction")) {
      entry.always_shown = (shown->value.data & kShownOnBar) != 0;
    } else if (const axml::Attribute* other = tree.find_plain(at, "showAsAction")) {
      entry.always_shown = (other->value.data & kShownOnBar) != 0;
    } else {
      // app:showAsAction has an id of the app's own.
      for (const axml::Attribute& attribute : tree.attributes(at)) {
        if (tree.string(attribute.name) != "showAsAction") continue;
        entry.always_shown = (attribute.value.data & kShownOnBar) != 0;
      }
    }
    if (const axml::Attribute* shown = tree.find(at, views::attr::kVisible, "visible")) {
      entry.visible = shown->value.data != 0;
    }
    if (const axml::Attribute* click = tree.find(at, views::attr::kOnClick)) {
      entry.on_click = tree.text_of(*click);
    }
    for (axml::ElementIndex up = tree.element(at).parent; up != axml::kNoElement;
         up = tree.element(up).parent) {
      entry.in_submenu |= tree.name(up) == "item";
    }
    out.push_back(std::move(entry));
  }
  return out;
}

std::string XmlResources::text(std::uint32_t id) const {
  for (const inventory::AppFiles& files : files_) {
    if (!files.resources.has_table()) continue;
    const auto text = files.resources.table().resolve_text(base::ResId{id}, kPhone);
    if (text && !text->empty() && !text->starts_with('@')) return *text;
  }
  return {};
}

std::string XmlResources::entry_name(std::uint32_t id) const {
  for (const inventory::AppFiles& files : files_) {
    if (!files.resources.has_table()) continue;
    std::string name = files.resources.table().entry_name(base::ResId{id});
    if (!name.empty()) return name;
  }
  return {};
}

std::vector<std::string> XmlResources::texts(std::uint32_t array) const {
  std::vector<std::string> out;
  for (const inventory::AppFiles& files : files_) {
    if (!files.resources.has_table()) continue;
    const arsc::Table& table = files.resources.table();
    const std::optional<arsc::Entry> entry = table.best(base::ResId{array}, kPhone.device());
    if (!entry || !entry->complex) continue;
    for (const arsc::BagItem& item : table.bag(*entry, kMaxItems)) {
      const auto value = table.resolve(item.value, kPhone);
      out.push_back(value ? table.text(*value) : std::string());
    }
    break;
  }
  return out;
}

}  // namespace hegui::ui
