// LayoutContents: what a layout resource brings into being when it is inflated, and what its
// widgets are called: the app's own views and fragments, methods named in android:onClick, texts by
// view id.
//
// <include>d layouts and <fragment>s are part of it. All configurations of a layout are taken
// together. Owns its texts. Cost: one pass over the elements.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/inventory/layouts.h"

namespace hegui::flow {

using ResourceId = std::uint32_t;  // 0x7f0b001c

struct Widget {
  ResourceId id = 0;  // android:id, 0: none
  std::string text;   // for zh-CN, "" if none
  std::string on_click;
};

struct LayoutContent {
  std::vector<std::string> classes;  // descriptors of own views and fragments
  std::vector<Widget> widgets;       // those with an id, a text or android:onClick
  std::vector<ResourceId> includes;
};

class LayoutContents {
 public:
  static LayoutContents build(const inventory::Layouts& layouts,
                              const std::vector<inventory::AppFiles>& files);

  // nullptr if there is none. Without what it includes.
  const LayoutContent* find(ResourceId layout) const;
  // Calls visit(content) for the layout and all that it includes, each once.
  template <typename Visit>
  void for_each_part(ResourceId layout, Visit visit) const {
    std::vector<ResourceId> seen = {layout};
    for (std::size_t at = 0; at < seen.size(); ++at) {
      const LayoutContent* content = find(seen[at]);
      if (content == nullptr) continue;
      visit(*content);
      for (const ResourceId id : content->includes) {
        bool known = false;
        for (const ResourceId other : seen) known |= other == id;
        if (!known) seen.push_back(id);
      }
    }
  }
  // Calls visit(layout, widget) for every widget that is kept.
  template <typename Visit>
  void for_each_widget(Visit visit) const {
    for (const auto& [id, content] : layouts_) {
      for (const Widget& widget : content.widgets) visit(id, widget);
    }
  }
  // Every text that a widget of this id shows in any layout.
  std::vector<std::string_view> texts_of_view(ResourceId view) const;
  bool has_view(ResourceId view) const { return views_.contains(view); }
  // The layouts in which a widget with this id stands.
  std::vector<ResourceId> layouts_with_view(ResourceId view) const;
  // The string resource's text for zh-CN, "" if there is none.
  std::string string(ResourceId id) const;

 private:
  std::map<ResourceId, LayoutContent> layouts_;
  std::multimap<ResourceId, std::pair<ResourceId, std::size_t>> views_;  // id -> layout, widget
  const std::vector<inventory::AppFiles>* files_ = nullptr;
};

}  // namespace hegui::flow
