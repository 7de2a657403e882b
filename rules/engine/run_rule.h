// Runs one rule's statements and returns what they said, checked but not yet judged.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analyzer/facts/sqlite.h"
#include "rules/engine/judgement.h"
#include "rules/engine/rule_file.h"

namespace hegui::rules {

struct FindingRow {
  Finding finding;
  bool violation = false;  // the rule says violation; whether it may is judged later
};

struct NeedRow {
  Message message;      // what is missing, or why a person must decide
  std::string ask_key;  // what to ask for; "" = nothing
};

struct RuleRows {
  std::optional<Message> not_applicable;
  std::vector<FindingRow> findings;  // one for each id, strongest first, then by id
  std::vector<FindingRow> clears;    // likewise
  std::vector<NeedRow> missing;      // ground that is not present
  std::vector<NeedRow> manual;
  std::vector<Message> ask;
  std::string search_json = "{}";
};

struct RunLimits {
  std::uint64_t steps = 100'000'000;  // virtual-machine steps a rule, about a second
  std::size_t rows = 10'000;          // a statement
};

// Locks the database down to reading first. `id` is what finding ids begin with. Error (with path
// and line): SQL that fails, columns other than the form's, values that are not what they must be,
// evidence that is no origin, a limit.
base::Result<RuleRows> run_rule(facts::Database& database, const RuleFile& file,
                                std::string_view id, const RunLimits& limits = {});

}  // namespace hegui::rules
