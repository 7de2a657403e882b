#include "analyzer/fetch/fetch_url.h"

#include <fmt/chrono.h>
#include <fmt/format.h>

#include <ctime>
#include <set>

#include "analyzer/fetch/http_request.h"
#include "analyzer/fetch/public_address.h"
#include "apk/base/hash.h"

namespace hegui::fetch {
namespace {

std::string utc_now() {
  return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(std::time(nullptr)));
}

bool is_redirect(int status) {
  return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

void fail(Record& record, State state, std::string detail) {
  record.state = state;
  record.detail = std::move(detail);
}

}  // namespace

Fetched fetch_url(const std::string& url, const FetchOptions& options) {
  Fetched out;
  Record& record = out.record;
  record.url = url;
  record.time = utc_now();
  base::Result<WebAddress> address = web_address(url);
  if (!address.ok()) {
    fail(record, State::refused_url, address.error().message());
    return out;
  }
  record.url = address->url;
  std::set<std::string> seen;
  bool verified = true;
  while (true) {
    if (!seen.insert(address->url).second) {
      fail(record, State::redirects, "the redirects lead in a circle, back to " + address->url);
      return out;
    }
    if (!options.allow_private_hosts && !options.may_connect && !may_be_public(address->host)) {
      record.hops.push_back({address->url, 0});
      fail(record, State::refused_address, address->host + " is not a host of the public internet");
      return out;
    }
    if (options.before_request) options.before_request(address->host);
    Answer answer = request(*address, options);
    record.hops.push_back({address->url, answer.status});
    if (answer.state != State::ok) {
      fail(record, answer.state, std::move(answer.detail));
      return out;
    }
    verified &= address->scheme == "https";  // without a verified certificate there is no answer
    record.tls_verified = verified;
    record.content_type = std::move(answer.content_type);
    if (!is_redirect(answer.status)) {
      if (answer.status != 200) {
        fail(record, State::http_error, fmt::format("the server answers {}", answer.status));
        return out;
      }
      out.bytes = std::move(answer.body);
      record.sha256 = base::sha256_hex(base::ByteView::of(out.bytes));
      record.bytes = out.bytes.size();
      return out;
    }
    if (record.hops.size() > options.max_redirects) {
      fail(record, State::redirects, fmt::format("more than {} redirects", options.max_redirects));
      return out;
    }
    if (answer.location.empty()) {
      fail(record, State::redirects, "a redirect that names no address");
      return out;
    }
    base::Result<WebAddress> next = resolve_link(*address, answer.location);
    if (!next.ok()) {
      fail(record, State::refused_url, "redirected: " + next.error().message());
      return out;
    }
    address = std::move(next);
  }
}

}  // namespace hegui::fetch
