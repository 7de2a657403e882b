// The labelled flows of corpus/flows: what is found, and what stays silent, is what
// known_limits.tsv says. They are built with dx, which comes from npm: runs with ./hegui test
// --all.
#include <gtest/gtest.h>

#include <cstdlib>
#include <string>

#include "tests/support/program.h"

namespace hegui::test {
namespace {

TEST(LabelledFlows, AreFoundAndTheirTwinsSilentButForKnownLimits) {
  if (std::getenv("HEGUI_APPS") == nullptr) GTEST_SKIP() << "needs HEGUI_APPS (./hegui test --all)";
  const std::string folder = std::string(HEGUI_SOURCE_DIR) + "/corpus/flows/";
  const ProgramRun build = run_program("/bin/bash", {folder + "build"});
  ASSERT_EQ(build.exit_code, 0) << build.err;
  const ProgramRun check = run_program("/usr/bin/env", {"python3", folder + "measure", "--hegui",
                                                        HEGUI_BUILD_DIR "/hegui", "--check"});
  EXPECT_EQ(check.exit_code, 0) << check.out << check.err;
}

}  // namespace
}  // namespace hegui::test
