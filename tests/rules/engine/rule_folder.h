// A copy of the built-in rules in a folder of its own, to be spoilt by a test.
#pragma once

#include <filesystem>
#include <string>

namespace hegui::test {

class RuleFolder {
 public:
  RuleFolder();   // throws if the copy cannot be written
  ~RuleFolder();  // removes it
  RuleFolder(const RuleFolder&) = delete;
  RuleFolder& operator=(const RuleFolder&) = delete;

  void write(const std::string& path, const std::string& text) const;
  // Replaces the first `from` by `to`; throws if `from` is not there.
  void change(const std::string& path, const std::string& from, const std::string& to) const;
  void append(const std::string& path, const std::string& text) const;
  void remove(const std::string& path) const;
  std::string path() const { return folder_.string(); }

 private:
  std::string read(const std::string& path) const;
  std::filesystem::path folder_;
};

}  // namespace hegui::test
