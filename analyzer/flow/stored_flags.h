// StoredFlags: the values an app keeps under names (preferences) or in fields, and which of them
// record nothing but the user's agreement.
//
// A flag records consent if code that only an agree action leads to changes it from its default,
// and no other code does; or, where no agree action was recognised, if its name says so (catalog)
// and only the user's actions change it. Wrappers (`put(key, value)`) are seen through: a write
// belongs to the place that names the key. Borrows what it is given.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "analyzer/flow/bodies.h"
#include "analyzer/flow/constant_resolver.h"
#include "analyzer/flow/flag_catalog.h"
#include "analyzer/flow/program_uses.h"
#include "analyzer/flow/reach.h"

namespace hegui::flow {

struct FlagWrite {
  MethodId method = kNone;
  std::uint32_t offset = 0;
};

struct ConsentFlags {
  // By name; where each is changed from its default.
  std::map<std::string, std::vector<FlagWrite>> keys;
  std::map<FieldId, std::vector<FlagWrite>> fields;
  bool cut_short = false;  // some writes were not followed to the callers that decide them
};

struct FlagInputs {
  const CodeIndex& index;
  const Bodies& bodies;
  const CallPlans& plans;
  const ProgramUses& uses;
  const FlagCatalog& catalog;
  const Reach& reach;  // with agree actions as its only guards
  std::function<Guard(MethodId, std::uint32_t block)> guard_at;  // likewise
  ConstantResolver& constants;
};

ConsentFlags find_consent_flags(const FlagInputs& inputs);

}  // namespace hegui::flow
