// One sentence, and what governs a word in it.
#pragma once

#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "analyzer/policy_language/tokens.h"

namespace hegui::policy {

// What is done with information, and by whom.
struct Act {
  enum class Kind : std::uint8_t {
    collect,
    share,  // given to somebody: whoever gets it collects it
    other,  // a right, advice, a purpose: nothing is collected
  };
  Kind kind = Kind::other;
  Party party = Party::app;
  bool party_named = false;  // in the sentence
  bool denied = false;       // "not" stands right before the verb
  bool uses = false;         // a verb that uses or keeps: what else is collected must be said
  TextRange verb = {0, 0};
};

class Sentence {
 public:
  // `default_party`: who acts if nobody is named.
  Sentence(const Tokens& tokens, TextRange range, Party default_party);

  TextRange range() const { return range_; }
  std::span<const Token> tokens() const { return words_; }

  // What governs that token (a position in tokens()); nullopt: nothing in this sentence does.
  std::optional<Act> governor(std::size_t token) const;
  // The last act of the sentence that collects or shares: what a list below it is about.
  std::optional<Act> last_act() const;
  // A condition ("未经…", "如果…", "除…外") stands somewhere in it: nothing in it is denied flatly.
  bool conditional() const { return conditional_; }
  bool has(Role role) const;
  // "…，我们并不收集": the app is said not to collect what was named before.
  bool app_declines() const;

 private:
  std::optional<Act> act_of(std::size_t token) const;
  std::optional<std::pair<Act, std::size_t>> act_around(std::size_t verb) const;
  bool ends_clause(std::size_t token) const;
  bool is_topic(std::size_t token) const;
  std::optional<Act> act_behind(std::size_t token, bool in_clause) const;
  bool joined_to_collecting(std::size_t verb) const;
  bool is_none(std::size_t token) const;
  bool taken_by_not(std::size_t token) const;
  bool in_purpose(std::size_t verb) const;
  bool attributive(std::size_t verb, std::size_t token) const;
  bool loosely_denied(std::size_t verb, std::size_t token) const;
  Act settled(Act act, std::size_t verb, std::size_t token) const;
  bool in_list(std::size_t verb) const;
  bool taken_with(std::size_t token) const;
  bool is_object(std::size_t token) const;
  bool denied(std::size_t verb) const;
  bool gives_to_third(std::size_t verb) const;
  bool is_of_object(std::size_t user) const;
  bool in_relative_clause(std::size_t user, std::size_t verb) const;
  Party subject_before(std::size_t token, bool& named, bool& user) const;
  bool same_clause(std::size_t a, std::size_t b) const;

  const Tokens& text_;
  TextRange range_;
  Party default_party_;
  std::span<const Token> words_;
  bool conditional_ = false;
};

}  // namespace hegui::policy
