// A folder of its own for each test, as ctest runs them side by side: empty, and gone at the end.
#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

namespace hegui::test {

class OwnFolder {
 public:
  // `kind` keeps tests of the same name in several executables apart.
  explicit OwnFolder(const std::string& kind, const std::filesystem::path& in = testing::TempDir())
      : path_(in / ("hegui_" + kind + "_" +
                    testing::UnitTest::GetInstance()->current_test_info()->name())) {
    std::filesystem::remove_all(path_);
    std::filesystem::create_directories(path_);
  }
  ~OwnFolder() {
    std::error_code ignored;
    std::filesystem::remove_all(path_, ignored);
  }
  OwnFolder(const OwnFolder&) = delete;
  OwnFolder& operator=(const OwnFolder&) = delete;

  const std::filesystem::path& path() const { return path_; }
  std::filesystem::path operator/(const std::string& name) const { return path_ / name; }

 private:
  std::filesystem::path path_;
};

}  // namespace hegui::test
