// A program that is run locked in. What it must not be able to do is first shown to work where
// nobody locks it in, so that a trial that never worked cannot pass for a refusal.
#include "analyzer/sandbox/program.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>

namespace hegui::sandbox {
namespace {

using testing::HasSubstr;

ProgramOutcome run(const std::string& name, std::vector<std::string> arguments,
                   std::string_view input = {}, const ProgramLimits& limits = {},
                   std::vector<std::string> reads = {}) {
  const std::optional<std::string> path = name.starts_with('/') ? name : find_program(name);
  EXPECT_TRUE(path) << name;
  return run_program({path.value_or(""), std::move(arguments), std::move(reads)},
                     base::ByteView::of(input), limits);
}
ProgramOutcome shell(const std::string& command, const ProgramLimits& limits = {},
                     std::vector<std::string> reads = {}) {
  return run("sh", {"-c", command}, "input", limits, std::move(reads));
}

class Program : public testing::Test {
 protected:
  void SetUp() override {
    secret_ = std::filesystem::path(testing::TempDir()) / "program-test-secret";
    std::ofstream(secret_) << "secret";
  }
  std::filesystem::path secret_;
};

TEST_F(Program, GetsItsInputAndGivesItsOutputAndMessages) {
  const std::string input(3'000'000, 'x');
  const ProgramOutcome copied = run("cat", {}, input);
  EXPECT_TRUE(copied.worker.done()) << copied.worker.message;
  EXPECT_EQ(copied.output, input);
  const ProgramOutcome failed = shell("echo out; echo wrong >&2; exit 3");
  EXPECT_EQ(failed.worker.kind, WorkerKind::failed_exit);
  EXPECT_EQ(failed.worker.exit_code, 3);
  EXPECT_EQ(failed.output, "out\n");
  EXPECT_THAT(failed.messages, testing::ElementsAre("wrong"));
}

TEST_F(Program, ReadsWhatItWasGivenAndNothingElse) {
  const std::string command = "read line < " + secret_.string() + " && echo got it";
  EXPECT_EQ(shell(command, {}, {secret_.string()}).output, "");  // no newline: read says no
  std::ofstream(secret_) << "secret\n";
  EXPECT_EQ(shell(command, {}, {secret_.string()}).output, "got it\n");
  EXPECT_EQ(shell(command, {}, {secret_.parent_path().string()}).output, "got it\n");
  const ProgramOutcome refused = shell(command);
  EXPECT_EQ(refused.output, "");
  EXPECT_THAT(refused.messages, testing::Contains(HasSubstr("Permission denied")));
}

TEST_F(Program, WritesNoFile) {
  const std::filesystem::path made = secret_.parent_path() / "program-test-made";
  std::filesystem::remove(made);
  const std::string command = "echo x > " + made.string();
  ASSERT_EQ(std::system(("sh -c '" + command + "'").c_str()), 0);
  ASSERT_TRUE(std::filesystem::remove(made));
  EXPECT_FALSE(shell(command, {}, {made.parent_path().string()}).worker.done());
  EXPECT_FALSE(std::filesystem::exists(made));
  // Nor what was there, nor its own input.
  EXPECT_FALSE(shell("echo x >> " + secret_.string(), {}, {secret_.string()}).worker.done());
  EXPECT_FALSE(shell("echo x >&0").worker.done());
}

TEST_F(Program, MakesNoProcessAndNoSocket) {
  ASSERT_EQ(std::system("sh -c '(true)'"), 0);
  EXPECT_EQ(shell("(true)").worker.kind, WorkerKind::sandbox_violation);
  // -I -S: nothing of the user's is looked for (glibc would ask a name server who that is).
  const auto python = [](const std::string& code) {
    return run("/usr/bin/python3", {"-I", "-S", "-c", code});
  };
  ASSERT_EQ(std::system("/usr/bin/python3 -I -S -c 'import _socket; _socket.socket()'"), 0);
  const ProgramOutcome started = python("import _socket; print(1, flush=True)");
  EXPECT_TRUE(started.worker.done()) << started.worker.message;
  const ProgramOutcome talking =
      python("import _socket; print(1, flush=True); _socket.socket(); print(2)");
  EXPECT_EQ(talking.worker.kind, WorkerKind::sandbox_violation) << talking.worker.message;
  EXPECT_EQ(talking.output, "1\n");
}

TEST_F(Program, EndlessAndFloodingProgramsAreEnded) {
  ProgramLimits limits;
  limits.cpu_seconds = 1;
  EXPECT_EQ(shell("while :; do :; done", limits).worker.kind, WorkerKind::timed_out);
  limits.wall_ms = 200;
  EXPECT_EQ(run("sleep", {"600"}, {}, limits).worker.kind, WorkerKind::timed_out);
  limits = {};
  limits.output_bytes = 100'000;
  const ProgramOutcome flood = run("yes", {}, {}, limits);
  EXPECT_EQ(flood.worker.kind, WorkerKind::rejected_output);
  EXPECT_LE(flood.output.size(), 100'000u);
  limits = {};
  limits.memory_bytes = 64 << 20;
  EXPECT_FALSE(
      run("/usr/bin/python3", {"-I", "-S", "-c", "x = b'x' * (1 << 30); print(len(x))"}, {}, limits)
          .worker.done());
}

TEST_F(Program, SaysLittleOnStandardErrorHoweverMuchItSays) {
  const ProgramOutcome loud = shell("i=0; while [ $i -lt 1000 ]; do echo $i >&2; i=$((i+1)); done");
  EXPECT_TRUE(loud.worker.done()) << loud.worker.message;
  EXPECT_EQ(loud.messages.size(), 20u);
}

TEST_F(Program, ThatIsNotThereIsNotStarted) {
  EXPECT_EQ(find_program("no-such-program-of-hegui"), std::nullopt);
  const ProgramOutcome none = run_program({"/usr/bin/no-such-program-of-hegui", {}, {}}, {}, {});
  EXPECT_EQ(none.worker.kind, WorkerKind::not_started);
  EXPECT_THAT(none.worker.message, HasSubstr("no-such-program-of-hegui could not be started"));
}

}  // namespace
}  // namespace hegui::sandbox
