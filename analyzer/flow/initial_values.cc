#include "analyzer/flow/initial_values.h"

namespace hegui::flow {
namespace {

struct Initial {
  const dex::DexFile* file = nullptr;      // nullptr: no field of the app
  std::optional<dex::EncodedValue> value;  // not there: zero or null
};

Initial initial_value(const program::Program& program, program::UnitNumber unit,
                      dex::FieldIndex index) {
  const dex::DexFile& file = program.units()[unit].file;
  const dex::FieldId wanted = file.field(index);
  const auto id = program.find_class(file.type(wanted.owner));
  if (!id) return {};
  const program::ClassRef ref = program.classes()[*id];
  const dex::DexFile& home = program.units()[ref.unit].file;
  auto initial = home.static_values(ref.def).begin();
  const auto end = home.static_values(ref.def).end();
  for (const dex::FieldDef& field : home.static_fields(ref.def)) {
    const bool found = home.string(home.field(field.field).name) == file.string(wanted.name);
    if (found) return {&home, initial == end ? std::nullopt : std::optional(*initial)};
    if (!(initial == end)) ++initial;
  }
  return {};
}

}  // namespace

std::string_view initial_text(const program::Program& program, program::UnitNumber unit,
                              dex::FieldIndex field) {
  const Initial initial = initial_value(program, unit, field);
  if (!initial.value || initial.value->kind() != dex::ValueKind::string) return {};
  return initial.file->string(initial.value->string());
}

std::optional<std::int64_t> initial_number(const program::Program& program,
                                           program::UnitNumber unit, dex::FieldIndex field) {
  const Initial initial = initial_value(program, unit, field);
  if (initial.file == nullptr) return std::nullopt;
  return initial.value ? whole_number(*initial.value) : 0;
}

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
    case dex::ValueKind::null:
      return 0;
    default:
      return std::nullopt;
  }
}

}  // namespace hegui::flow
