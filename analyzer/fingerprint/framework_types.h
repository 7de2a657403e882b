// Which types are the framework's: those keep their names, all others are "some class".
//
// By the catalog's class table (framework_classes.tsv), not by package: android.support and
// org.apache.http may lie in the app and be renamed with it.
#pragma once

#include <cstdint>
#include <string_view>

#include "analyzer/fingerprint/features.h"
#include "analyzer/program/framework.h"

namespace hegui::fingerprint {

struct FuzzyType {
  std::uint64_t hash = 0;  // of the descriptor, with "some class" for what is not the framework's
  bool framework = false;  // a framework class, or an array of one; not a primitive
};

class FrameworkTypes {
 public:
  // Borrows the table.
  explicit FrameworkTypes(const program::FrameworkClasses& classes) : classes_(classes) {}

  // "Landroid/os/Build;", "[I", "V". Anything else is "some class" too.
  FuzzyType of(std::string_view descriptor) const {
    std::string_view element = descriptor;
    while (element.starts_with('[')) element.remove_prefix(1);
    const std::size_t dimensions = descriptor.size() - element.size();
    if (!element.starts_with('L')) return {hash_text(descriptor), false};
    if (classes_.find(element) != nullptr) return {hash_text(descriptor), true};
    return {combine(kSomeClass, dimensions), false};
  }

 private:
  static constexpr std::uint64_t kSomeClass = 0x736f6d65636c6173ULL;
  const program::FrameworkClasses& classes_;
};

}  // namespace hegui::fingerprint
