// TextTopics: which topics of phrases.tsv a text is about.
//
// Not thread-safe: keeps what it matched. Borrows the phrases.
#pragma once

#include <bitset>
#include <initializer_list>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzer/program/phrases.h"

namespace hegui::ui {

using TopicMask = std::bitset<256>;

class TextTopics {
 public:
  explicit TextTopics(const program::Phrases& phrases);

  // Topics that no phrase has are left out.
  TopicMask mask(std::initializer_list<std::string_view> topics) const;
  bool is(std::string_view text, const TopicMask& topics);

  // What screens are asked about.
  const TopicMask policy, prompt, agree, refuse, vague_answer, tick, sign_in, sign_in_field;

 private:
  const program::Phrases& phrases_;
  std::vector<std::size_t> of_phrase_;  // number of its topic
  std::unordered_map<std::string_view, std::size_t> numbers_;
  std::unordered_map<std::string, TopicMask> known_;
};

}  // namespace hegui::ui
