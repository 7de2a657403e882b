// The fetch stage on facts: which text becomes the app's policy, what is written of the rest.
#include "analyzer/fetch/fetch_policies.h"

#include <gmock/gmock.h>

#include <filesystem>

#include "analyzer/fetch/policy_page.h"
#include "tests/support/own_folder.h"
#include "tests/support/web_server.h"

namespace hegui::fetch {
namespace {

namespace fs = std::filesystem;
using test::WebServer;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::string policy_text(const std::string& name) {
  std::string text =
      "<html><head><title>隐私政策</title><script src=a.js></script></head><body><h1>" + name +
      "隐私政策</h1>";
  for (int i = 0; i < 30; ++i) {
    text +=
        "<p>为了提供登录服务,"
        "我们会收集您的手机号码和设备信息。您可以查阅、更正、删除您的个人信息。</p>";
  }
  return text + "</body></html>";
}

const char* const kShell =
    "<!DOCTYPE html><html><head><title>隐私政策</title><script src=/app.js></script></head>"
    "<body><noscript>We're sorry but this page doesn't work properly without JavaScript enabled. "
    "Please enable it to continue.</noscript><div id=app></div></body></html>";

class FetchPolicies : public testing::Test {
 protected:
  FetchPolicies() : server_(folder_ / "server"), facts_(facts::FactsDb::create().value()) {
    test::forget_proxies();
    FetcherOptions options;
    options.cache_folder = "";
    options.fetch.allow_private_hosts = true;
    options.host_interval_ms = 0;
    options.retries = 0;
    fetcher_.emplace(options);
    facts::AppRow app;
    app.platform = "android";
    app.package = "cn.example.notes";
    app.label = "记事";
    app.has_dex = 1;
    add(app);
  }

  template <typename Row>
  facts::RowId add(const Row& row) {
    return facts_.add(row).value();
  }
  // A string of the app's own code names the address.
  std::string named(const std::string& page, const std::string& query = "") {
    facts::UrlRow row;
    row.url = server_.url("/" + page) + query;
    row.scheme = "http";
    row.host = "127.0.0.1";
    row.owner = "app";
    row.origin = add(facts::OriginRow{.container = "a.apk",
                                      .entry = "classes.dex",
                                      .kind = "dex",
                                      .position_json = R"({"method":"La/B;->c()V","offset":1})"});
    add(row);
    return row.url;
  }
  PolicyFetch stage() {
    return PolicyFetch::make(facts_, rules::RuleSet::built_in(), *fetcher_).value();
  }
  std::vector<std::string> outcomes() {
    std::vector<std::string> out;
    const auto fetched = stage().add_candidates();
    EXPECT_TRUE(fetched.ok()) << (fetched.ok() ? "" : fetched.error().message());
    for (const FetchOutcome& outcome : *fetched) {
      out.push_back(std::string(name_of(outcome.state)) + " " +
                    outcome.url.substr(outcome.url.rfind('/')));
    }
    return out;
  }
  std::vector<std::string> rows(const std::string& sql) {
    auto rows = facts_.database().prepare(sql);
    EXPECT_TRUE(rows.ok()) << sql;
    std::vector<std::string> out;
    while (rows->step().value()) out.emplace_back(rows->text(0));
    return out;
  }
  State state_of(const std::string& bytes) {
    Fetched fetched;
    fetched.record.url = "https://a.example/";
    fetched.bytes = bytes;
    return read_page(fetched).state;
  }

