#include "analyzer/learned/index_of.h"

#include "analyzer/learned/index_bytes.h"

namespace hegui::learned {

base::Result<fingerprint::Index> index_of(const rules::RuleSet& rules) {
  // Equal hashes: the same fingerprints, also when they come from a folder.
  if (rules.catalog_sha256() == rules::RuleSet::built_in().catalog_sha256()) {
    return fingerprint::Index::over(index_bytes());
  }
  return fingerprint::Index::build(rules);
}

}  // namespace hegui::learned
