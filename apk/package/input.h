// InputFile: the files of one scan, opened by the caller.
//
// The worker opens its inputs, locks itself in, and only then reads: everything after open_inputs()
// works on descriptors and needs no file system.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "apk/base/result.h"

namespace hegui::package {

// Owns the descriptor (closed on destruction); -1 after a move.
struct InputFile {
  InputFile() = default;
  InputFile(std::string file_path, int descriptor) : path(std::move(file_path)), fd(descriptor) {}
  InputFile(InputFile&& other) noexcept
      : path(std::move(other.path)), fd(std::exchange(other.fd, -1)) {}
  InputFile& operator=(InputFile&& other) noexcept;
  InputFile(const InputFile&) = delete;
  InputFile& operator=(const InputFile&) = delete;
  ~InputFile();

  std::string path;  // as given, or folder/name; used in messages
  int fd = -1;
};

// Opens every path read-only. A folder stands for the .apk files directly inside it (a split set),
// by name. Errors: nothing given, missing, not readable, not a regular file, a folder without .apk
// files.
base::Result<std::vector<InputFile>> open_inputs(const std::vector<std::string>& paths);

}  // namespace hegui::package
