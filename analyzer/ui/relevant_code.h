// RelevantCode: which methods of the app can come to a call that shows, opens or registers
// something, so that following a screen's code can leave out the rest.
//
// A method is if it has such a call itself, hands the framework an object that answers to the user
// or whose methods are such, gives a listener to a library that is not followed, or calls one that
// is. Short methods that only keep what they are given (constructors, setters), or hand it to
// another of the same object that does, are followed too, as what they keep is asked for later.
// Classes of libraries that the catalog describes by their calls, and of kinds that build no
// screens (sdk_terms.tsv), are not followed into.
//
// All methods count, also those that the call graph does not reach: binding libraries make
// listeners by reflection.
//
// Immutable after build(). Cost: one pass over all calls.
#pragma once

#include <vector>

#include "analyzer/flow/program_flow.h"
#include "analyzer/program/owner.h"
#include "analyzer/ui/ui_catalog.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::ui {

class RelevantCode {
 public:
  // Errors: sdk_terms.tsv cannot be read.
  static base::Result<RelevantCode> build(const rules::RuleSet& rules, flow::ProgramFlow& flow,
                                          const UiCatalog& catalog, const program::Owners& owners);

  // Can following it show, open or register something?
  bool leads_on(flow::MethodId method) const { return leads_on_[method]; }
  // Does it keep things in objects, and hardly anything else?
  bool keeps(flow::MethodId method) const { return keeps_[method]; }
  // May it be followed at all? Not code of a library that the catalog describes; of one that builds
  // no screens only on screens of its own (`home`: their owner).
  bool may_follow(flow::MethodId method, program::OwnerNumber home) const {
    return !described_[method] && (!apart_[owners_[method]] || owners_[method] == home);
  }
  program::OwnerNumber owner(flow::MethodId method) const { return owners_[method]; }
  // A class of the app's own, in no library.
  bool is_own(flow::TypeId type) const { return type < own_.size() && own_[type]; }

 private:
  std::vector<bool> own_;                           // by type
  std::vector<bool> leads_on_, keeps_, described_;  // by method
  std::vector<program::OwnerNumber> owners_;        // by method
  std::vector<bool> apart_;                         // by owner: builds no screens
};

}  // namespace hegui::ui
