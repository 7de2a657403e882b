#include "analyzer/sandbox/worker.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <optional>
#include <thread>
#include <utility>

#include "analyzer/sandbox/descriptor.h"
#include "analyzer/sandbox/worker_child.h"
#include "analyzer/sandbox/worker_streams.h"

namespace hegui::sandbox {
namespace {

using Clock = std::chrono::steady_clock;
constexpr int kPipeBytes = 1 << 20;  // fewer, larger reads; the kernel's default is 64 KB

std::uint64_t ms_since(Clock::time_point start) {
  return static_cast<std::uint64_t>(
      std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - start).count());
}

struct Pipe {
  Descriptor read_end;
  Descriptor write_end;
  bool make() {
    int ends[2];
    if (pipe2(ends, O_CLOEXEC) != 0) return false;
    // Above the standard streams, even where the parent was started without some of them.
    for (int& end : ends) {
      if (end > STDERR_FILENO) continue;
      const int moved = fcntl(end, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
      close(end);
      end = moved;
    }
    read_end = Descriptor(ends[0]);
    write_end = Descriptor(ends[1]);
    return read_end.open() && write_end.open() && fcntl(ends[0], F_SETFL, O_NONBLOCK) == 0;
  }
};

// No signal handler of the parent may run in the child before it has reset them.
class SignalsBlocked {
 public:
  SignalsBlocked() {
    sigset_t all;
    sigfillset(&all);
    sigprocmask(SIG_SETMASK, &all, &before_);
  }
  ~SignalsBlocked() { sigprocmask(SIG_SETMASK, &before_, nullptr); }
  SignalsBlocked(const SignalsBlocked&) = delete;
  SignalsBlocked& operator=(const SignalsBlocked&) = delete;

 private:
  sigset_t before_;
};

// A child that is killed and reaped, whatever way the parent leaves.
class Child {
 public:
  explicit Child(pid_t pid) : pid_(pid) {}
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;
  ~Child() {
    kill_now();
    reap(0);
  }
  void kill_now() {
    if (!reaped_) kill(pid_, SIGKILL);
  }
  // True once it is reaped. `options`: 0 waits, WNOHANG does not.
  bool reap(int options) {
    while (!reaped_) {
      const pid_t got = wait4(pid_, &status_, options, &usage_);
      if (got == pid_) reaped_ = true;
      if (got == 0) return false;
      if (got < 0 && errno != EINTR) {
        reaped_ = true;  // SIGCHLD is ignored: the kernel reaped it, its status is lost
        status_lost_ = true;
      }
    }
    return true;
  }
  bool status_lost() const { return status_lost_; }
  int status() const { return status_; }
  const rusage& usage() const { return usage_; }

 private:
  pid_t pid_;
  bool reaped_ = false;
  bool status_lost_ = false;
  int status_ = 0;
  rusage usage_{};
};

std::uint64_t cpu_ms_of(const rusage& usage) {
  const auto ms = [](const timeval& time) {
    return static_cast<std::uint64_t>(time.tv_sec) * 1000 +
           static_cast<std::uint64_t>(time.tv_usec) / 1000;
  };
  return ms(usage.ru_utime) + ms(usage.ru_stime);
}

// Reads the three pipes until the child has closed them, the time is up or the output is refused.
class Reader {
 public:
  Reader(const WorkerLimits& limits, const WorkerTake& take, const WorkerProgress& progress,
         Clock::time_point start, WorkerOutcome& outcome)
      : limits_(limits),
        take_(take),
        control_(outcome.sandbox, progress),
        start_(start),
        outcome_(outcome),
        buffer_(256 * 1024) {}

  void own(Descriptor result, Descriptor control, Descriptor error) {
    result_ = std::move(result);
    control_fd_ = std::move(control);
    error_fd_ = std::move(error);
  }

  // nullopt: the child ended, or is about to. Else why it must be killed.
  std::optional<WorkerKind> read_to_end() {
    while (result_.open() || control_fd_.open() || error_fd_.open()) {
      if (out_of_time()) return WorkerKind::timed_out;
      // poll() passes over descriptors that are -1.
      pollfd polled[] = {
          {result_.fd(), POLLIN, 0}, {control_fd_.fd(), POLLIN, 0}, {error_fd_.fd(), POLLIN, 0}};
      if (poll(polled, std::size(polled), ms_left()) < 0) continue;  // EINTR: look at the clock
      if (polled[1].revents != 0) read_control();
      if (polled[2].revents != 0) read_error();
      if (polled[0].revents != 0 && !read_result()) return WorkerKind::rejected_output;
    }
    return std::nullopt;
  }

