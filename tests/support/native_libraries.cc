#include "tests/support/native_libraries.h"

#include <link.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace hegui::test {

std::vector<std::string> loaded_libraries() {
  std::vector<std::string> paths;
  dl_iterate_phdr(
      [](dl_phdr_info* info, std::size_t, void* out) {
        if (info->dlpi_name != nullptr && info->dlpi_name[0] == '/') {
          static_cast<std::vector<std::string>*>(out)->emplace_back(info->dlpi_name);
        }
        return 0;
      },
      &paths);
  return paths;
}

std::vector<std::string> fetched_libraries() {
  std::vector<std::string> paths;
  const char* apps = std::getenv("HEGUI_APPS");
  if (apps == nullptr) return paths;
  const std::filesystem::path folder = std::filesystem::path(apps) / "native";
  if (!std::filesystem::is_directory(folder)) return paths;
  for (const auto& file : std::filesystem::directory_iterator(folder)) {
    if (file.path().extension() == ".so") paths.push_back(file.path());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

}  // namespace hegui::test
