// Policy texts inside the app: the extract half of the policy pass.
//
// Candidates are text entries of assets/ and res/raw*/ (html, htm, txt, md, or text by its look)
// long string resources, and long texts in web code (`in_code`). Each becomes plain text
// (plain_text.h); those that read like a privacy policy (policy_kind.h) become policy_source rows
// of kind embedded, with their text. What the texts say is left to describe_policies.h, which needs
// no app. Policy addresses are `url` facts.
//
// Input is hostile: one text is at most Limits::max_text_bytes, all together a counted budget. What
// may be a policy and could not be read to its end is a limit_hit (stage policy; codes encoding,
// text-cut, text-too-large, too-many-texts). Opens no file, starts nothing: fit for the sandbox.
#pragma once

#include <vector>

#include "analyzer/facts/fact_writer.h"
#include "analyzer/inventory/from_web.h"
#include "analyzer/inventory/inventory.h"
#include "analyzer/program/origins.h"
#include "apk/base/result.h"
#include "apk/package/package.h"
#include "rules/engine/ruleset.h"

namespace hegui::policy {

// Error only if the catalogs cannot be read.
base::Result<bool> write_embedded_policies(const rules::RuleSet& rules,
                                           const package::Package& package,
                                           const std::vector<inventory::AppFiles>& files,
                                           const std::vector<inventory::TextInCode>& in_code,
                                           program::Origins& origins, facts::FactWriter& facts);

}  // namespace hegui::policy
