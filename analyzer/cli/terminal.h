// The terminal that a command writes to.
#pragma once

namespace hegui::cli {

// Columns of the terminal behind standard output; 80 where it is none (a pipe, a file).
int terminal_width();

}  // namespace hegui::cli
