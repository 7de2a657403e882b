#include "analyzer/policy/pdf_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>

#include "support/pdf_builder.h"

namespace hegui::policy {
namespace {

using test::PdfBuilder;
using testing::HasSubstr;

base::Result<PdfText> read(const std::string& bytes, const sandbox::ProgramLimits& limits = {}) {
  return pdf_to_text(base::ByteView::of(bytes), limits);
}
std::string text_of(const PdfBuilder& pdf) {
  const base::Result<PdfText> text = read(pdf.build());
  EXPECT_TRUE(text.ok()) << text.error().message();
  return text.ok() ? text->text : "";
}
std::string refusal(const std::string& bytes, const sandbox::ProgramLimits& limits = {}) {
  const base::Result<PdfText> text = read(bytes, limits);
  return text.ok() ? "read: " + text->text : text.error().what;
}

// A page's lines from the top down, 20 points apart.
void paragraph(PdfBuilder& pdf, double top, const std::vector<std::string>& lines) {
  for (const std::string& line : lines) {
    pdf.text(72, top, 12, line);
    top += 20;
  }
}

TEST(PdfText, IsToldByItsMark) {
  EXPECT_TRUE(looks_like_pdf(base::ByteView::of(std::string_view("%PDF-1.7\n"))));
  EXPECT_TRUE(looks_like_pdf(base::ByteView::of(std::string_view("\n\xef\xbb\xbf%PDF-1.7\n"))));
  EXPECT_FALSE(looks_like_pdf(base::ByteView::of(std::string_view("PDF"))));
}

TEST(PdfText, LinesBrokenByThePagesWidthAreOne) {
  PdfBuilder pdf;
  pdf.page();
  paragraph(
      pdf, 100,
      {"一、我们收集什么", "为了让您登录，我们收集您的手机号码；为了向您推送消息，我们会收集",
       "设备型号和Android ID。", "您可以随时注销账号。",
       "我们在十五个工作日内答复您的请求，您也可以拨打客服电话联系我们。", "三、如何联系我们"});
  EXPECT_EQ(
      text_of(pdf),
      "一、我们收集什么\n"
      "为了让您登录，我们收集您的手机号码；为了向您推送消息，我们会收集设备型号和Android ID。\n"
      "您可以随时注销账号。\n"
      "我们在十五个工作日内答复您的请求，您也可以拨打客服电话联系我们。\n"
      "三、如何联系我们\n");
}

TEST(PdfText, ASentenceGoesOnOnTheNextPageAndWhatRunsOverPagesIsLeftOut) {
  PdfBuilder pdf;
  for (int page = 1; page <= 3; ++page) {
    pdf.page().text(200, 30, 9, "云杉应用隐私政策 2024年版");
    if (page == 1) {
      paragraph(pdf, 700, {"为了让您登录，我们收集您的手机号码；为了向您推送消息，我们还收集"});
    } else {
      paragraph(pdf, 100, {page == 2 ? "设备型号。" : "本政策自公布之日起生效。"});
    }
    pdf.text(290, 760, 9, "第 " + std::to_string(page) + " 页 共 3 页");
  }
  EXPECT_EQ(text_of(pdf),
            "为了让您登录，我们收集您的手机号码；为了向您推送消息，我们还收集设备型号。\n"
            "本政策自公布之日起生效。\n");
}

TEST(PdfText, TablesKeepTheirRowsAndCells) {
  PdfBuilder pdf;
  pdf.page().text(72, 80, 12, "我们接入的第三方SDK如下表所示，各方的隐私政策请见其链接：");
  const double columns[] = {72, 160, 330, 430};
  const auto line = [&](double top, const std::vector<std::string>& cells) {
    for (std::size_t i = 0; i < cells.size(); ++i) {
      if (!cells[i].empty()) pdf.text(columns[i], top, 12, cells[i]);
    }
  };
  line(110, {"名称", "公司", "目的", "信息"});
  line(140, {"微信SDK", "深圳市腾讯计算机系统有限公", "登录、分享", "设备标识"});
  line(155, {"", "司", "", ""});              // a cell's second line, closer than a row
  line(185, {"", "", "", "设备型号、网络"});  // others stand in the middle of their row
  line(192, {"个推", "每日互动股份有限公司", "推送消息", ""});
  line(200, {"", "", "", "状态"});
  EXPECT_EQ(text_of(pdf),
            "我们接入的第三方SDK如下表所示，各方的隐私政策请见其链接：\n"
            "名称\t公司\t目的\t信息\n"
            "微信SDK\t深圳市腾讯计算机系统有限公司\t登录、分享\t设备标识\n"
            "个推\t每日互动股份有限公司\t推送消息\t设备型号、网络状态\n");
}

TEST(PdfText, ListMarksAndWaysAreNoTable) {
  PdfBuilder pdf;
  pdf.page();
  const std::pair<const char*, const char*> items[] = {{"1.", "查询：在设置中查看。"},
                                                       {"2.", "删除：在设置中删除。"},
                                                       {"3.", "注销：在设置中注销。"}};
  double top = 100;
  for (const auto& [mark, text] : items) {
    pdf.text(72, top, 12, mark).text(100, top, 12, text);
    top += 30;
  }
  EXPECT_EQ(text_of(pdf),
            "1. 查询：在设置中查看。\n2. 删除：在设置中删除。\n3. 注销：在设置中注销。\n");
}

TEST(PdfText, ScansAreTold) {
  PdfBuilder pdf;
  pdf.page().raw("0 0 100 100 re f\n");
  EXPECT_THAT(refusal(pdf.build()), HasSubstr("pictures of pages (a scan)"));
  // One such page among others: what is said is read, what is not said is not known.
  pdf.page().text(72, 100, 12, "我们收集手机号码。");
  const base::Result<PdfText> part = read(pdf.build());
  ASSERT_TRUE(part.ok());
  EXPECT_EQ(part->text, "我们收集手机号码。\n");
  EXPECT_FALSE(part->complete);
  PdfBuilder whole;
  whole.page().text(72, 100, 12, "我们收集手机号码。").page();  // an empty last page is usual
  EXPECT_TRUE(read(whole.build())->complete);
}

TEST(PdfText, EncryptedIsTold) {
  PdfBuilder pdf;
  pdf.page().text(72, 100, 12, "我们收集手机号码。");
  const std::string key(64, '1');
  pdf.further_objects.push_back("99 0 obj << /Filter /Standard /V 1 /R 2 /O <" + key + "> /U <" +
                                key + "> /P -4 >> endobj\n");
  pdf.trailer_entries = "/Encrypt 99 0 R /ID [<00> <00>]";
  EXPECT_THAT(refusal(pdf.build()), HasSubstr("encrypted: save it without its password"));
}

TEST(PdfText, WithoutTheProgramThePackageIsNamed) {
  const std::string path = std::getenv("PATH");
  setenv("PATH", "/no-such-folder", 1);
  EXPECT_THAT(refusal("%PDF-1.4\n"), HasSubstr("apt-get install poppler-utils poppler-data"));
  setenv("PATH", path.c_str(), 1);
}

// ------------------------------------------------------------------ hostile documents

PdfBuilder plain() {
  PdfBuilder pdf;
  pdf.page().text(72, 100, 12, "我们收集手机号码。");
  return pdf;
}

TEST(PdfText, WhatIsCutIsDamagedOrNotComplete) {
  const std::string bytes = plain().build();
  ASSERT_TRUE(read(bytes)->complete);
  for (std::size_t size = 9; size < bytes.size() - 10; size += 61) {
    const base::Result<PdfText> text = read(bytes.substr(0, size));
    if (text.ok()) {
      EXPECT_TRUE(!text->complete || text->text == "我们收集手机号码。\n") << size;
    } else {
      EXPECT_THAT(text.error().what,
                  testing::AnyOf(HasSubstr("damaged"), HasSubstr("no pages"), HasSubstr("scan")))
          << size;
    }
  }
}

TEST(PdfText, LoopsEnd) {
  std::string looped = plain().build();  // the table before this one is this one
  const std::string start = looped.substr(looped.find("startxref\n") + 10);
  looped.insert(looped.find("/Root"), "/Prev " + start.substr(0, start.find('\n')) + " ");
  const base::Result<PdfText> text = read(looped);
  EXPECT_TRUE(!text.ok() || text->text == "我们收集手机号码。\n");
  const std::string own_child =
      test::pdf_of({"1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n",
                    "2 0 obj << /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >> endobj\n"},
                   "/Root 1 0 R");
  EXPECT_THAT(refusal(own_child), testing::Not(HasSubstr("read:")));
  const std::string own_length = test::pdf_of(
      {"1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n",
       "2 0 obj << /Type /Pages /Kids [3 0 R] /Count 1 >> endobj\n",
       "3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >> endobj\n",
       "4 0 obj << /Length 4 0 R >> stream\nBT ET\nendstream endobj\n"},
      "/Root 1 0 R");
  EXPECT_THAT(refusal(own_length), testing::Not(HasSubstr("read:")));
}

TEST(PdfText, DeepNestingEnds) {
  for (const std::string& open : {std::string("["), std::string("<< /A ")}) {
    std::string deep;
    for (int i = 0; i < 200'000; ++i) deep += open;
    const std::string refused = refusal(test::pdf_of(
        {"1 0 obj << /Type /Catalog /Pages 2 0 R /X " + deep + " >> endobj\n"}, "/Root 1 0 R"));
    EXPECT_THAT(refused, testing::Not(HasSubstr("read:")));
  }
}

TEST(PdfText, BombsMeetALimit) {
  sandbox::ProgramLimits limits;
  limits.output_bytes = 1 << 20;
  PdfBuilder words;  // little file, many words, each with its place
  words.deflated = true;
  for (int page = 0; page < 40; ++page) {
    words.page();
    for (int line = 0; line < 20; ++line) {
      words.raw("BT /F1 1 Tf 1 0 0 1 3 " + std::to_string(30 * line) + " Tm ");
      for (int word = 0; word < 20; ++word) words.raw("20 0 Td <4e00> Tj ");
      words.raw("ET\n");
    }
  }
  EXPECT_THAT(refusal(words.build(), limits), HasSubstr("more than 1 MB of words"));
  limits = {};
  limits.cpu_seconds = 1;
  limits.memory_bytes = 64 << 20;
  PdfBuilder work;  // little file, much to do, and nothing to see
  work.page();
  work.deflated = true;
  std::string steps;
  for (int i = 0; i < 20'000'000; ++i) steps += "q Q ";
  work.raw(steps);
  EXPECT_THAT(refusal(work.build(), limits), HasSubstr("within 1 s of work"));
}

TEST(PdfText, LargerThanTheLimitIsNotOpened) {
  EXPECT_THAT(refusal("%PDF-1.4\n" + std::string(50 << 20, 'x')), HasSubstr("the limit is"));
}

}  // namespace
}  // namespace hegui::policy
