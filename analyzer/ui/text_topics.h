// TextTopics: which of the topics that matter for screens a text is about (topics of phrases.tsv).
//
// Not thread-safe: keeps what it matched. Borrows the phrases.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>

#include "analyzer/program/phrases.h"

namespace hegui::ui {

enum class Topic : std::uint8_t {
  policy,          // names the privacy policy
  prompt,          // asks for consent
  agree,           // words of an agree button
  refuse,          // words of a refuse button
  vague_answer,    // 知道了
  tick,            // words beside a box for agreeing
  cancel_account,
  withdraw,
  personalised,      // personalised content
  personalised_off,  // switching it off
  complaint,
  sign_in,        // words of logging in
  sign_in_field,  // what is typed for it
};

class TextTopics {
 public:
  explicit TextTopics(const program::Phrases& phrases);

  bool is(std::string_view text, Topic topic);

 private:
  const program::Phrases& phrases_;
  std::vector<std::uint32_t> of_phrase_;  // bits of topics
  std::unordered_map<std::string, std::uint32_t> known_;
};

}  // namespace hegui::ui
