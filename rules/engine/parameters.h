// Parameters: the thresholds of parameters.tsv, for passes that measure while they read the app.
#pragma once

#include <map>
#include <string_view>

#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::rules {

// Views into the rule set's text, which must outlive it.
class Parameters {
 public:
  // Errors: the table cannot be read.
  static base::Result<Parameters> load(const RuleSet& rules);

  // Error: there is no such key, or its value is no number.
  base::Result<double> number(std::string_view key) const;

 private:
  std::map<std::string_view, std::string_view> values_;
};

}  // namespace hegui::rules
