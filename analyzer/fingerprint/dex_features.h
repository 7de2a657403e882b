// The features of the classes of one dex file.
//
// What a reference of the file stands for (a type, a prototype, a framework method, a text) is
// worked out once, when a class first uses it. One object a file and thread.
#pragma once

#include <cstdint>
#include <vector>

#include "analyzer/fingerprint/features.h"
#include "analyzer/fingerprint/framework_types.h"
#include "dex/dex_file.h"

namespace hegui::fingerprint {

class DexFeatures {
 public:
  // Borrows both.
  DexFeatures(const dex::DexFile& file, const FrameworkTypes& types);

  // Linear in the class's code.
  ClassFeatures of(dex::ClassDefIndex index);

 private:
  struct Known {
    std::uint64_t value = 0;
    bool known = false;
    bool framework = false;
  };
  FuzzyType type(dex::TypeIndex index);
  std::uint64_t prototype(dex::ProtoIndex index);
  std::uint64_t text(dex::StringIndex index);
  const Known& method(dex::MethodIndex index);
  const Known& field(dex::FieldIndex index);

  void super_type(dex::TypeIndex index);
  void read_static_values(dex::ClassDefIndex index);
  void read_code(const dex::CodeItem& code);
  void read_instruction(const dex::CodeItem& code, const dex::Instruction& in);

  const dex::DexFile& dex_;
  const FrameworkTypes& types_;
  FeatureCollector out_;
  std::vector<Known> type_, prototype_, text_, method_, field_;
};

}  // namespace hegui::fingerprint
