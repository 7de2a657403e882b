#include "analyzer/ui/routes.h"

namespace hegui::ui {

Routes Routes::build(flow::ProgramFlow& flow, const UiCatalog& catalog) {
  Routes out;
  const flow::CodeIndex& index = flow.index();
  if (!catalog.has(Verb::route_entry)) return out;
  for (flow::MethodId method = 0; method < index.method_count(); ++method) {
    const program::UnitNumber unit = index.method(method).unit;
    const flow::BodyView body = flow.bodies().of(method);
    for (const flow::Call& call : body.calls) {
      if (call.kind != flow::CallKind::static_) continue;
      for (const UiCall& row : catalog.calls(unit, call.index)) {
        if (row.verb != Verb::route_entry || row.count < 2) continue;
        const auto value = [&](int number) {
          const std::size_t at = call.place_of(row.arguments[number]);
          return at < call.arguments ? body.arguments(call)[at] : flow::kNoValue;
        };
        if (value(0) == flow::kNoValue || value(1) == flow::kNoValue) continue;
        const flow::Texts paths = flow.constants().texts({method, value(0)});
        const flow::Classes classes = flow.constants().classes({method, value(1)});
        if (paths.texts.size() != 1 || classes.types.size() != 1) continue;
        out.by_path_.emplace(paths.texts[0], classes.types[0]);
      }
    }
  }
  return out;
}

}  // namespace hegui::ui
