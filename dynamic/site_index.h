// SiteIndex: the app's call sites by calling method, to find the one behind a stack.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzer/facts/sqlite.h"
#include "apk/base/result.h"
#include "dynamic/code_reference.h"

namespace hegui::dynamic {

// A call site with one of the catalogued calls made there.
struct KnownSite {
  std::int64_t id = 0;     // call_site.id
  std::string caller;      // Lcls;->name(desc)ret
  std::uint32_t line = 0;  // in the source; 0 = not known
  std::string api_class;   // of api_call.api, where that is a method or field
  std::string api_member;  // "name(desc)ret" or "field:Ltype;"
  std::string catalog;
  std::string pi;
  int collects = -1;  // 1, 0, -1 = not decided
};

class SiteIndex {
 public:
  // Sites of one method that are kept. None has so many; it bounds the cost of a hostile app times
  // a hostile trace.
  static constexpr std::size_t kMaxSitesOfMethod = 1000;

  static base::Result<SiteIndex> load(facts::Database& database);

  struct Match {
    const KnownSite* site = nullptr;  // owned by the index
    std::string caller;               // "" = no frame outside the platform
  };
  // `api` may be null: then only the caller is looked for. Rules: join_trace.h, "site" and
  // "caller".
  Match match(const std::vector<std::string>& stack, const CodeReference* api) const;

 private:
  const KnownSite* choose(const std::vector<KnownSite>& sites, const CodeReference& frame,
                          const CodeReference& api) const;

  std::unordered_map<std::string, std::vector<KnownSite>> by_method_;  // "Lcls;->name"
};

}  // namespace hegui::dynamic
