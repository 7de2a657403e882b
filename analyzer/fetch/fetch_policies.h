// Brings the texts of policies that live at addresses into an app's facts: the fetch stage.
//
// Belongs to the judge half: it needs facts, not the app, and never runs in the worker. Every
// address that is asked for becomes a policy_fetch row, failures too; a text that is accepted
// becomes a policy_source row as --policy FILE makes one. No finding rests on a failure.
#pragma once

#include <string>
#include <vector>

#include "analyzer/facts/facts_db.h"
#include "analyzer/fetch/fetcher.h"
#include "analyzer/policy/policy_kind.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::fetch {

struct FetchOutcome {
  std::string url;
  State state = State::ok;
  std::string detail;
  bool from_cache = false;
};

class PolicyFetch {
 public:
  // All must outlive this. `facts` are complete but for policy texts.
  static base::Result<PolicyFetch> make(facts::FactsDb& facts, const rules::RuleSet& rules,
                                        Fetcher& fetcher);

  // The user says that this is the app's policy: accepted if it is a text. One that was accepted
  // before is not asked for again.
  base::Result<FetchOutcome> add_given(const std::string& url);

  // Asks for the likeliest addresses (view likely_policy), at most parameter policy_fetch_max,
  // until one is a privacy policy that may be the app's own.
  base::Result<std::vector<FetchOutcome>> add_candidates();

 private:
  struct Wanted {
    std::string url;
    std::string why;  // policy_fetch.why
    std::optional<facts::RowId> origin;
  };

  PolicyFetch(facts::FactsDb& facts, const rules::RuleSet& rules, Fetcher& fetcher,
              policy::PolicyKinds kinds)
      : facts_(facts), rules_(rules), fetcher_(fetcher), kinds_(std::move(kinds)) {}

  base::Result<std::vector<Wanted>> likely_policies();
  base::Result<bool> was_accepted(const std::string& url);
  base::Result<FetchOutcome> add(const Wanted& wanted);
  base::Result<bool> add_lists(const Fetched& page);

  facts::FactsDb& facts_;
  const rules::RuleSet& rules_;
  Fetcher& fetcher_;
  policy::PolicyKinds kinds_;
};

}  // namespace hegui::fetch
