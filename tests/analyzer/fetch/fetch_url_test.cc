#include "analyzer/fetch/fetch_url.h"

#include <arpa/inet.h>
#include <gmock/gmock.h>
#include <netinet/in.h>

#include <memory>

#include "analyzer/fetch/public_address.h"
#include "apk/base/hash.h"
#include "tests/support/own_folder.h"
#include "tests/support/web_server.h"

namespace hegui::fetch {
namespace {

namespace fs = std::filesystem;
using test::TestCertificates;
using test::WebServer;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

// One server for all tests of this file.
class FetchUrl : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    test::forget_proxies();
    server_ = std::make_unique<WebServer>(fs::path(testing::TempDir()) /
                                          ("fetch_url_server_" + std::to_string(getpid())));
  }
  static void TearDownTestSuite() { server_.reset(); }

  static FetchOptions options() {
    FetchOptions options;
    options.allow_private_hosts = true;
    options.user_agent = "hegui/test (reads privacy policies)";
    return options;
  }
  static Fetched get(const std::string& path, const FetchOptions& options = FetchUrl::options()) {
    return fetch_url(server_->url(path), options);
  }
  static State state(const std::string& path, const FetchOptions& options = FetchUrl::options()) {
    return get(path, options).record.state;
  }

  static std::unique_ptr<WebServer> server_;
};
std::unique_ptr<WebServer> FetchUrl::server_;

TEST_F(FetchUrl, GivesBytesAndSaysWhereTheyCameFrom) {
  server_->page("privacy.html", "<h1>隐私政策</h1>");
  const Fetched fetched = get("/privacy.html#part");
  ASSERT_TRUE(fetched.ok()) << fetched.record.detail;
  EXPECT_EQ(fetched.bytes, "<h1>隐私政策</h1>");
  const Record& record = fetched.record;
  EXPECT_EQ(record.url, server_->url("/privacy.html"));
  EXPECT_EQ(record.final_url(), record.url);
  EXPECT_EQ(record.status(), 200);
  EXPECT_EQ(record.content_type, "text/html");
  EXPECT_EQ(record.tls_verified, false);
  EXPECT_EQ(record.sha256, base::sha256_hex(base::ByteView::of(fetched.bytes)));
  EXPECT_EQ(record.bytes, fetched.bytes.size());
  EXPECT_THAT(record.time, testing::MatchesRegex("20..-..-..T..:..:..Z"));
}

TEST_F(FetchUrl, TellsWhoItIsAndNothingOfTheUser) {
  ASSERT_TRUE(get("/echo").ok());  // sets a cookie
  const std::string told = get("/echo").bytes;
  EXPECT_THAT(told, HasSubstr("user-agent: hegui/test"));
  EXPECT_THAT(told, HasSubstr("accept-language: zh-CN"));
  EXPECT_THAT(told, Not(HasSubstr("cookie")));
  EXPECT_THAT(told, Not(HasSubstr("authorization")));
  EXPECT_THAT(told, Not(HasSubstr("referer")));
}

TEST_F(FetchUrl, FollowsRedirectsAndListsThem) {
  const Fetched fetched = get("/redirect?/steps/1");
  ASSERT_TRUE(fetched.ok()) << fetched.record.detail;
  EXPECT_EQ(fetched.bytes, "arrived");
  std::vector<std::string> hops;
  for (const Hop& hop : fetched.record.hops) {
    hops.push_back(std::to_string(hop.status) + " " + hop.url);
  }
  EXPECT_THAT(hops,
              ElementsAre("302 " + server_->url("/redirect?/steps/1"),
                          "302 " + server_->url("/steps/1"), "200 " + server_->url("/steps/0")));
  EXPECT_EQ(fetched.record.final_url(), server_->url("/steps/0"));
}

