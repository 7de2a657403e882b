#include "analyzer/cli/terminal.h"

#include <sys/ioctl.h>
#include <unistd.h>

namespace hegui::cli {
namespace {

constexpr int kPipeWidth = 80;

}  // namespace

int terminal_width() {
  winsize size{};
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) return size.ws_col;
  return kPipeWidth;
}

}  // namespace hegui::cli
