// Verdicts with their words: one Item for each ItemVerdict.
#pragma once

#include <vector>

#include "apk/base/result.h"
#include "reports/model/evidence_list.h"
#include "reports/model/law.h"
#include "reports/model/names.h"
#include "reports/model/words.h"
#include "rules/engine/judgement.h"
#include "rules/engine/ruleset.h"

namespace hegui::model {

struct ItemSections {
  std::vector<Chapter> chapters;
  std::vector<Item> items;
  std::vector<Item> extras;
};

// Errors: items.tsv is broken or lacks an item that was judged.
base::Result<ItemSections> item_sections(const rules::Judgement& judgement,
                                         const rules::RuleSet& rules, const LawTable& law,
                                         const Words& words, const Names& names,
                                         EvidenceList& evidence);

}  // namespace hegui::model
