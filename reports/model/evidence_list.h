// EvidenceList: gives cited origins their evidence ids, in the order of the first citation, and
// reads them from the facts. Origins that nothing cites stay out of the report.
#pragma once

#include <map>
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
  // A call chain that ends at the site with this origin; each is evidence of its own. "" where
  // chain_json is no list of steps.
  EvidenceId cite_chain(std::int64_t origin, const std::string& chain_json);

  std::vector<Evidence> take() { return std::move(evidence_); }

 private:
  struct Site {
    std::string caller;
    std::string owner;
  };
  EvidenceId add(Evidence evidence);
  std::optional<Evidence> read(std::int64_t origin);

  FactReader& reader_;
  facts::Statement select_;
  std::unordered_map<std::int64_t, Site> sites_;  // by origin
  std::unordered_map<std::int64_t, EvidenceId> ids_;
  std::map<std::pair<std::int64_t, std::string>, EvidenceId, std::less<>> chains_;
  std::vector<Evidence> evidence_;
};

}  // namespace hegui::model
