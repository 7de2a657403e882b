#include "analyzer/program/framework.h"

#include <algorithm>

#include "rules/engine/rule_table.h"

namespace hegui::program {

std::size_t FrameworkClass::interface_count() const {
  if (interfaces.empty()) return 0;
  return 1 + static_cast<std::size_t>(std::count(interfaces.begin(), interfaces.end(), '|'));
}

std::string_view FrameworkClass::interface(std::size_t at) const {
  std::string_view rest = interfaces;
  for (; at > 0; --at) rest.remove_prefix(rest.find('|') + 1);
  return rest.substr(0, rest.find('|'));
}

base::Result<FrameworkClasses> FrameworkClasses::load(const rules::RuleSet& rules) {
  const auto table = rules::RuleTable<3>::open(rules, "catalog/framework_classes.tsv",
                                               {"descriptor", "super", "interfaces"});
  if (!table.ok()) return table.error();
  FrameworkClasses framework;
  framework.classes_.reserve(table->rows());
  for (std::size_t row = 0; row < table->rows(); ++row) {
    framework.classes_.push_back({table->cell(row, 0), table->cell(row, 1), table->cell(row, 2)});
  }
  const auto by_descriptor = [](const FrameworkClass& a, const FrameworkClass& b) {
    return a.descriptor < b.descriptor;
  };
  // The table is written in this order; a table of one's own may not be.
  std::vector<FrameworkClass>& classes = framework.classes_;
  if (!std::is_sorted(classes.begin(), classes.end(), by_descriptor)) {
    std::sort(classes.begin(), classes.end(), by_descriptor);
  }
  return framework;
}

const FrameworkClass* FrameworkClasses::find(std::string_view descriptor) const {
  const auto at = std::lower_bound(classes_.begin(), classes_.end(), descriptor,
                                   [](const FrameworkClass& known, std::string_view wanted) {
                                     return known.descriptor < wanted;
                                   });
  return at != classes_.end() && at->descriptor == descriptor ? &*at : nullptr;
}

}  // namespace hegui::program
