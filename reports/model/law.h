// LawTable: references to law/clauses.tsv as they stand on one day.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "apk/base/result.h"
#include "reports/model/report.h"
#include "rules/engine/ruleset.h"

namespace hegui::model {

class LawTable {
 public:
  // `as_of`: YYYY-MM-DD. Errors: no table, a column missing.
  static base::Result<LawTable> read(const rules::RuleSet& rules, std::string_view as_of);

  // Of the references given, in their order, those in force on the day. Drafts, clauses not yet or
  // no longer in force and unknown references are left out.
  std::vector<LawRef> in_force(const std::vector<std::string_view>& refs) const;
  // Those whose `items` column names it, in the order of the table: for hints outside the 31 items.
  std::vector<LawRef> for_item(std::string_view item) const;

 private:
  std::map<std::string, LawRef, std::less<>> clauses_;
  std::map<std::string, std::vector<std::string>, std::less<>> by_item_;
};

// "41(1)" -> 第41条第1款 / Article 41(1); "一(1)", "附录A", "3.2 b)" stay as written, after a
// blank.
Text article_words(std::string_view article);

}  // namespace hegui::model
