// A place of the program's code, and the one number that stands for it.
#pragma once

#include <compare>
#include <cstdint>

#include "analyzer/flow/code_index.h"

namespace hegui::taint {

// Where data is read, passed on, kept, or leaves.
struct CodePlace {
  flow::MethodId method = flow::kNone;
  std::uint32_t offset = 0;  // code units

  friend auto operator<=>(const CodePlace&, const CodePlace&) = default;
};

// Parts of one instruction, 0-7: what it makes or calls beside the call itself.
inline constexpr unsigned kByFramework = 6;  // Step::Kind::callback

// One number for each call, allocation and the like of a program.
inline std::uint64_t site_of(flow::MethodId method, std::uint32_t offset, unsigned part = 0) {
  return std::uint64_t{method} << 32 | (std::uint64_t{offset} << 3 & 0xffffffff) | part;
}
inline CodePlace place_of_site(std::uint64_t site) {
  return {static_cast<flow::MethodId>(site >> 32), static_cast<std::uint32_t>(site) >> 3};
}
inline unsigned part_of_site(std::uint64_t site) { return static_cast<unsigned>(site & 7); }

}  // namespace hegui::taint