  test::OwnFolder folder_{"fetch_policies"};
  WebServer server_;
  facts::FactsDb facts_;
  std::optional<Fetcher> fetcher_;
};

TEST_F(FetchPolicies, TheLikeliestTextThatIsAPolicyBecomesTheAppsOwn) {
  server_.page("privacy-policy.html", "<p>404 页面不存在</p>");
  server_.page("privacy.html", policy_text("记事"));
  server_.page("yinsi.html", policy_text("记事"));
  named("privacy-policy.html");
  named("yinsi.html");
  const std::string url = named("privacy.html");
  EXPECT_THAT(outcomes(), ElementsAre("other_kind /privacy-policy.html", "ok /privacy.html"));
  EXPECT_THAT(rows("SELECT p.kind || ' ' || own || ' ' || place || ' ' || (sha256 = entry_sha256) "
                   "FROM policy_source p JOIN origin o ON o.id = p.origin"),
              ElementsAre("fetched 1 " + url + " 1"));
  EXPECT_THAT(rows("SELECT state || ' ' || why || ' ' || status || ' ' || reads_as || ' ' || "
                   "(policy IS NULL) || (origin IS NULL) || cached || tls_verified "
                   "FROM policy_fetch ORDER BY id"),
              ElementsAre("other_kind candidate 200 other 1000", "ok candidate 200 policy 0000"));
  // Asked once; a second run has nothing to do.
  EXPECT_THAT(outcomes(), ElementsAre("other_kind /privacy-policy.html"));
  EXPECT_THAT(rows("SELECT id FROM policy_source"), ElementsAre("1"));
}

TEST_F(FetchPolicies, FailuresAreRowsAndNothingElse) {
  named("privacy-none.html");
  EXPECT_THAT(outcomes(), ElementsAre("http_error /privacy-none.html"));
  EXPECT_THAT(rows("SELECT state || ' ' || status || ' ' || detail FROM policy_fetch"),
              ElementsAre("http_error 404 the server answers 404"));
  EXPECT_THAT(rows("SELECT id FROM policy_source"), IsEmpty());
  EXPECT_THAT(rows("SELECT id FROM limit_hit"), IsEmpty());
}

TEST_F(FetchPolicies, AnSdksPolicyIsNotTheApps) {
  server_.page("privacy.html", policy_text("极光推送SDK"));
  named("privacy.html");
  EXPECT_THAT(outcomes(), ElementsAre("not_own /privacy.html"));
  EXPECT_THAT(rows("SELECT id FROM policy_source"), IsEmpty());
}

TEST_F(FetchPolicies, WhosePolicyItIsMayStayOpen) {
  server_.page("privacy.html", policy_text("某某科技"));
  named("privacy.html");
  EXPECT_THAT(outcomes(), ElementsAre("ok /privacy.html"));
  EXPECT_THAT(rows("SELECT own IS NULL FROM policy_source"), ElementsAre("1"));
}

TEST_F(FetchPolicies, MaskedAddressesAreNotAsked) {
  named("privacy.html", "?token=***");
  EXPECT_THAT(outcomes(), ElementsAre("incomplete_url /privacy.html?token=***"));
  EXPECT_THAT(server_.requests(), IsEmpty());
}

TEST_F(FetchPolicies, AGivenAddressIsTheAppsOwnIfItIsText) {
  server_.page("text.txt", "本应用收集手机号码。");
  server_.page("shell.html", kShell);
  EXPECT_EQ(stage().add_given(server_.url("/text.txt"))->state, State::ok);
  EXPECT_EQ(stage().add_given(server_.url("/shell.html"))->state, State::script_shell);
  EXPECT_THAT(rows("SELECT kind || own FROM policy_source"), ElementsAre("given1"));
  EXPECT_THAT(rows("SELECT why || ' ' || state FROM policy_fetch"),
              ElementsAre("given ok", "given script_shell"));
}

TEST_F(FetchPolicies, ListsThatThePolicyLinksToArePartOfIt) {
  std::string page = policy_text("记事");
  page.insert(
      page.find("</body>"),
      "<a href='/terms.html'>用户协议</a><a href='/x1.html'>第三方SDK目录</a>"
      "<a href='sdk-list.html'>查看</a><a href='/empty-sdk-list.html'>第三方SDK目录(旧)</a>");
  server_.page("privacy.html", page);
  const std::string list =
      "<html><body><h1>第三方SDK目录</h1><table><tr><th>SDK名称</th><th>公司名称</th><th>使用目的"
      "</th><th>收集的信息</th></tr><tr><td>极光推送</td><td>深圳市和讯华谷信息技术有限公司</td>"
      "<td>消息推送</td><td>设备信息、IMEI</td></tr></table></body></html>";
  server_.page("x1.html", list);
  server_.page("sdk-list.html", list);
  server_.page("empty-sdk-list.html", "<p>页面正在建设</p>");
  named("privacy.html");
  EXPECT_THAT(outcomes(), ElementsAre("ok /privacy.html"));
  EXPECT_THAT(rows("SELECT why || ' ' || state || ' ' || reads_as FROM policy_fetch"),
              ElementsAre("candidate ok policy", "linked ok sdk_list", "linked ok sdk_list",
                          "linked other_kind other"));
  EXPECT_THAT(server_.requests(), testing::Not(testing::Contains("/terms.html")));
}

TEST_F(FetchPolicies, PagesAreToldByWhatTheyHold) {
  EXPECT_EQ(state_of(kShell), State::script_shell);
  EXPECT_EQ(state_of("<html><body><SCRIPT>go()</SCRIPT></body></html>"), State::script_shell);
  EXPECT_EQ(state_of(policy_text("记事")), State::ok);
  EXPECT_EQ(state_of("<html><body><p>收集手机号码</p></body></html>"), State::ok);
  EXPECT_EQ(state_of("<html><body></body></html>"), State::not_a_policy_text);
  EXPECT_EQ(state_of(""), State::not_a_policy_text);
  EXPECT_EQ(state_of("\x89PNG\r\n\x1a\n...."), State::not_a_policy_text);
  EXPECT_EQ(state_of("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), State::not_a_policy_text);
  EXPECT_EQ(state_of(std::string("PK\x03\x04\x00\x00", 6)), State::not_a_policy_text);
  // GBK, whatever the header says.
  Fetched gbk;
  gbk.bytes = "<html><body><h1>\xd2\xfe\xcb\xbd\xd5\xfe\xb2\xdf</h1></body></html>";
  EXPECT_THAT(read_page(gbk).text.text, HasSubstr("隐私政策"));
}

}  // namespace
}  // namespace hegui::fetch
