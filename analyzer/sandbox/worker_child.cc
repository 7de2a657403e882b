#include "analyzer/sandbox/worker_child.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/prctl.h>
#include <unistd.h>

#include <charconv>
#include <csignal>
#include <exception>
#include <new>

namespace hegui::sandbox {
namespace {

constexpr std::string_view kLayerPrefix = "sandbox layers ";
constexpr std::string_view kWarningPrefix = "sandbox warning ";

// Handlers of the parent must not run here, and Ctrl-C and broken pipes must end the child.
void reset_signals() {
  for (int number = 1; number < NSIG; ++number) {
    const bool sanitizers_own = number == SIGSEGV || number == SIGBUS || number == SIGFPE;
    if (built_with_sanitizer() && sanitizers_own) continue;
    std::signal(number, SIG_DFL);
  }
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
}

// An exception in a thread ends in std::terminate: say "memory" where it was that.
[[noreturn]] void end_on_terminate() {
  if (const std::exception_ptr current = std::current_exception()) {
    try {
      std::rethrow_exception(current);
    } catch (const std::bad_alloc&) {
      _exit(kExitMemory);
    } catch (...) {  // NOLINT: abort() below says that it happened
    }
  }
  std::abort();
}

void say(const std::string& text) {
  write_all(STDERR_FILENO, {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
}

// Standard input and output lead nowhere: what a report is made of must not be reachable.
bool place_standard_streams(int error_pipe) {
  const int nowhere = open("/dev/null", O_RDWR | O_CLOEXEC);
  if (nowhere < 0) return false;
  return dup2(nowhere, STDIN_FILENO) >= 0 && dup2(nowhere, STDOUT_FILENO) >= 0 &&
         dup2(error_pipe, STDERR_FILENO) >= 0;
}

int run_work(const WorkerWork& work, const ChildPipes& pipes) {
  try {
    const int code = work(pipes.result, pipes.control);
    if (code >= 0 && code <= kMaxWorkExit) return code;
    say(fmt::format("worker: exit code {} is out of range\n", code));
    return kMaxWorkExit;
  } catch (const std::bad_alloc&) {
    return kExitMemory;
  } catch (const std::exception& problem) {
    say(fmt::format("worker: {}\n", problem.what()));
  } catch (...) {
    say("worker: an exception of unknown type\n");
  }
  return kExitException;
}

}  // namespace

void run_child(const WorkerLimits& limits, const ChildPipes& pipes, pid_t parent,
               const WorkerWork& work) {
  reset_signals();
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(kExitSetUp);  // it died before the line above
  if (!place_standard_streams(pipes.error)) _exit(kExitSetUp);
  std::set_terminate(&end_on_terminate);

  SandboxLimits sandbox = limits.sandbox;
  for (const int fd : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO, pipes.result, pipes.control}) {
    sandbox.keep_descriptors.push_back(fd);
  }
  const SandboxReport report = lock_in(sandbox);
  // A program is somebody else's code from its first line: not without the filter that keeps it
  // from the network.
  if (sandbox.program && !report.seccomp) _exit(kExitSetUp);
  const std::string lines = report_lines(report);
  write_all(pipes.control, {reinterpret_cast<const std::uint8_t*>(lines.data()), lines.size()});

  // _exit: buffers and exit handlers inherited from the parent are the parent's business.
  _exit(run_work(work, pipes));
}

std::string report_lines(const SandboxReport& report) {
  std::string lines =
      fmt::format("{}{:d} {} {:d} {:d} {:d}\n", kLayerPrefix, report.no_new_privileges,
                  report.landlock_abi, report.seccomp, report.limits, report.memory_limit);
  for (const std::string& warning : report.warnings) {
    lines += fmt::format("{}{}\n", kWarningPrefix, warning);
  }
  return lines + std::string(kSandboxReady) + "\n";
}

void read_report_line(std::string_view line, SandboxReport& report) {
  if (line.starts_with(kWarningPrefix)) {
    report.warnings.emplace_back(line.substr(kWarningPrefix.size()));
    return;
  }
  if (!line.starts_with(kLayerPrefix)) return;
  line.remove_prefix(kLayerPrefix.size());
  int values[5] = {};
  for (int& value : values) {
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), value);
    if (error != std::errc()) return;
    line.remove_prefix(static_cast<std::size_t>(end - line.data()));
    if (line.starts_with(' ')) line.remove_prefix(1);
  }
  report.no_new_privileges = values[0] != 0;
  report.landlock_abi = values[1];
  report.seccomp = values[2] != 0;
  report.limits = values[3] != 0;
  report.memory_limit = values[4] != 0;
}

}  // namespace hegui::sandbox
