#include "analyzer/flow/known_fields.h"

namespace hegui::flow {
namespace {

constexpr std::uint32_t kAccFinal = 0x0010;

std::optional<std::int64_t> whole_number(const dex::EncodedValue& value) {
  switch (value.kind()) {
    case dex::ValueKind::byte_:
    case dex::ValueKind::short_:
    case dex::ValueKind::char_:
    case dex::ValueKind::int_:
    case dex::ValueKind::long_:
      return value.integer();
    case dex::ValueKind::boolean:
      return value.boolean() ? 1 : 0;
    default:
      return std::nullopt;
  }
}

bool holds_whole_numbers(std::string_view type) {
  return type == "Z" || type == "I" || type == "B" || type == "S" || type == "C" || type == "J";
}

// Fields that the class's own initialiser writes.
void mark_assigned(const CodeIndex& index, program::ClassId id, std::vector<bool>& assigned) {
  const program::ClassRef ref = index.program().classes()[id];
  const dex::DexFile& file = index.program().units()[ref.unit].file;
  for (const dex::MethodDef& method : file.direct_methods(ref.def)) {
    if (!method.has_code() || file.string(file.method(method.method).name) != "<clinit>") continue;
    for (const dex::Instruction in : file.code(method).instructions()) {
      if (in.opcode() >= dex::Opcode::sput && in.opcode() <= dex::Opcode::sput_short) {
        assigned[index.field(ref.unit, in.field())] = true;
      }
    }
  }
}

}  // namespace

ConstantFields ConstantFields::build(const CodeIndex& index, const SdkRange& devices) {
  ConstantFields out;
  out.known_.assign(index.field_count(), false);
  out.ranges_.resize(index.field_count());
  std::vector<bool> assigned(index.field_count(), false);
  for (program::ClassId id = 0; id < index.program().classes().size(); ++id) {
    const program::ClassRef ref = index.program().classes()[id];
    const dex::DexFile& file = index.program().units()[ref.unit].file;
    auto initial = file.static_values(ref.def).begin();
    const auto end = file.static_values(ref.def).end();
    bool scanned = false;
    for (const dex::FieldDef& field : file.static_fields(ref.def)) {
      std::optional<std::int64_t> number = 0;  // values at the end may be left out: zero
      if (!(initial == end)) {
        number = whole_number(*initial);
        ++initial;
      }
      if ((field.access_flags & kAccFinal) == 0 || !number ||
          !holds_whole_numbers(file.type(file.field(field.field).type))) {
        continue;
      }
      if (!scanned) {
        mark_assigned(index, id, assigned);
        scanned = true;
      }
      const FieldId known = index.field(ref.unit, field.field);
      if (assigned[known]) continue;
      out.known_[known] = true;
      out.ranges_[known] = {*number, *number};
    }
  }
  const TypeId version = index.find_type("Landroid/os/Build$VERSION;");
  if (version == kNone) return out;
  for (program::UnitNumber unit = 0; unit < index.program().units().size(); ++unit) {
    const dex::DexFile& file = index.program().units()[unit].file;
    for (const dex::FieldIndex field : file.fields()) {
      const dex::FieldId named = file.field(field);
      if (index.type(unit, named.owner) != version || file.string(named.name) != "SDK_INT") continue;
      const FieldId known = index.field(unit, field);
      out.known_[known] = true;
      out.ranges_[known] = {devices.min, devices.max};
    }
  }
  return out;
}

}  // namespace hegui::flow
