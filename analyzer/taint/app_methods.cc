#include "analyzer/taint/app_methods.h"

#include <set>

namespace hegui::taint {

std::vector<flow::MethodId> app_methods(const flow::CodeIndex& index, flow::TypeId type,
                                        std::string_view name, bool all) {
  constexpr std::uint32_t kSynthetic = 0x1000;
  constexpr int kMaxSteps = 64;  // up a hierarchy that may go in a circle
  std::vector<flow::MethodId> out;
  std::set<flow::SignatureId> seen;
  for (int step = 0; type != flow::kNone && step < kMaxSteps; ++step) {
    const program::ClassId id = index.app_class(type);
    if (id == flow::kNone) break;
    for (const flow::MethodId method : index.methods_of(id)) {
      const flow::MethodInfo& info = index.method(method);
      const std::string_view own = index.name(info.signature);
      if ((name.empty() ? own.starts_with('<') : own != name) || info.is_abstract()) continue;
      if ((info.access_flags & kSynthetic) != 0) continue;
      if (seen.insert(info.signature).second) out.push_back(method);
    }
    if ((!all && !out.empty()) || name == "<init>") break;
    type = index.super_class(type);
  }
  return out;
}

}  // namespace hegui::taint
