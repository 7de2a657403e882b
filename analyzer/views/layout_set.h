// LayoutSet: an app's layouts by resource id, and the views they become.
//
// Of a layout's files (res/layout, -land, -v21, …) the one that a common phone in zh-CN uses
// counts. Trees are built on demand and kept. Hostile input: includes in circles, doubling includes
// and very large layouts end at counted limits (ViewTree::whole is false then). Borrows all it is
// given; without the framework's resources its texts and styles are unknown. Not for several
// threads. Cost: about one pass over the elements of each layout that is asked for.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzer/inventory/layouts.h"
#include "analyzer/program/program.h"
#include "analyzer/views/styles.h"
#include "analyzer/views/values.h"
#include "analyzer/views/view_tree.h"

namespace hegui::views {

class LayoutSet {
 public:
  LayoutSet(const inventory::Layouts& layouts, const std::vector<inventory::AppFiles>& files,
            const program::Program& program, const FrameworkResources* framework = nullptr);
  LayoutSet(const LayoutSet&) = delete;
  LayoutSet& operator=(const LayoutSet&) = delete;

  // Position in Layouts::all of the file the phone uses; nullopt if there is none that could be
  // read.
  std::optional<std::size_t> find(ResId layout) const;
  // How many files the layout has.
  std::size_t variants(ResId layout) const;

  // nullptr where find() finds nothing.
  const ViewTree* tree(ResId layout);
  // Of one file. Precondition: position < layouts().all.size().
  const ViewTree& tree_of(std::size_t position);

  // The class an element name stands for: "TextView" -> "Landroid/widget/TextView;". The view lives
  // as long as the set.
  std::string_view type_of(std::string_view element_name);

  const inventory::Layouts& layouts() const { return layouts_; }
  const program::Program& program() const { return program_; }
  const Values& values() const { return values_; }
  Styles& styles() { return styles_; }

 private:
  friend class TreeBuilder;
  struct TypeInfo {
    std::string descriptor;
    bool checkable = false;
  };
  const TypeInfo& type_info(std::string_view element_name);

  const inventory::Layouts& layouts_;
  const program::Program& program_;
  Values values_;
  Styles styles_;
  std::map<std::pair<std::uint32_t, std::string_view>, std::size_t> by_path_;  // files, path
  std::unordered_map<std::uint32_t, std::size_t> variants_;                    // by id
  std::map<std::string, TypeInfo, std::less<>> types_;                         // by element name
  std::vector<std::unique_ptr<ViewTree>> trees_;  // by position in Layouts::all
  std::size_t nodes_left_;                        // of all trees together
};

}  // namespace hegui::views
