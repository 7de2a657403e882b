// The built-in rules in a folder, to be spoilt by a test.
#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include "rules/engine/ruleset.h"
#include "tests/support/own_folder.h"

namespace hegui::test {

class OtherRules {
 public:
  OtherRules() : folder_("other_rules") {
    const rules::RuleSet& own = rules::RuleSet::built_in();
    for (const std::string& path : own.paths()) write(path, own.text(path));
  }
  void append(const std::string& path, const std::string& row) {
    std::ofstream(folder_ / path, std::ios::app) << row << "\n";
  }
  void write(const std::string& path, std::string_view text) {
    std::filesystem::create_directories((folder_ / path).parent_path());
    std::ofstream(folder_ / path, std::ios::binary) << text;
  }
  rules::RuleSet rules() const {
    return rules::RuleSet::from_folder(folder_.path().string()).value();
  }

 private:
  OwnFolder folder_;
};

}  // namespace hegui::test
