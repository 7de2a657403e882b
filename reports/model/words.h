// Words: the sentences of rules/words/{zh,en}.tsv with their {slots} filled.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "apk/base/result.h"
#include "reports/model/names.h"
#include "reports/model/report.h"
#include "rules/engine/judgement.h"
#include "rules/engine/ruleset.h"

namespace hegui::model {

class Words {
 public:
  // Errors: a words table that is none. `rules` and `names` must outlive the result.
  static base::Result<Words> read(const rules::RuleSet& rules, const Names& names);

  // Slots are filled in one pass, so braces inside a value stay what they are. A slot without a
  // value reads 未知 / unknown; a key without words reads as the key.
  Text fill(const rules::Message& message) const;
  // The sentence as it stands, for keys without slots; "" in both languages if there is none.
  Text plain(std::string_view key) const;
  // The members of a JSON object (an item's search) as names and values, in the object's order.
  std::vector<Measure> measures(const std::string& object_json) const;

 private:
  using Sentences = std::map<std::string_view, std::string_view>;
  explicit Words(const Names& names) : names_(&names) {}

  const Names* names_;
  Labels labels_;
  Sentences zh_;
  Sentences en_;
};

}  // namespace hegui::model
