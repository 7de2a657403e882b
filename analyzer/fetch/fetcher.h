// Fetcher: fetch_url() for a whole run: from the cache where it can be, politely where it cannot.
//
// One request at a time, and to one host one in so many milliseconds, redirects
// included. Timeouts and answers 5xx are
// tried again, at most `retries` times, with a wait that doubles. What is refused before any
// request (an address that is not public, no URL) is not kept in the cache.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "analyzer/fetch/fetch_cache.h"
#include "analyzer/fetch/fetch_url.h"

namespace hegui::fetch {

struct FetcherOptions {
  FetchOptions fetch;
  std::string cache_folder = FetchCache::default_folder();
  CacheAges ages;
  std::int64_t host_interval_ms = 1000;
  unsigned retries = 2;
  std::int64_t retry_wait_ms = 1000;
};

// The time, replaceable in tests.
struct Clock {
  std::function<std::int64_t()> now_ms;          // since 1970, for ages and the pace
  std::function<void(std::int64_t ms)> wait_ms;  // sleeps
  static Clock real();
};

class Fetcher {
 public:
  explicit Fetcher(FetcherOptions options, Clock clock = Clock::real());

  Fetched get(const std::string& url);
  // What could not be kept, and why; for a warning.
  const std::vector<std::string>& warnings() const { return warnings_; }
  const FetchCache& cache() const { return cache_; }

 private:
  Fetched ask(const std::string& url);
  void wait_for(const std::string& host);

  FetcherOptions options_;
  Clock clock_;
  FetchCache cache_;
  std::map<std::string, std::int64_t> free_at_ms_;  // host -> when it may be asked again
  std::vector<std::string> warnings_;
};

}  // namespace hegui::fetch
