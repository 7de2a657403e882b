// The system calls that a locked-in process may make (seccomp-bpf, made by libseccomp).
#pragma once

#include <string>
#include <vector>

namespace hegui::run {

// Installs the filter for this process. Call last: afterwards nothing can be set up any more.
// Precondition: no_new_privs is set, the process has one thread. False, and a warning, if the
// kernel or libseccomp refuses.
bool restrict_system_calls(std::vector<std::string>& warnings);

}  // namespace hegui::run
