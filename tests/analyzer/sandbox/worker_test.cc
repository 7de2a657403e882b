// How a worker ends, and what its parent makes of it.
#include "analyzer/sandbox/worker.h"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <filesystem>
#include <numeric>
#include <sstream>
#include <stdexcept>
#include <thread>

#include "analyzer/sandbox/descriptor.h"

namespace hegui::sandbox {
namespace {

using testing::HasSubstr;

constexpr std::uint64_t kMegabyte = 1 << 20;

WorkerLimits usual_limits() {
  WorkerLimits limits;
  limits.sandbox.memory_bytes = 256 * kMegabyte;
  limits.sandbox.cpu_seconds = 60;
  limits.wall_ms = 60'000;
  return limits;
}

bool take_all(std::span<const std::uint8_t>) { return true; }

// Every test also shows that nothing of a worker stays behind: no child, no descriptor.
class Worker : public testing::Test {
 protected:
  void SetUp() override { descriptors_ = open_descriptors(); }
  void TearDown() override {
    EXPECT_EQ(open_descriptors(), descriptors_);
    EXPECT_EQ(waitpid(-1, nullptr, WNOHANG), -1);
    EXPECT_EQ(errno, ECHILD);
  }
  static std::vector<std::string> open_descriptors() {
    std::vector<std::string> numbers;
    for (const auto& each : std::filesystem::directory_iterator("/proc/self/fd")) {
      numbers.push_back(each.path().filename());
    }
    std::sort(numbers.begin(), numbers.end());
    return numbers;
  }
  std::vector<std::string> descriptors_;
};

WorkerOutcome run(const WorkerWork& work, const WorkerLimits& limits = usual_limits()) {
  return run_in_worker(limits, work, &take_all);
}

TEST_F(Worker, HandsOverAllItsOutputInOrder) {
  std::vector<std::uint8_t> sent(5 * kMegabyte + 3);
  std::iota(sent.begin(), sent.end(), std::uint8_t{0});
  std::vector<std::uint8_t> got;
  const WorkerOutcome outcome = run_in_worker(
      usual_limits(), [&](int fd, int) { return write_all(fd, sent) ? 0 : 1; },
      [&](std::span<const std::uint8_t> bytes) {
        got.insert(got.end(), bytes.begin(), bytes.end());
        return true;
      });
  EXPECT_TRUE(outcome.done()) << outcome.message;
  EXPECT_EQ(got, sent);
  EXPECT_EQ(outcome.output_bytes, sent.size());
  EXPECT_GT(outcome.peak_rss_kb, 0u);
}

TEST_F(Worker, ReportsStagesAsTheyCome) {
  std::vector<std::string> lines;
  const WorkerOutcome outcome = run_in_worker(
      usual_limits(),
      [](int, int control) {
        write_line(control, "stage open 3");
        write_line(control, "stage \x1b[31mdex\xff 12");
        write_line(control, std::string(5000, 'x'));
        return 0;
      },
      &take_all, [&](std::string_view line) { lines.emplace_back(line); });
  EXPECT_TRUE(outcome.done());
  EXPECT_THAT(lines,
              testing::ElementsAre("stage open 3", "stage [31mdex 12", std::string(1024, 'x')));
}

TEST_F(Worker, CannotForgeTheSandboxReport) {
  const WorkerOutcome outcome = run([](int, int control) {
    write_line(control, "sandbox layers 0 0 0 0 0");
    write_line(control, "sandbox warning forged");
    return 0;
  });
  EXPECT_TRUE(outcome.sandbox.no_new_privileges);
  EXPECT_THAT(outcome.sandbox.warnings, testing::Not(testing::Contains("forged")));
}

TEST_F(Worker, AnExitCodeIsAFailure) {
  const WorkerOutcome outcome = run([](int, int) { return 7; });
  EXPECT_EQ(outcome.kind, WorkerKind::failed_exit);
  EXPECT_EQ(outcome.exit_code, 7);
  EXPECT_THAT(outcome.message, HasSubstr("exit code 7"));
}

TEST_F(Worker, AnExceptionIsAFailureAndItsTextIsShown) {
  testing::internal::CaptureStderr();
  const WorkerOutcome outcome =
      run([](int, int) -> int { throw std::runtime_error("no such\x1b"); });
  EXPECT_THAT(testing::internal::GetCapturedStderr(), HasSubstr("worker: no such?"));
  EXPECT_EQ(outcome.kind, WorkerKind::failed_exit);
}

TEST_F(Worker, ACrashIsReportedWithItsSignal) {
  EXPECT_EQ(run([](int, int) -> int { std::abort(); }).signal, SIGABRT);
  if (built_with_sanitizer()) return;  // it turns the next one into a report of its own
  const WorkerOutcome outcome = run([](int, int) {
    volatile int* nowhere = nullptr;
    *nowhere = 1;  // NOLINT: on purpose
    return 0;
  });
  EXPECT_EQ(outcome.kind, WorkerKind::killed_signal);
  EXPECT_EQ(outcome.signal, SIGSEGV);
}

TEST_F(Worker, CtrlCEndsItEvenIfTheParentIgnoresIt) {
  const auto before = std::signal(SIGINT, SIG_IGN);
  const WorkerOutcome outcome = run([](int, int) {
    raise(SIGINT);
    return 0;
  });
  std::signal(SIGINT, before);
  EXPECT_EQ(outcome.kind, WorkerKind::killed_signal);
  EXPECT_EQ(outcome.signal, SIGINT);
}

TEST_F(Worker, MemoryBeyondTheLimitIsRefused) {
  if (built_with_sanitizer()) {
    EXPECT_THAT(run([](int, int) { return 0; }).sandbox.warnings,
                testing::Contains(HasSubstr("no limit on memory")));
    GTEST_SKIP() << "a sanitizer's shadow makes a memory limit impossible; the report says so";
  }
  WorkerLimits limits = usual_limits();
  limits.sandbox.memory_bytes = 64 * kMegabyte;
  const auto fill = [](std::size_t megabytes) {
    std::vector<std::vector<char>> blocks;
    for (std::size_t i = 0; i < megabytes; ++i) blocks.emplace_back(kMegabyte, 'x');
    return blocks.size();
  };
  EXPECT_TRUE(run([&](int, int) { return fill(48) == 48 ? 0 : 1; }, limits).done());
  const WorkerOutcome outcome = run([&](int, int) { return fill(80) == 80 ? 0 : 1; }, limits);
  EXPECT_EQ(outcome.kind, WorkerKind::memory);
  EXPECT_LT(outcome.peak_rss_kb, 64 * 1024 + 64 * 1024);
  EXPECT_TRUE(outcome.sandbox.memory_limit);
  // The same in a thread, where nobody catches the exception.
  EXPECT_EQ(run(
                [&](int, int) {
                  std::jthread([&] { fill(80); }).join();
                  return 0;
                },
                limits)
                .kind,
            WorkerKind::memory);
  // Work may survive it: give up one stage and go on.
  EXPECT_TRUE(run(
                  [&](int, int) {
                    try {
                      fill(80);
                    } catch (const std::bad_alloc&) {
                      return fill(16) == 16 ? 0 : 1;
                    }
                    return 2;
                  },
                  limits)
                  .done());
}

TEST_F(Worker, MappedInputDoesNotCountAsMemory) {
  const std::string path = testing::TempDir() + "hegui_worker_sparse";
  const Descriptor file(open(path.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
  std::filesystem::remove(path);
  ASSERT_EQ(ftruncate(file.fd(), 4ll << 30), 0);
  WorkerLimits limits = usual_limits();
  limits.sandbox.keep_descriptors = {file.fd()};
  const WorkerOutcome outcome = run(
      [&](int, int) {
        void* const at = mmap(nullptr, 4ull << 30, PROT_READ, MAP_PRIVATE, file.fd(), 0);
        if (at == MAP_FAILED) return 1;
        return static_cast<const char*>(at)[(4ull << 30) - 1] == 0 ? 0 : 2;
      },
      limits);
  EXPECT_TRUE(outcome.done()) << outcome.message;
}

TEST_F(Worker, AnEndlessLoopRunsOutOfCpuTime) {
  WorkerLimits limits = usual_limits();
  limits.sandbox.cpu_seconds = 1;
  const WorkerOutcome outcome = run(
      [](int, int) {
        std::atomic<unsigned> turns = 0;
        while (true) ++turns;
        return 0;
      },
      limits);
  EXPECT_EQ(outcome.kind, WorkerKind::timed_out);
  EXPECT_THAT(outcome.message, HasSubstr("CPU"));
  EXPECT_GT(outcome.cpu_ms, 0u);  // how much, the kernel and rusage count apart
}

TEST_F(Worker, AWorkerThatWaitsForeverRunsOutOfTime) {
  WorkerLimits limits = usual_limits();
  limits.wall_ms = 200;
  const WorkerWork sleeps = [](int, int control) {
    write_line(control, "stage asleep");
    while (true) std::this_thread::sleep_for(std::chrono::hours(1));
    return 0;
  };
  std::vector<std::string> lines;
  WorkerOutcome outcome = run_in_worker(limits, sleeps, &take_all,
                                        [&](std::string_view line) { lines.emplace_back(line); });
  EXPECT_EQ(outcome.kind, WorkerKind::timed_out);
  EXPECT_GE(outcome.wall_ms, 200u);
  EXPECT_THAT(lines, testing::ElementsAre("stage asleep"));
  // One that closes its pipes first is waited for all the same.
  outcome = run(
      [](int result, int control) {
        for (const int fd : {result, control, STDERR_FILENO}) close(fd);
        while (true) std::this_thread::sleep_for(std::chrono::hours(1));
        return 0;
      },
      limits);
  EXPECT_EQ(outcome.kind, WorkerKind::timed_out);
  // And one that never stops talking.
  outcome = run(
      [](int result, int) {
        const std::uint8_t byte = 'x';
        while (write_all(result, {&byte, 1})) {
        }
        return 0;
      },
      limits);
  EXPECT_EQ(outcome.kind, WorkerKind::timed_out);
}

TEST_F(Worker, GarbageIsRefusedByWhoeverReadsIt) {
  std::size_t pieces = 0;
  const WorkerOutcome outcome = run_in_worker(
      usual_limits(),
      [](int fd, int) {
        const std::vector<std::uint8_t> garbage(kMegabyte, 0xee);
        while (write_all(fd, garbage)) {
        }
        return 0;
      },
      [&](std::span<const std::uint8_t> bytes) {
        ++pieces;
        return bytes[0] != 0xee;
      });
  EXPECT_EQ(outcome.kind, WorkerKind::rejected_output);
  EXPECT_EQ(pieces, 1u);
}

TEST_F(Worker, EndlessOutputIsCut) {
  WorkerLimits limits = usual_limits();
  limits.output_bytes = 3 * kMegabyte;
  const WorkerOutcome outcome = run(
      [](int fd, int) {
        const std::vector<std::uint8_t> zeros(kMegabyte, 0);
        while (write_all(fd, zeros)) {
        }
        return 0;
      },
      limits);
  EXPECT_EQ(outcome.kind, WorkerKind::rejected_output);
  EXPECT_THAT(outcome.message, HasSubstr("more than 3145728 bytes"));
}

TEST_F(Worker, EndlessMessagesAreCutAndLookAlikesOfControlCodesReplaced) {
  testing::internal::CaptureStderr();
  const WorkerOutcome outcome = run([](int, int) {
    std::fputs(
        "\x1b[2J\xc2\x9b"
        "31m\xe5\x90\x88\n",
        stderr);
    const std::string line(1000, 'y');
    for (int i = 0; i < 1000; ++i) std::fputs(line.c_str(), stderr);
    return 0;
  });
  const std::string text = testing::internal::GetCapturedStderr();
  EXPECT_TRUE(outcome.done());
  EXPECT_THAT(text, testing::StartsWith("?[2J\xc2?31m\xe5\x90\x88\n"));
  EXPECT_LT(text.size(), 300'000u);
  EXPECT_THAT(text, HasSubstr("left out"));
}

TEST_F(Worker, StandardOutputIsNotTheParents) {
  testing::internal::CaptureStdout();
  const WorkerOutcome outcome = run([](int, int) {
    std::puts("{\"forged\": true}");
    std::fflush(stdout);
    return 0;
  });
  EXPECT_EQ(testing::internal::GetCapturedStdout(), "");
  EXPECT_TRUE(outcome.done()) << outcome.message;
}

TEST_F(Worker, ThreadsAndTheStandardLibraryWorkInside) {
  const WorkerOutcome outcome = run([](int, int) {
    std::vector<long> sums(8);
    {
      std::vector<std::jthread> threads;
      for (std::size_t i = 0; i < sums.size(); ++i) {
        threads.emplace_back([&sums, i] {
          std::vector<long> numbers(100'000);
          std::iota(numbers.rbegin(), numbers.rend(), static_cast<long>(i));
          std::stable_sort(numbers.begin(), numbers.end());
          sums[i] = std::accumulate(numbers.begin(), numbers.end(), 0l);
        });
      }
    }
    std::ostringstream text;
    text << std::fixed << 1.5 << std::this_thread::get_id();
    try {
      throw std::logic_error("caught inside");
    } catch (const std::logic_error&) {
      return text.str().empty() || sums[0] != 4'999'950'000l ||
                     std::thread::hardware_concurrency() == 0
                 ? 1
                 : 0;
    }
  });
  EXPECT_TRUE(outcome.done()) << outcome.message;
}

TEST_F(Worker, OnlyNamedDescriptorsStayOpen) {
  const Descriptor kept(open("/etc/passwd", O_RDONLY | O_CLOEXEC));
  const Descriptor other(open("/etc/passwd", O_RDONLY | O_CLOEXEC));
  WorkerLimits limits = usual_limits();
  limits.sandbox.keep_descriptors = {kept.fd()};
  const WorkerOutcome outcome = run(
      [&](int, int) {
        char byte = 0;
        if (read(kept.fd(), &byte, 1) != 1) return 1;
        return read(other.fd(), &byte, 1) == -1 && errno == EBADF ? 0 : 2;
      },
      limits);
  EXPECT_TRUE(outcome.done()) << outcome.message;
}

TEST_F(Worker, DiesWithItsParent) {
  int ends[2];
  ASSERT_EQ(pipe2(ends, O_CLOEXEC), 0);
  Descriptor read_end(ends[0]);
  Descriptor write_end(ends[1]);
  const pid_t middle = fork();
  if (middle == 0) {
    WorkerLimits limits;
    limits.sandbox.keep_descriptors = {write_end.fd()};
    run(
        [&](int, int) {
          write_line(write_end.fd(), "up");
          while (true) std::this_thread::sleep_for(std::chrono::hours(1));
          return 0;
        },
        limits);
    _exit(0);
  }
  write_end.reset();
  char text[3];
  ASSERT_EQ(read(read_end.fd(), text, 3), 3);
  kill(middle, SIGKILL);
  ASSERT_EQ(waitpid(middle, nullptr, 0), middle);
  // The pipe ends when the last holder does: that is the worker.
  pollfd polled{read_end.fd(), POLLIN, 0};
  ASSERT_EQ(poll(&polled, 1, 30'000), 1);
  EXPECT_EQ(read(read_end.fd(), text, 1), 0);
  read_end.reset();
}

TEST_F(Worker, IsNotStartedBesideOtherThreads) {
  std::jthread other([](const std::stop_token& stop) {
    while (!stop.stop_requested()) std::this_thread::sleep_for(std::chrono::milliseconds(1));
  });
  const WorkerOutcome outcome = run([](int, int) { return 0; });
  EXPECT_EQ(outcome.kind, WorkerKind::not_started);
  EXPECT_THAT(outcome.message, HasSubstr("one thread"));
}

TEST_F(Worker, SaysSoWhenItsEndCannotBeKnown) {
  const auto before = std::signal(SIGCHLD, SIG_IGN);
  const WorkerOutcome outcome = run([](int, int) { return 0; });
  std::signal(SIGCHLD, before);
  EXPECT_EQ(outcome.kind, WorkerKind::failed_exit);
  EXPECT_THAT(outcome.message, HasSubstr("SIGCHLD"));
}

TEST_F(Worker, AHundredStartsLeaveNothingBehind) {
  for (int i = 0; i < 100; ++i) ASSERT_TRUE(run([](int, int) { return 0; }).done()) << i;
}

}  // namespace
}  // namespace hegui::sandbox
