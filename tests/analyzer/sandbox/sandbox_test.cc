// What a locked-in process cannot do. Each probe first succeeds without the sandbox (or is shown to
// reach the kernel), so that a probe that never worked cannot pass for a refusal.
#include "analyzer/sandbox/sandbox.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <linux/sched.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <functional>

#include "analyzer/sandbox/descriptor.h"
#include "analyzer/sandbox/worker.h"

namespace hegui::sandbox {
namespace {

// Returns 0 if the forbidden thing worked, else errno.
using Probe = std::function<int()>;

constexpr int kWorked = 0;
constexpr int kKilled = -1;  // by seccomp
constexpr int kOtherEnd = -2;

int answer(long result) { return result < 0 ? errno : kWorked; }

struct Layers {
  bool limits = true;
  bool landlock = true;
  bool seccomp = true;
};

struct Tried {
  int result = kOtherEnd;
  WorkerOutcome outcome;
};

Tried try_inside(const Probe& probe, const Layers& layers = {}) {
  WorkerLimits limits;
  limits.sandbox.use_limits = layers.limits;
  limits.sandbox.use_landlock = layers.landlock;
  limits.sandbox.use_seccomp = layers.seccomp;
  limits.wall_ms = 60'000;
  Tried tried;
  std::vector<std::uint8_t> said;
  tried.outcome = run_in_worker(
      limits,
      [&](int result_fd, int) {
        const int result = probe();
        return write_all(result_fd, {reinterpret_cast<const std::uint8_t*>(&result), sizeof result})
                   ? 0
                   : 1;
      },
      [&](std::span<const std::uint8_t> bytes) {
        said.insert(said.end(), bytes.begin(), bytes.end());
        return true;
      });
  if (tried.outcome.kind == WorkerKind::sandbox_violation) tried.result = kKilled;
  if (tried.outcome.done() && said.size() == sizeof(int)) {
    std::memcpy(&tried.result, said.data(), sizeof(int));
  }
  return tried;
}

constexpr Layers kNone{false, false, false};
constexpr Layers kOnlyLimits{true, false, false};
constexpr Layers kOnlyLandlock{false, true, false};
constexpr Layers kOnlySeccomp{false, false, true};

int read_passwd() { return answer(open("/etc/passwd", O_RDONLY)); }

// A TCP port of this test that accepts connections.
class Listener {
 public:
  Listener() : socket_(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    address_.sin_family = AF_INET;
    address_.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address_;
    EXPECT_EQ(bind(socket_.fd(), as_address(), size), 0);
    EXPECT_EQ(listen(socket_.fd(), 8), 0);
    EXPECT_EQ(getsockname(socket_.fd(), as_address(), &size), 0);
  }
  Probe connecting() {
    return [this] {
      const Descriptor client(socket(AF_INET, SOCK_STREAM, 0));
      if (!client.open()) return errno;
      return answer(connect(client.fd(), as_address(), sizeof address_));
    };
  }

