// judge(): facts + rules -> verdicts. Milliseconds, needs no app.
//
// Each item is one file rules/items/<item>.sql with named statements, plain SQLite without user
// functions, which also runs by hand on a saved facts file (`hegui scan --facts F.db`, then
// `sqlite3 F.db < items/2.1.sql`):
//
//   -- name: applies      one row, one column: 1 applies, 0 not applicable. Optional.
//   -- name: not_applicable   message_key, slots_json: why not. With `applies` only.
//   -- name: ground       rows: present (1/0), missing_key, slots_json, ask_key. Every row with
//                         present = 0 is ground that was not examined: without findings the verdict
//                         is then insufficient, never not_found.
//   -- name: finding      rows: strength (weak|strong|violation), message_key, slots_json,
//                         evidence (JSON array of origin.id; an element {"way": N} names
//                         reached.id N, whose chain of calls is then evidence too), subject, owner
//   -- name: clears       rows of the same shape: what speaks for the app. A row whose subject and
//                         owner equal a finding's removes that finding.
//   -- name: search       one row: JSON object of counts, what was looked through. Required.
//   -- name: manual       rows: message_key, slots_json, ask_key: why a person must decide. When it
//                         returns rows and there are no findings, the verdict is manual.
//   -- name: ask          rows: ask_key, slots_json: what to ask for or try, whatever the verdict;
//                         listed after those of missing ground and of `manual`.
//
// Verdict, in this order: not applicable -> not_applicable; findings left -> suspected (strength =
// the strongest) or violation, as far as items.tsv (cap_from_app_alone) allows: it cuts to
// suspected strong, to manual or to insufficient; `manual` rows -> manual; missing ground ->
// insufficient; else not_found. ItemVerdict::missing lists missing ground and `manual` rows in
// every case. A finding row of strength violation with a message key "trace.…" is not capped.
// Reviews (facts table review) come on top: a confirmed finding is a violation, a rejected one goes
// to `cleared`, `decide` sets the item's verdict; the last of several counts.
//
// Findings of one id (see Finding::id) become one. Evidence must name rows of `origin`; nulls are
// dropped, and 50 are kept. A rule has 100 million SQLite steps and 10,000 rows a statement.
//
// The statements see the fact tables, the views of rules/views.sql, flow_views.sql,
// category_views.sql and catalog_views.sql and these tables, made from rules/: catalog_pi,
// catalog_api, catalog_permission, catalog_permission_group, catalog_gate, catalog_sdk,
// catalog_category, catalog_category_signal, catalog_phrase, catalog_host, catalog_packer,
// catalog_framework, catalog_web_api, catalog_policy_link, parameter(key, value: a number where it
// reads as one), item (items.tsv) and "option"(key, value): as_of, category (its number). Columns
// as in the TSV header, an empty cell is ''. Only tables and columns that some .sql file names are
// there.
#pragma once

#include <string>
#include <vector>

#include "analyzer/facts/facts_db.h"
#include "apk/base/result.h"
#include "rules/engine/judgement.h"
#include "rules/engine/ruleset.h"

namespace hegui::rules {

struct JudgeOptions {
  std::string as_of;     // YYYY-MM-DD: the law in force on that day
  std::string category;  // 1..39 or its name; "" = not given
};

// Adds the knowledge tables and views to the facts (so that a saved file runs by hand), the tables
// unless the facts began with those of `rules` (FactsDb::knowledge(), rules/prepared). Call once,
// when all facts are in. Errors: an unknown category, a table or view of the rule set that is
// broken.
base::Result<bool> install_knowledge(facts::FactsDb& facts, const RuleSet& rules,
                                     const JudgeOptions& options);

// Runs every item. Precondition: install_knowledge(). Locks the database down to reading first.
// An item whose SQL fails is `insufficient` with reason key "reason.rule_failed" (the message in a
// slot); the other items go on. Error only if no rule can run at all.
base::Result<Judgement> judge(facts::FactsDb& facts, const RuleSet& rules);

// Checks a rule set without an app: every file parses, every statement prepares against an empty
// facts database, every message key has words in zh and en, every catalog reference resolves, every
// regex compiles. One complaint a line, with file and line; empty = sound.
std::vector<std::string> check_rules(const RuleSet& rules);

}  // namespace hegui::rules
