// Checks what a reader made of one malformed case against what the case's file expects: accepted or
// refused, every expected text in the error or a diagnostic (code or text), and the offset.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "apk/base/diagnostics.h"
#include "apk/base/result.h"
#include "tests/support/malformed.h"

namespace hegui::test {

template <typename T>
void expect_as_described(const MalformedCase& spoiled, const base::Result<T>& result,
                         const base::Diagnostics& diagnostics) {
  SCOPED_TRACE(spoiled.name);
  const std::string refusal = result ? "" : result.error().message();
  ASSERT_EQ(result.ok(), spoiled.accept) << refusal;
  std::string said = refusal;
  for (const base::Diagnostic& d : diagnostics.kept()) said += "\n" + d.code + ": " + d.text;
  for (const std::string& expected : spoiled.expect) {
    EXPECT_NE(said.find(expected), std::string::npos) << said;
  }
  if (!spoiled.offset) return;
  const auto& kept = diagnostics.kept();
  const bool named =
      result ? std::any_of(kept.begin(), kept.end(),
                           [&](const base::Diagnostic& d) { return d.offset == spoiled.offset; })
             : result.error().offset == spoiled.offset;
  EXPECT_TRUE(named) << "offset " << *spoiled.offset << " is not named: " << said;
}

}  // namespace hegui::test
