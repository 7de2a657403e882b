#include "analyzer/sandbox/program.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "analyzer/sandbox/descriptor.h"

namespace hegui::sandbox {
namespace {

constexpr int kNotStarted = 98;  // exit code of a child that did not become the program
constexpr std::size_t kMaxMessages = 20;

// Where the loader finds libraries, and itself; its list of them.
const std::vector<std::string>& library_places() {
  static const std::vector<std::string> places = {"/lib", "/lib64", "/usr/lib", "/usr/lib64",
                                                  "/usr/local/lib"};
  return places;
}

// The bytes as a file that nobody can change any more; not open: no memory for it.
Descriptor sealed_file(base::ByteView bytes) {
  Descriptor file(memfd_create("input", MFD_CLOEXEC | MFD_ALLOW_SEALING));
  if (!file.open() || !write_all(file.fd(), bytes.bytes()) ||
      fcntl(file.fd(), F_ADD_SEALS, F_SEAL_WRITE | F_SEAL_GROW | F_SEAL_SHRINK | F_SEAL_SEAL) !=
          0 ||
      lseek(file.fd(), 0, SEEK_SET) != 0) {
    file.reset();
  }
  return file;
}

// Runs in the locked-in child.
int become(const Program& program, int input_fd, int result_fd, int control_fd) {
  std::string path = program.path;
  std::vector<std::string> arguments = program.arguments;
  std::vector<char*> argv = {path.data()};
  for (std::string& argument : arguments) argv.push_back(argument.data());
  argv.push_back(nullptr);
  std::string locale = "LC_ALL=C";
  char* const environment[] = {locale.data(), nullptr};
  if (dup2(input_fd, STDIN_FILENO) < 0 || dup2(result_fd, STDOUT_FILENO) < 0 ||
      dup2(control_fd, STDERR_FILENO) < 0) {
    return kNotStarted;
  }
  execve(path.c_str(), argv.data(), environment);
  return kNotStarted;
}

}  // namespace

std::optional<std::string> find_program(std::string_view name) {
  const char* const path = std::getenv("PATH");
  std::string_view rest = path != nullptr ? path : "";
  while (!rest.empty()) {
    const std::size_t end = rest.find(':');
    const std::string_view folder = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    if (!folder.starts_with('/')) continue;  // the folder of whoever started us is not asked
    std::string file = std::string(folder) + "/" + std::string(name);
    if (access(file.c_str(), X_OK) == 0) return file;
  }
  return std::nullopt;
}

ProgramOutcome run_program(const Program& program, base::ByteView input,
                           const ProgramLimits& limits) {
  ProgramOutcome out;
  const Descriptor file = sealed_file(input);
  if (!file.open()) {
    out.worker.message = std::string("no memory for the input (") + std::strerror(errno) + ")";
    return out;
  }
  WorkerLimits worker;
  worker.wall_ms = limits.wall_ms;
  worker.output_bytes = limits.output_bytes;
  worker.sandbox.memory_bytes = limits.memory_bytes;
  worker.sandbox.cpu_seconds = limits.cpu_seconds;
  worker.sandbox.keep_descriptors = {file.fd()};
  AllowedFiles allowed{program.reads, library_places()};
  allowed.read.emplace_back("/etc/ld.so.cache");
  allowed.execute.push_back(program.path);
  worker.sandbox.program = std::move(allowed);
  out.worker = run_in_worker(
      worker,
      [&](int result_fd, int control_fd) {
        return become(program, file.fd(), result_fd, control_fd);
      },
      [&](std::span<const std::uint8_t> bytes) {
        out.output.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
        return true;
      },
      [&](std::string_view line) {
        if (out.messages.size() < kMaxMessages) out.messages.emplace_back(line);
      });
  if (out.worker.kind == WorkerKind::failed_exit && out.worker.exit_code == kNotStarted) {
    out.worker.kind = WorkerKind::not_started;
    out.worker.message = program.path + " could not be started";
  }
  return out;
}

}  // namespace hegui::sandbox
