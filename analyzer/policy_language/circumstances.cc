#include "analyzer/policy_language/circumstances.h"

#include "analyzer/policy_language/simplified.h"

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

void tell_circumstances_apart(std::vector<Statement>& statements, const Grammar& grammar,
                              bool traditional) {
  const auto finds = [&](Grammar::Name name, const Quote& quote) {
    return grammar.finds(name, traditional ? simplified(quote.text) : quote.text);
  };
  for (Statement& statement : statements) {
    statement.by_act = statement.trigger && finds(Grammar::Name::user_act, *statement.trigger) &&
                       !finds(Grammar::Name::any_use, *statement.trigger);
    statement.only_improves =
        statement.purpose && finds(Grammar::Name::only_improves, *statement.purpose);
    if (statement.need != Statement::Need::unsaid) continue;
    if (finds(Grammar::Name::may_give, statement.sentence)) {
      statement.need = Statement::Need::optional;
    } else if (finds(Grammar::Name::must_give, statement.sentence)) {
      statement.need = Statement::Need::required;
    }
  }
}

}  // namespace hegui::policy
