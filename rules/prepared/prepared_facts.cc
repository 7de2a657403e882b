#include "rules/prepared/prepared_facts.h"

#include "rules/prepared/prepared_file.h"

namespace hegui::rules {

base::Result<facts::FactsDb> prepared_facts(const RuleSet& rules) {
  // Equal hashes: the same tables, also when they come from a folder.
  if (rules.sha256() != RuleSet::built_in().sha256()) return facts::FactsDb::create();
  return facts::FactsDb::create_from(prepared_file(), rules.sha256());
}

}  // namespace hegui::rules
