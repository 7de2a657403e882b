#include "analyzer/run/trace_lookup.h"

namespace hegui::run {
namespace {

using program::ApiEntry;
using program::ApiNumber;

struct ApiName {
  std::string_view owner;
  std::string_view member;
  std::string_view descriptor;  // "(I)V", or a field's type
};

// "Lcls;->name(desc)ret" or "Lcls;->field:Ltype;"
std::optional<ApiName> split_name(std::string_view api) {
  const std::size_t arrow = api.find("->");
  if (arrow == std::string_view::npos) return std::nullopt;
  const std::size_t border = api.find_first_of("(:", arrow);
  if (border == std::string_view::npos) return std::nullopt;
  const std::size_t descriptor = api[border] == '(' ? border : border + 1;
  return ApiName{api.substr(0, arrow), api.substr(arrow + 2, border - arrow - 2),
                 api.substr(descriptor)};
}

// The string kind of the catalog that an argument rule looks into; "" if it is about no string.
std::string_view string_kind(std::string_view rule) {
  if (rule == "setting_key") return "setting";
  if (rule == "command") return "cmd";
  if (rule == "sysprop" || rule == "path" || rule == "uri") return rule;
  return {};
}

}  // namespace

dynamic::ApiLookup trace_lookup(const program::ApiCatalog& catalog) {
  return [&catalog](std::string_view api,
                    const std::vector<std::string>& args) -> std::optional<dynamic::KnownApi> {
    const std::optional<ApiName> name = split_name(api);
    if (!name) return std::nullopt;
    for (const ApiNumber number : catalog.named(name->member)) {
      const ApiEntry& entry = catalog[number];
      if (entry.owner != name->owner ||
          (!entry.descriptor.empty() && entry.descriptor != name->descriptor)) {
        continue;
      }
      for (const program::ArgumentRule& rule : entry.rules) {
        const std::string_view kind = string_kind(rule.kind);
        if (kind.empty() || rule.argument >= args.size()) continue;
        const std::string_view owner = kind == "setting" ? entry.owner : std::string_view();
        if (const auto found = catalog.find_string(kind, args[rule.argument], owner)) {
          return dynamic::KnownApi{std::string(catalog[*found].id),
                                   std::string(catalog[*found].pi)};
        }
      }
      return dynamic::KnownApi{std::string(entry.id), std::string(entry.pi)};
    }
    return std::nullopt;
  };
}

}  // namespace hegui::run
