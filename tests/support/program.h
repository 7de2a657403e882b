// Runs the built program as a user would, and keeps what it said.
#pragma once

#include <string>
#include <vector>

namespace hegui::test {

struct ProgramRun {
  int exit_code = -1;
  std::string out;
  std::string err;
};

// `program`: path of the hegui binary. Arguments are passed as they are, without a shell.
ProgramRun run_program(const std::string& program, const std::vector<std::string>& arguments);

}  // namespace hegui::test
