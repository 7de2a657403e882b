// IntentFilters: may Android deliver an implicit intent to a component? By the action, category and
// data tests of its filters; what is not known of an intent passes.
//
// Source: "Intents and Intent Filters" of the Android developer guides, IntentFilter.match() of
// AOSP. That activities must name the category DEFAULT is not asked for, nor are paths.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/inventory/inventory.h"

namespace hegui::taint {

struct ImplicitIntent {
  std::optional<std::string> action;  // nullopt: not known; "": none
  std::vector<std::string> categories;
  bool categories_known = true;
  std::optional<std::string> data, type;
};

class IntentFilters {
 public:
  // Borrows the manifests.
  explicit IntentFilters(const std::vector<inventory::AppFiles>& files);

  // `component`: "Lcls;"
  bool takes(std::string_view component, const ImplicitIntent& intent) const;
  // The app's own name.
  bool is_own_package(std::string_view name) const { return name == package_; }

 private:
  std::map<std::string, std::vector<const package::IntentFilter*>, std::less<>> by_component_;
  std::string package_;
};

}  // namespace hegui::taint
