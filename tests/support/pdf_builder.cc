#include "tests/support/pdf_builder.h"

#include <libdeflate.h>

#include <cstdio>
#include <map>
#include <memory>

namespace hegui::test {
namespace {

char32_t take(std::string_view& text) {
  const auto first = static_cast<unsigned char>(text.front());
  const int more = first < 0x80 ? 0 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
  char32_t c = more == 0 ? first : first & (0x3f >> more);
  for (int i = 1; i <= more; ++i) c = (c << 6) | (static_cast<unsigned char>(text[i]) & 0x3f);
  text.remove_prefix(static_cast<std::size_t>(more) + 1);
  return c;
}

std::string number(double value) {
  char out[32];
  std::snprintf(out, sizeof(out), "%.2f", value);
  return out;
}

std::string compressed(const std::string& data) {
  const std::unique_ptr<libdeflate_compressor, void (*)(libdeflate_compressor*)> compressor(
      libdeflate_alloc_compressor(9), libdeflate_free_compressor);
  std::string out(libdeflate_zlib_compress_bound(compressor.get(), data.size()), '\0');
  out.resize(
      libdeflate_zlib_compress(compressor.get(), data.data(), data.size(), out.data(), out.size()));
  return out;
}

}  // namespace

PdfBuilder& PdfBuilder::page() {
  pages_.emplace_back();
  return *this;
}

PdfBuilder& PdfBuilder::text(double left, double top, double size, std::string_view utf8) {
  std::string hex;
  while (!utf8.empty()) {
    char digits[8];
    std::snprintf(digits, sizeof(digits), "%04X", static_cast<unsigned>(take(utf8)));
    hex += digits;
  }
  return raw("BT /F1 " + number(size) + " Tf " + number(left) + " " + number(792 - top) + " Td <" +
             hex + "> Tj ET\n");
}

PdfBuilder& PdfBuilder::raw(std::string_view content) {
  pages_.back() += content;
  return *this;
}

std::string PdfBuilder::build() const {
  std::vector<std::string> objects = {
      "1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n", "",
      "3 0 obj << /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H "
      "/DescendantFonts [4 0 R] >> endobj\n",
      "4 0 obj << /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << "
      "/Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [1 95 500 814 939 500] "
      "/FontDescriptor 5 0 R >> endobj\n",
      "5 0 obj << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [-25 -254 1000 "
      "880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >> endobj\n"};
  std::string kids;
  for (std::size_t i = 0; i < pages_.size(); ++i) {
    const std::string page = std::to_string(10 + 2 * i);
    const std::string content = std::to_string(11 + 2 * i);
    const std::string data = deflated ? compressed(pages_[i]) : pages_[i];
    kids += page + " 0 R ";
    objects.push_back(page +
                      " 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << "
                      "/Font << /F1 3 0 R >> >> /Contents " +
                      content + " 0 R >> endobj\n");
    objects.push_back(content + " 0 obj << /Length " + std::to_string(data.size()) +
                      (deflated ? " /Filter /FlateDecode" : "") + " >> stream\n" + data +
                      "\nendstream endobj\n");
  }
  objects[1] = "2 0 obj << /Type /Pages /Kids [" + kids + "] /Count " +
               std::to_string(pages_.size()) + " >> endobj\n";
  objects.insert(objects.end(), further_objects.begin(), further_objects.end());
  return pdf_of(objects, "/Root 1 0 R " + trailer_entries);
}

std::string pdf_of(const std::vector<std::string>& objects, std::string_view trailer) {
  std::string out = "%PDF-1.4\n";
  std::map<int, std::size_t> offsets;
  for (const std::string& object : objects) {
    offsets[std::stoi(object)] = out.size();
    out += object;
  }
  const std::size_t table = out.size();
  const int count = offsets.empty() ? 1 : offsets.rbegin()->first + 1;
  out += "xref\n0 " + std::to_string(count) + "\n";
  for (int i = 0; i < count; ++i) {
    char line[24];
    const auto at = offsets.find(i);
    std::snprintf(line, sizeof(line), "%010zu %05d %c \n", at == offsets.end() ? 0 : at->second,
                  at == offsets.end() ? 65535 : 0, at == offsets.end() ? 'f' : 'n');
    out += line;
  }
  out += "trailer << /Size " + std::to_string(count) + " ";
  out += trailer;
  return out + " >>\nstartxref\n" + std::to_string(table) + "\n%%EOF\n";
}

}  // namespace hegui::test
