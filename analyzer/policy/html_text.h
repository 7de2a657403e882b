// What a reader sees of an HTML page, as lines of text.
//
// libxml2's HTML parser as a stream of events (no tree, no network, no files; the text is already
// UTF-8, so no converter is looked for). script, style, template, head but for its title, comments and
// hidden elements (hidden, display:none, visibility:hidden) are left out; block elements, <br>, <li>
// and rows end a line, table cells are separated by tabs, white space is folded as browsers do.
#pragma once

#include <string>
#include <string_view>

namespace hegui::policy {

struct HtmlText {
  std::string text;
  std::string title;      // of <title>
  bool complete = true;   // false: deeper than kMaxHtmlDepth or refused by the parser, the rest left out
};

// Elements inside elements; real pages stay under 60. The parser looks through the open elements at
// each end tag, so this bounds its cost.
inline constexpr unsigned kMaxHtmlDepth = 400;

HtmlText html_to_text(std::string_view utf8);

}  // namespace hegui::policy
