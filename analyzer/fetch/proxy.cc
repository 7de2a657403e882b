#include "analyzer/fetch/proxy.h"

#include <cstdlib>
#include <initializer_list>
#include <string_view>

namespace hegui::fetch {
namespace {

std::string first_set(std::initializer_list<const char*> names) {
  for (const char* name : names) {
    const char* value = std::getenv(name);
    if (value != nullptr && *value != '\0') return value;
  }
  return {};
}

bool is_or_is_in(std::string_view host, std::string_view entry) {
  if (entry.starts_with('.')) entry.remove_prefix(1);
  if (entry.empty() || !host.ends_with(entry)) return false;
  return host.size() == entry.size() || host[host.size() - entry.size() - 1] == '.';
}

bool is_exempt(std::string_view host) {
  const std::string list = first_set({"no_proxy", "NO_PROXY"});
  for (std::size_t at = 0; at < list.size();) {
    const std::size_t end = std::min(list.find_first_of(", \t", at), list.size());
    const std::string_view entry = std::string_view(list).substr(at, end - at);
    if (entry == "*" || is_or_is_in(host, entry)) return true;
    at = end + 1;
  }
  return false;
}

}  // namespace

std::string proxy_for(const WebAddress& address) {
  if (is_exempt(address.host)) return {};
  // HTTP_PROXY in capitals is not read: a web server sets it from a request's header.
  const std::string own = address.scheme == "https" ? first_set({"https_proxy", "HTTPS_PROXY"})
                                                    : first_set({"http_proxy"});
  return own.empty() ? first_set({"all_proxy", "ALL_PROXY"}) : own;
}

}  // namespace hegui::fetch
