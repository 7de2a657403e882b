#include "analyzer/ui/text_topics.h"

#include <utility>

namespace hegui::ui {
namespace {

constexpr std::pair<std::string_view, Topic> kTopics[] = {
    {"policy_title", Topic::policy},
    {"policy_title_en", Topic::policy},
    {"consent_popup", Topic::prompt},
    {"agree_button", Topic::agree},
    {"refuse_button", Topic::refuse},
    {"vague_button", Topic::vague_answer},
    {"checkbox_text", Topic::tick},
    {"cancel_account", Topic::cancel_account},
    {"withdraw_consent", Topic::withdraw},
    {"withdraw_way", Topic::withdraw},
    {"personalised", Topic::personalised},
    {"personalised_off", Topic::personalised_off},
    {"complaint", Topic::complaint},
    {"sign_in", Topic::sign_in},
    {"sign_in_field", Topic::sign_in_field},
};

}  // namespace

TextTopics::TextTopics(const program::Phrases& phrases) : phrases_(phrases) {
  for (const program::Phrase& phrase : phrases.phrases()) {
    std::uint32_t bits = 0;
    for (const auto& [name, topic] : kTopics) {
      if (phrase.topic == name) bits |= 1u << static_cast<unsigned>(topic);
    }
    of_phrase_.push_back(bits);
  }
}

bool TextTopics::is(std::string_view text, Topic topic) {
  if (text.empty()) return false;
  const auto [at, fresh] = known_.try_emplace(std::string(text), 0);
  if (fresh) {
    for (const std::size_t number : phrases_.match(text)) at->second |= of_phrase_[number];
  }
  return (at->second & (1u << static_cast<unsigned>(topic))) != 0;
}

}  // namespace hegui::ui
