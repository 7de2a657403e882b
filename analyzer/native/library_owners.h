// LibraryOwners: whose native library is it, and whose is a function in it?
//
// Told by, in this order: the file's name (sdks.tsv), the Java classes whose methods it implements
// (if all of one owner), whose code loads it (likewise). Otherwise unknown.
#pragma once

#include <set>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzer/program/code_facts.h"
#include "analyzer/program/owner.h"
#include "rules/engine/ruleset.h"

namespace hegui::native {

struct LibraryOwner {
  std::string owner;    // app, sdk:<id>, library:<id>, unknown
  std::string_view by;  // file_name, jni_names, loader, none
};

class LibraryOwners {
 public:
  // All must outlive this.
  static base::Result<LibraryOwners> load(const rules::RuleSet& rules,
                                          const program::Owners& owners,
                                          std::span<const program::NativeLoad> loads);

  // `classes`: Java classes, as "cn/example/A".
  LibraryOwner of_library(std::string_view file_name,
                          const std::set<std::string, std::less<>>& classes) const;
  const std::string& of_class(std::string_view class_name) const;

 private:
  const program::Owners* owners_ = nullptr;
  std::span<const program::NativeLoad> loads_;
  std::vector<std::pair<std::string_view, std::string>> patterns_;  // file name, owner
};

}  // namespace hegui::native
