#include "reports/changes/pair_findings.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace hegui::changes {
namespace {

struct Placed {
  const model::Item* item = nullptr;
  const model::Finding* finding = nullptr;
};

std::vector<Placed> findings_of(const model::Report& report) {
  std::vector<Placed> out;
  for (const model::Item& item : report.items) {
    for (const model::Finding& finding : item.findings) out.push_back({&item, &finding});
  }
  return out;
}

// A method or class: what a shrinker renames.
bool names_code(const std::string& subject) {
  return subject.starts_with('L') && subject.find(';') != std::string::npos;
}

// What of a finding stays when its subject is renamed.
using Kin = std::tuple<std::string, std::string, std::string>;
Kin kin_of(const Placed& placed) {
  return {placed.item->id, placed.finding->kind, placed.finding->owner};
}

}  // namespace

std::vector<FindingChange> paired_findings(const model::Report& before,
                                           const model::Report& after) {
  std::map<std::string, Placed> earlier;  // by id; what is matched is taken out
  for (const Placed& placed : findings_of(before)) earlier.emplace(placed.finding->id, placed);
  std::vector<FindingChange> still;
  std::vector<Placed> unmatched;
  for (const Placed& placed : findings_of(after)) {
    const auto found = earlier.find(placed.finding->id);
    if (found == earlier.end()) {
      unmatched.push_back(placed);
      continue;
    }
    still.push_back({State::still, placed.item, placed.finding, found->second.finding, {}});
    earlier.erase(found);
  }
  std::map<Kin, std::vector<std::string>> renamed;  // ids that are left of the older report
  for (const Placed& placed : findings_of(before)) {
    if (earlier.contains(placed.finding->id) && names_code(placed.finding->subject)) {
      renamed[kin_of(placed)].push_back(placed.finding->id);
    }
  }
  std::vector<FindingChange> out;
  for (const Placed& placed : unmatched) {
    std::vector<std::string>& left = renamed[kin_of(placed)];
    if (!names_code(placed.finding->subject) || left.empty()) {
      out.push_back({State::new_, placed.item, placed.finding, nullptr, {}});
      continue;
    }
    const auto found = earlier.find(left.front());
    left.erase(left.begin());
    still.push_back({State::still, placed.item, placed.finding, found->second.finding, {}});
    earlier.erase(found);
  }
  out.insert(out.end(), still.begin(), still.end());
  for (const Placed& placed : findings_of(before)) {
    const auto found = earlier.find(placed.finding->id);
    if (found == earlier.end()) continue;
    out.push_back({State::fixed, placed.item, placed.finding, nullptr, {}});
    earlier.erase(found);
  }
  return out;
}

}  // namespace hegui::changes
