// The verdicts as signs and short words, the same in every report: sign and words differ for each,
// so that colour is never needed to tell them apart.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "reports/model/report.h"

namespace hegui::model {

std::string_view verdict_mark(const Item& item);  // one character, one column wide
std::string verdict_label(const Item& item);      // key of labels.tsv: "verdict.short.manual"

struct VerdictCount {
  Item example;  // verdict and strength only
  std::size_t items = 0;
};
// Of the 31, the gravest first; verdicts that no item has are left out.
std::vector<VerdictCount> verdict_counts(const Report& report);

// Order of gravity: 0 violation, 1 suspected strong, 2 suspected weak, 3 manual, 4 insufficient,
// 5 not found, 6 not applicable.
int gravity(const Item& item);

}  // namespace hegui::model
