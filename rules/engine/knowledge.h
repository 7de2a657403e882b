// The tables that rules see besides the facts, made from the rule set's own tables.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "analyzer/facts/sqlite.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::rules {

struct KnowledgeTable {
  std::string_view table;  // catalog_pi
  std::string_view path;   // catalog/pi.tsv
};
// Those that some view, item or extra of this rule set names: a catalog that only passes read is
// not loaded, which is most of the cost of judging.
std::vector<KnowledgeTable> knowledge_tables(const RuleSet& rules);

// Every column TEXT and named as in the file, first column indexed. An empty cell is "". In
// `parameter`, a value that reads as a number is stored as one.
base::Result<bool> create_knowledge_table(facts::Database& database, const RuleSet& rules,
                                          const KnowledgeTable& table);

// Runs views.sql, of which every statement must be CREATE VIEW. Errors name file and line.
base::Result<bool> create_views(facts::Database& database, const RuleSet& rules);

// The number of a category of catalog/categories.tsv, given as number, Chinese or English name.
base::Result<std::string> category_number(const RuleSet& rules, const std::string& category);

}  // namespace hegui::rules
