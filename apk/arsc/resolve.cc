// Following references to a value.
#include "apk/arsc/table.h"

namespace hegui::arsc {
namespace {

constexpr int kMaxSteps = 20;  // Android's bound

}  // namespace

std::optional<ResValue> Table::resolve(ResId id, const ConfigWanted& wanted) const {
  return resolve(ResValue{base::ResType::reference, id.value}, wanted);
}

std::optional<ResValue> Table::resolve(ResValue value, const ConfigWanted& wanted) const {
  if (!value.is_reference()) return value;
  const Config device = wanted.device();
  bool inside = false;
  for (int step = 0; step < kMaxSteps; ++step) {
    if (!value.is_reference() || value.data == 0) return value;
    const ResId id{value.data};
    if (type(id) == nullptr) {
      // Into another table: what the reference says is all that can be said here.
      const bool foreign = package(id.package()) == nullptr;
      return inside && foreign ? std::optional(value) : std::nullopt;
    }
    const auto found = best(id, device);
    if (!found || found->complex) return std::nullopt;
    value = found->value;
    inside = true;
  }
  return std::nullopt;
}

std::optional<std::string> Table::resolve_text(ResId id, const ConfigWanted& wanted) const {
  const auto value = resolve(id, wanted);
  if (!value) return std::nullopt;
  return text(*value);
}

std::string Table::text(ResValue value) const {
  if (value.is_string()) return strings_.text(value.data).value_or("");
  return base::res_value_text(value);
}

}  // namespace hegui::arsc