TEST_F(FetchUrl, FiveRedirectsAndNoMore) {
  EXPECT_EQ(state("/steps/5"), State::ok);
  EXPECT_EQ(state("/steps/6"), State::redirects);
  EXPECT_EQ(state("/circle-a"), State::redirects);
  EXPECT_EQ(get("/circle-a").record.hops.size(), 2u);
  EXPECT_EQ(state("/redirect-nowhere"), State::redirects);
}

TEST_F(FetchUrl, RedirectsToNothingButTheWeb) {
  for (const char* to : {"file:///etc/passwd", "ftp://127.0.0.1/a", "gopher://127.0.0.1:1/x",
                         "data:text/plain,x", "javascript:1", "http://a:b@127.0.0.1/"}) {
    const Fetched fetched = get(std::string("/redirect?") + to);
    EXPECT_EQ(fetched.record.state, State::refused_url) << to;
    EXPECT_THAT(fetched.bytes, IsEmpty()) << to;
    EXPECT_EQ(fetched.record.hops.size(), 1u) << to;
  }
}

TEST_F(FetchUrl, RefusesWhatIsNoAddressOfAPage) {
  for (const char* url : {"", "privacy.html", "file:///etc/passwd", "http://", "ftp://a.example/",
                          "https://user@a.example/", "https://user:pw@a.example/", "http://a b/",
                          "ws://a.example/"}) {
    EXPECT_EQ(fetch_url(url, options()).record.state, State::refused_url) << url;
    EXPECT_THAT(fetch_url(url, options()).record.hops, IsEmpty()) << url;
  }
}

TEST_F(FetchUrl, AsksNoHostOfTheMachineUnlessTold) {
  const std::size_t before = server_->requests().size();
  const FetchOptions strict;
  const std::string port = ":" + std::to_string(server_->port()) + "/echo";
  for (const char* host : {"127.0.0.1", "localhost", "127.1", "2130706433", "0x7f.0.0.1",
                           "0177.0.0.1", "0.0.0.0", "[::1]", "[::ffff:127.0.0.1]"}) {
    const Record record = fetch_url("http://" + (host + port), strict).record;
    EXPECT_EQ(record.state, State::refused_address) << host << ": " << record.detail;
  }
  EXPECT_EQ(server_->requests().size(), before);
}

// A name is not trusted for where it led before: the check is made on the address of the
// connection.
TEST_F(FetchUrl, ARedirectToAnInnerAddressIsRefusedAtTheConnection) {
  FetchOptions options = FetchUrl::options();
  options.allow_private_hosts = false;
  options.may_connect = [](const sockaddr& address) { return text_of(address) == "127.0.0.1"; };
  const std::string inner = "http://127.0.0.2:" + std::to_string(server_->port()) + "/echo";
  EXPECT_EQ(state("/echo", options), State::ok);
  const Record record = get("/redirect?" + inner, options).record;
  EXPECT_EQ(record.state, State::refused_address);
  EXPECT_THAT(record.detail, HasSubstr("127.0.0.2"));
  EXPECT_EQ(record.hops.size(), 2u);
  EXPECT_EQ(record.final_url(), inner);
  EXPECT_FALSE(record.status());
}

TEST_F(FetchUrl, BoundsWhatItReads) {
  FetchOptions small = options();
  small.max_bytes = 1 << 20;
  EXPECT_EQ(state("/large", small), State::ok);
  small.max_bytes -= 1;
  EXPECT_EQ(state("/large", small), State::too_large);
  EXPECT_EQ(state("/bomb", small), State::too_large);
  EXPECT_EQ(state("/endless", small), State::too_large);
  EXPECT_EQ(state("/endless-nothing", small), State::too_large);
  EXPECT_EQ(state("/endless-headers", small), State::broken);
  EXPECT_THAT(get("/bomb", small).bytes, IsEmpty());
}

TEST_F(FetchUrl, TakesContentEncodingsOff) {
  EXPECT_EQ(get("/gzip").bytes, "<p>隐私政策</p>");
  EXPECT_EQ(state("/not-gzip"), State::broken);
}

