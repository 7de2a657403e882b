#include "analyzer/fingerprint/members.h"

namespace hegui::fingerprint {

std::uint64_t fuzzy_prototype(const FrameworkTypes& types, std::string_view descriptor) {
  const std::size_t close = descriptor.rfind(')');
  if (!descriptor.starts_with('(') || close == std::string_view::npos) return 0;
  std::uint64_t prototype = prototype_of(types.of(descriptor.substr(close + 1)));
  std::string_view rest = descriptor.substr(1, close - 1);
  while (!rest.empty()) {
    std::size_t end = rest.find_first_not_of('[');
    if (end == std::string_view::npos) break;
    if (rest[end] == 'L') {
      end = rest.find(';', end);
      if (end == std::string_view::npos) break;
    }
    prototype = with_parameter(prototype, types.of(rest.substr(0, end + 1)));
    rest.remove_prefix(end + 1);
  }
  return prototype;
}

void add_declared_field(FeatureCollector& out, bool is_static, std::string_view name,
                        const FuzzyType& type) {
  const std::uint64_t shape = combine(type.hash, is_static ? 1 : 0);
  out.add(FeatureKind::field, shape);
  if (name.size() >= kMinTellingName) {
    out.add(FeatureKind::name, combine(shape, hash_text(name)));
  }
}

void add_declared_method(FeatureCollector& out, bool is_static, std::string_view name,
                         std::uint64_t prototype) {
  const std::uint64_t shape = combine(prototype, is_static ? 3 : 2);
  out.add(FeatureKind::method, shape);
  if (name.size() >= kMinTellingName && !name.starts_with('<')) {
    out.add(FeatureKind::name, combine(shape, hash_text(name)));
  }
}

}  // namespace hegui::fingerprint
