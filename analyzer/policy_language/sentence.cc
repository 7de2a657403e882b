#include "analyzer/policy_language/sentence.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "analyzer/policy_language/letters.h"

namespace hegui::policy {
namespace {

// So much may stand between a "not", or the verb it denies, and the next verb of a list of verbs.
constexpr std::size_t kJoinBytes = 4;

// "广告" before "SDK".
constexpr std::size_t kAdjectiveBytes = 12;

bool is_subject(Role role) {
  return role == Role::app || role == Role::user || role == Role::third;
}

bool is_verb(Role role) {
  return role == Role::collect || role == Role::use || role == Role::share || role == Role::other ||
         role == Role::pass || role == Role::purpose || role == Role::decline;
}

bool is_comma(char32_t c) { return c == U'，' || c == ',' || c == U'：' || c == ':'; }

// A comma, or what parts clauses like one. Those of lists (、) do not, nor one behind which
// examples or parts are named: "信息，例如姓名".
bool parts_clauses(std::string_view between, const Grammar& grammar) {
  for (std::size_t at = 0; at < between.size();) {
    if (is_comma(base::next_code_point(between, at)) &&
        !grammar.finds(Grammar::Name::names_parts, between.substr(at))) {
      return true;
    }
  }
  return false;
}

}  // namespace

Sentence::Sentence(const Tokens& tokens, TextRange range, Party default_party)
    : text_(tokens), range_(range), default_party_(default_party), words_(tokens.in(range)) {
  const std::string_view chars = tokens.chars(range);
  const Grammar& grammar = tokens.grammar();
  // "自3.0版起不再…": from then on it is so, whatever the user does.
  const bool lapsed = has(Role::lapsed);
  conditional_ = has(Role::unless) ||
                 (lapsed && !grammar.finds(Grammar::Name::since_when, chars)) ||
                 ((lapsed || has(Role::not_) || has(Role::decline)) &&
                  (grammar.finds(Grammar::Name::but_for, chars) ||
                   grammar.finds(Grammar::Name::if_not, chars)));
}

bool Sentence::has(Role role) const {
  return std::any_of(words_.begin(), words_.end(),
                     [&](const Token& token) { return token.role() == role; });
}

bool Sentence::same_clause(std::size_t a, std::size_t b) const {
  return !parts_clauses(text_.chars({words_[a].range.stop, words_[b].range.start}),
                        text_.grammar());
}

// "您" of "将您授权的昵称共享": does only what says which information is meant.
bool Sentence::in_relative_clause(std::size_t user, std::size_t verb) const {
  for (std::size_t i = user + 1; i < verb && same_clause(i - 1, i); ++i) {
    if (is_verb(words_[i].role()) && attributive(i, i + 1)) return true;
  }
  return false;
}

// "您" of "我们会将您授权的昵称…", "头像及您授权的昵称": whose it is, not who acts.
bool Sentence::is_of_object(std::size_t user) const {
  if (user == 0 || !same_clause(user - 1, user)) return false;
  const TextRange between = {words_[user - 1].range.stop, words_[user].range.start};
  if (words_[user - 1].is_pi()) return between.stop - between.start <= kJoinBytes * 2;
  return words_[user - 1].role() == Role::adverb && between.start == between.stop &&
         text_.grammar().finds(Grammar::Name::takes_in_front,
                               text_.chars({range_.start, words_[user].range.start}));
}

Party Sentence::subject_before(std::size_t token, bool& named, bool& user) const {
  named = true;
  user = false;
  for (std::size_t i = token; i-- > 0;) {
    const Role role = words_[i].role();
    if ((is_subject(role) || words_[i].is_sdk()) && is_object(i)) continue;
    if (role == Role::third || words_[i].is_sdk()) return Party::third_party;
    if (role == Role::app) return Party::app;
    if (role == Role::user) {
      if (in_relative_clause(i, token) || is_of_object(i)) continue;
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
    if (role == Role::not_ || role == Role::lapsed) return gap <= kJoinBytes;
    if (gap > kJoinBytes) return false;
    if (role != Role::adverb && role != Role::collect && role != Role::use && !is_subject(role) &&
        role != Role::pass) {
      return false;
    }
  }
  return false;
}

// "向合作方提供": a verb of giving, which of itself says nothing ("提供服务"), with who gets it.
bool Sentence::gives_to_third(std::size_t verb) const {
  if (verb == 0 || words_[verb].first().as_user != Role::collect) return false;
  const Token& before = words_[verb - 1];
  return (before.role() == Role::third || before.is_sdk()) && is_object(verb - 1) &&
         words_[verb].range.start - before.range.stop <= kAdjectiveBytes;
}

std::optional<Act> Sentence::act_of(std::size_t token) const {
  const Token& word = words_[token];
  if (!is_verb(word.role())) return std::nullopt;
  Act act;
  bool user = false;
  act.party = subject_before(token, act.party_named, user);
  act.verb = word.range;
  Role role = user ? word.first().as_user : word.role();
  if (!user && role == Role::pass && gives_to_third(token)) role = Role::share;
  switch (role) {
    case Role::collect:
    case Role::use:
      act.kind = Act::Kind::collect;
      act.uses = role == Role::use && !joined_to_collecting(token);
      break;
    case Role::share:
      act.kind = Act::Kind::share;
      break;
    case Role::decline:
      act.kind = Act::Kind::collect;
      act.denied = true;
      return act;
    case Role::other:
    case Role::purpose:
      act.kind = Act::Kind::other;
      break;
    default:
      return std::nullopt;
  }
  // "微信会把您的头像交给我们", "向我们提供": the app is who gets it.
  const std::string_view verb = text_.chars(word.range);
  if (act.kind == Act::Kind::share && act.party_named && !user && act.party == Party::third_party) {
    act.kind = Act::Kind::collect;
    act.party = Party::app;
  } else if (text_.grammar().finds(Grammar::Name::gives_to_app, verb)) {
    act.party = Party::app;
  }
  act.denied = denied(token);
  // "不会收集、使用或共享": what is not collected cannot be given away.
  if (act.denied && act.kind == Act::Kind::share && joined_to_collecting(token)) {
    act.kind = Act::Kind::collect;
  }
  return act;
}

// "收集、存储", "收集、使用或共享": a list of verbs does what its strongest does.
bool Sentence::joined_to_collecting(std::size_t verb) const {
  for (; verb > 0 && words_[verb].range.start - words_[verb - 1].range.stop <= kJoinBytes; --verb) {
    const Role role = words_[verb - 1].role();
    if (role == Role::collect) return true;
    if (role != Role::use && role != Role::share) return false;
  }
  return false;
}

// "我们记录：登录所用的手机、注册的时间": a verb that begins a thing of a list is no news of it.
bool Sentence::in_list(std::size_t verb) const {
  const std::string_view before = text_.chars({range_.start, words_[verb].range.start});
  return before.ends_with("、") || before.ends_with("：") || before.ends_with("以及") ||
         before.ends_with("（");
}

// "为了X、用于X": a purpose governs to the end of its clause, and so do the verbs in it, unless
// somebody is named who does something else: "为了X我们会收集Y".
bool Sentence::in_purpose(std::size_t verb) const {
  for (std::size_t i = verb; i-- > 0 && same_clause(i, i + 1);) {
    const Role role = words_[i].role();
    if (role == Role::purpose || role == Role::advice) return true;
    if (is_subject(role) && !is_object(i)) return false;
  }
  return false;
}

// "您输入的内容": the verb only says which information is meant.
bool Sentence::attributive(std::size_t verb, std::size_t token) const {
  return text_.chars({words_[verb].range.stop, words_[token].range.start}).starts_with("的");
}

// A "not" before the verb in its clause, or behind what the verb says which is meant of.
bool Sentence::loosely_denied(std::size_t verb, std::size_t token) const {
  for (std::size_t i = verb; i-- > 0 && same_clause(i, i + 1);) {
    if (words_[i].role() == Role::not_ || words_[i].role() == Role::lapsed) return true;
  }
  if (verb > token || !attributive(verb, token)) return false;
  for (std::size_t i = token + 1; i < words_.size() && same_clause(i - 1, i); ++i) {
    if (words_[i].role() == Role::not_) return true;
  }
  return false;
}

std::optional<Act> Sentence::governor(std::size_t token) const {
  std::optional<Act> before;
  std::size_t verb = token;
  for (std::size_t i = token; i-- > 0;) {
    std::optional<Act> act = act_of(i);
    if (!act) continue;
    if (act->kind != Act::Kind::other || !in_list(i)) {
      before = act;
      verb = i;
      break;
    }
    if (!before) {  // unless something else governs the list
      before = act;
      verb = i;
    }
  }
  const bool near = before && same_clause(verb, token);
  if (near && before->kind == Act::Kind::other) {
    // "您可以用手机号登录"
    const std::optional<Act> behind = act_behind(token, true);
    if (behind && behind->kind == Act::Kind::collect) return behind;
  }
  if (near && !attributive(verb, token)) return settled(*before, verb, token);
  if (near && before->kind == Act::Kind::other) {
    // "收集您编辑的昵称": who edits says which one is meant, and the verb before it governs.
    if (const auto outer = act_around(verb)) return settled(outer->first, outer->second, token);
  }
  if (std::optional<Act> behind = act_behind(token, false)) {
    behind->denied |= is_none(token) || taken_by_not(token);
    return behind;
  }
  if (!before) return std::nullopt;
  // A purpose ends with its clause: "为了完成注册，手机号…".
  if (!near && (words_[verb].role() == Role::purpose || in_purpose(verb))) return std::nullopt;
  return settled(*before, verb, token);
}

// The act before the clause that `verb` ends, with the position of its verb: "收集" of
// "收集您编辑的".
std::optional<std::pair<Act, std::size_t>> Sentence::act_around(std::size_t verb) const {
  // What the user does in that clause is not it ("您授权共享的"), unless nothing stands before the
  // user: "您授权我们获取在微信注册的".
  std::optional<std::pair<Act, std::size_t>> inside;
  bool user = false;
  for (std::size_t i = verb; i-- > 0 && same_clause(i, i + 1);) {
    user |= words_[i].role() == Role::user;
    const std::optional<Act> act = act_of(i);
    if (!act) continue;
    if (user) return std::pair(*act, i);
    if (!inside && act->kind != Act::Kind::other) inside = std::pair(*act, i);
  }
  return inside;
}

// "No location data is collected."
bool Sentence::is_none(std::size_t token) const {
  return token > 0 && words_[token - 1].role() == Role::not_ &&
         words_[token].range.start - words_[token - 1].range.stop <= 1;
}

// "不会将您的手机号码提供给他人": what the "not" takes in hand.
bool Sentence::taken_by_not(std::size_t token) const {
  for (std::size_t i = token; i-- > 0 && same_clause(i, i + 1);) {
    const Role role = words_[i].role();
    if (role == Role::not_ || role == Role::lapsed) return true;
    if (role != Role::adverb && role != Role::user && role != Role::pass && role != Role::none) {
      return false;
    }
  }
  return false;
}

// What the verb means for that word, after all that stands around both.
Act Sentence::settled(Act act, std::size_t verb, std::size_t token) const {
  if (act.kind == Act::Kind::other) return act;
  if (in_purpose(verb) || (!act.denied && loosely_denied(verb, token))) act.kind = Act::Kind::other;
  return act;
}

// "您的手机号会被收集", "密码加密后保存", "聊天内容，我们保存六个月". What stands between may be
// more information, no other verb's object: "从相册选取，上传照片" says nothing of the album.
std::optional<Act> Sentence::act_behind(std::size_t token, bool in_clause) const {
  std::optional<Act> other;
  bool next_clause = false;
  for (std::size_t i = token + 1; i < words_.size(); ++i) {
    if (!same_clause(i - 1, i)) {
      if (in_clause || next_clause || other) break;
      // "将设备信息，应用列表以及位置信息提供给…", "将认证信息，包括姓名，提供给…"
      const bool goes_on = words_[i].is_pi() || words_[i].role() == Role::share;
      if (goes_on && ends_clause(i - 1) &&
          text_.grammar().finds(Grammar::Name::takes_in_front,
                                text_.chars({range_.start, words_[token].range.start}))) {
        if (words_[i].is_pi()) continue;
        return act_of(i);
      }
      // The next clause only if somebody who collects begins it, and what it is said of ends its
      // own: "聊天内容，我们…", not "金币的安全，我们…".
      const bool named = words_[i].role() == Role::app || words_[i].role() == Role::third;
      if (!(named && ends_clause(i - 1)) && !is_topic(i - 1)) break;
      next_clause = true;
    }
    const Role role = words_[i].role();
    if (role == Role::none || role == Role::pass) continue;
    if (role == Role::purpose && (!next_clause || is_topic(token))) {
      // "手机号用于登录": what is used for something was collected.
      Act act;
      bool user = false;
      act.kind = Act::Kind::collect;
      act.party = subject_before(i, act.party_named, user);
      act.verb = words_[i].range;
      return act;
    }
    const Role behind = words_[i].first().behind;
    if (behind == Role::none) continue;
    const bool has_object = i + 1 < words_.size() && words_[i + 1].is_pi() && same_clause(i, i + 1);
    if (has_object) break;
    if (behind != role) {
      // "用手机号登录"
      if (!taken_with(token)) continue;
      Act act;
      act.kind = Act::Kind::collect;
      act.verb = words_[i].range;
      act.party = default_party_;
      return act;
    }
    const std::optional<Act> act = act_of(i);
    if (!act) continue;
    if (act->kind != Act::Kind::other) return act;
    if (!other) other = act;
  }
  return other;
}

// "帖子、评论和收货信息，按您的提交保存": the sentence begins with a list of information that ends
// there.
bool Sentence::is_topic(std::size_t token) const {
  for (std::size_t i = 0; i <= token; ++i) {
    const Role role = words_[i].role();
    if (!words_[i].is_pi() && role != Role::none && role != Role::pass) return false;
    if (i > 0 && !same_clause(i - 1, i)) return false;
  }
  return words_[token].is_pi() && ends_clause(token);
}

// Does nothing but "等信息" or a bracket follow that word in its clause?
bool Sentence::ends_clause(std::size_t token) const {
  const std::string_view behind = text_.chars({words_[token].range.stop, range_.stop});
  return text_.grammar().finds(Grammar::Name::clause_ends, behind);
}

// "用手机号", "以微信账号", "凭邮箱": the list of information begins with a word that takes it in
// hand.
bool Sentence::taken_with(std::size_t token) const {
  std::size_t first = token;
  while (first > 0 && words_[first - 1].is_pi() && same_clause(first - 1, first)) --first;
  const std::string_view before = text_.chars({range_.start, words_[first].range.start});
  return text_.grammar().finds(Grammar::Name::in_hand, before);
}

// "从支付机构", "向您", "与合作方": not who acts.
bool Sentence::is_object(std::size_t token) const {
  // "不使用广告SDK，不收集…": what is not used does nothing.
  if (token > 0 && is_verb(words_[token - 1].role()) && denied(token - 1) &&
      words_[token].range.start - words_[token - 1].range.stop <= kAdjectiveBytes) {
    return true;
  }
  return text_.grammar().finds(Grammar::Name::object_of,
                               text_.chars({range_.start, words_[token].range.start}));
}

bool Sentence::app_declines() const {
  for (std::size_t i = words_.size(); i-- > 0 && !words_[i].is_pi();) {
    const std::optional<Act> act = act_of(i);
    if (act && act->kind == Act::Kind::collect && act->denied && !act->uses && act->party_named &&
        act->party == Party::app) {
      return true;
    }
  }
  return false;
}

std::optional<Act> Sentence::last_act() const {
  for (std::size_t i = words_.size(); i-- > 0;) {
    const std::optional<Act> act = act_of(i);
    if (act && act->kind != Act::Kind::other) return act;
  }
  return std::nullopt;
}

}  // namespace hegui::policy
