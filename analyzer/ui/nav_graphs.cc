#include "analyzer/ui/nav_graphs.h"

#include <string_view>

#include "analyzer/views/attributes.h"

namespace hegui::ui {
namespace {

constexpr int kMaxDepth = 8;            // destinations that are graphs, whose starts are graphs
constexpr std::size_t kMaxGraphs = 64;  // that include one another

// Attributes of the library have ids of the app's own, so they are found by name.
std::uint32_t own_reference(const axml::Tree& tree, axml::ElementIndex at, std::string_view name) {
  for (const axml::Attribute& attribute : tree.attributes(at)) {
    if (tree.string(attribute.name) == name && attribute.value.is_reference()) {
      return attribute.value.data;
    }
  }
  return 0;
}

}  // namespace

const Destination* NavGraph::find(std::uint32_t id) const {
  for (int step = 0; step < kMaxDepth; ++step) {
    const auto destination = destinations.find(id);
    if (destination != destinations.end()) return &destination->second;
    if (const auto action = actions.find(id); action != actions.end()) {
      id = action->second;
    } else if (const auto nested = starts.find(id); nested != starts.end()) {
      id = nested->second;
    } else {
      return nullptr;
    }
  }
  return nullptr;
}

const NavGraph& NavGraphs::graph(std::uint32_t resource) {
  const auto [at, fresh] = read_.try_emplace(resource);
  std::set<std::uint32_t> met;
  if (fresh) read(resource, at->second, met);
  return at->second;
}

void NavGraphs::read(std::uint32_t resource, NavGraph& out, std::set<std::uint32_t>& met) {
  if (met.size() >= kMaxGraphs || !met.insert(resource).second) return;
  const XmlResource* const xml = resources_.find(resource);
  if (xml == nullptr) return;
  const axml::Tree& tree = xml->tree;
  for (axml::ElementIndex at = 0; at < tree.elements().size(); ++at) {
    const std::string_view element = tree.name(at);
    const axml::Attribute* const own = tree.find(at, views::attr::kId);
    const std::uint32_t id = own == nullptr ? 0 : own->value.data;
    if (element == "navigation") {
      const std::uint32_t start = own_reference(tree, at, "startDestination");
      if (at == axml::kRoot && out.start == 0) out.start = start;
      if (id != 0) out.starts.emplace(id, start);
    } else if (element == "include") {
      read(own_reference(tree, at, "graph"), out, met);
    } else if (element == "action") {
      const std::uint32_t to = own_reference(tree, at, "destination");
      if (id != 0 && to != 0) out.actions.emplace(id, to);
    } else if (element == "fragment" || element == "activity" || element == "dialog") {
      Destination destination;
      destination.class_name = XmlResources::text(*xml, at, views::attr::kName, "name");
      destination.label = XmlResources::text(*xml, at, views::attr::kLabel, "label");
      destination.is_activity = element == "activity";
      destination.is_dialog = element == "dialog";
      if (id != 0) out.destinations.emplace(id, std::move(destination));
    }
  }
}

}  // namespace hegui::ui
