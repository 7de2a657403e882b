// The child's half of a worker: from fork to _exit. worker.h is the public face.
#pragma once

#include <string>
#include <string_view>

#include "analyzer/sandbox/worker.h"

namespace hegui::sandbox {

// Exit codes with a meaning of their own; what `work` returns stays below.
inline constexpr int kMaxWorkExit = 99;
inline constexpr int kExitMemory = 100;     // std::bad_alloc reached the top
inline constexpr int kExitException = 101;  // another exception did; its text is on standard error
inline constexpr int kExitSetUp = 102;      // the pipes could not be put in place

struct ChildPipes {
  int result = -1;  // the ends to write to
  int control = -1;
  int error = -1;
};

// Precondition: just forked from `parent`, one thread, all signals blocked.
[[noreturn]] void run_child(const WorkerLimits& limits, const ChildPipes& pipes, pid_t parent,
                            const WorkerWork& work);

// The first lines on the control pipe say which layers hold; the last of them is kSandboxReady.
// They are written before anything hostile is read, so they can be believed.
inline constexpr std::string_view kSandboxReady = "sandbox ready";
std::string report_lines(const SandboxReport& report);  // each with its newline
// Reads one such line into `report`; unknown lines change nothing.
void read_report_line(std::string_view line, SandboxReport& report);

}  // namespace hegui::sandbox
