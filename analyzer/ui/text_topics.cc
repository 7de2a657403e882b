#include "analyzer/ui/text_topics.h"

namespace hegui::ui {
namespace {

std::unordered_map<std::string_view, std::size_t> number_topics(const program::Phrases& phrases) {
  std::unordered_map<std::string_view, std::size_t> out;
  for (const program::Phrase& phrase : phrases.phrases()) out.try_emplace(phrase.topic, out.size());
  return out;
}

TopicMask mask_of(const std::unordered_map<std::string_view, std::size_t>& numbers,
                  std::initializer_list<std::string_view> topics) {
  TopicMask out;
  for (const std::string_view topic : topics) {
    const auto found = numbers.find(topic);
    if (found != numbers.end() && found->second < out.size()) out.set(found->second);
  }
  return out;
}

}  // namespace

TextTopics::TextTopics(const program::Phrases& phrases)
    : policy(mask_of(number_topics(phrases), {"policy_title", "policy_title_en"})),
      prompt(mask_of(number_topics(phrases), {"consent_popup"})),
      agree(mask_of(number_topics(phrases), {"agree_button"})),
      refuse(mask_of(number_topics(phrases), {"refuse_button"})),
      vague_answer(mask_of(number_topics(phrases), {"vague_button"})),
      tick(mask_of(number_topics(phrases), {"checkbox_text"})),
      sign_in(mask_of(number_topics(phrases), {"sign_in"})),
      sign_in_field(mask_of(number_topics(phrases), {"sign_in_field"})),
      phrases_(phrases),
      numbers_(number_topics(phrases)) {
  for (const program::Phrase& phrase : phrases.phrases()) {
    of_phrase_.push_back(numbers_.at(phrase.topic));
  }
}

TopicMask TextTopics::mask(std::initializer_list<std::string_view> topics) const {
  return mask_of(numbers_, topics);
}

bool TextTopics::is(std::string_view text, const TopicMask& topics) {
  if (text.empty()) return false;
  const auto [at, fresh] = known_.try_emplace(std::string(text));
  if (fresh) {
    for (const std::size_t number : phrases_.match(text)) {
      const std::size_t topic = of_phrase_[number];
      if (topic < at->second.size()) at->second.set(topic);
    }
  }
  return (at->second & topics).any();
}

}  // namespace hegui::ui
