// Tokens: the known words of a text, and the text around them, for those who read sentences.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "analyzer/policy_language/condensed_text.h"
#include "analyzer/policy_language/grammar.h"
#include "analyzer/policy_language/reading.h"
#include "analyzer/policy_language/vocabulary.h"

namespace hegui::policy {

struct Token {
  TextRange range;  // bytes of the condensed text
  const std::vector<Term>* terms = nullptr;

  const Term& first() const { return terms->front(); }
  // Of a cue; Role::none of another word.
  Role role() const { return first().kind == Term::Kind::cue ? first().role : Role::none; }
  bool is_pi() const { return first().kind == Term::Kind::pi; }
  // A third party's name that needs no list around it to be one.
  bool is_sdk() const { return first().kind == Term::Kind::sdk && !first().only_in_lists; }
};

class Tokens {
 public:
  // `text`: what is read. `shown`: the same in the characters that were written (simplified.h keeps
  // the bytes' positions). All are borrowed.
  Tokens(const CondensedText& text, const CondensedText& shown, const Vocabulary& vocabulary,
         const Grammar& grammar);

  std::span<const Token> all() const { return tokens_; }
  // Those inside the range, by start.
  std::span<const Token> in(TextRange range) const;

  const CondensedText& text() const { return text_; }
  const Grammar& grammar() const { return grammar_; }
  std::string_view chars(TextRange range) const {
    return std::string_view(text_.text()).substr(range.start, range.stop - range.start);
  }
  // As it was written; without white space, colons and commas at its ends.
  Quote quote(TextRange range) const;
  Span span(TextRange range) const;

 private:
  const CondensedText& text_;
  const CondensedText& shown_;
  const Grammar& grammar_;
  std::vector<Token> tokens_;
};

}  // namespace hegui::policy
