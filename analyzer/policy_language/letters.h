// Letters as the policy pass compares them.
#pragma once

#include "analyzer/program/phrases.h"
#include "apk/base/unicode.h"

namespace hegui::policy {

inline bool is_space(char32_t c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v' || c == 0xa0 ||
         (c >= 0x2000 && c <= 0x200d) || c == 0x202f || c == 0x3000 || c == 0xfeff;
}
// ASCII letters and digits: what makes up a Latin word here.
inline bool is_latin(char32_t c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
// Written without spaces around it: Han characters, CJK and full-width punctuation.
inline bool is_wide(char32_t c) {
  return program::is_han(c) || (c >= 0x3001 && c <= 0x303f) || (c >= 0xff00 && c <= 0xffef);
}
// Full-width forms to ASCII, ASCII capitals to small letters.
inline char32_t folded_letter(char32_t c) {
  if (c >= 0xff01 && c <= 0xff5e) c -= 0xfee0;
  return c >= 'A' && c <= 'Z' ? c + 32 : c;
}
// Ends of sentences; a full stop of Latin script is left to the caller, who sees what follows.
inline bool ends_sentence(char32_t c) {
  return c == U'。' || c == U'！' || c == U'？' || c == '\n' || c == '!' || c == '?';
}
inline bool ends_clause(char32_t c) {
  return ends_sentence(c) || c == U'，' || c == ',' || c == U'；' || c == ';';
}

}  // namespace hegui::policy
