// Narrowings: words beside which a kind of information is a narrower one: the location that is read
// in the background. Table: policy_narrowing.tsv.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::policy {

class Narrowings {
 public:
  static base::Result<Narrowings> load(const rules::RuleSet& rules);
  // What that kind is in this sentence: `pi` itself where no word narrows it.
  std::string_view narrowed(std::string_view pi, std::string_view sentence) const;

 private:
  struct Narrowing {
    std::string word;
    std::string from;
    std::string to;
  };
  std::vector<Narrowing> all_;
};

}  // namespace hegui::policy
