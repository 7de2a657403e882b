// What a command of the system prints, for tests that hold another program's answer against ours.
#pragma once

#include <string>

namespace hegui::test {

// Standard output; throws std::runtime_error if the command cannot be run or fails.
std::string output_of(const std::string& command);
// Is there such a program?
bool has_program(const std::string& name);

}  // namespace hegui::test
