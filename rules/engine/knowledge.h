// The tables that rules see besides the facts, made from the rule set's own files.
#pragma once

#include <string>

#include "analyzer/facts/sqlite.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::rules {

// Makes those tables of judge.h's list, and those of their columns, that some .sql file of the rule
// set names: most of a catalog is for passes and people, and loading it is most of the cost of
// judging. Every column is TEXT and an empty cell ''; in `parameter`, a value that reads as a
// number is one. The first column is always there. Then runs catalog_views.sql, as create_views()
// does.
base::Result<bool> create_knowledge_tables(facts::Database& database, const RuleSet& rules);

// Runs views.sql, then flow_views.sql and category_views.sql, of which every statement must be
// CREATE VIEW, TABLE or INDEX, with a limit of steps. Errors name file and line.
base::Result<bool> create_views(facts::Database& database, const RuleSet& rules);

}  // namespace hegui::rules
