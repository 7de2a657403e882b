// What a worker's parent does with the two text channels: lines of progress, and standard error.
// Both come from a process that may be in hostile hands, and both are bounded.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "analyzer/sandbox/worker.h"

namespace hegui::sandbox {

// Splits control_fd into lines: first the sandbox report, then progress.
class ControlLines {
 public:
  // Both must outlive this.
  ControlLines(SandboxReport& report, const WorkerProgress& progress)
      : report_(report), progress_(progress) {}
  void take(std::span<const std::uint8_t> bytes);
  bool sandbox_ready() const { return ready_; }

 private:
  void end_line();
  SandboxReport& report_;
  const WorkerProgress& progress_;
  std::string line_;
  unsigned lines_ = 0;
  bool ready_ = false;
};

// Copies to this process's standard error, control characters replaced by '?', up to a limit.
class ErrorCopy {
 public:
  void take(std::span<const std::uint8_t> bytes);

 private:
  std::size_t copied_ = 0;
  std::uint8_t last_ = 0;
};

}  // namespace hegui::sandbox
