// Web bundles: what web frameworks run inside the app (uni-app, Cordova, Capacitor, React Native,
// Flutter, mini programs, plain pages), and what that code uses, names and says.
//
// Facts web_bundle, web_api_call, web_module, web_privacy_prompt; url, host and phrase_hit of texts
// in scripts; coverage web_scripts, web_functions, hermes_functions. Scripts are read as tokens
// (js_scan.h), Hermes bytecode by its instructions (hbc_scan.h), Flutter only by its marks. Whether
// and when a place runs is not examined: such calls have no phase.
//
// Hostile input, counted budgets: one script is at most 64 MB, all of one scan 256 MB. What was not
// read is a limit_hit (stage web; codes unread-script, too-large, too-many-scripts, script-cut,
// bytecode-version, bytecode-damaged, packed-scripts, snapshot, too-many-places) and in
// web_bundle's code_read. An app without such files pays one look at each entry's name.
#pragma once

#include "analyzer/facts/fact_writer.h"
#include "analyzer/inventory/from_web.h"
#include "analyzer/program/origins.h"
#include "analyzer/program/phrases.h"
#include "analyzer/program/urls.h"
#include "apk/base/result.h"
#include "apk/package/package.h"
#include "rules/engine/ruleset.h"

namespace hegui::web {

// Error only if a catalog cannot be read.
base::Result<bool> write_web_bundles(const rules::RuleSet& rules, const package::Package& package,
                                     const program::Phrases& phrases, program::Hosts& hosts,
                                     program::Origins& origins, facts::FactWriter& facts,
                                     inventory::FromWeb& found);

}  // namespace hegui::web