 private:
  sockaddr* as_address() { return reinterpret_cast<sockaddr*>(&address_); }
  sockaddr_in address_{};
  Descriptor socket_;
};

TEST(Sandbox, EveryLayerIsActiveOrReportedMissing) {
  const Tried tried = try_inside([] { return kWorked; });
  const SandboxReport& report = tried.outcome.sandbox;
  EXPECT_EQ(tried.result, kWorked) << tried.outcome.message;
  EXPECT_TRUE(report.no_new_privileges);
  EXPECT_TRUE(report.limits);
  const bool whole = report.seccomp && report.landlock_abi >= 4 && !built_with_sanitizer();
  EXPECT_EQ(report.complete(), whole) << testing::PrintToString(report.warnings);
  RecordProperty("landlock_abi", report.landlock_abi);
}

TEST(Sandbox, AFileCannotBeRead) {
  EXPECT_EQ(try_inside(&read_passwd, kNone).result, kWorked);
  EXPECT_EQ(try_inside(&read_passwd).result, EPERM);
}

TEST(Sandbox, AFileCannotBeMade) {
  const std::string path = testing::TempDir() + "hegui_sandbox_made";
  const Probe make = [&] {
    return answer(open(path.c_str(), O_CREAT | O_WRONLY | O_CLOEXEC, 0600));
  };
  EXPECT_EQ(try_inside(make, kNone).result, kWorked);
  EXPECT_TRUE(std::filesystem::remove(path));
  EXPECT_EQ(try_inside(make).result, EPERM);
  const Probe remove_it = [&] { return answer(unlink(path.c_str())); };
  EXPECT_EQ(try_inside(remove_it).result, kKilled);
  EXPECT_FALSE(std::filesystem::exists(path));
}

TEST(Sandbox, ASocketCannotBeMade) {
  Listener listener;
  EXPECT_EQ(try_inside(listener.connecting(), kNone).result, kWorked);
  EXPECT_EQ(try_inside(listener.connecting()).result, kKilled);
  for (const int family : {AF_UNIX, AF_INET, AF_INET6, AF_NETLINK}) {
    EXPECT_EQ(try_inside([&] { return answer(socket(family, SOCK_DGRAM, 0)); }).result, kKilled)
        << family;
  }
}

TEST(Sandbox, LimitsAloneStopFilesAndSockets) {
  if (built_with_sanitizer()) {
    EXPECT_FALSE(try_inside(&read_passwd, kOnlyLimits).outcome.sandbox.complete());
    GTEST_SKIP() << "a sanitizer needs descriptors; the report says so";
  }
  Listener listener;
  EXPECT_EQ(try_inside(&read_passwd, kOnlyLimits).result, EMFILE);
  EXPECT_EQ(try_inside(listener.connecting(), kOnlyLimits).result, EMFILE);
  EXPECT_EQ(try_inside([] { return answer(memfd_create("x", 0)); }, kOnlyLimits).result, EMFILE);
}

TEST(Sandbox, LandlockAloneStopsFilesAndTcp) {
  Listener listener;
  const Tried file = try_inside(&read_passwd, kOnlyLandlock);
  const int abi = file.outcome.sandbox.landlock_abi;
  if (abi == 0) {
    EXPECT_THAT(file.outcome.sandbox.warnings,
                testing::ElementsAre(testing::HasSubstr("Landlock")));
    GTEST_SKIP() << "this kernel has no Landlock; the report says so";
  }
  EXPECT_EQ(file.result, EACCES);
  EXPECT_EQ(
      try_inside([] { return answer(open("/tmp", O_TMPFILE | O_WRONLY, 0600)); }, kOnlyLandlock)
          .result,
      EACCES);
  const Tried tcp = try_inside(listener.connecting(), kOnlyLandlock);
  EXPECT_EQ(tcp.result, abi >= 4 ? EACCES : kWorked);
  EXPECT_EQ(tcp.outcome.sandbox.complete(), abi >= 4);
  const Probe signal_parent = [] { return answer(kill(getppid(), 0)); };
  EXPECT_EQ(try_inside(signal_parent, kNone).result, kWorked);
  EXPECT_EQ(try_inside(signal_parent, kOnlyLandlock).result, abi >= 6 ? EPERM : kWorked);
}

TEST(Sandbox, SeccompAloneStopsFilesAndSockets) {
  Listener listener;
  EXPECT_EQ(try_inside(&read_passwd, kOnlySeccomp).result, EPERM);
  EXPECT_EQ(try_inside(listener.connecting(), kOnlySeccomp).result, kKilled);
}

TEST(Sandbox, NoProgramAndNoProcessCanBeStarted) {
  const Probe start_program = [] {
    char* const arguments[] = {const_cast<char*>("true"), nullptr};
    return answer(execv("/bin/true", arguments));
  };
  EXPECT_EQ(try_inside(start_program).result, kKilled);
  const Probe fork_child = [] {
    const pid_t pid = fork();
    if (pid == 0) _exit(0);
    if (pid > 0) waitpid(pid, nullptr, 0);
    return answer(pid);
  };
  EXPECT_EQ(try_inside(fork_child, kNone).result, kWorked);
  const int refused = built_with_sanitizer() ? EPERM : kKilled;
  EXPECT_EQ(try_inside(fork_child).result, refused);
  const Probe raw_clone = [] {
    const long pid = syscall(SYS_clone, SIGCHLD, nullptr, nullptr, nullptr, nullptr);
    if (pid == 0) _exit(0);
    return answer(pid);
  };
  EXPECT_EQ(try_inside(raw_clone).result, refused);
  const Probe new_namespace = [] {
    return answer(syscall(SYS_clone, CLONE_VM | CLONE_SIGHAND | CLONE_THREAD | CLONE_NEWNET,
                          nullptr, nullptr, nullptr, nullptr));
  };
  EXPECT_EQ(try_inside(new_namespace).result, kKilled);
  const Probe clone3 = [] {
    clone_args arguments{};
    return answer(syscall(SYS_clone3, &arguments, sizeof arguments));
  };
  EXPECT_EQ(try_inside(clone3).result, ENOSYS);
}

TEST(Sandbox, OtherProcessesAreOutOfReach) {
  EXPECT_EQ(try_inside([] { return answer(kill(getppid(), 0)); }).result, kKilled);
  EXPECT_EQ(try_inside([] { return answer(syscall(SYS_tgkill, getppid(), getppid(), 0)); }).result,
            kKilled);
  EXPECT_EQ(
      try_inside([] { return answer(ptrace(PTRACE_ATTACH, getppid(), nullptr, nullptr)); }).result,
      kKilled);
  EXPECT_EQ(try_inside([] { return answer(fcntl(STDERR_FILENO, F_SETOWN, getppid())); }).result,
            kKilled);
  EXPECT_EQ(try_inside([] {
              return answer(syscall(SYS_process_vm_readv, getppid(), 0, 0, 0, 0, 0));
            }).result,
            kKilled);
}

TEST(Sandbox, MemoryCannotBeMadeExecutableOrShared) {
  const auto map = [](int protection, int type) {
    return Probe([=] {
      void* const at = mmap(nullptr, 4096, protection, type | MAP_ANONYMOUS, -1, 0);
      return at == MAP_FAILED ? errno : kWorked;
    });
  };
  EXPECT_EQ(try_inside(map(PROT_READ | PROT_WRITE, MAP_PRIVATE)).result, kWorked);
  EXPECT_EQ(try_inside(map(PROT_READ | PROT_EXEC, MAP_PRIVATE)).result, kKilled);
  EXPECT_EQ(try_inside(map(PROT_READ | PROT_WRITE, MAP_SHARED)).result, kKilled);
  const Probe turn_executable = [] {
    void* const at =
        mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (at == MAP_FAILED) return kOtherEnd;
    return answer(mprotect(at, 4096, PROT_READ | PROT_EXEC));
  };
  EXPECT_EQ(try_inside(turn_executable, kNone).result, kWorked);
  EXPECT_EQ(try_inside(turn_executable).result, kKilled);
}

TEST(Sandbox, KernelDoorsThatNobodyNeedsAreShut) {
  const std::pair<const char*, long> calls[] = {
      {"io_uring_setup", SYS_io_uring_setup},
      {"memfd_create", SYS_memfd_create},
      {"bpf", SYS_bpf},
      {"perf_event_open", SYS_perf_event_open},
      {"userfaultfd", SYS_userfaultfd},
      {"unshare", SYS_unshare},
      {"mount", SYS_mount},
      {"keyctl", SYS_keyctl},
      {"pidfd_open", SYS_pidfd_open},
      {"open_by_handle_at", SYS_open_by_handle_at},
      {"openat2", SYS_openat2},
      {"shmget", SYS_shmget},
      {"inotify_init1", SYS_inotify_init1},
      {"setuid", SYS_setuid},
  };
  for (const auto& [name, number] : calls) {
    const long call = number;
    EXPECT_EQ(try_inside([=] { return answer(syscall(call, 0, 0, 0, 0, 0)); }).result, kKilled)
        << name;
  }
}

}  // namespace
}  // namespace hegui::sandbox
