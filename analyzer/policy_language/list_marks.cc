#include "analyzer/policy_language/list_marks.h"

#include <re2/re2.h>

namespace hegui::policy {

std::string_view without_list_marks(std::string_view text) {
  static const re2::RE2 name(R"(^[0-9]{2,}[^0-9.、．)）])");
  static const re2::RE2 marks(
      R"(^(?:[-*+•·●○■□▪◆◇►▸➤◎★☆✓√—–#①-⑳・‘’]|[(（]?[a-zA-Z][)）]|[a-z][.、．]|[(（]?[0-9]{1,2}(?:[.．][0-9]{1,2})*[)）.、．]?|[(（]?[一二三四五六七八九十]{1,3}[)）、])+)");
  re2::StringPiece piece(text.data(), text.size());
  if (!re2::RE2::PartialMatch(piece, name)) re2::RE2::Consume(&piece, marks);
  return {piece.data(), piece.size()};
}

}  // namespace hegui::policy
