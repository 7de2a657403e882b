#include "analyzer/views/layout_set.h"

#include "analyzer/program/java_names.h"
#include "analyzer/views/tree_builder.h"

namespace hegui::views {
namespace {

constexpr int kMaxAliases = 20;             // as Android follows references
constexpr std::size_t kMaxNodes = 500'000;  // of all trees; real apps have under 50,000
constexpr std::string_view kCompoundButton = "Landroid/widget/CompoundButton;";
constexpr std::string_view kCheckedTextView = "Landroid/widget/CheckedTextView;";

}  // namespace

LayoutSet::LayoutSet(const inventory::Layouts& layouts,
                     const std::vector<inventory::AppFiles>& files, const program::Program& program,
                     const FrameworkResources* framework)
    : layouts_(layouts),
      program_(program),
      values_(files, framework),
      styles_(values_),
      trees_(layouts.all.size()),
      nodes_left_(kMaxNodes) {
  for (std::size_t i = 0; i < layouts.all.size(); ++i) {
    const inventory::Layout& layout = layouts.all[i];
    by_path_.emplace(
        std::pair(static_cast<std::uint32_t>(layout.files), std::string_view(layout.file.path)), i);
    if (layout.file.id) ++variants_[layout.file.id.value];
  }
}

std::optional<std::size_t> LayoutSet::find(ResId layout) const {
  auto found = values_.best(layout);
  for (int step = 0; found && step < kMaxAliases; ++step) {
    const arsc::Entry& entry = found->entry;
    if (entry.complex) break;
    if (entry.value.is_string()) {
      const std::string path = values_.text(Value{entry.value, found->files});
      const auto at = by_path_.find(std::pair(found->files, std::string_view(path)));
      if (at == by_path_.end()) break;
      return at->second;
    }
    if (!entry.value.is_reference()) break;
    found = values_.best(ResId{entry.value.data});  // <item type="layout">@layout/other</item>
  }
  return std::nullopt;
}

std::size_t LayoutSet::variants(ResId layout) const {
  const auto found = variants_.find(layout.value);
  return found == variants_.end() ? 0 : found->second;
}

const ViewTree* LayoutSet::tree(ResId layout) {
  const auto position = find(layout);
  return position ? &tree_of(*position) : nullptr;
}

const ViewTree& LayoutSet::tree_of(std::size_t position) {
  std::unique_ptr<ViewTree>& tree = trees_[position];
  if (!tree) tree = std::make_unique<ViewTree>(TreeBuilder(*this).build(position));
  return *tree;
}

std::string_view LayoutSet::type_of(std::string_view element_name) {
  return type_info(element_name).descriptor;
}

const LayoutSet::TypeInfo& LayoutSet::type_info(std::string_view name) {
  const auto known = types_.find(name);
  if (known != types_.end()) return known->second;
  TypeInfo info;
  if (name.find('.') != std::string_view::npos) {
    info.descriptor = program::descriptor_of(name);
  } else {
    // PhoneLayoutInflater's order; what none of them has is looked for in android.view.
    for (const char* package : {"Landroid/widget/", "Landroid/webkit/", "Landroid/app/"}) {
      std::string descriptor = package + std::string(name) + ";";
      if (program_.framework().find(descriptor) == nullptr) continue;
      info.descriptor = std::move(descriptor);
      break;
    }
    if (info.descriptor.empty()) info.descriptor = "Landroid/view/" + std::string(name) + ";";
  }
  info.checkable = program_.inherits(info.descriptor, kCompoundButton) ||
                   program_.inherits(info.descriptor, kCheckedTextView);
  return types_.emplace(name, std::move(info)).first->second;
}

}  // namespace hegui::views
