#include "analyzer/sandbox/worker_streams.h"

#include <unistd.h>

#include "analyzer/sandbox/worker_child.h"

namespace hegui::sandbox {
namespace {

constexpr std::size_t kMaxLineBytes = 1024;
constexpr unsigned kMaxLines = 10'000;
constexpr std::size_t kMaxErrorBytes = 256 * 1024;

bool is_printable(std::uint8_t byte) { return byte >= 0x20 && byte < 0x7f; }

}  // namespace

void ControlLines::take(std::span<const std::uint8_t> bytes) {
  for (const std::uint8_t byte : bytes) {
    if (byte == '\n') {
      end_line();
    } else if (line_.size() < kMaxLineBytes && is_printable(byte)) {
      line_ += static_cast<char>(byte);
    }
  }
}

void ControlLines::end_line() {
  if (!ready_) {
    ready_ = line_ == kSandboxReady;
    read_report_line(line_, report_);
  } else if (progress_ && lines_ < kMaxLines) {
    ++lines_;
    progress_(line_);
  }
  line_.clear();
}

void ErrorCopy::take(std::span<const std::uint8_t> bytes) {
  std::string text;
  for (const std::uint8_t byte : bytes) {
    if (copied_ == kMaxErrorBytes) {
      text += "\n(the rest of the worker's messages is left out)\n";
      ++copied_;
    }
    if (copied_ > kMaxErrorBytes) break;
    ++copied_;
    // ESC and its kin would steer the user's terminal; C2 80..9F are the same controls in UTF-8.
    const bool plain = byte == '\n' || byte == '\t' || is_printable(byte) ||
                       (byte >= 0x80 && !(last_ == 0xc2 && byte < 0xa0));
    text += plain ? static_cast<char>(byte) : '?';
    last_ = byte;
  }
  write_all(STDERR_FILENO, {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
}

}  // namespace hegui::sandbox
