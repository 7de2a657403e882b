#include "analyzer/policy/html_text.h"

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>

#include <algorithm>
#include <array>
#include <limits>
#include <memory>

#include "analyzer/policy/letters.h"

namespace hegui::policy {
namespace {

constexpr std::array<std::string_view, 38> kBlocks = {
    "address", "article", "aside",  "blockquote", "body",   "caption", "center", "dd",
    "details", "dir",     "div",    "dl",         "dt",     "fieldset", "figure", "footer",
    "form",    "h1",      "h2",     "h3",         "h4",     "h5",      "h6",     "header",
    "hr",      "html",    "li",     "main",       "menu",   "nav",     "ol",     "p",
    "pre",     "section", "summary", "table",     "tr",     "ul"};
constexpr std::array<std::string_view, 12> kUnseen = {
    "script", "style", "template", "noscript", "iframe", "object",
    "svg",    "math",  "select",   "textarea", "audio",  "video"};

template <std::size_t N>
bool is_one_of(std::string_view name, const std::array<std::string_view, N>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

std::string_view view(const xmlChar* text) {
  return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

// "display : NONE" -> "display:none"
std::string without_spaces_small(std::string_view text) {
  std::string out;
  for (const char c : text.substr(0, 4096)) {
    if (!is_space(static_cast<unsigned char>(c))) {
      out += static_cast<char>(folded_letter(static_cast<unsigned char>(c)));
    }
  }
  return out;
}

bool is_hidden(const xmlChar** attributes) {
  for (; attributes != nullptr && attributes[0] != nullptr; attributes += 2) {
    const std::string_view name = view(attributes[0]);
    if (name == "hidden") return true;
    if (name != "style") continue;
    const std::string style = without_spaces_small(view(attributes[1]));
    if (style.find("display:none") != std::string::npos ||
        style.find("visibility:hidden") != std::string::npos) {
      return true;
    }
  }
  return false;
}

// Receives the parser's events and writes the text.
class TextWriter {
 public:
  explicit TextWriter(HtmlText& out) : out_(out) {}
  void set_parser(htmlParserCtxtPtr parser) { parser_ = parser; }

  void start(std::string_view name, const xmlChar** attributes) {
    if (++depth_ > kMaxHtmlDepth) {
      out_.complete = false;
      xmlStopParser(parser_);
      return;
    }
    if (unseen_from_ != 0) return;
    if (name == "title") in_title_ = true;
    if (name == "head") in_head_ = true;
    if (name == "body") in_head_ = false;
    if (is_one_of(name, kUnseen) || is_hidden(attributes)) {
      unseen_from_ = depth_;
      return;
    }
    if (name == "br" || is_one_of(name, kBlocks)) end_line();
    if (name == "td" || name == "th") start_cell();
    if (name == "tr") row_has_cell_ = false;
  }

  void end(std::string_view name) {
    if (depth_ == 0) return;  // after a stop
    if (unseen_from_ == depth_) unseen_from_ = 0;
    --depth_;
    if (unseen_from_ != 0) return;
    if (name == "title") in_title_ = false;
    if (name == "head") in_head_ = false;
    if (name == "td" || name == "th") {
      in_cell_ = false;
    } else if (name == "tr") {
      row_has_cell_ = false;
      end_line();
    } else if (is_one_of(name, kBlocks)) {
      end_line();
    }
  }

  void text(std::string_view chars) {
    if (unseen_from_ != 0) return;
    if (in_title_) {
      append(out_.title, chars, title_space_);
    } else if (!in_head_) {
      append(out_.text, chars, space_);
    }
  }

 private:
  static void append(std::string& to, std::string_view chars, bool& space) {
    for (std::size_t at = 0; at < chars.size();) {
      const std::size_t from = at;
      const char32_t c = base::next_code_point(chars, at);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
        space = true;
        continue;
      }
      if (space && !to.empty() && to.back() != '\n' && to.back() != '\t') to += ' ';
      space = false;
      to.append(chars, from, at - from);
    }
  }

  // A paragraph inside a cell must not tear its row apart.
  void end_line() {
    if (in_cell_) {
      space_ = true;
      return;
    }
    space_ = false;
    if (!out_.text.empty() && out_.text.back() != '\n') out_.text += '\n';
  }
  void start_cell() {
    space_ = false;
    if (row_has_cell_) out_.text += '\t';
    row_has_cell_ = true;
    in_cell_ = true;
  }

  HtmlText& out_;
  htmlParserCtxtPtr parser_ = nullptr;
  unsigned depth_ = 0;
  unsigned unseen_from_ = 0;  // depth of the outermost element that is not shown; 0 = none
  bool in_title_ = false, in_head_ = false, in_cell_ = false, row_has_cell_ = false;
  bool space_ = false, title_space_ = false;
};

TextWriter& writer(void* context) { return *static_cast<TextWriter*>(context); }

struct ParserCloser {
  void operator()(htmlParserCtxtPtr parser) const { htmlFreeParserCtxt(parser); }
};

}  // namespace

HtmlText html_to_text(std::string_view utf8) {
  HtmlText out;
  TextWriter text(out);
  const std::unique_ptr<htmlParserCtxt, ParserCloser> parser(htmlNewParserCtxt());
  if (parser == nullptr || utf8.size() > std::numeric_limits<int>::max()) return {"", "", false};
  text.set_parser(parser.get());
  htmlSAXHandler& events = *parser->sax;
  events = htmlSAXHandler{};
  events.startElement = [](void* context, const xmlChar* name, const xmlChar** attributes) {
    writer(context).start(view(name), attributes);
  };
  events.endElement = [](void* context, const xmlChar* name) { writer(context).end(view(name)); };
  events.characters = [](void* context, const xmlChar* chars, int count) {
    writer(context).text({reinterpret_cast<const char*>(chars), static_cast<std::size_t>(count)});
  };
  events.ignorableWhitespace = events.characters;
  // cdataBlock stays empty: that is where script and style arrive.
  parser->userData = &text;
  // No document comes back: no event above builds a tree. The encoding is told, so the page's own
  // declaration is not followed.
  htmlCtxtReadMemory(parser.get(), utf8.data(), static_cast<int>(utf8.size()), nullptr, "UTF-8",
                     HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                         HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  if (parser->disableSAX != 0) out.complete = false;
  while (!out.text.empty() && is_space(static_cast<unsigned char>(out.text.back()))) {
    out.text.pop_back();
  }
  return out;
}

}  // namespace hegui::policy
