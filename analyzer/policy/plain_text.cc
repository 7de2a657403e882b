#include "analyzer/policy/plain_text.h"

#include <algorithm>
#include <array>

#include "analyzer/policy/decode_text.h"
#include "analyzer/policy/drawn_tables.h"
#include "analyzer/policy/html_text.h"
#include "analyzer/policy/markdown_text.h"

namespace hegui::policy {
namespace {

bool has_word(std::string_view text, std::string_view small_letters) {
  return std::search(text.begin(), text.end(), small_letters.begin(), small_letters.end(),
                     [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a + 32 : a) == b; }) !=
         text.end();
}

// \r\n and \r to \n; other control characters but tab are dropped.
std::string with_plain_line_ends(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (c == '\r') {
      if (i + 1 >= text.size() || text[i + 1] != '\n') out += '\n';
    } else if (static_cast<unsigned char>(c) >= 0x20 || c == '\n' || c == '\t') {
      out += c;
    }
  }
  return out;
}

}  // namespace

bool looks_like_text(base::ByteView head) {
  const std::string_view chars = head.chars();
  if (chars.starts_with("\xff\xfe") || chars.starts_with("\xfe\xff")) return true;
  return std::none_of(chars.begin(), chars.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t' && byte != '\f';
  });
}

bool looks_like_html(std::string_view text) {
  constexpr std::array<std::string_view, 13> kTags = {
      "<!doctype html", "<html", "<head", "<body", "<p>", "<p ", "<div", "<br", "<h1", "<h2",
      "<font",          "<ul>",  "<b>"};
  const std::string_view head = text.substr(0, 4096);
  return std::any_of(kTags.begin(), kTags.end(),
                     [&](std::string_view tag) { return has_word(head, tag); });
}

PlainText plain_text_of(base::ByteView bytes) {
  DecodedFile decoded = decode_text(bytes);
  PlainText out;
  out.readable = decoded.readable;
  out.html = looks_like_html(decoded.text);
  if (!out.html) {
    out.text = with_plain_line_ends(decoded.text);
    if (looks_like_markdown(out.text)) out.text = markdown_to_text(out.text);
    out.text = with_tables(out.text);
    return out;
  }
  HtmlText html = html_to_text(decoded.text);
  out.complete = html.complete;
  out.text = std::move(html.text);
  // A page whose only title stands in <title> still shows it to whoever opens it.
  if (!html.title.empty() && out.text.find(html.title) == std::string::npos) {
    out.text = html.title + "\n" + out.text;
  }
  return out;
}

}  // namespace hegui::policy