TEST_F(FetchUrl, TooSlowIsATimeout) {
  FetchOptions hasty = options();
  hasty.hop_timeout_ms = 300;
  EXPECT_EQ(state("/silent", hasty), State::timeout);
  EXPECT_EQ(state("/slow", hasty), State::timeout);
  // Not the whole, but the speed.
  hasty.hop_timeout_ms = 60'000;
  hasty.slow_bytes_s = 1000;
  hasty.slow_seconds = 1;
  EXPECT_EQ(state("/slow", hasty), State::timeout);
}

TEST_F(FetchUrl, ABodyCutShortIsNoPolicy) {
  const Fetched fetched = get("/short");
  EXPECT_EQ(fetched.record.state, State::broken);
  EXPECT_THAT(fetched.bytes, IsEmpty());
  EXPECT_THAT(fetched.record.sha256, IsEmpty());
  EXPECT_EQ(state("/no-http"), State::broken);
}

TEST_F(FetchUrl, OtherAnswersAreErrorsWithTheirNumber) {
  for (const int status : {204, 403, 404, 500, 503}) {
    const Record record = get("/status?" + std::to_string(status)).record;
    EXPECT_EQ(record.state, State::http_error);
    EXPECT_EQ(record.status(), status);
  }
}

TEST_F(FetchUrl, NobodyThereAndNoSuchHost) {
  int port = 0;
  {
    const test::OwnFolder own("fetch_url");
    const WebServer gone(own.path());
    port = gone.port();
  }
  EXPECT_EQ(fetch_url("http://127.0.0.1:" + std::to_string(port) + "/", options()).record.state,
            State::connect);
  // No name server is asked: no part of a name is so long.
  const std::string name(70, 'x');
  EXPECT_EQ(fetch_url("http://" + name + ".example/", options()).record.state, State::dns);
}

TEST_F(FetchUrl, CertificatesAreVerifiedAlways) {
  const test::OwnFolder own("fetch_url");
  const TestCertificates certificates(own.path());
  const auto [certificate, key] = certificates.certificate_for("127.0.0.1");
  const WebServer server(own / "server", certificate, key);
  EXPECT_EQ(fetch_url(server.url("/echo"), options()).record.state, State::tls);
  FetchOptions trusting = options();
  trusting.ca_file = certificates.authority();
  const Fetched fetched = fetch_url(server.url("/echo"), trusting);
  ASSERT_TRUE(fetched.ok()) << fetched.record.detail;
  EXPECT_EQ(fetched.record.tls_verified, true);
  // The certificate is for the address, not for this name.
  EXPECT_EQ(fetch_url(server.url("/echo", "localhost"), trusting).record.state, State::tls);
  EXPECT_EQ(server.requests().size(), 1u);
  // From http to https: the first hop could have led anywhere.
  const Fetched redirected = fetch_url(server_->url("/redirect?" + server.url("/echo")), trusting);
  ASSERT_TRUE(redirected.ok()) << redirected.record.detail;
  EXPECT_EQ(redirected.record.tls_verified, false);
}

TEST(Records, SurviveTheirJson) {
  Record record;
  record.url = "https://a.example/隐私\xff\"";
  record.state = State::too_large;
  record.detail = "why";
  record.hops = {{"https://a.example/", 302}, {"https://b.example/", 0}};
  record.time = "2026-11-28T01:36:27Z";
  record.content_type = "text/html";
  record.tls_verified = true;
  record.bytes = 7;
  const auto again = record_from_json(to_json(record));
  ASSERT_TRUE(again.ok());
  EXPECT_EQ(to_json(*again), to_json(record));
  EXPECT_EQ(again->hops.size(), 2u);
  EXPECT_EQ(again->state, State::too_large);
  for (const char* text : {"", "[]", "{}", "{\"format\":2}", "{\"format\":1,\"url\":3}"}) {
    EXPECT_FALSE(record_from_json(text).ok()) << text;
  }
}

}  // namespace
}  // namespace hegui::fetch
