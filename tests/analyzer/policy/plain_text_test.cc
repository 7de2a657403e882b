#include "analyzer/policy/plain_text.h"

#include <gmock/gmock.h>

#include "analyzer/policy/html_text.h"
#include "apk/base/unicode.h"

namespace hegui::policy {
namespace {

using testing::HasSubstr;

PlainText plain(std::string_view bytes) { return plain_text_of(base::ByteView::of(bytes)); }
std::string text_of(std::string_view html) { return html_to_text(html).text; }

TEST(Html, BlocksAndBreaksEndLines) {
  EXPECT_EQ(text_of("<html><body><h1>标题</h1><p>第一<br>第二</p><ul><li>甲<li>乙</ul>尾</body>"),
            "标题\n第一\n第二\n甲\n乙\n尾");
}

TEST(Html, FoldsWhiteSpaceAndResolvesEntities) {
  EXPECT_EQ(text_of("<p>a &lt;b&gt;\n   &#20010;&#x4eba;&amp; &bogus; &#0; &</p>"),
            "a <b> 个人& &bogus; &#0; &");
}

TEST(Html, CellsAreTabsAndRowsAreLines) {
  EXPECT_EQ(text_of("<table><tr><th>名称</th><th>目的</th></tr>"
                    "<tr><td><p>甲</p><p>乙</p></td><td>统计<br>页面</td></tr></table>完"),
            "名称\t目的\n甲 乙\t统计 页面\n完");
}

TEST(Html, ANestedTableKeepsItsWords) {
  const std::string text = text_of(
      "<table><tr><td>外<table><tr><td>内一</td><td>内二</td></tr></table></td><td>旁</td></tr></"
      "table>");
  for (const char* word : {"外", "内一", "内二", "旁"}) EXPECT_THAT(text, HasSubstr(word));
}

TEST(Html, LeavesOutWhatNobodySees) {
  const std::string text = text_of(
      "<head><style>p{}</style><title>名</title></head><body><script>收集IMEI</script>"
      "<p style='Display : none'>藏一<b>藏二</b></p><div hidden>藏三</div>"
      "<span "
      "style=\"visibility:hidden\">藏四</span><template>藏五</template><!--藏六-->看见</body>");
  EXPECT_EQ(text, "看见");
}

TEST(Html, HeadWithoutBodyTagStillShowsTheText) {
  EXPECT_EQ(text_of("<head><meta charset=utf-8></head><p>隐私政策</p>"), "隐私政策");
}

TEST(Html, DoesNotFollowTheCharsetItDeclares) {
  EXPECT_EQ(text_of("<head><meta charset=\"gbk\"></head><body>隐私</body>"), "隐私");
}

TEST(Html, DepthCostsNothingAndLosesNothing) {
  std::string deep = "<p>开头</p>";
  for (int i = 0; i < 200'000; ++i) deep += "<div>";
  const HtmlText html = html_to_text(deep + "深处");
  EXPECT_TRUE(html.complete);
  EXPECT_EQ(html.text, "开头\n深处");
}

TEST(Html, AttributesAreReadWithTheirQuotes) {
  EXPECT_EQ(text_of("<p title='a>b' data-x=\"<script>\" hidden=x>藏</p><p class=hidden>看见</p>"),
            "看见");
  std::string many = "<p ";
  for (int i = 0; i < 100'000; ++i) many += "a" + std::to_string(i) + "=1 ";
  EXPECT_EQ(text_of(many + ">字"), "字");
}

TEST(Html, HiddenElementsEndWithTheirOwnEndTag) {
  EXPECT_EQ(text_of("<div hidden>一<div>二</div>三</div>四"), "四");
  EXPECT_EQ(text_of("<p hidden>一<p>二"), "二");
  EXPECT_EQ(text_of("<input hidden>一<br hidden>二"), "一\n二");
}

TEST(Html, ScriptsEndOnlyAtTheirEndTag) {
  EXPECT_EQ(text_of("<SCRIPT>if (a<b) '</p></scripty>'</Script >字"), "字");
  EXPECT_EQ(text_of("<textarea>政策<b>原文</b>&amp;</textarea>"), "政策<b>原文</b>&");
}

TEST(Html, APageThatEndsInsideSomethingUnseenIsNotComplete) {
  for (const char* page :
       {"<p>一<script>二", "<p>一<!-- 二", "<p>一<div hidden>二", "<p>一<a href='二"}) {
    const HtmlText html = html_to_text(page);
    EXPECT_FALSE(html.complete) << page;
    EXPECT_EQ(html.text, "一") << page;
  }
  EXPECT_TRUE(html_to_text("<p>一<!-- 二 --><!doctype html><?x?>").complete);
}

TEST(Html, ManyEndTagsWithoutStartAndBrokenTagsAreRead) {
  std::string odd = "<p>一";
  for (int i = 0; i < 100'000; ++i) odd += "</b></nothing>";
  odd += "<p>二</p>";
  const HtmlText html = html_to_text(odd);
  EXPECT_EQ(html.text, "一\n二");
}

TEST(Html, KeepsALastCharacterWhoseLastByteLooksLikeASpace) {
  EXPECT_EQ(text_of("<p>上传</p> "), "上传");  // E4 BC A0
}

TEST(Html, NothingComesOfNothing) {
  EXPECT_EQ(text_of("<"), "<");
  EXPECT_EQ(text_of(""), "");
  EXPECT_EQ(text_of("<html><body><div id=app></div><script src=a.js></script></body></html>"), "");
}

TEST(PlainText, ReadsUtf8WithAndWithoutMark) {
  EXPECT_EQ(plain("\xef\xbb\xbf隐私政策").text, "隐私政策");
  EXPECT_EQ(plain("隐私\r\n政策\r。").text, "隐私\n政策\n。");
}

TEST(PlainText, ReadsGbkAndGb18030) {
  // 隐私政策 in GBK; 㐀 (U+3400) has four bytes in GB18030 only.
  const PlainText gbk = plain("\xd2\xfe\xcb\xbd\xd5\xfe\xb2\xdf");
  EXPECT_EQ(gbk.text, "隐私政策");
  EXPECT_TRUE(gbk.readable);
  EXPECT_EQ(plain("\xd2\xfe\xcb\xbd\x81\x39\xee\x39\xd5\xfe\xb2\xdf").text, "隐私㐀政策");
}

TEST(PlainText, ReadsGbkPagesWhateverTheyDeclare) {
  const PlainText page =
      plain("<html><head><meta charset=gb2312></head><body><p>\xd2\xfe\xcb\xbd</p></body></html>");
  EXPECT_TRUE(page.html);
  EXPECT_EQ(page.text, "隐私");
}

TEST(PlainText, ReadsUtf16InBothOrders) {
  using namespace std::string_view_literals;
  EXPECT_EQ(plain("\xff\xfe\x90\x96\xc1\x79"sv).text, "隐私");
  EXPECT_EQ(plain("\xfe\xff\x96\x90\x79\xc1"sv).text, "隐私");
  EXPECT_EQ(plain("p\0r\0i\0v\0a\0c\0y\0"sv).text, "privacy");
}

TEST(PlainText, ALateCutInsideACharacterIsStillUtf8) {
  std::string text;
  for (int i = 0; i < 200; ++i) text += "我们收集个人信息。";
  const PlainText cut = plain(std::string_view(text).substr(0, text.size() - 1));
  EXPECT_TRUE(cut.readable);
  EXPECT_THAT(cut.text, HasSubstr("我们收集个人信息"));
}

TEST(PlainText, SaysWhatItDoesNotUnderstand) {
  std::string noise;
  for (int i = 0; i < 3000; ++i) noise += static_cast<char>(0x80 + (i * 37 + i / 7) % 128);
  const PlainText read = plain(noise);
  EXPECT_FALSE(read.readable);
  EXPECT_TRUE(base::is_valid_utf8(read.text));
}

TEST(PlainText, ATitleOnlyInTheHeadIsPutInFront) {
  EXPECT_EQ(plain("<html><head><title>样例隐私政策</title></head><body><p>正文</p></body>").text,
            "样例隐私政策\n正文");
  EXPECT_EQ(plain("<html><head><title>名</title></head><body><h1>名</h1></body>").text, "名");
}

TEST(PlainText, TellsTextFromOtherBytes) {
  EXPECT_TRUE(looks_like_text(base::ByteView::of("隐私\t\n")));
  EXPECT_FALSE(looks_like_text(base::ByteView::of("\x89PNG\r\n\x1a\n")));
  EXPECT_FALSE(looks_like_text(base::ByteView::of(std::string_view("a\0b", 3))));
}

}  // namespace
}  // namespace hegui::policy
