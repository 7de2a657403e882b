#include "analyzer/flow/initial_values.h"

namespace hegui::flow {

std::string_view initial_text(const program::Program& program, program::UnitNumber unit,
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
    if (initial == end) return {};
    if (home.string(home.field(field.field).name) == file.string(wanted.name)) {
      return (*initial).kind() == dex::ValueKind::string ? home.string((*initial).string())
                                                         : std::string_view();
    }
    ++initial;
  }
  return {};
}

}  // namespace hegui::flow
