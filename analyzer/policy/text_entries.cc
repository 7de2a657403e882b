#include "analyzer/policy/text_entries.h"

#include <algorithm>
#include <array>
#include <string>

#include "analyzer/policy_language/letters.h"
#include "analyzer/program/java_names.h"

namespace hegui::policy {
namespace {

std::string small_letters(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  return out;
}

template <std::size_t N>
bool holds_one_of(std::string_view text, const std::array<std::string_view, N>& words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) {
    return text.find(word) != std::string_view::npos;
  });
}

}  // namespace

TextEntry text_entry(std::string_view name) {
  if (!name.starts_with("assets/") && !name.starts_with("res/raw")) return TextEntry::no;
  if (name.ends_with('/')) return TextEntry::no;
  const std::string file = small_letters(program::file_name_of(name));
  const std::size_t dot = file.rfind('.');
  if (dot == std::string::npos) return TextEntry::look;
  const std::string_view extension = std::string_view(file).substr(dot + 1);
  constexpr std::array<std::string_view, 7> kText = {"html", "htm", "xhtml", "shtml",
                                                     "txt",  "md",  "text"};
  if (std::find(kText.begin(), kText.end(), extension) != kText.end()) return TextEntry::text;
  return named_like_policy(name) ? TextEntry::look : TextEntry::no;
}

bool named_like_policy(std::string_view name) {
  constexpr std::array<std::string_view, 9> kWords = {
      "privacy", "policy", "yinsi", "ysxy", "yszc", "agreement", "隐私", "个人信息", "協議"};
  return holds_one_of(small_letters(name), kWords);
}

}  // namespace hegui::policy
