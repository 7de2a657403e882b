// One request and its answer, redirects not followed: the one file that drives libcurl.
#pragma once

#include <string>

#include "analyzer/fetch/fetch_record.h"
#include "analyzer/fetch/fetch_url.h"
#include "analyzer/fetch/web_address.h"

namespace hegui::fetch {

struct Answer {
  State state = State::ok;  // ok: an answer came, whatever its status
  std::string detail;
  int status = 0;
  std::string location;  // of a redirect, as sent
  std::string content_type;
  std::string body;
};

Answer request(const WebAddress& address, const FetchOptions& options);

}  // namespace hegui::fetch
