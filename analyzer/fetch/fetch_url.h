// fetch_url(): one address to bytes, over a hostile network, from a hostile app's hand.
//
// Every hop is checked anew: http or https only, no password, and the address that is really
// connected to must be public (public_address.h), so that neither names that resolve to an inner
// host nor redirects get around it. Through a proxy of the environment (proxy.h) only hosts written
// as an address are checked: what a name resolves to there is the proxy's business.
// Certificates are always verified. No cookies, no passwords, no referrer, no request body. Content
// encodings: gzip and deflate. Sizes and times are bounded while reading.
//
// Uses libcurl, with one handle for each request; calls may come from one thread at a time.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "analyzer/fetch/fetch_record.h"
#include "apk/base/limits.h"

struct sockaddr;

namespace hegui::fetch {

struct FetchOptions {
  std::uint64_t max_bytes = base::Limits{}.max_text_bytes;  // of the body, encodings taken off
  unsigned max_redirects = 5;
  std::int64_t connect_timeout_ms = 10'000;
  std::int64_t hop_timeout_ms = 30'000;  // one request as a whole
  std::int64_t slow_bytes_s = 100;       // slower than that …
  std::int64_t slow_seconds = 15;        // … for so long is a timeout
  // Also hosts of the machine and its network: test servers, an intranet's mirror.
  bool allow_private_hosts = false;
  std::string ca_file;     // certificates (PEM) that count beside the system's; "" = none
  std::string user_agent;  // names the program, its version and what it does
  // Instead of is_public(), for tests of what lies between all and none; null = is_public().
  std::function<bool(const sockaddr&)> may_connect;
  // Called before each request, redirects too: the place to wait.
  std::function<void(const std::string& host)> before_request;
};

// Never fails: what went wrong is the record's state and detail. Does not wait, retry or cache:
// fetcher.h does.
Fetched fetch_url(const std::string& url, const FetchOptions& options);

}  // namespace hegui::fetch
