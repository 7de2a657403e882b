#include "reports/html/write_html.h"

#include <gmock/gmock.h>
#include <re2/re2.h>

#include <fstream>
#include <set>
#include <sstream>

#include "apk/base/hash.h"
#include "reports/html/html_stream.h"
#include "reports/html/security_policy.h"
#include "reports/sample_app.h"

namespace hegui::html {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

std::string written(const model::Report& report, model::Lang lang = model::Lang::zh) {
  std::ostringstream out;
  write_html(report, lang, out);
  return out.str();
}

// What is wrong with the markup: tags that do not nest, a bare < or &, an attribute without quotes,
// an id twice, a link to no id. Empty = nothing.
std::vector<std::string> markup_complaints(const std::string& html) {
  std::vector<std::string> complaints;
  std::vector<std::string> open;
  std::set<std::string> ids;
  std::set<std::string> links;
  const re2::RE2 tag(R"(<(/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)>)");
  const re2::RE2 entity("&(amp|lt|gt|quot|#39);");
  const re2::RE2 attribute(R"rx( ([a-z-]+)="([^"]*)")rx");
  const std::set<std::string> kVoid = {"meta", "input", "br"};
  std::string_view rest(html);
  constexpr std::string_view kDoctype = "<!DOCTYPE html>\n";
  if (!rest.starts_with(kDoctype)) return {"no doctype"};
  rest.remove_prefix(kDoctype.size());
  while (!rest.empty()) {
    const bool raw = !open.empty() && (open.back() == "style" || open.back() == "script");
    if (raw && !rest.starts_with("</" + open.back() + ">")) {
      rest.remove_prefix(1);
      continue;
    }
    if (rest.front() != '<' && rest.front() != '&') {
      rest.remove_prefix(1);
      continue;
    }
    re2::StringPiece piece(rest.data(), rest.size());
    std::string slash;
    std::string name;
    std::string attributes;
    if (rest.front() == '&') {
      if (!re2::RE2::Consume(&piece, entity)) return {"bare &: " + std::string(rest.substr(0, 60))};
    } else if (!re2::RE2::Consume(&piece, tag, &slash, &name, &attributes)) {
      return {"bare <: " + std::string(rest.substr(0, 60))};
    } else if (slash == "/") {
      if (open.empty() || open.back() != name) {
        complaints.push_back("</" + name + "> closes " + (open.empty() ? "nothing" : open.back()));
        return complaints;
      }
      open.pop_back();
    } else {
      if (!kVoid.contains(name)) open.push_back(name);
      re2::StringPiece inside(attributes);
      std::string key;
      std::string value;
      while (re2::RE2::FindAndConsume(&inside, attribute, &key, &value)) {
        if (key.starts_with("on")) complaints.push_back("handler " + key);
        if (key == "src" || key == "srcset" || key == "style") complaints.push_back(key);
        if (key == "id" && !ids.insert(value).second) complaints.push_back("id again: " + value);
        if (key == "href" && !value.starts_with("#")) complaints.push_back("href " + value);
        if (key == "href") links.insert(value.substr(1));
      }
    }
    rest = {piece.data(), piece.size()};
  }
  for (const std::string& element : open) complaints.push_back("not closed: " + element);
  for (const std::string& link : links) {
    if (!ids.contains(link)) complaints.push_back("link to nothing: " + link);
  }
  return complaints;
}

TEST(WriteHtml, IsWellFormedWithHostileText) {
  test::SampleApp app;
  app.reached();
  const std::string html = written(app.report());
  EXPECT_THAT(markup_complaints(html), ::testing::IsEmpty());
  EXPECT_THAT(html, Not(HasSubstr("<img")));
  EXPECT_THAT(html, Not(HasSubstr("\xe2\x80\xae")));  // the direction override itself
  EXPECT_THAT(html, Not(HasSubstr("\x1b")));
  EXPECT_THAT(html, HasSubstr("<span class=\"hidden-char\">U+202E</span>"));
  EXPECT_THAT(html, HasSubstr("{{name}}"));
  EXPECT_THAT(html, HasSubstr("&lt;img src=x onerror=alert(1)&gt;"));
  // For people to look at: build folder/report-sample.html
  std::ofstream(std::string(HEGUI_BUILD_DIR) + "/report-sample.html") << html;
}

TEST(WriteHtml, AnSdksVersionStandsWithWhatItWasReadFrom) {
  const std::string html = written(test::SampleApp("plain").report());
  EXPECT_THAT(html, HasSubstr("一处读出"));
  EXPECT_THAT(html, HasSubstr("read in one place"));
  EXPECT_THAT(html, HasSubstr("Lcom/sdk/V;-&gt;plain"));
  EXPECT_THAT(html, HasSubstr("core plain"));
  EXPECT_THAT(html, HasSubstr("（组成部分）"));
}

TEST(WriteHtml, AddressesOfThePolicyStandWithTheirReasonsAndWhatCameOfAsking) {
  const std::string page = written(test::SampleApp().report());
  EXPECT_THAT(page, HasSubstr("网址含隐私类词语"));  // the prompt's link: …/privacy.html
  EXPECT_THAT(page, HasSubstr("首次运行提示中的链接"));
  EXPECT_THAT(page, HasSubstr("服务器返回错误"));
  EXPECT_THAT(page, HasSubstr("2026-01-02T03:04:05Z"));
}

TEST(WriteHtml, AWayIsAListFromTheEntryPointWithTheThirdPartysBorderAndTheGuards) {
  test::SampleApp app("plain");
  app.reached();
  const std::string html = written(app.report());
  const std::size_t list = html.find("<ol class=\"chain\">");
  ASSERT_NE(list, std::string::npos);
  const std::string chain = html.substr(list, html.find("</ol>", list) - list);
  const std::size_t entry = chain.find("a.b");
  const std::size_t border = chain.find("<div class=\"border\">");
  const std::size_t inside = chain.find("com.sdk.plain.run");
  EXPECT_LT(entry, border);
  EXPECT_LT(border, inside);
  EXPECT_NE(inside, std::string::npos);
  EXPECT_EQ(chain.find("<div class=\"border\">", border + 1), std::string::npos)
      << "the app's own code needs no border";
  EXPECT_THAT(chain, HasSubstr("极光推送"));
  EXPECT_THAT(chain, HasSubstr("0x3"));
  EXPECT_THAT(chain, HasSubstr("由系统回调"));
  const std::size_t guards = html.find("<ul class=\"guards\">", list);
  ASSERT_NE(guards, std::string::npos);
  const std::string conditions = html.substr(guards, html.find("</ul>", guards) - guards);
  EXPECT_THAT(conditions, HasSubstr("存储的标志"));
  EXPECT_THAT(conditions, HasSubstr("a.agree"));
}

TEST(WriteHtml, MarkupCheckFindsDefects) {
  const std::string head = "<!DOCTYPE html>\n";
  EXPECT_FALSE(markup_complaints("<p></p>").empty());
  EXPECT_FALSE(markup_complaints(head + "<p><b></p></b>").empty());
  EXPECT_FALSE(markup_complaints(head + "<p>").empty());
  EXPECT_FALSE(markup_complaints(head + "<p>a & b</p>").empty());
  EXPECT_FALSE(markup_complaints(head + "<p>a < b</p>").empty());
  EXPECT_FALSE(markup_complaints(head + "<p class=x></p>").empty());
  EXPECT_FALSE(markup_complaints(head + "<p onclick=\"x\"></p>").empty());
  EXPECT_FALSE(markup_complaints(head + "<a href=\"https://x\"></a>").empty());
  EXPECT_FALSE(markup_complaints(head + "<a href=\"#x\"></a>").empty());
  EXPECT_FALSE(markup_complaints(head + "<p id=\"a\"></p><p id=\"a\"></p>").empty());
  EXPECT_TRUE(markup_complaints(head + "<p id=\"a\">x &amp; y</p><a href=\"#a\">z</a>").empty());
}

TEST(WriteHtml, AllowsNothingButItsOwnStyleAndScript) {
  const std::string html = written(test::SampleApp().report());
  EXPECT_THAT(html, HasSubstr("http-equiv=\"Content-Security-Policy\" content=\"default-src "
                              "&#39;none&#39;; style-src &#39;sha256-"));
  EXPECT_THAT(html, HasSubstr("script-src &#39;sha256-"));
  EXPECT_THAT(html, Not(HasSubstr("unsafe")));
  EXPECT_THAT(html, Not(HasSubstr("url(")));
  EXPECT_THAT(html, Not(HasSubstr("@import")));
  EXPECT_THAT(html, Not(HasSubstr("<link")));
}

TEST(WriteHtml, HashSourcesAreBase64OfSha256) {
  // printf '' | openssl dgst -sha256 -binary | base64
  EXPECT_EQ(content_security_policy({""}, ""),
            "default-src 'none'; style-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; "
            "script-src 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='; base-uri 'none'; "
            "form-action 'none'");
}

TEST(WriteHtml, PageHeaderCannotLeaveItsString) {
  model::Report report;
  report.app.package = "a\"};</style><script>\\";
  const std::string css = page_header_css(report);
  EXPECT_THAT(css, Not(HasSubstr("<")));
  EXPECT_THAT(css, HasSubstr("\"a\\22 \\7d \\3b \\3c \\2f style"));
}

TEST(WriteHtml, HasEveryItemInBothLanguages) {
  const model::Report report = test::SampleApp().report();
  const std::string html = written(report);
  for (const model::Item& item : report.items) {
    EXPECT_THAT(html, HasSubstr("id=\"i-" + item.id + "\""));
    EXPECT_THAT(html, HasSubstr("href=\"#i-" + item.id + "\""));
    EXPECT_THAT(html, HasSubstr("<bdi class=\"zh\" lang=\"zh-CN\">" + item.title.zh));
    EXPECT_THAT(html, HasSubstr(item.official_zh));
  }
  const re2::RE2 zh("class=\"zh\" lang=\"zh-CN\"");
  const re2::RE2 en("class=\"en\" lang=\"en\"");
  const auto count = [&](const re2::RE2& pattern) {
    re2::StringPiece rest(html);
    int n = 0;
    while (re2::RE2::FindAndConsume(&rest, pattern)) ++n;
    return n;
  };
  EXPECT_GT(count(zh), 300);
  EXPECT_EQ(count(zh), count(en));
}

TEST(WriteHtml, StartsInTheChosenLanguage) {
  const model::Report report = test::SampleApp().report();
  EXPECT_THAT(written(report, model::Lang::zh),
              HasSubstr("id=\"lang-zh\" class=\"lang\" aria-label=\"中文\" checked"));
  EXPECT_THAT(written(report, model::Lang::en),
              HasSubstr("id=\"lang-en\" class=\"lang\" aria-label=\"English\" checked"));
}

TEST(WriteHtml, LongTextIsCutAndLongListsAreFolded) {
  const std::string html = written(test::SampleApp(std::string(20000, 'x'), 200).report());
  EXPECT_THAT(markup_complaints(html), ::testing::IsEmpty());
  EXPECT_THAT(html, Not(HasSubstr(std::string(5000, 'x'))));
  EXPECT_THAT(html, HasSubstr("… (20000 B)"));
  EXPECT_THAT(html, HasSubstr("另有40条,见report.json"));  // 100 of an owner, 60 shown
}

TEST(HtmlStream, CutsBetweenCodePoints) {
  EXPECT_EQ(cut("中文", 4), "中");
  EXPECT_EQ(cut("中文", 6), "中文");
  EXPECT_EQ(cut("abc", 2), "ab");
  EXPECT_EQ(cut("中", 1), "");
}

}  // namespace
}  // namespace hegui::html
