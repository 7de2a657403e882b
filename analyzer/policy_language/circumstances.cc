#include "analyzer/policy_language/circumstances.h"

namespace hegui::policy {

Circumstances circumstances_of(TextRange sentence, const Tokens& tokens,
                               const PolicyPatterns& patterns) {
  const std::string_view chars = tokens.chars(sentence);
  std::string_view purpose;
  std::string_view trigger;
  Circumstances out;
  const auto keep_first = [](std::string_view& first, std::string_view next) {
    if (first.data() == nullptr || next.data() < first.data()) first = next;
  };
  using Use = PolicyPatterns::Use;
  for (const PolicyPatterns::Match& match :
       patterns.find(chars, {Use::purpose, Use::trigger, Use::purpose_behind})) {
    if (match.use == Use::purpose) keep_first(purpose, match.value);
    if (match.use == Use::trigger) keep_first(trigger, match.value);
    if (match.use == Use::purpose_behind) out.of_what_stands_before = true;
  }
  const auto quote = [&](std::string_view value) -> std::optional<Quote> {
    if (value.empty()) return std::nullopt;
    const std::size_t start =
        sentence.start + static_cast<std::size_t>(value.data() - chars.data());
    return tokens.quote({start, start + value.size()});
  };
  out.purpose = quote(purpose);
  out.trigger = quote(trigger);
  return out;
}

}  // namespace hegui::policy
