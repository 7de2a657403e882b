// FrameworkClasses: the class hierarchy of Android's framework, as data (catalog
// framework_classes.tsv: descriptor, super, interfaces).
//
// Views into the rule set's text, which must outlive it. Lookups are binary searches.
#pragma once

#include <string_view>
#include <vector>

#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::program {

struct FrameworkClass {
  std::string_view descriptor;
  std::string_view super;       // "" for java.lang.Object and interfaces
  std::string_view interfaces;  // descriptors joined by "|"

  std::size_t interface_count() const;
  std::string_view interface(std::size_t at) const;  // precondition: at < interface_count()
};

class FrameworkClasses {
 public:
  FrameworkClasses() = default;
  static base::Result<FrameworkClasses> load(const rules::RuleSet& rules);

  const FrameworkClass* find(std::string_view descriptor) const;  // nullptr if unknown
  std::size_t size() const { return classes_.size(); }

 private:
  std::vector<FrameworkClass> classes_;  // sorted by descriptor
};

}  // namespace hegui::program
