// One version of an app as the command line gives it: an app, saved facts, or a policy text alone.
#pragma once

#include <optional>
#include <string>

#include "analyzer/run/scan.h"
#include "rules/engine/ruleset.h"

namespace hegui::cli {

struct GivenVersion {
  std::string path;
  facts::FactsDb facts;  // judged
  run::Judged judged;
  bool policy_only = false;
  bool partial = false;  // a limit was met
};

// Told by name (html, htm, txt, md, docx, pdf: a policy text), else by content: facts saved by
// `scan --facts`, else an app, which is scanned in a worker. `inputs`: how to judge; its policies
// are this version's. On failure prints why and sets `code`.
std::optional<GivenVersion> read_given_version(const std::string& path, const rules::RuleSet& rules,
                                               const run::JudgeInputs& inputs, int& code);

// Why the two are not versions of one app, by the manifests' packages; "" if they are, or if one of
// them has none.
std::string not_the_same_app(facts::FactsDb& before, facts::FactsDb& after);

}  // namespace hegui::cli
