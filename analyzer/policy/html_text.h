// What a reader sees of an HTML page, as lines of text.
//
// Scripts, styles, templates, the head but for its title, comments and hidden elements (hidden,
// display:none, visibility:hidden in the page itself; style sheets are not read) are left out.
// Block elements, <br>, <li> and rows end a line, table cells are separated by tabs, white space is
// folded as browsers do. A cell that spans rows is repeated in each (a long one left empty there),
// so that columns stay columns. Hostile input; linear, however deep it nests.
#pragma once

#include <string>
#include <string_view>

namespace hegui::policy {

struct HtmlText {
  std::string text;
  std::string title;     // of <title>
  bool complete = true;  // false: the page ends inside a tag, a script or a hidden element
};

HtmlText html_to_text(std::string_view utf8);

}  // namespace hegui::policy
