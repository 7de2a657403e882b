// ConstantFields: static fields whose value is known before any code runs: SDK_INT (the range of
// devices the app can be installed on) and static finals of the app with a constant value, such as
// BuildConfig.DEBUG.
//
// A static final that its class's initialiser assigns is not constant here.
// Immutable after build(); borrows nothing. Cost: one pass over the fields and <clinit> methods.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "analyzer/flow/code_index.h"
#include "analyzer/flow/method_body.h"

namespace hegui::flow {

struct SdkRange {  // android:minSdkVersion, and the newest that exists or may
  std::int32_t min = 1;
  std::int32_t max = 10'000;
};

class ConstantFields {
 public:
  static ConstantFields build(const CodeIndex& index, const SdkRange& devices);

  std::optional<KnownFields::Range> range(FieldId field) const {
    return known_[field] ? std::optional(KnownFields::Range(ranges_[field])) : std::nullopt;
  }

 private:
  std::vector<bool> known_;
  std::vector<KnownFields::Range> ranges_;
};

}  // namespace hegui::flow
