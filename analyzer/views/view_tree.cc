#include "analyzer/views/view_tree.h"

namespace hegui::views {

NodeIndex ViewTree::find(ResId id) const {
  if (!id) return kNoNode;
  for (NodeIndex i = 0; i < nodes.size(); ++i) {
    if (nodes[i].id == id) return i;
  }
  return kNoNode;
}

}  // namespace hegui::views
