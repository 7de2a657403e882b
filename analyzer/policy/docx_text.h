// What a reader sees of a Word document (Office Open XML, ECMA-376 part 1), as lines of text.
//
// word/document.xml, footnotes and endnotes: a paragraph or row is a line, cells are separated by
// tabs (a cell merged over rows is repeated in each), headings by style get a # for each level, so
// that they are told like those of Markdown. Left out: deleted text, hidden runs, field codes,
// comments, headers and footers. Numbers that Word counts itself (lists) are not in the file's
// text; such an item gets a bullet.
//
// Hostile input: the document may be as large as Limits::max_text_bytes when unpacked, and no ratio
// tricks anything (zip/inflate.h). Linear, however deep it nests.
#pragma once

#include <string>

#include "apk/base/byte_view.h"
#include "apk/base/result.h"

namespace hegui::policy {

bool looks_like_docx(base::ByteView bytes);  // a zip file; docx_to_text() says whether it is one

struct DocxText {
  std::string text;
  bool complete =
      true;  // false: the document ends inside an element, or could not be unpacked whole
};
// Error: no zip file, none of a Word document, too large.
base::Result<DocxText> docx_to_text(base::ByteView bytes);

}  // namespace hegui::policy
