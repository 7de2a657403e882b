#include "analyzer/sandbox/sandbox.h"

#include <fmt/format.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

#include "analyzer/sandbox/call_filter.h"
#include "analyzer/sandbox/landlock.h"

namespace hegui::sandbox {
namespace {

constexpr std::uint64_t kCpuGraceSeconds = 2;  // from SIGXCPU to SIGKILL
constexpr std::uint64_t kProgramDescriptors = 64;

bool close_range_of(unsigned first, unsigned last) {
#ifdef SYS_close_range
  return syscall(SYS_close_range, first, last, 0u) == 0;
#else
  (void)first;
  (void)last;
  return false;
#endif
}

void close_one_by_one(const std::vector<int>& keep) {
  const long limit = sysconf(_SC_OPEN_MAX);
  const int last = static_cast<int>(std::clamp<long>(limit, 1024, 1 << 20));
  for (int fd = 0; fd < last; ++fd) {
    if (!std::binary_search(keep.begin(), keep.end(), fd)) close(fd);
  }
}

// Closes the gaps between the descriptors to keep.
void close_all_but(std::vector<int> keep) {
  std::sort(keep.begin(), keep.end());
  keep.erase(std::unique(keep.begin(), keep.end()), keep.end());
  unsigned next = 0;
  bool closed = true;
  for (const int fd : keep) {
    if (fd < 0) continue;
    const auto kept = static_cast<unsigned>(fd);
    if (kept > next) closed = closed && close_range_of(next, kept - 1);
    next = kept + 1;
  }
  closed = closed && close_range_of(next, ~0u);
  if (!closed) close_one_by_one(keep);  // Linux before 5.9
}

// Bytes that RLIMIT_DATA counts already: a forked child starts with its parent's heap.
std::uint64_t data_in_use() {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> statm(std::fopen("/proc/self/statm", "re"),
                                                              &std::fclose);
  unsigned long long pages = 0;
  if (!statm || std::fscanf(statm.get(), "%*u %*u %*u %*u %*u %llu", &pages) != 1) return 0;
  return pages * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
}

class LimitSetter {
 public:
  explicit LimitSetter(SandboxReport& report) : report_(report) { report_.limits = true; }

  bool set(int resource, const char* name, std::uint64_t soft, std::uint64_t hard) {
    const rlimit limit{soft, hard};
    if (setrlimit(static_cast<__rlimit_resource>(resource), &limit) == 0) return true;
    // An outer limit may be lower already: then that one holds.
    rlimit outer{};
    if (getrlimit(static_cast<__rlimit_resource>(resource), &outer) == 0 &&
        outer.rlim_max <= hard) {
      return true;
    }
    report_.warnings.push_back(
        fmt::format("the limit on {} could not be set ({})", name, std::strerror(errno)));
    report_.limits = false;
    return false;
  }

 private:
  SandboxReport& report_;
};

void set_limits(const SandboxLimits& limits, std::uint64_t data_at_start, SandboxReport& report) {
  LimitSetter setter(report);
  if (limits.memory_bytes != 0 && !built_with_sanitizer()) {
    const std::uint64_t bytes = data_at_start + limits.memory_bytes;
    report.memory_limit = setter.set(RLIMIT_DATA, "memory", bytes, bytes);
  }
  if (limits.cpu_seconds != 0) {
    setter.set(RLIMIT_CPU, "CPU time", limits.cpu_seconds, limits.cpu_seconds + kCpuGraceSeconds);
  }
  setter.set(RLIMIT_CORE, "core dumps", 0, 0);
  setter.set(RLIMIT_FSIZE, "file size", 0, 0);
  setter.set(RLIMIT_MEMLOCK, "locked memory", 0, 0);
  if (built_with_sanitizer()) {
    report.warnings.emplace_back("no limit on memory and descriptors: built with a sanitizer");
    return;
  }
  // Descriptors that are open stay usable; no number is left for a new one, of whatever kind.
  const std::uint64_t numbers = limits.program ? kProgramDescriptors : 0;
  setter.set(RLIMIT_NOFILE, "descriptors", numbers, numbers);
}

}  // namespace

bool built_with_sanitizer() {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
  return true;
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(memory_sanitizer) || \
    __has_feature(thread_sanitizer)
  return true;
#else
  return false;
#endif
#else
  return false;
#endif
}

SandboxReport lock_in(const SandboxLimits& limits) {
  SandboxReport report;
  const std::uint64_t data_at_start = data_in_use();
  close_all_but(limits.keep_descriptors);

  // A crash must not leave the app's data in a core file; a core_pattern that is a program ignores
  // RLIMIT_CORE, but not this.
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  report.no_new_privileges = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
  if (!report.no_new_privileges) {
    report.warnings.push_back(
        fmt::format("no_new_privs could not be set ({})", std::strerror(errno)));
  }
  // Landlock needs a descriptor for a moment, so it comes before the limits; the filter refuses all
  // of this, so it comes last.
  if (limits.use_landlock) {
    report.landlock_abi =
        restrict_with_landlock(limits.program.value_or(AllowedFiles{}), report.warnings);
  }
  if (limits.use_limits) set_limits(limits, data_at_start, report);
  if (limits.use_seccomp) {
    report.seccomp =
        restrict_system_calls(limits.program ? Calls::program : Calls::compute, report.warnings);
  }
  return report;
}

}  // namespace hegui::sandbox
