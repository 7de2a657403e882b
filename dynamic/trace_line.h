// One line of a trace: JSON to fields, checked for form only. What the fields must be together is
// trace.cc's business.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "apk/base/result.h"
#include "dynamic/trace.h"

namespace hegui::dynamic {

struct TraceLine {
  std::optional<std::string> trace, package, sha256, device, start;  // header
  std::optional<std::int64_t> version;
  std::optional<std::int64_t> t;  // event
  std::optional<std::string> kind, api, permission, host, screen;
  std::vector<std::string> args, stack;
  bool cut = false;         // some array or text was longer than the limits
  std::string unknown_key;  // the first that the format does not list
};

// Fills `line` as far as it comes (so that a caller can see which kind a bad line was of) and
// returns what is wrong with it, "" if nothing. A key may stand once; null counts as left out.
std::string read_line(std::string_view text, const TraceLimits& limits, TraceLine& line);

}  // namespace hegui::dynamic
