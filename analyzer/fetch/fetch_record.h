// What happened when a policy's address was asked for: kept with the bytes, shown in reports.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "apk/base/result.h"

namespace hegui::fetch {

enum class State : std::uint8_t {
  ok,
  http_error,         // an answer other than 200
  redirects,          // more than allowed, in a circle, or to nowhere
  refused_address,    // a host of the machine's own or an inner network
  refused_url,        // not http or https, with a password, not a URL
  incomplete_url,     // parts of it were masked in the facts (***)
  dns,                // no such host, or no name server
  connect,            // nobody answers there
  tls,                // the certificate or the protocol is not right
  timeout,            // too slow, to connect or as a whole
  too_large,          // larger than what is read of one text
  broken,             // ended early, or not as HTTP and its encodings have it
  script_shell,       // a page that scripts fill in a browser
  not_a_policy_text,  // an image, an archive, a document that is not read, nothing at all
  other_kind,         // a text, and none of a privacy policy
  not_own,            // a privacy policy of somebody else (an SDK)
};
std::string_view name_of(State state);  // as above
std::optional<State> state_named(std::string_view name);

struct Hop {
  std::string url;
  int status = 0;  // of HTTP; 0: there was no answer
};

struct Record {
  std::string url;           // as asked for, in its canonical spelling, without fragment
  State state = State::ok;   // of the transfer: ok to broken
  std::string detail;        // why not, in English; "" if ok
  std::vector<Hop> hops;     // every request, in order; the last one answered, or failed
  std::string time;          // of the first request, UTC: 2026-11-28T01:36:27Z
  std::string content_type;  // as sent; "" = not sent
  // Was every hop over TLS with a certificate that holds? Empty: no answer came.
  std::optional<bool> tls_verified;
  std::string sha256;  // of the bytes, content encodings (gzip) taken off; "" unless ok
  std::uint64_t bytes = 0;

  int status() const { return hops.empty() ? 0 : hops.back().status; }
  const std::string& final_url() const { return hops.empty() ? url : hops.back().url; }
};

struct Fetched {
  Record record;
  std::string bytes;        // what the record speaks of; empty unless ok
  bool from_cache = false;  // record.time is then that of the real request
  bool ok() const { return record.state == State::ok; }
};

// A record as JSON, for the cache, and back. Error: not one of ours.
std::string to_json(const Record& record);
base::Result<Record> record_from_json(std::string_view json);
// [{"status":302,"url":"https://…"},…]
std::string hops_json(const Record& record);

}  // namespace hegui::fetch
