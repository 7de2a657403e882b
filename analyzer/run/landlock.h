// Landlock: gives up every file-system right and more, without needing to be root.
//
// Own wrappers of the three system calls, as the C library has none and the kernel headers at hand
// may be older than the kernel. Source: Linux, userspace-api/landlock; ABI 1 (5.13) to 7 (6.15).
#pragma once

#include <string>
#include <vector>

namespace hegui::run {

// Applies an empty allow list for everything this kernel's ABI can refuse. Precondition:
// no_new_privs is set, the process has one thread. Returns the ABI in force, 0 if there is none;
// appends to `warnings` what is missing.
int restrict_with_landlock(std::vector<std::string>& warnings);

}  // namespace hegui::run
