#include "analyzer/taint/native_summary.h"

#include <algorithm>

namespace hegui::taint {

Summary summary_passing_on(Frame& frame, const flow::CodeIndex& index, MethodId method) {
  Domain& domain = frame.domain();
  Summary out;
  out.returns = true;
  const flow::MethodInfo& info = index.method(method);
  const std::span<const TypeId> types = index.parameters(info.signature);
  const std::uint32_t receiver = info.is_static() ? 0 : 1;
  SetId labels = 0;
  std::vector<ObjectId> arrays;
  for (std::uint32_t i = 0; i < types.size(); ++i) {
    const std::string_view type = index.descriptor(types[i]);
    const Value given = frame.parameter(receiver + i);
    labels = domain.join_labels(labels, given.labels);
    if (!holds_object(type)) continue;
    for (const ObjectId object : domain.objects.members(given.objects)) {
      labels = domain.join_labels(labels, frame.read(object, kContent).labels);
      labels = domain.join_labels(labels, frame.read(object, kAllKeys).labels);
      if (type.starts_with('[')) arrays.push_back(object);
    }
  }
  for (const ObjectId array : arrays) {
    const Value mixed{0, labels, kAnything};
    out.effects.push_back({array, kAnyKey, domain.join(frame.stored(array, kAnyKey), mixed)});
  }
  std::sort(out.effects.begin(), out.effects.end(),
            [](const Effect& a, const Effect& b) { return a.object < b.object; });
  out.returned = {0, labels, kAnything};
  out.accesses.assign(frame.accesses().begin(), frame.accesses().end());
  return out;
}

}  // namespace hegui::taint
