// Addresses that may be fetched: checked, and in one spelling.
#pragma once

#include <string>
#include <string_view>

#include "apk/base/result.h"

namespace hegui::fetch {

struct WebAddress {
  std::string url;     // canonical: host in lower case, path encoded, no fragment
  std::string scheme;  // http, https
  std::string host;    // lower case, no port; numbers as dotted quads, IPv6 in brackets
};

// Only http and https, with a host, without user and password, at most 4096 bytes. A missing scheme
// is an error. Error.what says what is wrong with it.
base::Result<WebAddress> web_address(std::string_view url);

// Does it name a place on the web (as opposed to a file)? Cheap: by its scheme.
bool is_web_address(std::string_view text);

// The address that `link` means on the page `base`.
base::Result<WebAddress> resolve_link(const WebAddress& base, std::string_view link);

}  // namespace hegui::fetch
