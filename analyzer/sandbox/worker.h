// A worker: one piece of work on hostile input, in a locked-in child process.
//
// run_in_worker() forks, the child locks itself in (sandbox.h) and runs `work`; the parent reads
// what it writes and always reaps it. Whatever happens to the child (crash, endless loop, memory, a
// forbidden system call) is one WorkerOutcome, never more.
//
// Preconditions: the calling process has one thread (else WorkerKind::not_started: locks held by
// another thread would stay locked in the child); inputs are mapped before the call, or their
// descriptors are named in keep_descriptors.
//
// The child sees: `result_fd`, a pipe for bytes (fact frames), `control_fd`, a pipe for lines of
// text ("stage NAME ms"), standard error (a pipe: the parent copies at most 256 KB of it to its
// own, with control characters replaced), and /dev/null as standard input and output. Writes block
// while the parent is busy. Signals are at their defaults; if the parent dies, so does the child.
// Ctrl-C reaches both, as they share a process group; a parent that catches SIGINT gets
// killed_signal.
//
// What the child sends is not to be trusted: it may be in the input's hands.
#pragma once

#include <sys/types.h>

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/sandbox/sandbox.h"

namespace hegui::sandbox {

struct WorkerLimits {
  SandboxLimits sandbox;                    // memory, CPU, descriptors to keep
  std::uint64_t wall_ms = 0;                // from fork to end; 0 = no limit
  std::uint64_t output_bytes = 4ull << 30;  // all of result_fd
};

enum class WorkerKind {
  done,               // work returned 0 and all its output was taken
  failed_exit,        // work returned something else (exit_code), or threw
  killed_signal,      // a crash, or a signal from outside
  timed_out,          // wall clock or CPU time
  memory,             // std::bad_alloc reached the top, or the kernel's OOM killer came
  sandbox_violation,  // a forbidden system call
  rejected_output,    // take() said no, or output_bytes was exceeded
  not_started,        // no pipe, no fork, or more than one thread
};
std::string_view worker_kind_name(WorkerKind kind);  // "done", "failed_exit", ...

struct WorkerOutcome {
  WorkerKind kind = WorkerKind::not_started;
  int exit_code = 0;              // with done and failed_exit: what work returned
  int signal = 0;                 // what ended the child, with kinds that end by one
  std::uint64_t peak_rss_kb = 0;  // with the pages it shares with its parent
  std::uint64_t cpu_ms = 0;       // user and system
  std::uint64_t wall_ms = 0;
  std::uint64_t output_bytes = 0;  // read from result_fd
  SandboxReport sandbox;           // as it was in force in the child
  std::string message;             // one sentence, in English

  bool done() const { return kind == WorkerKind::done; }
};

// Runs in the child, locked in. Returns the exit code, 0 to 99. It may catch std::bad_alloc, free
// what it holds and go on; any exception that leaves it ends the child.
using WorkerWork = std::function<int(int result_fd, int control_fd)>;
// Runs in the parent, with the bytes as they come, in pieces of any size. False: stop and kill.
using WorkerTake = std::function<bool(std::span<const std::uint8_t>)>;
// Runs in the parent for each whole line of control_fd, without its newline; lines are cut at 1 KB
// and only printable ASCII is left; at most 10,000 lines.
using WorkerProgress = std::function<void(std::string_view line)>;

WorkerOutcome run_in_worker(const WorkerLimits& limits, const WorkerWork& work,
                            const WorkerTake& take, const WorkerProgress& progress = {});

// For `work`: writes everything, however many calls it takes. False: the reader is gone.
bool write_all(int fd, std::span<const std::uint8_t> bytes);
bool write_line(int fd, std::string line);  // adds the newline

}  // namespace hegui::sandbox
