#include "analyzer/flow/code_origins.h"

#include <algorithm>
#include <string>

#include "dex/debug_info.h"

namespace hegui::flow {
namespace {

// The method or the field that the instruction there names, "" if it names none.
std::string used_at(const BodyView& body, const dex::DexFile& file, std::uint32_t offset) {
  for (const Call& call : body.calls) {
    if (call.offset == offset && call.kind != CallKind::custom) {
      return file.method_reference(dex::MethodIndex{call.index});
    }
  }
  for (const Store& store : body.stores) {
    if (store.offset == offset && store.kind != StoreKind::element) {
      return file.field_reference(dex::FieldIndex{store.field});
    }
  }
  for (const Value& value : body.values) {
    const bool reads = value.is(ValueKind::instance_field) || value.is(ValueKind::static_field);
    if (reads && value.offset == offset) return file.field_reference(dex::FieldIndex{value.id});
  }
  return {};
}

}  // namespace

facts::RowId CodeOrigins::of(MethodId method, std::uint32_t offset, std::string_view excerpt) {
  const auto [found, fresh] = known_.try_emplace({method, offset}, 0);
  if (!fresh) return found->second;
  const CodeIndex& index = bodies_.index();
  const program::DexUnit& unit = index.program().units()[index.method(method).unit];
  const dex::MethodDef& definition = index.definition(method);
  const std::string name = index.reference(method);
  std::string shown(excerpt);
  if (shown.empty()) shown = used_at(bodies_.of(method), unit.file, offset);
  if (shown.empty()) shown = name;
  const std::uint32_t line =
      definition.has_code() ? dex::line_at(unit.file, unit.file.code(definition), offset) : 0;
  found->second =
      origins_.add_dex({unit.container, unit.entry, unit.entry_ref}, name, offset, line, shown);
  return found->second;
}

}  // namespace hegui::flow
