// What a reader sees of a Markdown text (CommonMark 0.31 with GitHub's tables), as lines of text.
//
// Only what stands in the way of reading: rows of tables become cells separated by tabs, emphasis
// loses its marks, links and images keep their text and address. Headings keep their #, lists their
// marks. Line for line, but for a table's rule, which is left out; linear.
#pragma once

#include <string>
#include <string_view>

namespace hegui::policy {

// A heading of #, a table's rule (|---|), or emphasis in several places.
bool looks_like_markdown(std::string_view text);
std::string markdown_to_text(std::string_view text);

}  // namespace hegui::policy
