#include "analyzer/flow/code_origins.h"

#include <algorithm>
#include <string>

#include "dex/debug_info.h"

namespace hegui::flow {

facts::RowId CodeOrigins::of(MethodId method, std::uint32_t offset, std::string_view excerpt) {
  const auto [found, fresh] = known_.try_emplace({method, offset}, 0);
  if (!fresh) return found->second;
  const CodeIndex& index = bodies_.index();
  const program::DexUnit& unit = index.program().units()[index.method(method).unit];
  const dex::MethodDef& definition = index.definition(method);
  const std::string name = index.reference(method);
  std::string shown(excerpt);
  if (shown.empty()) {
    const BodyView body = bodies_.of(method);
    const auto call = std::find_if(body.calls.begin(), body.calls.end(), [&](const auto& one) {
      return one.offset == offset && one.kind != CallKind::custom;
    });
    shown =
        call == body.calls.end() ? name : unit.file.method_reference(dex::MethodIndex{call->index});
  }
  const std::uint32_t line =
      definition.has_code() ? dex::line_at(unit.file, unit.file.code(definition), offset) : 0;
  found->second =
      origins_.add_dex({unit.container, unit.entry, unit.entry_ref}, name, offset, line, shown);
  return found->second;
}

}  // namespace hegui::flow
