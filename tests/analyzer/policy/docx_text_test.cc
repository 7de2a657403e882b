#include "analyzer/policy/docx_text.h"

#include <gtest/gtest.h>

#include "support/zip_builder.h"

namespace hegui::policy {
namespace {

std::vector<std::uint8_t> document(const std::string& body) {
  test::ZipBuilder zip;
  zip.deflated(
      "word/document.xml",
      "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
      "<w:body>" +
          body + "</w:body></w:document>");
  return zip.build();
}

std::string text_of(const std::string& body) {
  const std::vector<std::uint8_t> bytes = document(body);
  const base::Result<DocxText> read = docx_to_text(base::ByteView(bytes));
  EXPECT_TRUE(read.ok()) << read.error().message();
  std::string text = read.ok() ? read->text : "";
  while (text.ends_with('\n')) text.pop_back();
  return text;
}

std::string paragraph(const std::string& text) {
  return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
}

std::string cell(const std::string& text, const std::string& properties = "") {
  return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
}

TEST(DocxText, ParagraphsAreLines) {
  EXPECT_EQ(text_of(paragraph("隐私政策") + paragraph("我们收集&amp;使用手机号码。")),
            "隐私政策\n我们收集&使用手机号码。");
}

TEST(DocxText, RunsOfOneParagraphBelongTogether) {
  EXPECT_EQ(text_of("<w:p><w:r><w:t>手机</w:t></w:r><w:r><w:t>号码</w:t></w:r></w:p>"), "手机号码");
}

TEST(DocxText, DeletedAndHiddenTextIsNotShown) {
  EXPECT_EQ(text_of("<w:p><w:del><w:r><w:delText>通讯录</w:delText></w:r></w:del>"
                    "<w:r><w:rPr><w:vanish/></w:rPr><w:t>短信</w:t></w:r>"
                    "<w:r><w:t>手机号码</w:t></w:r></w:p>"),
            "手机号码");
}

TEST(DocxText, CellsMergedOverRowsAreRepeated) {
  const std::string table = "<w:tbl><w:tr>" + cell("推送", "<w:vMerge w:val=\"restart\"/>") +
                            cell("甲SDK") + "</w:tr><w:tr>" + cell("", "<w:vMerge/>") +
                            cell("乙SDK") + "</w:tr></w:tbl>";
  EXPECT_EQ(text_of(table), "推送\t甲SDK\n推送\t乙SDK");
}

TEST(DocxText, HeadingsGetTheirMark) {
  EXPECT_EQ(text_of("<w:p><w:pPr><w:pStyle w:val=\"Heading2\"/></w:pPr><w:r><w:t>收集的信息</w:t>"
                    "</w:r></w:p>"),
            "## 收集的信息");
}

TEST(DocxText, WhatIsNoWordDocumentIsRefused) {
  test::ZipBuilder zip;
  zip.deflated("other.xml", "<a/>");
  const std::vector<std::uint8_t> bytes = zip.build();
  EXPECT_FALSE(docx_to_text(base::ByteView(bytes)).ok());
  const std::string cut = "PK\x03\x04rest";
  EXPECT_TRUE(looks_like_docx(base::ByteView::of(cut)));
  EXPECT_FALSE(docx_to_text(base::ByteView::of(cut)).ok());
}

TEST(DocxText, ADocumentThatStopsInsideIsNotComplete) {
  test::ZipBuilder zip;
  zip.deflated("word/document.xml", "<w:document><w:body><w:p><w:r><w:t>手机号码");
  const std::vector<std::uint8_t> bytes = zip.build();
  const base::Result<DocxText> read = docx_to_text(base::ByteView(bytes));
  ASSERT_TRUE(read.ok()) << read.error().message();
  EXPECT_FALSE(read->complete);
  EXPECT_NE(read->text.find("手机号码"), std::string::npos);
}

}  // namespace
}  // namespace hegui::policy