  // What a child that was killed had still said about itself.
  void read_last_words() {
    while (control_fd_.open() && read_control()) {
    }
    while (error_fd_.open() && read_error()) {
    }
  }

  bool out_of_time() const { return limits_.wall_ms != 0 && ms_since(start_) >= limits_.wall_ms; }
  bool sandbox_ready() const { return control_.sandbox_ready(); }

 private:
  int ms_left() const {
    if (limits_.wall_ms == 0) return -1;
    const std::uint64_t passed = ms_since(start_);
    if (passed >= limits_.wall_ms) return 0;
    return static_cast<int>(std::min<std::uint64_t>(limits_.wall_ms - passed, 1u << 30));
  }

  // One buffer's worth; empty and closed at the end of the stream, empty when there is nothing now.
  std::span<const std::uint8_t> read_some(Descriptor& from) {
    const ssize_t got = read(from.fd(), buffer_.data(), buffer_.size());
    if (got > 0) return {buffer_.data(), static_cast<std::size_t>(got)};
    if (got == 0 || (errno != EAGAIN && errno != EINTR)) from.reset();
    return {};
  }
  bool read_control() {
    const std::span<const std::uint8_t> bytes = read_some(control_fd_);
    control_.take(bytes);
    return !bytes.empty();
  }
  bool read_error() {
    const std::span<const std::uint8_t> bytes = read_some(error_fd_);
    error_.take(bytes);
    return !bytes.empty();
  }
  bool read_result() {
    const std::span<const std::uint8_t> bytes = read_some(result_);
    if (bytes.empty()) return true;
    outcome_.output_bytes += bytes.size();
    if (outcome_.output_bytes > limits_.output_bytes) {
      outcome_.message = fmt::format("the worker wrote more than {} bytes", limits_.output_bytes);
      return false;
    }
    if (take_(bytes)) return true;
    outcome_.message = "the worker's output was refused";
    return false;
  }

