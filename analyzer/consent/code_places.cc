#include "analyzer/consent/code_places.h"

#include <algorithm>

namespace hegui::consent {

using flow::kNone;
using flow::MethodId;
using program::FactSite;

CodePlaces::CodePlaces(flow::ProgramFlow& flow, const std::vector<FactSite>& sites,
                       const program::Owners& owners, program::Origins& origins)
    : flow_(flow), owners_(owners), origins_(flow.bodies(), origins) {
  for (const FactSite& site : sites) {
    if (site.method == program::kWholeClass) continue;
    const MethodId method = flow.index().method_at(site.unit, site.method);
    if (method == kNone) continue;
    sites_[method].push_back(site);
    if (site.asks && flow.reach().reached_at_all(method)) asking_.push_back(method);
  }
  for (auto& [method, here] : sites_) {
    std::stable_sort(here.begin(), here.end(),
                     [](const FactSite& a, const FactSite& b) { return a.offset < b.offset; });
  }
  std::sort(asking_.begin(), asking_.end());
  asking_.erase(std::unique(asking_.begin(), asking_.end()), asking_.end());
}

std::span<const FactSite> CodePlaces::sites_in(MethodId method) const {
  const auto found = sites_.find(method);
  return found == sites_.end() ? std::span<const FactSite>() : found->second;
}

const flow::MethodBody& CodePlaces::body(MethodId method) {
  std::shared_ptr<const flow::MethodBody>& known = bodies_[method];
  if (known == nullptr) known = flow_.flow_bodies().of(method);
  return *known;
}

std::uint32_t CodePlaces::block_at(const flow::MethodBody& body, std::uint32_t offset) {
  std::uint32_t best = kNone;
  for (std::uint32_t i = 0; i < body.blocks.size(); ++i) {
    const std::uint32_t start = body.blocks[i].start;
    if (start <= offset && (best == kNone || start > body.blocks[best].start)) best = i;
  }
  return best;
}

const std::string& CodePlaces::owner(MethodId method) const {
  return owners_.name(
      owners_.of_class(flow_.index().program().descriptor(flow_.index().method(method).owner)));
}

}  // namespace hegui::consent
