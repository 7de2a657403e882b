#include "rules/engine/literal_start.h"

#include <algorithm>

namespace hegui::rules {

std::string literal_start(const re2::RE2& pattern) {
  constexpr int kMaxBytes = 32;
  std::string least;
  std::string most;
  if (!pattern.ok() || !pattern.PossibleMatchRange(&least, &most, kMaxBytes)) return {};
  // All matches lie between the two, so they share what these share.
  return {least.begin(), std::mismatch(least.begin(), least.end(), most.begin(), most.end()).first};
}

}  // namespace hegui::rules
