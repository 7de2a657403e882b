// FactReader: reads rows of the fact tables. The first error is kept and makes every later read
// empty, so a builder checks once, at its end.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "analyzer/facts/facts_db.h"
#include "reports/model/report.h"

namespace hegui::model {

class FactReader {
 public:
  using OnRow = std::function<void(facts::Statement& row)>;

  explicit FactReader(facts::FactsDb& facts) : facts_(facts) {}  // `facts` must outlive it

  void each(std::string_view sql, const OnRow& on_row);
  // Does nothing where that view or table is not there: what views.sql makes belongs to the rule
  // set, which users replace.
  void each_if_there(std::string_view name, std::string_view sql, const OnRow& on_row);

  // An empty statement after an error; step() then says false.
  facts::Statement prepare(std::string_view sql);
  bool step(facts::Statement& statement);

  const std::optional<base::Error>& error() const { return error_; }

 private:
  facts::FactsDb& facts_;
  std::optional<base::Error> error_;
};

// A column that holds yes (1), no (0) or NULL.
YesNo yes_no_column(const facts::Statement& row, int column);
// The text if it is JSON of that kind ('{' or '[') and at most 16 deep, else an empty object or
// list.
std::string json_or_empty(std::string_view text, char kind);

}  // namespace hegui::model
