// NavGraphs: navigation graphs (res/navigation): which destination is first, where actions lead.
//
// Reads a graph when it is asked for; graphs that it includes are part of it. Borrows XmlResources.
// Source: androidx.navigation, "navigation" resource.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>

#include "analyzer/ui/xml_resources.h"

namespace hegui::ui {

struct Destination {
  std::string class_name;  // as Java writes it; "" if there is none
  bool is_activity = false;
  bool is_dialog = false;
  std::string label;
};

struct NavGraph {
  std::uint32_t start = 0;  // id of a destination
  std::map<std::uint32_t, Destination> destinations;
  std::map<std::uint32_t, std::uint32_t> actions;  // id of an action -> id of a destination
  std::map<std::uint32_t, std::uint32_t> starts;   // id of a nested graph -> its start

  // For the id of an action, of a destination or of a nested graph; nullptr: not known.
  const Destination* find(std::uint32_t id) const;
};

class NavGraphs {
 public:
  explicit NavGraphs(XmlResources& resources) : resources_(resources) {}
  const NavGraph& graph(std::uint32_t resource);

 private:
  // `met`: graphs that are part of it already.
  void read(std::uint32_t resource, NavGraph& out, std::set<std::uint32_t>& met);

  XmlResources& resources_;
  std::map<std::uint32_t, NavGraph> read_;
};

}  // namespace hegui::ui
