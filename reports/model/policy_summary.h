// What a privacy policy says, as `hegui policy` prints it: first what is missing, contradictory or
// left open, then what is said, each line with the place in the text.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analyzer/policy_language/gaps.h"
#include "reports/model/names.h"
#include "reports/model/report.h"

namespace hegui::model {

struct PolicySummary {
  std::string name;                  // of the file
  std::string sha256;                // of its bytes
  std::optional<PolicyFetch> fetch;  // if it was asked for at an address
  bool complete = true;
  bool understood = true;  // is_understood(); false: nothing is missing, for nothing was read
  const policy::Reading* reading = nullptr;
  std::vector<const policy::Expectation*> missing;
  std::vector<policy::Contradiction> contradictions;
};

// Lines of at most `width` columns (taken as 60 at least), quotations cut to it; "[12-20]" are code
// points of the plain text. Words of the policy are stripped of control characters, so that they
// cannot drive the terminal.
std::string policy_text(const PolicySummary& summary, const Names& names, Lang lang, int width);

}  // namespace hegui::model
