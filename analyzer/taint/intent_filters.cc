#include "analyzer/taint/intent_filters.h"

#include <algorithm>

#include "analyzer/program/java_names.h"

namespace hegui::taint {
namespace {

bool matches_type(std::string_view filter, std::string_view type) {
  if (filter == "*/*" || filter == "*") return true;
  if (filter.ends_with("/*")) return type.starts_with(filter.substr(0, filter.size() - 1));
  return filter == type || type.ends_with("/*");
}

bool matches_data(const package::IntentFilter& filter, const std::string& data,
                  const std::string& type) {
  const auto any = [&](auto holds) {
    return std::any_of(filter.data.begin(), filter.data.end(), holds);
  };
  using Data = package::DataFilter;
  const bool has_type = any([](const Data& one) { return !one.mime_type.empty(); });
  const bool has_scheme = any([](const Data& one) { return !one.scheme.empty(); });
  const bool has_host = any([](const Data& one) { return !one.host.empty(); });
  const auto takes_type = [&](const Data& one) {
    return !one.mime_type.empty() && matches_type(one.mime_type, type);
  };
  if (type.empty() ? has_type : !any(takes_type)) return false;
  const std::size_t colon = data.find(':');
  const std::string scheme = data.substr(0, colon == std::string::npos ? 0 : colon);
  if (!has_scheme) {
    // A type alone stands for content and files too.
    return data.empty() || (has_type && (scheme == "content" || scheme == "file"));
  }
  if (scheme.empty() || !any([&](const Data& one) { return one.scheme == scheme; })) return false;
  if (!has_host) return true;
  if (data.compare(std::min(colon + 1, data.size()), 2, "//") != 0) return false;
  std::string host = data.substr(colon + 3);
  host = host.substr(0, host.find_first_of("/?#"));
  host = host.substr(0, host.find(':'));
  return any([&](const Data& one) {
    if (one.host.empty()) return false;
    return one.host == host ||
           (one.host.starts_with('*') && host.ends_with(std::string_view(one.host).substr(1)));
  });
}

}  // namespace

IntentFilters::IntentFilters(const std::vector<inventory::AppFiles>& files) {
  for (const inventory::AppFiles& file : files) {
    if (!file.manifest) continue;
    if (package_.empty()) package_ = file.manifest->package;
    for (const package::Component& component : file.manifest->components) {
      if (!component.enabled) continue;
      const bool alias = component.kind == package::ComponentKind::activity_alias;
      const std::string& name = alias ? component.target_activity : component.name;
      auto& filters = by_component_[program::descriptor_of(name)];
      for (const package::IntentFilter& filter : component.filters) filters.push_back(&filter);
    }
  }
}

bool IntentFilters::takes(std::string_view component, const ImplicitIntent& intent) const {
  const auto found = by_component_.find(component);
  if (found == by_component_.end()) return false;
  return std::any_of(
      found->second.begin(), found->second.end(), [&](const package::IntentFilter* filter) {
        if (filter->actions.empty()) return false;
        if (intent.action && !intent.action->empty() && !filter->has_action(*intent.action)) {
          return false;
        }
        const bool categories =
            !intent.categories_known ||
            std::all_of(intent.categories.begin(), intent.categories.end(),
                        [&](const std::string& one) { return filter->has_category(one); });
        const bool data =
            !intent.data || !intent.type || matches_data(*filter, *intent.data, *intent.type);
        return categories && data;
      });
}

}  // namespace hegui::taint
