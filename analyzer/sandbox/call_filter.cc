#include "analyzer/sandbox/call_filter.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <linux/prctl.h>
#include <sched.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <initializer_list>
#include <memory>
#include <utility>

#include "analyzer/sandbox/sandbox.h"

namespace hegui::sandbox {
namespace {

// Memory, time, threads, signals to oneself, the descriptors at hand, and asking who one is.
constexpr int kAllowed[] = {
    SCMP_SYS(read),
    SCMP_SYS(readv),
    SCMP_SYS(pread64),
    SCMP_SYS(write),
    SCMP_SYS(writev),
    SCMP_SYS(lseek),
    SCMP_SYS(fstat),
    SCMP_SYS(close),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(madvise),
    SCMP_SYS(brk),
    SCMP_SYS(futex),
    SCMP_SYS(rseq),
    SCMP_SYS(set_robust_list),
    SCMP_SYS(set_tid_address),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(sched_getparam),
    SCMP_SYS(sched_getscheduler),
    SCMP_SYS(sched_get_priority_min),
    SCMP_SYS(sched_get_priority_max),
    SCMP_SYS(getcpu),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_getres),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(nanosleep),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(times),
    SCMP_SYS(getrandom),
    SCMP_SYS(getrusage),
    SCMP_SYS(sysinfo),
    SCMP_SYS(uname),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(getppid),
    SCMP_SYS(getuid),
    SCMP_SYS(geteuid),
    SCMP_SYS(getgid),
    SCMP_SYS(getegid),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
};

// Made in passing by libraries (locale, number of processors, where am I): no crime, no answer.
constexpr int kAnsweredWithEperm[] = {
    SCMP_SYS(open),       SCMP_SYS(openat),     SCMP_SYS(access),   SCMP_SYS(faccessat),
    SCMP_SYS(faccessat2), SCMP_SYS(stat),       SCMP_SYS(lstat),    SCMP_SYS(statx),
    SCMP_SYS(statfs),     SCMP_SYS(fstatfs),    SCMP_SYS(readlink), SCMP_SYS(readlinkat),
    SCMP_SYS(getcwd),     SCMP_SYS(getdents64), SCMP_SYS(dup),      SCMP_SYS(dup2),
    SCMP_SYS(dup3),
};

// A program's start: its loader looks for libraries, maps them, and sets up its own thread.
constexpr int kProgramCalls[] = {
    SCMP_SYS(execve),     SCMP_SYS(arch_prctl), SCMP_SYS(access), SCMP_SYS(faccessat),
    SCMP_SYS(faccessat2), SCMP_SYS(stat),       SCMP_SYS(lstat),  SCMP_SYS(newfstatat),
    SCMP_SYS(statx),      SCMP_SYS(readlink),   SCMP_SYS(getcwd), SCMP_SYS(readlinkat),
    SCMP_SYS(getdents64), SCMP_SYS(fadvise64),  SCMP_SYS(dup),    SCMP_SYS(dup2),
    SCMP_SYS(dup3),
};

// How a sanitizer's run-time starts its symbolizer before it prints a report.
constexpr int kSanitizerProbes[] = {
    SCMP_SYS(fork),
    SCMP_SYS(vfork),
    SCMP_SYS(socketpair),
    SCMP_SYS(wait4),
};
// How it asks whether memory can be read, in the check of vtable pointers.
constexpr int kSanitizerPipes[] = {SCMP_SYS(pipe), SCMP_SYS(pipe2)};

constexpr scmp_datum_t kThreadFlags = CLONE_VM | CLONE_SIGHAND | CLONE_THREAD;
constexpr scmp_datum_t kNamespaceFlags = CLONE_NEWNS | CLONE_NEWCGROUP | CLONE_NEWUTS |
                                         CLONE_NEWIPC | CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNET;
constexpr scmp_datum_t kMapType = 0x0f;  // MAP_SHARED, MAP_PRIVATE, MAP_SHARED_VALIDATE

class Filter {
 public:
  Filter() : context_(seccomp_init(SCMP_ACT_KILL_PROCESS)) {
    if (!context_) {
      failure_ = ENOMEM;
      return;
    }
    // Calls of another architecture (32-bit, x32) have other numbers: none of them is ours.
    note(seccomp_attr_set(context_.get(), SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS));
    // A tree instead of a list; libseccomp before 2.5 cannot, which only costs time.
    seccomp_attr_set(context_.get(), SCMP_FLTATR_CTL_OPTIMIZE, 2);
  }

