// Landlock: gives up file-system rights and more, without needing to be root.
//
// Own wrappers of the three system calls, as the C library has none and the kernel headers at hand
// may be older than the kernel. Source: Linux, userspace-api/landlock; ABI 1 (5.13) to 7 (6.15).
#pragma once

#include <string>
#include <vector>

namespace hegui::sandbox {

// What stays allowed; all else that this kernel's ABI can refuse is refused. Names of files and
// folders (with all that is in them); those that do not exist are passed over.
struct AllowedFiles {
  std::vector<std::string> read;
  std::vector<std::string> execute;  // which is to read, too
};

// Precondition: no_new_privs is set, the process has one thread. Returns the ABI in force, 0 if
// there is none; appends to `warnings` what is missing.
int restrict_with_landlock(const AllowedFiles& allowed, std::vector<std::string>& warnings);

}  // namespace hegui::sandbox
