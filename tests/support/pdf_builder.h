// PdfBuilder: writes PDF documents for tests (ISO 32000-1), right or wrong on purpose.
//
//   PdfBuilder pdf;
//   pdf.page().text(72, 100, 12, "我们收集手机号码。");
//   std::string bytes = pdf.build();
//
// One font, STSong-Light of Adobe-GB1, not embedded: what its letters are is told by poppler-data.
// Every letter is as wide as `size`, ASCII half of that. Not for hostile input; the output may be.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hegui::test {

class PdfBuilder {
 public:
  PdfBuilder& page();  // begins a page of 612 by 792 points
  // A line whose middle is about `top` points below the page's upper edge.
  PdfBuilder& text(double left, double top, double size, std::string_view utf8);
  PdfBuilder& raw(std::string_view content);  // operators of the page's content

  std::string trailer_entries;               // further entries, such as "/Encrypt 99 0 R"
  std::vector<std::string> further_objects;  // whole ones: "99 0 obj ... endobj\n"
  bool deflated = false;                     // content streams are compressed

  std::string build() const;

 private:
  std::vector<std::string> pages_;
};

// A document of these objects (each "N 0 obj ... endobj"), with a right cross-reference table.
std::string pdf_of(const std::vector<std::string>& objects, std::string_view trailer);

}  // namespace hegui::test
