// Labels: the words that reports themselves add (headings, columns, verdicts, measures), from
// labels.tsv. What rules say is in rules/words/ instead.
#pragma once

#include <map>
#include <string_view>
#include <vector>

#include "reports/model/report.h"

namespace hegui::model {

class Labels {
 public:
  Labels();  // reads the embedded table

  bool has(std::string_view key) const { return rows_.contains(key); }
  // A key that is not there is its own label in both languages.
  Text operator()(std::string_view key) const;
  // The label of "<group>.<code>", or the code itself where there is none: for codes that facts
  // may bring before the words exist.
  Text of(std::string_view group, std::string_view code) const;
  std::vector<std::string_view> keys() const;  // sorted

 private:
  struct Row {
    std::string_view zh;
    std::string_view en;
  };
  std::map<std::string_view, Row> rows_;  // views of the embedded file
};

// "是" / "yes", "否" / "no", "未检查" / "not examined".
Text yes_no(const Labels& labels, YesNo value);

}  // namespace hegui::model
