// Plain text from the bytes of a text or HTML file in any of the encodings that Chinese texts use.
//
// Hostile input; total: there is always a result. Opens no file (ICU's converters are compiled in).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "apk/base/byte_view.h"

namespace hegui::policy {

struct PlainText {
  std::string text;  // valid UTF-8, lines ended by \n, table cells by \t, no NUL
  bool html = false;
  bool readable = true;  // false: the encoding was not understood (text has replacement marks)
  bool complete = true;  // false: the page ends inside something that is not shown
};

// UTF-8 or UTF-16 by byte order mark; else UTF-8 where valid, UTF-16 by its zero bytes, else
// GB18030 (which GBK and GB2312 are part of). What stands in a charset declaration is not believed
// before the bytes are. HTML is told by its first tags.
PlainText plain_text_of(base::ByteView bytes);

// Could these first bytes be of a text file? No control bytes other than white space, or a UTF-16
// mark.
bool looks_like_text(base::ByteView head);
bool looks_like_html(std::string_view text);

}  // namespace hegui::policy
