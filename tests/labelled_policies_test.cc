// The labelled policies: what `hegui policy` is measured on must itself be right.
#include <gtest/gtest.h>

#include "tests/support/program.h"

namespace hegui::test {
namespace {

TEST(LabelledPolicies, AreWellFormedAndQuoteTheirTexts) {
  const ProgramRun check = run_program(HEGUI_SOURCE_DIR "/corpus/policies/check", {});
  EXPECT_EQ(check.exit_code, 0) << check.out << check.err;
}

}  // namespace
}  // namespace hegui::test
