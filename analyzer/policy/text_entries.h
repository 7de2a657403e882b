// Entries of the app that may be texts for people: assets/ and res/raw*/.
#pragma once

#include <string_view>

namespace hegui::policy {

enum class TextEntry {
  no,    // another folder, or a name of another kind of file
  text,  // html, htm, txt, md
  look,  // no name of any kind: its first bytes decide
};
TextEntry text_entry(std::string_view name);

// "privacy", "yinsi", "隐私" ... in the entry's name: what cannot be read of it is worth telling.
bool named_like_policy(std::string_view name);

}  // namespace hegui::policy
