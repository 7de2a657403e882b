// EvidenceList: gives cited origins their evidence ids, in the order of the first citation, and
// reads them from the facts. Origins that nothing cites stay out of the report.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "reports/model/fact_reader.h"
#include "reports/model/report.h"

namespace hegui::model {

class EvidenceList {
 public:
  // `reader` must outlive it; a failing read is its error().
  explicit EvidenceList(FactReader& reader);

  // The same origin gives the same id each time. "" for an origin that the facts do not have, and
  // for none (nullopt).
  EvidenceId cite(std::optional<std::int64_t> origin);
  std::vector<EvidenceId> cite_all(const std::vector<std::int64_t>& origins);
  // The way reached.id: evidence of its own, at the place it leads to, with the chain of calls and
  // the guards. "" for a way that the facts do not have, or whose chain is no list of steps.
  EvidenceId cite_way(std::int64_t way);
  // The origin of the place that a cited way leads to; 0 for any other.
  std::int64_t place_of_way(std::int64_t way) const {
    const auto found = place_of_way_.find(way);
    return found == place_of_way_.end() ? 0 : found->second;
  }

  std::vector<Evidence> take() { return std::move(evidence_); }

 private:
  struct Site {
    std::string caller;
    std::string owner;
  };
  EvidenceId add(Evidence evidence);
  void read_guards(std::int64_t site, Evidence& evidence);
  std::optional<Evidence> read(std::int64_t origin);

  FactReader& reader_;
  facts::Statement select_;
  facts::Statement select_way_;
  facts::Statement select_guards_;
  std::unordered_map<std::int64_t, Site> sites_;  // by origin
  std::unordered_map<std::int64_t, EvidenceId> ids_;
  std::unordered_map<std::int64_t, EvidenceId> ways_;
  std::unordered_map<std::int64_t, std::int64_t> place_of_way_;
  std::vector<Evidence> evidence_;
};

}  // namespace hegui::model
