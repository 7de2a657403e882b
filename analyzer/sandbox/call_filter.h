// The system calls that a locked-in process may make (seccomp-bpf, made by libseccomp).
//
// compute: what works on descriptors and memory that it has. program: besides, one program may be
// started (and the files that it needs opened, only to read; code mapped), as program.h does; which
// files that are, Landlock decides. Neither makes sockets, processes or files.
#pragma once

#include <string>
#include <vector>

namespace hegui::sandbox {

enum class Calls { compute, program };

// Installs the filter for this process. Call last: afterwards nothing can be set up any more.
// Precondition: no_new_privs is set, the process has one thread. False, and a warning, if the
// kernel or libseccomp refuses.
bool restrict_system_calls(Calls calls, std::vector<std::string>& warnings);

}  // namespace hegui::sandbox
