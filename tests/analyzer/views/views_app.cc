#include "tests/analyzer/views/views_app.h"

#include <stdexcept>

#include "tests/support/aapt.h"

namespace hegui::views {
namespace {

constexpr std::string_view kManifest =
    R"(<manifest xmlns:android="http://schemas.android.com/apk/res/android" package="t.views">
<application/></manifest>)";

std::unique_ptr<package::Package> open(const std::string& name, Sources sources) {
  sources.try_emplace("AndroidManifest.xml", kManifest);
  auto package = package::Package::open_paths({test::aapt_build(name, sources)}, {});
  if (!package.ok()) throw std::runtime_error(package.error().message());
  return std::make_unique<package::Package>(std::move(package).value());
}

void append_shape(const ViewTree& tree, NodeIndex at, std::string& out) {
  for (bool first = true; at != kNoNode; at = tree.nodes[at].next_sibling, first = false) {
    if (!first) out += ',';
    out += tree.nodes[at].name;
    if (tree.nodes[at].first_child == kNoNode) continue;
    out += '(';
    append_shape(tree, tree.nodes[at].first_child, out);
    out += ')';
  }
}

}  // namespace

ViewsApp::ViewsApp(const std::string& name, Sources sources)
    : package_(open(name, std::move(sources))),
      program(program::Program::link(
          {}, program::FrameworkClasses::load(rules::RuleSet::built_in()).value())) {
  base::Diagnostics diagnostics;
  files = inventory::read_app_files(*package_, diagnostics);
  layouts = inventory::read_layouts(*package_, files, diagnostics);
  framework = FrameworkResources::load(rules::RuleSet::built_in()).value();
  classes = WidgetClasses::load(rules::RuleSet::built_in()).value();
  set = std::make_unique<LayoutSet>(layouts, files, program, &framework);
  pictures = std::make_unique<Pictures>(*set, classes);
}

ResId ViewsApp::id(std::string_view type_and_name) const {
  const auto found = files.at(0).resources.table().find(type_and_name);
  if (!found) throw std::runtime_error("no resource " + std::string(type_and_name));
  return *found;
}

const ViewTree& ViewsApp::tree(std::string_view layout) {
  const ViewTree* tree = set->tree(id("layout/" + std::string(layout)));
  if (tree == nullptr) throw std::runtime_error("no layout " + std::string(layout));
  return *tree;
}

NodeIndex ViewsApp::index(const ViewTree& tree, std::string_view name) const {
  const NodeIndex found = tree.find(id("id/" + std::string(name)));
  if (found == kNoNode) throw std::runtime_error("no view " + std::string(name));
  return found;
}

const ViewNode& ViewsApp::node(const ViewTree& tree, std::string_view name) const {
  return tree.nodes[index(tree, name)];
}

Picture ViewsApp::picture(std::string_view layout, std::string_view theme) {
  // Ids of android.R.style that the tests use.
  static const std::map<std::string_view, std::uint32_t> kFrameworkThemes = {
      {"@Theme.Material.Light", 0x01030237}, {"@Theme.Material", 0x01030224}};
  const ResId style = theme.starts_with('@') ? ResId{kFrameworkThemes.at(theme)}
                                             : id("style/" + std::string(theme));
  return pictures->draw(tree(layout), style);
}

std::string shape(const ViewTree& tree) {
  std::string out;
  if (!tree.nodes.empty()) append_shape(tree, 0, out);
  return out;
}

std::string layout_xml(const std::string& root, const std::string& inside) {
  const std::string tag = root.substr(0, root.find(' '));
  return "<" + root +
         " xmlns:android=\"http://schemas.android.com/apk/res/android\""
         " xmlns:app=\"http://schemas.android.com/apk/res-auto\">" +
         inside + "</" + tag + ">";
}

}  // namespace hegui::views
