#include "analyzer/fetch/linked_lists.h"

#include <algorithm>

#include "analyzer/fetch/web_address.h"
#include "analyzer/policy/decode_text.h"
#include "analyzer/policy/plain_text.h"
#include "analyzer/web/bundle_settings.h"

namespace hegui::fetch {
namespace {

constexpr std::size_t kMaxLinks = 500;  // looked at on one page
constexpr std::size_t kMaxLists = 3;
constexpr int kClear = 60;  // weight of a word that names such a list and nothing else

bool is_list(std::string_view kind) { return kind == "sdk_list" || kind == "pi_list"; }

std::string_view list_kind(const web::Link& link, const WebAddress& target, const WebAddress& base,
                           const LinkWords& words) {
  const LinkWords::Kind said = words.of_words(link.words);
  if (!said.kind.empty()) return is_list(said.kind) && said.weight >= kClear ? said.kind : "";
  if (target.host != base.host) return "";
  const LinkWords::Kind named = words.of_address(target.url);
  return is_list(named.kind) && named.weight >= kClear ? named.kind : "";
}

}  // namespace

std::vector<LinkedList> linked_lists(const Fetched& page, const LinkWords& words) {
  std::vector<LinkedList> lists;
  const base::Result<WebAddress> base = web_address(page.record.final_url());
  if (!base.ok()) return lists;
  const std::string html = policy::decode_text(base::ByteView::of(page.bytes)).text;
  if (!policy::looks_like_html(html)) return lists;
  for (const web::Link& link : web::links_of(html, kMaxLinks)) {
    if (lists.size() == kMaxLists) break;
    const base::Result<WebAddress> target = resolve_link(*base, link.address);
    if (!target.ok() || target->url == base->url) continue;
    const std::string_view kind = list_kind(link, *target, *base, words);
    if (kind.empty()) continue;
    const bool known = std::any_of(lists.begin(), lists.end(),
                                   [&](const LinkedList& list) { return list.url == target->url; });
    if (!known) lists.push_back({target->url, std::string(kind)});
  }
  return lists;
}

}  // namespace hegui::fetch
