// ConstantFields: static fields whose value is known before any code runs: SDK_INT (the range of
// devices the app can be installed on) and static fields of the app that no code writes, such as
// BuildConfig.DEBUG: they keep what the dex file gives them (reflection and native code apart).
//
// Immutable after build(); borrows nothing. Cost: one pass over the fields and all instructions.
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
  // Build.VERSION.SDK_INT; kNone: no code names it.
  FieldId device_version() const { return device_version_; }
  // Does code write this static field?
  bool is_assigned(FieldId field) const { return assigned_[field]; }
  // Is it a constant of an enumeration: marked so, and written once, by its class's initialiser?
  bool is_enum_constant(FieldId field) const { return enum_constants_[field]; }

 private:
  void find_assigned(const CodeIndex& index);

  std::vector<bool> assigned_, enum_constants_;
  std::vector<bool> known_;
  FieldId device_version_ = kNone;
  std::vector<KnownFields::Range> ranges_;
};

// ConstantFields as one dex file numbers its fields.
class UnitFields final : public KnownFields {
 public:
  UnitFields(const CodeIndex& index, const ConstantFields& fields, program::UnitNumber unit)
      : index_(index), fields_(fields), unit_(unit) {}
  std::optional<Range> range(dex::FieldIndex field) const override {
    return fields_.range(index_.field(unit_, field));
  }

 private:
  const CodeIndex& index_;
  const ConstantFields& fields_;
  program::UnitNumber unit_;
};

}  // namespace hegui::flow
