#include "analyzer/fetch/web_address.h"

#include <curl/curl.h>

#include <algorithm>
#include <memory>

namespace hegui::fetch {
namespace {

constexpr std::size_t kMaxBytes = 4096;

struct Closer {
  void operator()(CURLU* url) const { curl_url_cleanup(url); }
};
using Url = std::unique_ptr<CURLU, Closer>;

std::string part(const Url& url, CURLUPart which, unsigned flags = 0) {
  char* text = nullptr;
  if (curl_url_get(url.get(), which, &text, flags) != CURLUE_OK) return {};
  std::string out(text);
  curl_free(text);
  return out;
}

std::string small_letters(std::string text) {
  std::transform(text.begin(), text.end(), text.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return text;
}

base::Error refused(std::string what) { return {std::move(what), {}, {}}; }

base::Result<WebAddress> checked(const Url& url) {
  WebAddress address;
  address.scheme = part(url, CURLUPART_SCHEME);
  if (address.scheme != "http" && address.scheme != "https") {
    return refused("only http and https addresses are fetched, not " + address.scheme);
  }
  if (!part(url, CURLUPART_USER).empty() || !part(url, CURLUPART_PASSWORD).empty()) {
    return refused("an address with a user name or password is not fetched");
  }
  address.host = small_letters(part(url, CURLUPART_HOST));
  if (address.host.empty()) return refused("the address names no host");
  curl_url_set(url.get(), CURLUPART_HOST, address.host.c_str(), 0);
  curl_url_set(url.get(), CURLUPART_FRAGMENT, nullptr, 0);
  address.url = part(url, CURLUPART_URL);
  if (address.url.empty() || address.url.size() > kMaxBytes) {
    return refused("the address is longer than is fetched");
  }
  return address;
}

}  // namespace

base::Result<WebAddress> web_address(std::string_view url) {
  if (url.size() > kMaxBytes) return refused("the address is longer than is fetched");
  if (url.find('\0') != std::string_view::npos) return refused("not an address (URL)");
  const Url parsed(curl_url());
  const CURLUcode code = curl_url_set(parsed.get(), CURLUPART_URL, std::string(url).c_str(),
                                      CURLU_NON_SUPPORT_SCHEME | CURLU_URLENCODE);
  if (code != CURLUE_OK) {
    return refused(std::string("not an address that can be fetched: ") + curl_url_strerror(code));
  }
  return checked(parsed);
}

bool is_web_address(std::string_view text) {
  const std::string head = small_letters(std::string(text.substr(0, 8)));
  return head.starts_with("http://") || head.starts_with("https://");
}

base::Result<WebAddress> resolve_link(const WebAddress& base, std::string_view link) {
  if (link.size() > kMaxBytes) return refused("the address is longer than is fetched");
  if (link.find('\0') != std::string_view::npos) return refused("not an address (URL)");
  const Url parsed(curl_url());
  if (curl_url_set(parsed.get(), CURLUPART_URL, base.url.c_str(), 0) != CURLUE_OK) {
    return refused("not an address (URL)");
  }
  const CURLUcode code = curl_url_set(parsed.get(), CURLUPART_URL, std::string(link).c_str(),
                                      CURLU_NON_SUPPORT_SCHEME | CURLU_URLENCODE);
  if (code != CURLUE_OK) {
    return refused(std::string("not an address that can be fetched: ") + curl_url_strerror(code));
  }
  return checked(parsed);
}

}  // namespace hegui::fetch
