#include "analyzer/flow/layout_contents.h"

#include <algorithm>

#include "analyzer/program/java_names.h"

namespace hegui::flow {
namespace {

// Attribute ids of android.R.attr, which no packer can rename.
constexpr std::uint32_t kId = 0x010100d0;
constexpr std::uint32_t kName = 0x01010003;
constexpr std::uint32_t kText = 0x0101014f;
constexpr std::uint32_t kOnClick = 0x0101026f;

class ContentReader {
 public:
  ContentReader(const inventory::AppFiles& files, const inventory::Layout& layout,
                LayoutContent& out)
      : files_(files), tree_(layout.tree), out_(out) {}

  void read() {
    for (axml::ElementIndex i = 0; i < tree_.elements().size(); ++i) element(i);
  }

 private:
  void element(axml::ElementIndex at) {
    std::string_view name = tree_.name(at);
    if (name == "include") {
      // "@layout/…": an attribute without namespace, so found by name.
      if (const axml::Attribute* layout = tree_.find_plain(at, "layout");
          layout != nullptr && layout->value.is_reference()) {
        out_.includes.push_back(layout->value.data);
      }
      return;
    }
    std::string class_name;
    if (name.find('.') != std::string_view::npos) class_name = name;
    if (name == "fragment" || name.ends_with(".FragmentContainerView") || name == "view") {
      const axml::Attribute* named = tree_.find(at, base::ResId{kName});
      if (named == nullptr) named = tree_.find_plain(at, "class");
      if (named != nullptr) class_name = tree_.text_of(*named);
    }
    if (!class_name.empty()) out_.classes.push_back(program::descriptor_of(class_name));
    Widget widget;
    if (const axml::Attribute* text = tree_.find(at, base::ResId{kText})) {
      widget.text = files_.resources.localized(tree_, *text).zh;
    }
    if (const axml::Attribute* handler = tree_.find(at, base::ResId{kOnClick})) {
      widget.on_click = tree_.text_of(*handler);
    }
    if (const axml::Attribute* id = tree_.find(at, base::ResId{kId});
        id != nullptr && id->value.is_reference()) {
      widget.id = id->value.data;
    }
    if (widget.id == 0 && widget.text.empty() && widget.on_click.empty()) return;
    out_.widgets.push_back(std::move(widget));
  }

  const inventory::AppFiles& files_;
  const axml::Tree& tree_;
  LayoutContent& out_;
};

}  // namespace

LayoutContents LayoutContents::build(const inventory::Layouts& layouts,
                                     const std::vector<inventory::AppFiles>& files) {
  LayoutContents out;
  out.files_ = &files;
  for (const inventory::Layout& layout : layouts.all) {
    const ResourceId id = layout.file.id.value;
    if (id == 0) continue;  // nothing can name it
    ContentReader(files[layout.files], layout, out.layouts_[id]).read();
  }
  for (const auto& [id, content] : out.layouts_) {
    for (std::size_t i = 0; i < content.widgets.size(); ++i) {
      if (content.widgets[i].id != 0) {
        out.views_.emplace(content.widgets[i].id, std::pair(id, i));
      }
    }
  }
  return out;
}

const LayoutContent* LayoutContents::find(ResourceId layout) const {
  const auto found = layouts_.find(layout);
  return found == layouts_.end() ? nullptr : &found->second;
}

std::vector<std::string_view> LayoutContents::texts_of_view(ResourceId view) const {
  std::vector<std::string_view> out;
  const auto [first, last] = views_.equal_range(view);
  for (auto at = first; at != last; ++at) {
    const Widget& widget = layouts_.at(at->second.first).widgets[at->second.second];
    if (!widget.text.empty()) out.push_back(widget.text);
  }
  return out;
}

std::vector<ResourceId> LayoutContents::layouts_with_view(ResourceId view) const {
  std::vector<ResourceId> out;
  const auto [first, last] = views_.equal_range(view);
  for (auto at = first; at != last; ++at) out.push_back(at->second.first);
  return out;
}

std::string LayoutContents::string(ResourceId id) const {
  if (files_ == nullptr) return {};
  for (const inventory::AppFiles& file : *files_) {
    if (!file.resources.has_table()) continue;
    const auto text = file.resources.table().resolve_text(base::ResId{id}, {"zh-CN"});
    if (text && !text->empty()) return *text;
  }
  return {};
}

}  // namespace hegui::flow
