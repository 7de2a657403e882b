#include "analyzer/fetch/http_request.h"

#include <curl/curl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <array>
#include <memory>
#include <mutex>

#include "analyzer/fetch/proxy.h"
#include "analyzer/fetch/public_address.h"

namespace hegui::fetch {
namespace {

constexpr std::size_t kMaxHeaderBytes = 64 * 1024;

struct Closer {
  void operator()(CURL* handle) const { curl_easy_cleanup(handle); }
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

// What the callbacks see of one request.
struct Exchange {
  const FetchOptions& options;
  Answer& answer;
  bool by_proxy = false;
  std::size_t header_bytes = 0;
  bool too_large = false;
  bool headers_too_large = false;
  std::string refused;  // the address that was not connected to
};

std::size_t take_body(char* data, std::size_t, std::size_t bytes, void* context) {
  auto& exchange = *static_cast<Exchange*>(context);
  if (exchange.answer.body.size() + bytes > exchange.options.max_bytes) {
    exchange.too_large = true;
    return CURL_WRITEFUNC_ERROR;
  }
  exchange.answer.body.append(data, bytes);
  return bytes;
}

std::size_t take_header(char*, std::size_t, std::size_t bytes, void* context) {
  auto& exchange = *static_cast<Exchange*>(context);
  exchange.header_bytes += bytes;
  exchange.headers_too_large = exchange.header_bytes > kMaxHeaderBytes;
  return exchange.headers_too_large ? 0 : bytes;
}

// Bytes on the wire count too: those that decode to nothing would never reach take_body().
int watch(void* context, curl_off_t, curl_off_t received, curl_off_t, curl_off_t) {
  auto& exchange = *static_cast<Exchange*>(context);
  exchange.too_large |= static_cast<std::uint64_t>(received) > exchange.options.max_bytes;
  return exchange.too_large ? 1 : 0;
}

curl_socket_t open_socket(void* context, curlsocktype, curl_sockaddr* address) {
  auto& exchange = *static_cast<Exchange*>(context);
  const FetchOptions& options = exchange.options;
  const bool allowed =
      options.allow_private_hosts || exchange.by_proxy ||
      (options.may_connect ? options.may_connect(address->addr) : is_public(address->addr));
  if (!allowed) {
    exchange.refused = text_of(address->addr);
    return CURL_SOCKET_BAD;
  }
  return socket(address->family, address->socktype, address->protocol);
}

State state_of(CURLcode code) {
  switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_RESOLVE_PROXY:
      return State::dns;
    case CURLE_COULDNT_CONNECT:
      return State::connect;
    case CURLE_OPERATION_TIMEDOUT:
      return State::timeout;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
      return State::tls;
    case CURLE_FILESIZE_EXCEEDED:
      return State::too_large;
    default:
      return State::broken;
  }
}

std::string text_or_empty(CURL* handle, CURLINFO what) {
  const char* text = nullptr;
  curl_easy_getinfo(handle, what, &text);
  return text == nullptr ? std::string() : std::string(text);
}

void set_up(CURL* handle, const WebAddress& address, const std::string& proxy, Exchange& exchange) {
  const FetchOptions& options = exchange.options;
  curl_easy_setopt(handle, CURLOPT_URL, address.url.c_str());
  curl_easy_setopt(handle, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(handle, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(handle, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
  curl_easy_setopt(handle, CURLOPT_PROXY, proxy.c_str());  // "": none, whatever the environment
  curl_easy_setopt(handle, CURLOPT_NOPROXY, "");
  curl_easy_setopt(handle, CURLOPT_USERAGENT, options.user_agent.c_str());
  curl_easy_setopt(handle, CURLOPT_ACCEPT_ENCODING, "gzip, deflate");
  curl_easy_setopt(handle, CURLOPT_HTTP09_ALLOWED, 0L);
  curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_setopt(handle, CURLOPT_SSL_VERIFYHOST, 2L);
  curl_easy_setopt(handle, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
  if (!options.ca_file.empty()) {
    // The system's own stay in force through their folder (CAPATH).
    curl_easy_setopt(handle, CURLOPT_CAINFO, options.ca_file.c_str());
  }
  curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS,
                   static_cast<long>(options.connect_timeout_ms));
  curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(options.hop_timeout_ms));
  curl_easy_setopt(handle, CURLOPT_LOW_SPEED_LIMIT, static_cast<long>(options.slow_bytes_s));
  curl_easy_setopt(handle, CURLOPT_LOW_SPEED_TIME, static_cast<long>(options.slow_seconds));
  curl_easy_setopt(handle, CURLOPT_MAXFILESIZE_LARGE, static_cast<curl_off_t>(options.max_bytes));
  curl_easy_setopt(handle, CURLOPT_OPENSOCKETFUNCTION, open_socket);
  curl_easy_setopt(handle, CURLOPT_OPENSOCKETDATA, &exchange);
  curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, take_body);
  curl_easy_setopt(handle, CURLOPT_WRITEDATA, &exchange);
  curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, take_header);
  curl_easy_setopt(handle, CURLOPT_HEADERDATA, &exchange);
  curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
  curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, watch);
  curl_easy_setopt(handle, CURLOPT_XFERINFODATA, &exchange);
}

void judge_failure(const Exchange& exchange, CURLcode code, const char* said, Answer& answer) {
  const std::string why = *said != '\0' ? said : curl_easy_strerror(code);
  answer.state = state_of(code);
  answer.detail = why;
  if (exchange.too_large || answer.state == State::too_large) {
    answer.state = State::too_large;
    answer.detail =
        fmt::format("more than the {} bytes that are read of one text", exchange.options.max_bytes);
  } else if (exchange.headers_too_large) {
    answer.state = State::broken;
    answer.detail = fmt::format("more than {} bytes of headers", kMaxHeaderBytes);
  } else if (!exchange.refused.empty() && answer.state == State::connect) {
    answer.state = State::refused_address;
    answer.detail = exchange.refused + " is not an address of the public internet";
  }
}

}  // namespace

Answer request(const WebAddress& address, const FetchOptions& options) {
  static std::once_flag once;
  std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
  Answer answer;
  const std::string proxy = proxy_for(address);
  Exchange exchange{.options = options, .answer = answer, .by_proxy = !proxy.empty()};
  const std::unique_ptr<CURL, Closer> handle(curl_easy_init());
  std::array<char, CURL_ERROR_SIZE> said{};
  set_up(handle.get(), address, proxy, exchange);
  curl_easy_setopt(handle.get(), CURLOPT_ERRORBUFFER, said.data());
  const std::unique_ptr<curl_slist, Closer> headers(
      curl_slist_append(nullptr, "Accept: text/html, text/plain, */*;q=0.5"));
  // The rules are about the policy that users in China read.
  curl_slist_append(headers.get(), "Accept-Language: zh-CN, zh;q=0.9, en;q=0.5");
  curl_easy_setopt(handle.get(), CURLOPT_HTTPHEADER, headers.get());
  const CURLcode code = curl_easy_perform(handle.get());
  long status = 0;
  curl_easy_getinfo(handle.get(), CURLINFO_RESPONSE_CODE, &status);
  answer.status = static_cast<int>(status);
  answer.content_type = text_or_empty(handle.get(), CURLINFO_CONTENT_TYPE);
  if (code == CURLE_OK) {
    curl_header* location = nullptr;
    if (curl_easy_header(handle.get(), "Location", 0, CURLH_HEADER, -1, &location) == CURLHE_OK) {
      answer.location = location->value;
    }
    return answer;
  }
  judge_failure(exchange, code, said.data(), answer);
  return answer;
}

}  // namespace hegui::fetch
