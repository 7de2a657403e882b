#include "analyzer/policy_language/sentence.h"

#include <algorithm>

#include "analyzer/policy_language/letters.h"

namespace hegui::policy {
namespace {

// So much may stand between a "not", or the verb it denies, and the next verb of a list of verbs.
constexpr std::size_t kJoinBytes = 4;

bool is_subject(Role role) {
  return role == Role::app || role == Role::user || role == Role::third;
}

bool is_verb(Role role) {
  return role == Role::collect || role == Role::share || role == Role::other ||
         role == Role::pass || role == Role::purpose;
}

// A comma, or what parts clauses like one. Those of lists (、) do not.
bool parts_clauses(std::string_view between) {
  for (std::size_t at = 0; at < between.size();) {
    const char32_t c = base::next_code_point(between, at);
    if (c == U'，' || c == ',' || c == U'：' || c == ':') return true;
  }
  return false;
}

}  // namespace

Sentence::Sentence(const Tokens& tokens, TextRange range, Party default_party)
    : text_(tokens), range_(range), default_party_(default_party), words_(tokens.in(range)) {
  const std::string_view chars = tokens.chars(range);
  const std::size_t except = chars.find("除");
  conditional_ = has(Role::unless) || (except != std::string_view::npos &&
                                       chars.find("外", except) != std::string_view::npos);
}

bool Sentence::has(Role role) const {
  return std::any_of(words_.begin(), words_.end(),
                     [&](const Token& token) { return token.role() == role; });
}

bool Sentence::same_clause(std::size_t a, std::size_t b) const {
  return !parts_clauses(text_.chars({words_[a].range.stop, words_[b].range.start}));
}

Party Sentence::subject_before(std::size_t token, bool& named, bool& user) const {
  named = true;
  user = false;
  for (std::size_t i = token; i-- > 0;) {
    const Role role = words_[i].role();
    if (role == Role::third || words_[i].is_sdk()) return Party::third_party;
    if (role == Role::app) return Party::app;
    if (role == Role::user) {
      user = true;
      return Party::app;
    }
  }
  named = false;
  return default_party_;
}

// "不会收集", "不会主动收集", "不会收集、存储": a not, then only adverbs, then the verb or a list
// of verbs.
bool Sentence::denied(std::size_t verb) const {
  std::size_t right = verb;
  for (std::size_t i = verb; i-- > 0; right = i) {
    const std::size_t gap = words_[right].range.start - words_[i].range.stop;
    const Role role = words_[i].role();
    if (role == Role::not_) return gap <= kJoinBytes;
    if (gap > kJoinBytes) return false;
    if (role == Role::adverb || role == Role::collect || is_subject(role) || role == Role::pass) {
      continue;
    }
    return false;
  }
  return false;
}

std::optional<Act> Sentence::act_of(std::size_t token) const {
  const Token& word = words_[token];
  if (!is_verb(word.role())) return std::nullopt;
  Act act;
  bool user = false;
  act.party = subject_before(token, act.party_named, user);
  act.verb = word.range;
  const Role role = user ? word.first().as_user : word.role();
  switch (role) {
    case Role::collect:
      act.kind = Act::Kind::collect;
      break;
    case Role::share:
      act.kind = Act::Kind::share;
      break;
    case Role::other:
    case Role::purpose:
      act.kind = Act::Kind::other;
      break;
    default:
      return std::nullopt;
  }
  act.denied = denied(token);
  return act;
}

std::optional<Act> Sentence::governor(std::size_t token) const {
  std::optional<Act> before;
  bool before_is_near = false;
  for (std::size_t i = token; i-- > 0;) {
    if (std::optional<Act> act = act_of(i)) {
      before = act;
      before_is_near = same_clause(i, token);
      break;
    }
  }
  if (before && before_is_near) return before;
  for (std::size_t i = token + 1; i < words_.size() && same_clause(token, i); ++i) {
    if (words_[i].role() == Role::purpose) {
      // "手机号用于登录": what is used for something was collected.
      Act act;
      bool user = false;
      act.kind = Act::Kind::collect;
      act.party = subject_before(i, act.party_named, user);
      act.verb = words_[i].range;
      return act;
    }
    if (words_[i].role() == Role::none || !words_[i].first().behind) continue;
    if (std::optional<Act> act = act_of(i)) return act;
  }
  if (!before) return std::nullopt;
  // A purpose ends with its clause: "为了完成注册，手机号…".
  const auto verb = std::find_if(words_.begin(), words_.end(), [&](const Token& word) {
    return word.range.start == before->verb.start;
  });
  if (verb->role() == Role::purpose) return std::nullopt;
  return before;
}

std::optional<Act> Sentence::last_act() const {
  for (std::size_t i = words_.size(); i-- > 0;) {
    const std::optional<Act> act = act_of(i);
    if (act && act->kind != Act::Kind::other) return act;
  }
  return std::nullopt;
}

}  // namespace hegui::policy
