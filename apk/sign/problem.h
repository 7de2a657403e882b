// Making a Verification that failed.
#pragma once

#include <string>

#include "apk/sign/signer.h"

namespace hegui::sign {

inline Verification problem(std::string code, std::string text,
                            std::optional<std::uint64_t> offset = std::nullopt) {
  return {false, std::move(code), std::move(text), offset};
}

// The first problem stays: it is the one Android stops at.
inline void fail(Verification& state, Verification why) {
  if (state.verified != false) state = std::move(why);
}

}  // namespace hegui::sign
