// XmlResources: res/*.xml files other than layouts (menus, preferences, navigation graphs), read
// when they are asked for, by the resource id that code names.
//
// Owns the trees. A file that cannot be read is absent. Borrows the app's files.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "analyzer/inventory/inventory.h"
#include "apk/axml/tree.h"

namespace hegui::ui {

struct XmlResource {
  const inventory::AppFiles* files = nullptr;
  std::string path;
  axml::Tree tree;
};

// Bits of showAsAction: ifRoom, always.
inline constexpr std::uint32_t kShownOnBar = 1 | 2;

// An entry of a menu, in document order; those of submenus follow theirs.
struct MenuEntry {
  std::uint32_t id = 0;
  std::string title;
  bool always_shown = false;  // on the action bar, not in the overflow menu
  bool in_submenu = false;
  bool visible = true;
  std::string on_click;
};

class XmlResources {
 public:
  XmlResources(const package::Package& package, const std::vector<inventory::AppFiles>& files)
      : package_(package), files_(files) {}

  const XmlResource* find(std::uint32_t id);
  std::vector<MenuEntry> menu(std::uint32_t id);
  // Text of a string resource or attribute for zh-CN, "" if there is none.
  std::string text(std::uint32_t id) const;
  std::vector<std::string> texts(std::uint32_t array) const;
  std::string entry_name(std::uint32_t id) const;  // "btn_agree"; "" if no table has it
  static std::string text(const XmlResource& xml, axml::ElementIndex at, base::ResId attribute,
                          std::string_view name);

 private:
  const package::Package& package_;
  const std::vector<inventory::AppFiles>& files_;
  std::map<std::uint32_t, std::unique_ptr<XmlResource>> read_;
};

}  // namespace hegui::ui
