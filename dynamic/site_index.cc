#include "dynamic/site_index.h"

#include <algorithm>

namespace hegui::dynamic {
namespace {

bool is_method(const KnownSite& site, const CodeReference& frame) {
  return frame.descriptor.empty() || site.caller == frame.method;
}

}  // namespace

base::Result<SiteIndex> SiteIndex::load(facts::Database& database) {
  base::Result<facts::Statement> rows = database.prepare(
      "SELECT s.id, s.caller, json_extract(o.position_json, '$.line'), a.api, a.catalog, a.pi, "
      "a.collects FROM call_site s LEFT JOIN origin o ON o.id = s.origin "
      "LEFT JOIN api_call a ON a.site = s.id ORDER BY s.id, a.id");
  if (!rows.ok()) return std::move(rows).error();
  SiteIndex index;
  while (true) {
    base::Result<bool> more = rows->step();
    if (!more.ok()) return std::move(more).error();
    if (!*more) break;
    KnownSite site;
    site.id = rows->integer(0);
    site.caller = rows->text(1);
    site.line = static_cast<std::uint32_t>(
        std::clamp<std::int64_t>(rows->integer(2), 0, std::int64_t{0xffffffff}));
    if (const std::optional<CodeReference> api = read_api(rows->text(3))) {
      site.api_class = api->class_descriptor;
      site.api_member = api->member();
    }
    site.catalog = rows->text(4);
    site.pi = rows->text(5);
    if (!rows->is_null(6)) site.collects = rows->integer(6) != 0 ? 1 : 0;
    // A site of an inherited class has a class as its caller: no frame will name it.
    if (const std::optional<CodeReference> caller = read_frame(site.caller)) {
      std::vector<KnownSite>& sites = index.by_method_[std::string(caller->class_and_name())];
      if (sites.size() < kMaxSitesOfMethod) sites.push_back(std::move(site));
    }
  }
  return index;
}

SiteIndex::Match SiteIndex::match(const std::vector<std::string>& stack,
                                  const CodeReference* api) const {
  for (const std::string& text : stack) {
    const std::optional<CodeReference> frame = read_frame(text);
    if (!frame) continue;  // read_trace() drops such frames; others may not
    const auto known = by_method_.find(std::string(frame->class_and_name()));
    if (known == by_method_.end() && is_platform_class(frame->class_descriptor)) continue;
    Match match;
    match.caller = frame->method;
    if (known != by_method_.end() && api != nullptr) {
      match.site = choose(known->second, *frame, *api);
      if (match.site != nullptr) match.caller = match.site->caller;
    }
    return match;
  }
  return {};
}

const KnownSite* SiteIndex::choose(const std::vector<KnownSite>& sites, const CodeReference& frame,
                                   const CodeReference& api) const {
  const KnownSite* best = nullptr;
  int best_rank = -1;
  for (const KnownSite& site : sites) {
    // Not the class: code names one of its choice, the run-time finds the method in a super class.
    if (!is_method(site, frame) || site.api_member != api.member()) continue;
    const bool on_line = frame.line != 0 && site.line == frame.line;
    const bool same_class = site.api_class == api.class_descriptor;
    const int rank = (on_line ? 2 : 0) + (same_class ? 1 : 0);
    if (rank > best_rank) {
      best = &site;
      best_rank = rank;
    }
  }
  return best;
}

}  // namespace hegui::dynamic
