// Routes: which class a router library opens for a path, as the tables say that its annotation
// processor wrote into the app (ARouter: RouteMeta.build with a class and a path).
//
// Immutable after build(). Cost: one look at the references of each dex file; the bodies of methods
// that make such entries.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "analyzer/flow/program_flow.h"
#include "analyzer/ui/ui_catalog.h"

namespace hegui::ui {

class Routes {
 public:
  static Routes build(flow::ProgramFlow& flow, const UiCatalog& catalog);

  // kNone if no class was entered for it.
  flow::TypeId find(std::string_view path) const {
    const auto found = by_path_.find(path);
    return found == by_path_.end() ? flow::kNone : found->second;
  }
  bool empty() const { return by_path_.empty(); }

 private:
  std::map<std::string, flow::TypeId, std::less<>> by_path_;
};

}  // namespace hegui::ui
