// An app that aapt made of source XML, with its layouts as analyzer/views sees them.
#pragma once

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/views/pictures.h"
#include "apk/package/package.h"

namespace hegui::views {

// path -> text. Where no manifest is given there is one without theme.
using Sources = std::map<std::string, std::string>;

class ViewsApp {
 public:
  // Throws std::runtime_error where aapt or the package reader refuses.
  ViewsApp(const std::string& name, Sources sources);
  ViewsApp(const ViewsApp&) = delete;
  ViewsApp& operator=(const ViewsApp&) = delete;

  ResId id(std::string_view type_and_name) const;  // "layout/main"; throws if there is none
  const ViewTree& tree(std::string_view layout);   // "main"
  // The first node with that android:id; throws if there is none.
  NodeIndex index(const ViewTree& tree, std::string_view id) const;
  const ViewNode& node(const ViewTree& tree, std::string_view id) const;
  // How it looks in a theme of the app ("AppTheme") or, with "@" before its name, the framework's
  // ("@Theme.Material.Light").
  Picture picture(std::string_view layout, std::string_view theme = "@Theme.Material.Light");

 private:
  std::unique_ptr<package::Package> package_;

 public:
  program::Program program;
  std::vector<inventory::AppFiles> files;
  inventory::Layouts layouts;
  FrameworkResources framework;
  WidgetClasses classes;
  std::unique_ptr<LayoutSet> set;
  std::unique_ptr<Pictures> pictures;
};

// "LinearLayout(TextView,Button)": names of a tree, to compare shapes.
std::string shape(const ViewTree& tree);

// A layout file's text: the root's tag and attributes with namespaces, and what is inside.
std::string layout_xml(const std::string& root, const std::string& inside = "");

}  // namespace hegui::views
