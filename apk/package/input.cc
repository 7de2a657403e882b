#include "apk/package/input.h"

#include <dirent.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <memory>
#include <optional>
#include <string_view>

namespace hegui::package {
namespace {

using base::Error;
using base::Result;

bool is_apk_name(std::string_view name) {
  constexpr std::string_view kEnding = ".apk";
  if (name.size() < kEnding.size()) return false;
  return std::equal(kEnding.begin(), kEnding.end(), name.end() - kEnding.size(),
                    [](char wanted, char c) { return (c | 0x20) == (wanted | 0x20); });
}

Error failed(std::string_view what, const std::string& path) {
  return Error{fmt::format("{}: {}", what, std::strerror(errno)), path, {}};
}

Result<std::vector<std::string>> apks_in(const std::string& folder) {
  const std::unique_ptr<DIR, int (*)(DIR*)> dir(opendir(folder.c_str()), closedir);
  if (!dir) return failed("cannot list the folder", folder);
  std::vector<std::string> paths;
  while (const dirent* item = readdir(dir.get())) {
    if (!is_apk_name(item->d_name)) continue;
    paths.push_back(folder + (folder.ends_with('/') ? "" : "/") + item->d_name);
  }
  if (paths.empty()) return Error{"the folder holds no .apk file", folder, {}};
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::optional<Error> open_file(const std::string& path, std::vector<InputFile>& inputs) {
  // Without O_NONBLOCK a named pipe would hold us here until somebody writes to it.
  InputFile input(path, ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (input.fd < 0) return failed("cannot open", path);
  struct stat info {};
  if (fstat(input.fd, &info) != 0) return failed("cannot read its size", path);
  if (!S_ISREG(info.st_mode)) return Error{"not a regular file", path, {}};
  inputs.push_back(std::move(input));
  return std::nullopt;
}

}  // namespace

InputFile& InputFile::operator=(InputFile&& other) noexcept {
  std::swap(path, other.path);
  std::swap(fd, other.fd);
  return *this;
}

InputFile::~InputFile() {
  if (fd >= 0) ::close(fd);
}

Result<std::vector<InputFile>> open_inputs(const std::vector<std::string>& paths) {
  if (paths.empty()) return Error{"no input given", {}, {}};
  std::vector<InputFile> inputs;
  for (const std::string& path : paths) {
    struct stat info {};
    if (stat(path.c_str(), &info) != 0) return failed("cannot open", path);
    std::vector<std::string> files{path};
    if (S_ISDIR(info.st_mode)) {
      Result<std::vector<std::string>> apks = apks_in(path);
      if (!apks) return std::move(apks).error();
      files = std::move(apks).value();
    }
    for (const std::string& file : files) {
      if (std::optional<Error> error = open_file(file, inputs)) return *std::move(error);
    }
  }
  return inputs;
}

}  // namespace hegui::package