  const WorkerLimits& limits_;
  const WorkerTake& take_;
  ControlLines control_;
  ErrorCopy error_;
  Clock::time_point start_;
  WorkerOutcome& outcome_;
  std::vector<std::uint8_t> buffer_;
  Descriptor result_;
  Descriptor control_fd_;
  Descriptor error_fd_;
};

// Its pipes are closed, so it is ending; unless it closed them itself and goes on.
bool wait_until_over(Child& child, const Reader& reader) {
  for (int pause_ms = 1; !child.reap(WNOHANG); pause_ms = std::min(pause_ms * 2, 20)) {
    if (reader.out_of_time()) return false;
    std::this_thread::sleep_for(std::chrono::milliseconds(pause_ms));
  }
  return true;
}

WorkerKind kind_of_exit(int code, WorkerOutcome& outcome) {
  outcome.exit_code = code;
  switch (code) {
    case 0:
      return WorkerKind::done;
    case kExitMemory:
      outcome.message = "the worker ran out of memory";
      return WorkerKind::memory;
    case kExitException:
      outcome.message = "an exception ended the worker";
      return WorkerKind::failed_exit;
    case kExitSetUp:
      outcome.message = "the worker could not be set up";
      return WorkerKind::not_started;
    default:
      outcome.message = fmt::format("the worker failed with exit code {}", code);
      return WorkerKind::failed_exit;
  }
}

WorkerKind kind_of_signal(int number, const WorkerLimits& limits, WorkerOutcome& outcome) {
  outcome.signal = number;
  const std::uint64_t cpu_limit_ms = limits.sandbox.cpu_seconds * 1000;
  const bool cpu_used_up = cpu_limit_ms != 0 && outcome.cpu_ms + 100 >= cpu_limit_ms;
  if (number == SIGXCPU || (number == SIGKILL && cpu_used_up)) {
    outcome.message =
        fmt::format("the worker used its {} s of CPU time", limits.sandbox.cpu_seconds);
    return WorkerKind::timed_out;
  }
  if (number == SIGSYS) {
    outcome.message = "the worker was killed at a forbidden system call";
    return WorkerKind::sandbox_violation;
  }
  if (number == SIGKILL) {
    outcome.message = "the worker was killed from outside, most likely as memory ran out";
    return WorkerKind::memory;
  }
  outcome.message =
      fmt::format("the worker was ended by signal {} ({})", number, strsignal(number));
  return WorkerKind::killed_signal;
}

WorkerOutcome not_started(std::string why) {
  WorkerOutcome outcome;
  outcome.message = std::move(why);
  return outcome;
}

bool has_one_thread() {
  std::error_code error;
  std::filesystem::directory_iterator threads("/proc/self/task", error);
  if (error) return true;  // cannot be told
  return std::distance(threads, {}) == 1;
}

}  // namespace

WorkerOutcome run_in_worker(const WorkerLimits& limits, const WorkerWork& work,
                            const WorkerTake& take, const WorkerProgress& progress) {
  if (!has_one_thread())
    return not_started("a worker can only be forked while there is one thread");
  const Clock::time_point start = Clock::now();
  Pipe result;
  Pipe control;
  Pipe error;
  if (!result.make() || !control.make() || !error.make()) {
    return not_started(fmt::format("no pipe to the worker ({})", std::strerror(errno)));
  }
  fcntl(result.read_end.fd(), F_SETPIPE_SZ, kPipeBytes);  // smaller only costs time

  const pid_t parent = getpid();
  pid_t pid = -1;
  {
    const SignalsBlocked blocked;
    pid = fork();
    if (pid == 0) {
      run_child(limits, {result.write_end.fd(), control.write_end.fd(), error.write_end.fd()},
                parent, work);
    }
  }
  if (pid < 0) return not_started(fmt::format("no worker process ({})", std::strerror(errno)));

  Child child(pid);
  for (Pipe* each : {&result, &control, &error}) each->write_end.reset();
  WorkerOutcome outcome;
  Reader reader(limits, take, progress, start, outcome);
  reader.own(std::move(result.read_end), std::move(control.read_end), std::move(error.read_end));

  std::optional<WorkerKind> ended_by_us = reader.read_to_end();
  if (!ended_by_us && !wait_until_over(child, reader)) ended_by_us = WorkerKind::timed_out;
  if (ended_by_us) child.kill_now();
  child.reap(0);
  reader.read_last_words();

  outcome.wall_ms = ms_since(start);
  outcome.cpu_ms = cpu_ms_of(child.usage());
  outcome.peak_rss_kb = static_cast<std::uint64_t>(child.usage().ru_maxrss);
  if (!reader.sandbox_ready()) {
    outcome.sandbox.warnings.emplace_back("the worker ended before it said which layers hold");
  }
  if (ended_by_us) {
    outcome.kind = *ended_by_us;
    outcome.signal = SIGKILL;
    if (outcome.kind == WorkerKind::timed_out) {
      outcome.message = fmt::format("the worker took more than {} ms", limits.wall_ms);
    }
  } else if (child.status_lost()) {
    outcome.kind = WorkerKind::failed_exit;
    outcome.message = "how the worker ended is not known: SIGCHLD is ignored";
  } else if (WIFSIGNALED(child.status())) {
    outcome.kind = kind_of_signal(WTERMSIG(child.status()), limits, outcome);
  } else {
    outcome.kind = kind_of_exit(WEXITSTATUS(child.status()), outcome);
  }
  return outcome;
}

std::string_view worker_kind_name(WorkerKind kind) {
  switch (kind) {
    case WorkerKind::done:
      return "done";
    case WorkerKind::failed_exit:
      return "failed_exit";
    case WorkerKind::killed_signal:
      return "killed_signal";
    case WorkerKind::timed_out:
      return "timed_out";
    case WorkerKind::memory:
      return "memory";
    case WorkerKind::sandbox_violation:
      return "sandbox_violation";
    case WorkerKind::rejected_output:
      return "rejected_output";
    case WorkerKind::not_started:
      return "not_started";
  }
  return "";
}

bool write_all(int fd, std::span<const std::uint8_t> bytes) {
  while (!bytes.empty()) {
    const ssize_t written = write(fd, bytes.data(), bytes.size());
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return false;
    bytes = bytes.subspan(static_cast<std::size_t>(written));
  }
  return true;
}

bool write_line(int fd, std::string line) {
  line += '\n';
  return write_all(fd, {reinterpret_cast<const std::uint8_t*>(line.data()), line.size()});
}

}  // namespace hegui::sandbox
