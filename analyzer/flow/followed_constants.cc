#include "analyzer/flow/followed_constants.h"

#include <algorithm>

namespace hegui::flow {

std::optional<PlacedValue> FollowedConstants::find(const program::CallPlace& call,
                                                   unsigned argument) const {
  const MethodId method = flow_.index().method_at(call.unit, call.method);
  if (method == kNone) return std::nullopt;
  const BodyView body = flow_.bodies().of(method);
  const auto at = std::find_if(body.calls.begin(), body.calls.end(),
                               [&](const Call& one) { return one.offset == call.address; });
  if (at == body.calls.end()) return std::nullopt;
  const std::size_t place = argument + (at->kind == CallKind::static_ ? 0u : 1u);
  const std::span<const ValueId> arguments = body.arguments(*at);
  if (place >= arguments.size()) return std::nullopt;
  return PlacedValue{method, arguments[place]};
}

std::vector<std::string> FollowedConstants::texts(const program::CallPlace& call,
                                                  unsigned argument) {
  const std::optional<PlacedValue> value = find(call, argument);
  if (!value) return {};
  Texts texts = flow_.constants().texts(*value);
  if (!texts.complete) return {};
  return std::move(texts.texts);
}

std::optional<bool> FollowedConstants::own_package(const program::CallPlace& call,
                                                   unsigned argument) {
  const std::optional<PlacedValue> value = find(call, argument);
  std::vector<PlacedValue> origins;
  if (!value || !flow_.constants().origins(*value, origins) || origins.empty()) return std::nullopt;
  bool own = false;
  for (const PlacedValue& origin : origins) {
    const BodyView body = flow_.bodies().of(origin.method);
    const Value& known = body.values[origin.value];
    if (known.is(ValueKind::integer) && known.number == 0) continue;  // null where that failed
    if (!known.is(ValueKind::call)) return std::nullopt;
    own = true;
    const Call& source = body.calls[known.id];
    if (source.kind == CallKind::custom || source.kind == CallKind::polymorphic) {
      return std::nullopt;
    }
    const MethodRef ref = flow_.index().method_ref(flow_.index().method(origin.method).unit,
                                                   dex::MethodIndex{source.index});
    if (flow_.index().name(ref.signature) != "getPackageName") return std::nullopt;
  }
  return own ? std::optional<bool>(true) : std::nullopt;
}

}  // namespace hegui::flow
