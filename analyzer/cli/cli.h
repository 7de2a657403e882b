// The command line: what CLI.md promises. Parses words, calls analyzer/run, chooses the exit code.
#pragma once

namespace hegui::cli {

// Returns the process's exit code.
int run(int argc, const char* const* argv);

}  // namespace hegui::cli
