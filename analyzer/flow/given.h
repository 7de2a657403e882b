// Given: what is known of the arguments of a call, as far as it is constant: the arguments
// themselves, fields of the objects among them (Message.what of the message that is handled) and
// elements of the arrays.
#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <tuple>
#include <utility>
#include <vector>

#include "analyzer/flow/code_index.h"
#include "analyzer/flow/constant.h"

namespace hegui::flow {

// A field of the object that a parameter is; the receiver is parameter 0.
struct FieldSlot {
  std::uint32_t parameter = 0;
  FieldId field = kNone;

  friend auto operator<=>(const FieldSlot&, const FieldSlot&) = default;
};

struct Given {
  std::vector<Known> parameters;                       // a shorter list says nothing of the others
  std::vector<std::pair<FieldSlot, Constant>> fields;  // ascending

  bool empty() const { return parameters.empty() && fields.empty(); }
  Known parameter(std::uint32_t number) const {
    return number < parameters.size() ? parameters[number] : std::nullopt;
  }
  Known field(const FieldSlot& slot) const {
    const auto at = std::lower_bound(
        fields.begin(), fields.end(), slot,
        [](const auto& known, const FieldSlot& wanted) { return known.first < wanted; });
    return at != fields.end() && at->first == slot ? Known(at->second) : std::nullopt;
  }
  friend bool operator<(const Given& a, const Given& b) {
    return std::tie(a.parameters, a.fields) < std::tie(b.parameters, b.fields);
  }
};

}  // namespace hegui::flow
