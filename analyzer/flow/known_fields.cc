#include "analyzer/flow/known_fields.h"

#include "analyzer/flow/initial_values.h"

namespace hegui::flow {
namespace {

bool holds_whole_numbers(std::string_view type) {
  return type == "Z" || type == "I" || type == "B" || type == "S" || type == "C" || type == "J";
}

}  // namespace

void ConstantFields::find_assigned(const CodeIndex& index) {
  assigned_.assign(index.field_count(), false);
  enum_constants_.assign(index.field_count(), false);
  for (program::ClassId id = 0; id < index.program().classes().size(); ++id) {
    const program::ClassRef ref = index.program().classes()[id];
    const dex::DexFile& file = index.program().units()[ref.unit].file;
    constexpr std::uint32_t kAccEnum = 0x4000;
    for (const dex::FieldDef& field : file.static_fields(ref.def)) {
      enum_constants_[index.field(ref.unit, field.field)] = (field.access_flags & kAccEnum) != 0;
    }
  }
  for (program::UnitNumber unit = 0; unit < index.program().units().size(); ++unit) {
    const dex::DexFile& file = index.program().units()[unit].file;
    for (const dex::MethodDef& method : file.all_methods()) {
      const dex::MethodId named = file.method(method.method);
      for (const dex::Instruction in : file.code(method).instructions()) {
        if (in.opcode() < dex::Opcode::sput || in.opcode() > dex::Opcode::sput_short) continue;
        const FieldId field = index.field(unit, in.field());
        const bool first_by_its_class = !assigned_[field] &&
                                        named.owner == file.field(in.field()).owner &&
                                        file.string(named.name) == "<clinit>";
        if (!first_by_its_class) enum_constants_[field] = false;
        assigned_[field] = true;
      }
    }
  }
}

ConstantFields ConstantFields::build(const CodeIndex& index, const SdkRange& devices) {
  ConstantFields out;
  out.known_.assign(index.field_count(), false);
  out.ranges_.resize(index.field_count());
  out.find_assigned(index);
  for (program::ClassId id = 0; id < index.program().classes().size(); ++id) {
    const program::ClassRef ref = index.program().classes()[id];
    const dex::DexFile& file = index.program().units()[ref.unit].file;
    auto initial = file.static_values(ref.def).begin();
    const auto end = file.static_values(ref.def).end();
    for (const dex::FieldDef& field : file.static_fields(ref.def)) {
      std::optional<std::int64_t> number = 0;  // values at the end may be left out: zero
      if (!(initial == end)) {
        number = whole_number(*initial);
        ++initial;
      }
      if (!number || !holds_whole_numbers(file.type(file.field(field.field).type))) continue;
      const FieldId known = index.field(ref.unit, field.field);
      if (out.assigned_[known]) continue;
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
      if (index.type(unit, named.owner) != version || file.string(named.name) != "SDK_INT")
        continue;
      const FieldId known = index.field(unit, field);
      out.device_version_ = known;
      out.known_[known] = true;
      out.ranges_[known] = {devices.min, devices.max};
    }
  }
  return out;
}

}  // namespace hegui::flow
