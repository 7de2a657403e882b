// A program of the system, run locked in: bytes go in, text comes out, nothing else.
//
// run_program() starts it in a worker (worker.h): no network, no process, no file written, and to
// read only what it names and the system's libraries. The input is its standard input, a sealed
// file in memory; its standard output is collected; its standard error is read as lines. Its
// environment is empty but for LC_ALL=C. It may die, hang or flood: that is an outcome.
//
// Preconditions: as for run_in_worker() (one thread). A kernel without seccomp cannot keep it from
// the network: it is then not started.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/sandbox/worker.h"
#include "apk/base/byte_view.h"

namespace hegui::sandbox {

struct Program {
  std::string path;                    // of the file to execute
  std::vector<std::string> arguments;  // without its name
  std::vector<std::string> reads;      // files and folders that it needs beside libraries
};

struct ProgramLimits {
  std::uint64_t memory_bytes = 1ull << 30;
  std::uint64_t cpu_seconds = 30;
  std::uint64_t wall_ms = 60'000;
  std::uint64_t output_bytes = 64ull << 20;
};

struct ProgramOutcome {
  WorkerOutcome worker;               // done(): it returned 0; else how it ended
  std::string output;                 // what of it came, also of one that failed
  std::vector<std::string> messages;  // the first lines of its standard error, printable ASCII
};

// The program's file in the folders of PATH (absolute ones); nullopt: not installed.
std::optional<std::string> find_program(std::string_view name);

ProgramOutcome run_program(const Program& program, base::ByteView input,
                           const ProgramLimits& limits);

}  // namespace hegui::sandbox
