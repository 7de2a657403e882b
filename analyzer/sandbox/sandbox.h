// The sandbox: what a process gives up, for good, before it reads a hostile app.
//
// lock_in() is called once, in a freshly forked, still single-threaded child (worker.h does that).
// Afterwards the process can compute, use memory up to a limit, start threads, read and write the
// descriptors it was left, and end. It cannot open or create a file, make a socket, start a program
// or a process, signal or trace another process, or make memory executable. There is no way back.
//
// Three layers, each of which alone stops opening files and making TCP connections:
//   limits    RLIMIT_NOFILE 0: no new descriptor of any kind. Also memory, CPU, file size, no core.
//   landlock  no file-system right on any path (ABI 1), TCP bind and connect (ABI 4), abstract Unix
//             sockets and signals to outside (ABI 6). Source: Linux, userspace-api/landlock.
//   seccomp   a list of permitted system calls (call_filter.cc); all else kills the process with
//             SIGSYS, except look-ups that the C library makes in passing (open, stat, readlink
//             ...), which fail with EPERM, and clone3, which fails with ENOSYS so that glibc uses
//             clone, whose flags can be checked.
// A kernel without one of them still runs the scan; the report says so in `warnings`.
//
// Memory is RLIMIT_DATA: private writable pages (heap, stacks). Not RLIMIT_AS, which would also
// count mapped input files (up to 4 GB, read-only, no memory of ours) and the address space that
// malloc reserves for each thread without using it. Shared writable mappings, which RLIMIT_DATA
// does not count, are refused by seccomp.
//
// A process that is to become a program of the system (program.h) is allowed somewhat more: to read
// the files that SandboxLimits::program names, at most 64 descriptors, and the calls that a start
// takes (call_filter.h). It still writes no file and makes no socket and no process.
//
// Builds with a sanitizer differ in three points, all reported: no memory limit (the shadow is
// private writable memory, terabytes of it); pipes can be made, so descriptors are not limited
// (that is how the check of vtable pointers probes memory); and the calls by which the run-time
// would start its symbolizer fail with EPERM instead of killing, so that its report gets out,
// without symbols.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analyzer/sandbox/landlock.h"

namespace hegui::sandbox {

// True if built with AddressSanitizer or a relative that reserves address space. (GCC does not tell
// its UndefinedBehaviorSanitizer: use that together with AddressSanitizer.)
bool built_with_sanitizer();

struct SandboxLimits {
  std::uint64_t memory_bytes = 0;       // private writable memory; 0 = no limit
  std::uint64_t cpu_seconds = 0;        // SIGXCPU at this, SIGKILL two seconds later; 0 = no limit
  std::vector<int> keep_descriptors;    // everything else is closed
  std::optional<AllowedFiles> program;  // a program is to be started that needs these
  // Layers can be left out to test the others alone.
  bool use_limits = true;
  bool use_landlock = true;
  bool use_seccomp = true;
};

struct SandboxReport {
  bool no_new_privileges = false;
  int landlock_abi = 0;  // in force; 0 = Landlock is not active
  bool seccomp = false;
  bool limits = false;  // all of them
  bool memory_limit = false;
  std::vector<std::string> warnings;  // one for each layer or part that is missing, in English

  bool complete() const { return warnings.empty(); }
};

SandboxReport lock_in(const SandboxLimits& limits);

}  // namespace hegui::sandbox
