// The proxy that the environment names for a URL, as curl reads it: https_proxy, HTTPS_PROXY,
// http_proxy (small letters only), all_proxy, ALL_PROXY; no_proxy, NO_PROXY.
//
// Decided here and told to curl, so that both agree on whether a connection goes to a proxy: only
// then is the address check left to it.
#pragma once

#include <string>

#include "analyzer/fetch/web_address.h"

namespace hegui::fetch {

// "" = none. no_proxy: host names, with or without a leading dot, of which the host is one or a
// part of; "*" = no proxy for any host. Ranges (10.0.0.0/8) are not understood and match nothing.
std::string proxy_for(const WebAddress& address);

}  // namespace hegui::fetch