  void add(std::uint32_t action, int call, std::initializer_list<scmp_arg_cmp> conditions = {}) {
    if (failure_ != 0) return;
    const int result = seccomp_rule_add_array(
        context_.get(), action, call, static_cast<unsigned>(conditions.size()), conditions.begin());
    // EDOM: a call that this architecture does not have (open and stat on arm64).
    if (result != -EDOM) note(result);
  }

  // 0, or the errno of the first step that failed.
  int install() {
    if (failure_ == 0) note(seccomp_load(context_.get()));
    return failure_;
  }

 private:
  void note(int result) {
    if (result < 0 && failure_ == 0) failure_ = -result;
  }
  struct Releaser {
    void operator()(void* context) const { seccomp_release(context); }
  };
  std::unique_ptr<void, Releaser> context_;
  int failure_ = 0;
};

// Conditions look at arguments only, never at what a pointer points to: that could change between
// the check and the call.
void add_compute_calls(Filter& filter) {
  for (const int call : kAnsweredWithEperm) filter.add(SCMP_ACT_ERRNO(EPERM), call);
  // Private memory that is never executable. A shared mapping would escape the memory limit.
  filter.add(SCMP_ACT_ALLOW, SCMP_SYS(mmap),
             {SCMP_A2_64(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0),
              SCMP_A3_64(SCMP_CMP_MASKED_EQ, kMapType, MAP_PRIVATE)});
  filter.add(SCMP_ACT_ALLOW, SCMP_SYS(mprotect), {SCMP_A2_64(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)});
  // fstat() of newer C libraries. A path could be given too: it yields size and dates, no content.
  filter.add(SCMP_ACT_ALLOW, SCMP_SYS(newfstatat), {SCMP_A3_64(SCMP_CMP_EQ, AT_EMPTY_PATH)});
  filter.add(SCMP_ACT_ERRNO(EPERM), SCMP_SYS(newfstatat), {SCMP_A3_64(SCMP_CMP_NE, AT_EMPTY_PATH)});
}

void add_program_calls(Filter& filter) {
  for (const int call : kProgramCalls) filter.add(SCMP_ACT_ALLOW, call);
  // Code is mapped from files; memory that was written does not become code.
  constexpr scmp_datum_t kFromFile = kMapType | MAP_ANONYMOUS;
  filter.add(SCMP_ACT_ALLOW, SCMP_SYS(mmap),
             {SCMP_A2_64(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0),
              SCMP_A3_64(SCMP_CMP_MASKED_EQ, kMapType, MAP_PRIVATE)});
  filter.add(SCMP_ACT_ALLOW, SCMP_SYS(mmap),
             {SCMP_A2_64(SCMP_CMP_MASKED_EQ, PROT_WRITE | PROT_EXEC, PROT_EXEC),
              SCMP_A3_64(SCMP_CMP_MASKED_EQ, kFromFile, MAP_PRIVATE)});
  filter.add(SCMP_ACT_ALLOW, SCMP_SYS(mprotect), {SCMP_A2_64(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0)});
  for (const int command : {F_DUPFD, F_DUPFD_CLOEXEC}) {
    filter.add(SCMP_ACT_ALLOW, SCMP_SYS(fcntl),
               {SCMP_A1_64(SCMP_CMP_EQ, static_cast<scmp_datum_t>(command))});
  }
  // Files are opened to read. openat2() hides its flags behind a pointer: openat() is tried next.
  constexpr scmp_datum_t kWriting = O_ACCMODE | O_CREAT | O_TRUNC;
  filter.add(SCMP_ACT_ALLOW, SCMP_SYS(open), {SCMP_A1_64(SCMP_CMP_MASKED_EQ, kWriting, 0)});
  filter.add(SCMP_ACT_ALLOW, SCMP_SYS(openat), {SCMP_A2_64(SCMP_CMP_MASKED_EQ, kWriting, 0)});
  for (const scmp_datum_t flag : {O_WRONLY, O_RDWR, O_CREAT, O_TRUNC}) {
    filter.add(SCMP_ACT_ERRNO(EPERM), SCMP_SYS(open), {SCMP_A1_64(SCMP_CMP_MASKED_EQ, flag, flag)});
    filter.add(SCMP_ACT_ERRNO(EPERM), SCMP_SYS(openat),
               {SCMP_A2_64(SCMP_CMP_MASKED_EQ, flag, flag)});
  }
  filter.add(SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(openat2));
}

// What both have under conditions.
void add_conditional_calls(Filter& filter) {
  // Threads, not processes.
  filter.add(SCMP_ACT_ALLOW, SCMP_SYS(clone),
             {SCMP_A0_64(SCMP_CMP_MASKED_EQ, kThreadFlags | kNamespaceFlags, kThreadFlags)});
  filter.add(SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3));

