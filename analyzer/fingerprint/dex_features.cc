#include "analyzer/fingerprint/dex_features.h"

#include <bit>

#include "analyzer/fingerprint/members.h"
#include "dex/instruction.h"

namespace hegui::fingerprint {
namespace {

constexpr std::uint32_t kStatic = 0x0008;
constexpr std::uint32_t kSynthetic = 0x1000;
// Data of arrays: the numbers of long tables are few enough to know them by.
constexpr std::uint32_t kMaxArrayElements = 256;

}  // namespace

DexFeatures::DexFeatures(const dex::DexFile& file, const FrameworkTypes& types)
    : dex_(file),
      types_(types),
      type_(file.types().size()),
      prototype_(file.protos().size()),
      text_(file.strings().size()),
      method_(file.methods().size()),
      field_(file.fields().size()) {}

FuzzyType DexFeatures::type(dex::TypeIndex index) {
  Known& known = type_[index.value];
  if (!known.known) {
    const FuzzyType fuzzy = types_.of(dex_.type(index));
    known = {fuzzy.hash, true, fuzzy.framework};
  }
  return {known.value, known.framework};
}

std::uint64_t DexFeatures::prototype(dex::ProtoIndex index) {
  Known& known = prototype_[index.value];
  if (!known.known) {
    std::uint64_t value = prototype_of(type(dex_.return_type(index)));
    for (const dex::TypeIndex parameter : dex_.parameters(index)) {
      value = with_parameter(value, type(parameter));
    }
    known = {value, true, false};
  }
  return known.value;
}

std::uint64_t DexFeatures::text(dex::StringIndex index) {
  Known& known = text_[index.value];
  if (!known.known) known = {hash_text(dex_.string(index)), true, false};
  return known.value;
}

const DexFeatures::Known& DexFeatures::method(dex::MethodIndex index) {
  Known& known = method_[index.value];
  if (!known.known) {
    const dex::MethodId id = dex_.method(index);
    const FuzzyType owner = type(id.owner);
    known = {0, true, owner.framework};
    if (owner.framework) {
      known.value = framework_method(owner, dex_.string(id.name), prototype(id.proto));
    }
  }
  return known;
}

const DexFeatures::Known& DexFeatures::field(dex::FieldIndex index) {
  Known& known = field_[index.value];
  if (!known.known) {
    const dex::FieldId id = dex_.field(index);
    const FuzzyType owner = type(id.owner);
    known = {0, true, owner.framework};
    if (owner.framework) known.value = combine(owner.hash, text(id.name));
  }
  return known;
}

ClassFeatures DexFeatures::of(dex::ClassDefIndex index) {
  out_.begin_class();
  const dex::ClassDef definition = dex_.class_def(index);
  if (definition.superclass) super_type(definition.superclass);
  for (const dex::TypeIndex interface : dex_.interfaces(index)) super_type(interface);
  for (const dex::FieldDef& declared : dex_.fields(index)) {
    const dex::FieldId id = dex_.field(declared.field);
    add_declared_field(out_, (declared.access_flags & kStatic) != 0, dex_.string(id.name),
                       type(id.type));
  }
  read_static_values(index);
  for (const dex::MethodDef& declared : dex_.methods(index)) {
    const dex::MethodId id = dex_.method(declared.method);
    if ((declared.access_flags & kSynthetic) == 0) {
      add_declared_method(out_, (declared.access_flags & kStatic) != 0, dex_.string(id.name),
                          prototype(id.proto));
    }
    if (declared.has_code()) read_code(dex_.code(declared));
  }
  ClassFeatures features;
  features.descriptor = dex_.type(definition.type);
  out_.end_class(features);
  return features;
}

void DexFeatures::super_type(dex::TypeIndex index) {
  const FuzzyType known = type(index);
  if (known.framework) out_.add(FeatureKind::super_type, known.hash);
}

void DexFeatures::read_static_values(dex::ClassDefIndex index) {
  for (const dex::EncodedValue value : dex_.static_values(index)) {
    switch (value.kind()) {
      case dex::ValueKind::string:
        out_.add(FeatureKind::text, text(value.string()));
        break;
      case dex::ValueKind::short_:
      case dex::ValueKind::int_:
      case dex::ValueKind::long_:
        out_.add_number(value.integer());
        break;
      case dex::ValueKind::float_:
        out_.add_number(
            static_cast<std::int32_t>(std::bit_cast<std::uint32_t>(value.float_value())));
        break;
      case dex::ValueKind::double_:
        out_.add_number(std::bit_cast<std::int64_t>(value.double_value()));
        break;
      default:
        break;
    }
  }
}

void DexFeatures::read_code(const dex::CodeItem& code) {
  for (const dex::Instruction in : code.instructions()) read_instruction(code, in);
  out_.end_method();
}

void DexFeatures::read_instruction(const dex::CodeItem& code, const dex::Instruction& in) {
  using dex::Format;
  using dex::Opcode;
  const dex::OpcodeInfo& info = in.info();
  switch (info.index) {
    case dex::IndexKind::string:
      return out_.add(FeatureKind::text, text(in.string()));
    case dex::IndexKind::method:
      if (const Known& known = method(in.method()); known.framework) out_.add_call(known.value);
      return;
    case dex::IndexKind::field:
      if (const Known& known = field(in.field()); known.framework) {
        out_.add(FeatureKind::field_use, known.value);
      }
      return;
    case dex::IndexKind::type:
      if (const FuzzyType known = type(in.type()); known.framework) {
        out_.add(FeatureKind::type, known.hash);
      }
      return;
    case dex::IndexKind::none:
      break;
    default:
      return;
  }
  switch (info.format) {
    case Format::f21s:
    case Format::f21h:
    case Format::f22s:
    case Format::f31i:
    case Format::f51l:
      return out_.add_number(in.literal());
    default:
      break;
  }
  if (in.opcode() == Opcode::sparse_switch) {
    const dex::SwitchTable table = code.switch_table(in);
    for (std::uint32_t i = 0; i < table.size(); ++i) out_.add_number(table.key(i));
  } else if (in.opcode() == Opcode::fill_array_data) {
    const dex::ArrayData data = code.array_data(in);
    for (std::uint32_t i = 0; i < data.size() && i < kMaxArrayElements; ++i) {
      out_.add_number(data[i]);
    }
  }
}

}  // namespace hegui::fingerprint
