#include "analyzer/fetch/fetcher.h"

#include <algorithm>
#include <chrono>
#include <thread>

#include "analyzer/fetch/web_address.h"

namespace hegui::fetch {
namespace {

bool is_worth_a_retry(const Record& record) {
  return record.state == State::timeout ||
         (record.state == State::http_error && record.status() >= 500);
}

bool was_asked(const Record& record) {
  return record.state != State::refused_url && record.state != State::refused_address;
}

// What besides the URL decides the answer: what was had from an inner host must not be given to
// somebody who may not ask there.
std::string allowed_by(const FetchOptions& options) {
  return (options.allow_private_hosts ? std::string("private hosts ") : std::string()) +
         options.ca_file;
}

}  // namespace

Clock Clock::real() {
  return {[] {
            return std::chrono::duration_cast<std::chrono::milliseconds>(
                       std::chrono::system_clock::now().time_since_epoch())
                .count();
          },
          [](std::int64_t ms) { std::this_thread::sleep_for(std::chrono::milliseconds(ms)); }};
}

Fetcher::Fetcher(FetcherOptions options, Clock clock)
    : options_(std::move(options)),
      clock_(std::move(clock)),
      cache_(options_.cache_folder, options_.ages) {}

void Fetcher::wait_for(const std::string& host) {
  std::int64_t& free_at = free_at_ms_[host];
  // Never longer than the interval: a clock may be set back.
  const std::int64_t wait = std::min(free_at - clock_.now_ms(), options_.host_interval_ms);
  if (wait > 0) clock_.wait_ms(wait);
  free_at = clock_.now_ms() + options_.host_interval_ms;
}

Fetched Fetcher::ask(const std::string& url) {
  FetchOptions options = options_.fetch;
  options.before_request = [this](const std::string& host) { wait_for(host); };
  Fetched fetched = fetch_url(url, options);
  std::int64_t wait = options_.retry_wait_ms;
  for (unsigned retry = 0; retry < options_.retries && is_worth_a_retry(fetched.record); ++retry) {
    clock_.wait_ms(wait);
    wait *= 2;
    fetched = fetch_url(url, options);
  }
  return fetched;
}

Fetched Fetcher::get(const std::string& url) {
  const base::Result<WebAddress> address = web_address(url);
  if (!address.ok()) return fetch_url(url, options_.fetch);  // says why not; asks nobody
  const std::string allowed = allowed_by(options_.fetch);
  if (auto found = cache_.find(address->url, allowed, clock_.now_ms() / 1000)) return *found;
  Fetched fetched = ask(address->url);
  if (was_asked(fetched.record)) {
    const base::Result<bool> kept = cache_.keep(fetched, allowed);
    if (!kept.ok()) warnings_.push_back(kept.error().message());
  }
  return fetched;
}

}  // namespace hegui::fetch
