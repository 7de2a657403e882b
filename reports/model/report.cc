#include "reports/model/report.h"

#include <algorithm>
#include <charconv>

namespace hegui::model {
namespace {

const CoverageMeasure* find_measure(const Coverage& coverage, std::string_view measure) {
  const auto found =
      std::find_if(coverage.measures.begin(), coverage.measures.end(),
                   [&](const CoverageMeasure& row) { return row.measure == measure; });
  return found == coverage.measures.end() ? nullptr : &*found;
}

}  // namespace

Count Coverage::done(std::string_view measure) const {
  const CoverageMeasure* row = find_measure(*this, measure);
  return row == nullptr ? std::nullopt : row->done;
}

Count Coverage::total(std::string_view measure) const {
  const CoverageMeasure* row = find_measure(*this, measure);
  return row == nullptr ? std::nullopt : row->total;
}

const Evidence* Report::find_evidence(const EvidenceId& id) const {
  // Ids number the list: e1 is evidence[0].
  if (id.size() < 2 || id.front() != 'e') return nullptr;
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(id.data() + 1, id.data() + id.size(), number);
  if (error != std::errc() || end != id.data() + id.size()) return nullptr;
  return number >= 1 && number <= evidence.size() ? &evidence[number - 1] : nullptr;
}

}  // namespace hegui::model