  // abort() and raise(): signals to this process only.
  filter.add(SCMP_ACT_ALLOW, SCMP_SYS(tgkill),
             {SCMP_A0_64(SCMP_CMP_EQ, static_cast<scmp_datum_t>(getpid()))});

  // Not F_SETOWN and F_SETSIG: with them a pipe could be made to signal another process.
  for (const int command : {F_GETFD, F_SETFD, F_GETFL}) {
    filter.add(SCMP_ACT_ALLOW, SCMP_SYS(fcntl),
               {SCMP_A1_64(SCMP_CMP_EQ, static_cast<scmp_datum_t>(command))});
  }
  for (const int option : {PR_SET_NAME, PR_GET_NAME, PR_GET_DUMPABLE, PR_SET_VMA}) {
    filter.add(SCMP_ACT_ALLOW, SCMP_SYS(prctl),
               {SCMP_A0_64(SCMP_CMP_EQ, static_cast<scmp_datum_t>(option))});
  }
  // getrlimit() of oneself.
  filter.add(SCMP_ACT_ALLOW, SCMP_SYS(prlimit64),
             {SCMP_A0_64(SCMP_CMP_EQ, 0), SCMP_A2_64(SCMP_CMP_EQ, 0)});
  // isatty(): there is no terminal here.
  filter.add(SCMP_ACT_ERRNO(ENOTTY), SCMP_SYS(ioctl));
}

}  // namespace

bool restrict_system_calls(Calls calls, std::vector<std::string>& warnings) {
  Filter filter;
  for (const int call : kAllowed) filter.add(SCMP_ACT_ALLOW, call);
  if (calls == Calls::program) {
    add_program_calls(filter);
  } else {
    add_compute_calls(filter);
  }
  add_conditional_calls(filter);
  if (built_with_sanitizer()) {
    for (const int call : kSanitizerPipes) filter.add(SCMP_ACT_ALLOW, call);
    for (const int call : kSanitizerProbes) filter.add(SCMP_ACT_ERRNO(EPERM), call);
    filter.add(SCMP_ACT_ERRNO(EPERM), SCMP_SYS(clone),
               {SCMP_A0_64(SCMP_CMP_MASKED_EQ, CLONE_THREAD, 0)});
  }
  if (const int error = filter.install(); error != 0) {
    warnings.push_back(
        fmt::format("system calls could not be filtered ({})", std::strerror(error)));
    return false;
  }
  return true;
}

}  // namespace hegui::sandbox
