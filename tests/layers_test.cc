// A folder may include only folders of a lower number: the table is CMakeLists.txt's own.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>

namespace {

namespace fs = std::filesystem;

std::map<std::string, int> read_layers() {
  std::map<std::string, int> layers;
  std::ifstream in(fs::path(HEGUI_BUILD_DIR) / "layers.tsv");
  int number = 0;
  for (std::string folder; in >> number >> folder;) layers[folder] = number;
  return layers;
}

std::string folder_of(const std::string& path) { return path.substr(0, path.rfind('/')); }

bool is_source(const fs::path& path) {
  return path.extension() == ".h" || path.extension() == ".cc";
}

TEST(Layers, EveryIncludeGoesDown) {
  const fs::path source = HEGUI_SOURCE_DIR;
  const std::map<std::string, int> layers = read_layers();
  ASSERT_GE(layers.size(), 20u);
  static const std::regex include(R"re(^\s*#include\s+"([^"]+)")re");
  std::size_t includes = 0;
  for (const auto& [folder, number] : layers) {
    if (!fs::exists(source / folder)) continue;
    for (const auto& file : fs::directory_iterator(source / folder)) {
      if (!is_source(file.path())) continue;
      std::ifstream in(file.path());
      for (std::string line; std::getline(in, line);) {
        std::smatch match;
        if (!std::regex_search(line, match, include)) continue;
        const std::string other = folder_of(match[1]);
        if (other == folder) continue;
        ++includes;
        const auto found = layers.find(other);
        ASSERT_NE(found, layers.end())
            << file.path() << " includes " << match[1] << ", which is in no folder of the table";
        EXPECT_LT(found->second, number)
            << file.path() << " (layer " << number << ") includes " << match[1];
      }
    }
  }
  EXPECT_GT(includes, 100u);
}

TEST(Layers, EverySourceFileIsInAFolderOfTheTable) {
  const fs::path source = HEGUI_SOURCE_DIR;
  const std::map<std::string, int> layers = read_layers();
  for (const char* top : {"apk", "dex", "analyzer", "rules", "reports", "dynamic"}) {
    for (const auto& file : fs::recursive_directory_iterator(source / top)) {
      if (!is_source(file.path())) continue;
      const std::string folder = fs::relative(file.path().parent_path(), source).string();
      EXPECT_TRUE(layers.contains(folder)) << file.path();
    }
  }
}

TEST(Layers, NoFileHasANameThatSaysNothing) {
  const std::set<std::string> words = {"util",    "utils", "common", "helper",
                                       "helpers", "misc",  "manager"};
  for (const auto& [folder, number] : read_layers()) {
    const fs::path path = fs::path(HEGUI_SOURCE_DIR) / folder;
    if (!fs::exists(path)) continue;
    for (const auto& file : fs::directory_iterator(path)) {
      EXPECT_FALSE(words.contains(file.path().stem().string())) << file.path();
    }
  }
}

}  // namespace
