#include "reports/html/html_stream.h"

#include <fmt/format.h>

#include <iterator>

#include "apk/base/unicode.h"
#include "reports/model/hidden_characters.h"

namespace hegui::html {
namespace {

void append_hidden(std::string& out, char32_t c) {
  if (c == '\t') {
    out += ' ';
  } else if (c == '\n') {
    out += "\xe2\x86\xb5";  // U+21B5, an arrow for a line's end
  } else if (c != '\r') {
    fmt::format_to(std::back_inserter(out), "<span class=\"hidden-char\">U+{:04X}</span>",
                   static_cast<std::uint32_t>(c));
  }
}

bool append_markup(std::string& out, char32_t c) {
  switch (c) {
    case '&':
      out += "&amp;";
      return true;
    case '<':
      out += "&lt;";
      return true;
    case '>':
      out += "&gt;";
      return true;
    case '"':
      out += "&quot;";
      return true;
    case '\'':
      out += "&#39;";
      return true;
    default:
      return false;
  }
}

void append_text(std::string& out, std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const char32_t c = base::next_code_point(text, at);
    if (append_markup(out, c)) continue;
    if (model::is_hidden(c)) {
      append_hidden(out, c);
    } else {
      base::append_utf8(out, c);
    }
  }
}

void append_plain(std::string& out, std::string_view value) {
  for (std::size_t at = 0; at < value.size();) {
    const char32_t c = base::next_code_point(value, at);
    if (append_markup(out, c)) continue;
    if (model::is_hidden(c)) {
      out += ' ';
    } else {
      base::append_utf8(out, c);
    }
  }
}

}  // namespace

std::string_view cut(std::string_view text, std::size_t bytes) {
  if (text.size() <= bytes) return text;
  while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xc0) == 0x80) --bytes;
  return text.substr(0, bytes);
}

HtmlStream::Element::~Element() {
  out_ += "</";
  out_ += tag_.text();
  out_ += '>';
}

void HtmlStream::open(Literal tag, Attributes attributes) {
  out_ += '<';
  out_ += tag.text();
  for (const Attribute& attribute : attributes) {
    out_ += ' ';
    out_ += attribute.name.text();
    out_ += "=\"";
    append_plain(out_, attribute.value);
    out_ += '"';
  }
  out_ += '>';
}

HtmlStream::Element HtmlStream::element(Literal tag, Attributes attributes) {
  open(tag, attributes);
  return {out_, tag};
}

void HtmlStream::void_element(Literal tag, Attributes attributes) { open(tag, attributes); }

void HtmlStream::text(std::string_view text) { append_text(out_, text); }

void HtmlStream::plain(std::string_view text) { append_plain(out_, text); }

void HtmlStream::words(const model::Text& words) {
  if (words.zh == words.en) {
    foreign(words.zh);
    return;
  }
  const auto language = [&](std::string_view name, std::string_view code, const std::string& text) {
    const Element bdi = element("bdi", {{"class", name}, {"lang", code}});
    append_text(out_, cut(text, 4 * kMaxForeignBytes));
  };
  language("zh", "zh-CN", words.zh);
  language("en", "en", words.en);
}

void HtmlStream::foreign(std::string_view text) {
  const Element bdi = element("bdi");
  const std::string_view shown = cut(text, kMaxForeignBytes);
  append_text(out_, shown);
  if (shown.size() < text.size()) {
    const Element mark = element("span", {{"class", "cut"}});
    append_text(out_, fmt::format("… ({} B)", text.size()));
  }
}

void HtmlStream::foreign_code(std::string_view text) {
  const Element code = element("code");
  foreign(text);
}

void HtmlStream::style(std::string_view css) {
  const Element style = element("style");
  out_ += css;
}

void HtmlStream::script(const EmbeddedFile& file) {
  const Element script = element("script");
  out_ += file.text;
}

}  // namespace hegui::html
