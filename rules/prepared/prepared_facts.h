// An empty facts database that knows its rules from the beginning.
//
// Most of what a small app's judgement costs is filling the tables of judge.h's list from the
// catalogs. For the rules compiled into the binary the build does that once (prepared_tool.cc) and
// the database is copied; for any other rule set it is FactsDb::create(), and install_knowledge()
// fills them. Both give the same answers.
#pragma once

#include "analyzer/facts/facts_db.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::rules {

base::Result<facts::FactsDb> prepared_facts(const RuleSet& rules);

}  // namespace hegui::rules
