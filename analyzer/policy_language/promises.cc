#include "analyzer/policy_language/promises.h"

#include <re2/re2.h>

#include <algorithm>

#include "analyzer/policy_language/dates.h"
#include "analyzer/policy_language/day_count.h"
#include "analyzer/policy_language/letters.h"
#include "analyzer/policy_language/party_names.h"

namespace hegui::policy {
namespace {

using Use = PolicyPatterns::Use;
using Kind = OutlineLine::Kind;
using Name = Grammar::Name;

class Reader {
 public:
  Reader(const Outline& outline, const Tokens& tokens, const PolicyPatterns& patterns,
         const ThirdPartyLines& third_party, Reading& out)
      : outline_(outline),
        tokens_(tokens),
        patterns_(patterns),
        out_(out),
        third_party_(third_party) {}

  void run() {
    find_rights_sections();
    for (line_ = 0; line_ < outline_.lines().size(); ++line_) {
      const OutlineLine& line = outline_.lines()[line_];
      if (line.kind == Kind::blank) continue;
      line_has_way_ = says_how(line.range);
      spoken_of_.reset();
      right_of_line_.reset();
      rights_of_line_ = 0;
      if (line.kind == Kind::heading && !line_has_way_) line_has_way_ = next_line_says_how();
      for (const TextRange range : outline_.sentences(line.range)) {
        read_sentence(range);
        look_for_operator(range);
      }
    }
    const bool named = std::any_of(out_.contacts.begin(), out_.contacts.end(),
                                   [](const auto& c) { return c.kind == Contact::Kind::person; });
    if (title_ && !named) out_.contacts.push_back({Contact::Kind::person, *title_});
  }

 private:
  // The first company that the text says answers for the app: "由…公司运营",
  // "…公司（以下简称“我们”）".
  void look_for_operator(TextRange range) {
    if (has_operator_ || third_party_[line_]) return;
    const PartyNames names = party_names(tokens_, range);
    if (names.companies.empty() || !names.services.empty()) return;
    const TextRange company = names.companies.front();
    const bool heads_line = outline_.lines()[line_].range.start == range.start;
    if (!says(Name::answers_for_app, range) && !(heads_line && line_ < kFirstLines)) return;
    has_operator_ = true;
    Trait trait;
    trait.key = "operator";
    trait.quote = tokens_.quote(company);
    trait.value = trait.quote.text;
    out_.traits.push_back(std::move(trait));
  }

  void find_rights_sections() {
    rights_.resize(outline_.sections().size());
    for (std::size_t i = 0; i < rights_.size(); ++i) {
      const Section& section = outline_.sections()[i];
      rights_[i] = tokens_.grammar().finds(Name::rights_part, section.title) ||
                   (section.parent >= 0 && rights_[static_cast<std::size_t>(section.parent)]);
    }
  }

  bool says(Name name, TextRange range) const {
    return tokens_.grammar().finds(name, tokens_.chars(range));
  }
  bool says_how(TextRange range) const {
    return !patterns_.find(tokens_.chars(range), {Use::way}).empty();
  }
  bool next_line_says_how() const {
    for (std::size_t i = line_ + 1; i < outline_.lines().size(); ++i) {
      const OutlineLine& line = outline_.lines()[i];
      if (line.kind == Kind::heading) return false;
      if (line.kind != Kind::blank && says_how(line.range)) return true;
    }
    return false;
  }

  bool in_rights_section() const {
    const int section = outline_.lines()[line_].section;
    return section >= 0 && rights_[static_cast<std::size_t>(section)];
  }

  void read_sentence(TextRange range) {
    const std::string_view chars = tokens_.chars(range);
    const std::vector<PolicyPatterns::Match> found = patterns_.find(
        chars, {Use::right, Use::right_in_part, Use::right_trap, Use::way, Use::condition,
                Use::deadline_about, Use::deadline_verb, Use::deadline_trap, Use::soon_trap,
                Use::soon, Use::contact, Use::trait_trap, Use::trait, Use::update_in_part});
    const auto has = [&](Use use) {
      return std::any_of(found.begin(), found.end(),
                         [&](const auto& match) { return match.use == use; });
    };
    const bool in_rights =
        in_rights_section() || (has(Use::right_in_part) && says(Name::right_entry, range));
    if (in_rights || says(Name::user_may, range)) {
      for (const auto& match : found) {
        if (meets(found, Use::right_trap, match)) continue;
        if (match.use == Use::right || (match.use == Use::right_in_part && in_rights)) {
          add_right(named(match.key, Right::Kind::access), range,
                    has(Use::way) || is_explained(range));
        }
      }
    }
    for (const auto& match : found) {
      const TextRange place = {range.start + match.start, range.start + match.stop};
      switch (match.use) {
        case Use::condition:
          add_condition(found, match, place);
          break;
        case Use::contact:
          read_contact(match, chars, range);
          break;
        case Use::trait:
          // "不向境外提供", "如需向境外提供" are no transfer.
          if ((match.key != "cross_border" || !has_trait(found, "no_cross_border")) &&
              !is_trapped(found, match.key)) {
            add_trait(match, place);
          }
          break;
        case Use::update_in_part:
          if (in_part(Name::changes_part)) add_trait(match, place);
          break;
        case Use::right:
        case Use::right_in_part:
          if (in_rights && right_of_line_ != named(match.key, Right::Kind::access)) {
            right_of_line_ = named(match.key, Right::Kind::access);
            ++rights_of_line_;
          }
          break;
        default:
          break;
      }
    }
    read_deadlines(range, found);
  }

  // "删除：长按照片": what follows the colon says how.
  bool is_explained(TextRange range) const {
    static const re2::RE2 pattern(R"(^[^：:，。]{1,24}(?:：|:|——|—|－)[^。]{2,})");
    const std::string_view chars = tokens_.chars(range);
    return in_rights_section() &&
           re2::RE2::PartialMatch(re2::StringPiece(chars.data(), chars.size()), pattern);
  }

  void add_right(Right::Kind kind, TextRange range, bool way) {
    way = way || line_has_way_;
    for (Right& known : out_.rights) {
      if (known.kind != kind) continue;
      if (way && !known.way) known = {kind, tokens_.quote(range), true};
      return;
    }
    out_.rights.push_back({kind, tokens_.quote(range), way});
  }

  // The right is the last one before the condition in its sentence, else the first in it, else the
  // last in the line before; without one it is no condition of a right.
  void add_condition(const std::vector<PolicyPatterns::Match>& found,
                     const PolicyPatterns::Match& condition, TextRange place) {
    const PolicyPatterns::Match* right = nullptr;
    for (const auto& match : found) {
      if (match.use != Use::right && match.use != Use::right_in_part) continue;
      if (right == nullptr || (match.start <= condition.start && match.start > right->start)) {
        right = &match;
      }
    }
    if (right != nullptr && (in_rights_section() || right->key == "cancel")) {
      right_of_line_ = named(right->key, Right::Kind::access);
    } else if (!right_of_line_) {
      return;
    }
    const Quote quote = tokens_.quote(place);
    const bool known =
        std::any_of(out_.conditions.begin(), out_.conditions.end(), [&](const Condition& other) {
          return other.quote.span.start < quote.span.stop &&
                 quote.span.start < other.quote.span.stop;
        });
    if (!known) out_.conditions.push_back({*right_of_line_, quote});
  }

  // Telephone numbers in lists of third parties are theirs; "客服" is a way to reach somebody where
  // the text speaks of contacts, and a title is a person where nobody is named.
  void read_contact(const PolicyPatterns::Match& match, std::string_view chars, TextRange range) {
    if (third_party_[line_] && outline_.lines()[line_].kind == Kind::row) return;
    if (match.key == "person_title") {
      if (in_contact_section() && !title_) {
        const auto start = static_cast<std::size_t>(match.value.data() - chars.data());
        title_ = tokens_.quote({range.start + start, range.start + start + match.value.size()});
      }
      return;
    }
    const Contact::Kind kind = named(match.key, Contact::Kind::mail);
    if (kind == Contact::Kind::online && !in_contact_section()) return;
    add_contact(kind, match, chars, range);
  }

  static bool has_trait(const std::vector<PolicyPatterns::Match>& found, std::string_view key) {
    return std::any_of(found.begin(), found.end(), [&](const auto& match) {
      return match.use == Use::trait && match.key == key;
    });
  }

  bool in_part(Name title) const {
    int section = outline_.lines()[line_].section;
    for (; section >= 0; section = outline_.sections()[static_cast<std::size_t>(section)].parent) {
      if (tokens_.grammar().finds(title,
                                  outline_.sections()[static_cast<std::size_t>(section)].title)) {
        return true;
      }
    }
    return false;
  }

  bool in_contact_section() const {
    return in_part(Name::contact_part) || says(Name::contact_part, outline_.lines()[line_].range);
  }

  void add_contact(Contact::Kind kind, const PolicyPatterns::Match& match, std::string_view chars,
                   TextRange range) {
    const auto start = static_cast<std::size_t>(match.value.data() - chars.data());
    Contact contact;
    contact.kind = kind;
    contact.value = tokens_.quote({range.start + start, range.start + start + match.value.size()});
    const bool known = std::any_of(out_.contacts.begin(), out_.contacts.end(), [&](const auto& c) {
      return c.kind == kind && (c.value.text.find(contact.value.text) != std::string::npos ||
                                contact.value.text.find(c.value.text) != std::string::npos);
    });
    if (!known) out_.contacts.push_back(std::move(contact));
  }

  void add_trait(const PolicyPatterns::Match& match, TextRange place) {
    Trait trait;
    trait.key = match.key;
    trait.quote = tokens_.quote(place);
    if (match.key == "updated" || match.key == "effective") {
      trait.value = iso_date(match.value);
      if (trait.value.empty()) return;
    }
    // Of these every place counts: each says something else.
    const bool each = trait.key == "leftover" || trait.key == "foreground_only";
    const bool repeated =
        !each && std::any_of(out_.traits.begin(), out_.traits.end(),
                             [&](const Trait& other) { return other.key == trait.key; });
    if (!repeated) out_.traits.push_back(std::move(trait));
  }

  void read_deadlines(TextRange range, const std::vector<PolicyPatterns::Match>& found) {
    const auto has = [&](Use use) {
      return std::any_of(found.begin(), found.end(),
                         [&](const auto& match) { return match.use == use; });
    };
    // "注销：我的-设置-注销账号。提交后7日内办结。"
    const auto note_subject = [&] {
      std::optional<Deadline::About> subject;
      for (const auto& match : found) {
        if (match.use != Use::deadline_about || match.key == "any_request" ||
            is_inside_another(found, match)) {
          continue;
        }
        const Deadline::About kind = named(match.key, Deadline::About::request);
        subject = !subject || *subject == kind ? kind : Deadline::About::request;
      }
      // A copy that is asked for is no subject: what comes behind is any answer.
      if (subject == Deadline::About::access) subject = Deadline::About::request;
      if (subject) spoken_of_ = subject;
    };
    if (!has(Use::deadline_verb)) return note_subject();
    const std::string_view chars = tokens_.chars(range);
    bool any = false;
    std::size_t clause = 0;
    for (std::size_t at = 0; at < chars.size();) {
      const char32_t c = base::next_code_point(chars, at);
      if (!ends_clause(c) && at < chars.size()) continue;
      const std::string_view part = chars.substr(clause, at - clause);
      if (const auto days = first_day_count(part, chars.substr(0, clause))) {
        if (promises(part)) {
          any = true;
          add_deadline(about(found, clause, at, says_answer(part)), days->number,
                       days->working_days, range);
        }
      }
      clause = at;
    }
    // "要求其及时删除": somebody else's haste.
    const bool soon = std::any_of(found.begin(), found.end(), [&](const auto& match) {
      return match.use == Use::soon && !meets(found, Use::soon_trap, match);
    });
    if (!any && soon && (in_rights_section() || says(Name::request, range))) {
      any = true;
      add_deadline(about(found, 0, chars.size(), false), std::nullopt, false, range);
    }
    if (!any) note_subject();
  }

  bool says_answer(std::string_view clause) const {
    return tokens_.grammar().finds(Name::answers, clause);
  }

  bool promises(std::string_view clause) const {
    return patterns_.find(clause, {Use::deadline_trap}).empty();
  }

  // What the sentence speaks of up to there, if that is one thing; several are requests of any
  // kind. Else what was spoken of before in the line, else in the section's title.
  Deadline::About about(const std::vector<PolicyPatterns::Match>& found, std::size_t start,
                        std::size_t stop, bool answers) {
    std::optional<Deadline::About> said;
    for (const bool in_clause : {true, false}) {
      for (const auto& match : found) {
        if (match.use != Use::deadline_about || match.key == "any_request" || match.start >= stop ||
            (in_clause && match.start < start) || is_inside_another(found, match)) {
          continue;
        }
        const Deadline::About kind = named(match.key, Deadline::About::request);
        said = !said || *said == kind ? kind : Deadline::About::request;
      }
      if (said) {
        spoken_of_ = said;
        return *said;
      }
    }
    // "收到您的请求后": of whatever kind, even below another one.
    const bool any = std::any_of(found.begin(), found.end(), [&](const auto& match) {
      return match.use == Use::deadline_about && match.key == "any_request" && match.start < stop;
    });
    if (any) return Deadline::About::request;
    // An answer, where the line grants several rights, is one to whichever is asked for.
    if (rights_of_line_ > 1 && answers) return Deadline::About::request;
    if (spoken_of_) return *spoken_of_;
    const int section = outline_.lines()[line_].section;
    if (section >= 0) {
      for (const auto& match :
           patterns_.find(outline_.sections()[static_cast<std::size_t>(section)].title,
                          {Use::deadline_about})) {
        if (match.key != "any_request") return named(match.key, Deadline::About::request);
      }
    }
    return Deadline::About::request;
  }

  // "delete" of "delete your account".
  static bool is_trapped(const std::vector<PolicyPatterns::Match>& found, std::string_view trait) {
    return std::any_of(found.begin(), found.end(), [&](const auto& match) {
      return match.use == Use::trait_trap && match.key == trait;
    });
  }

  // Does a match of that use overlap this one?
  static bool meets(const std::vector<PolicyPatterns::Match>& found, Use use,
                    const PolicyPatterns::Match& match) {
    return std::any_of(found.begin(), found.end(), [&](const auto& other) {
      return other.use == use && other.start < match.stop && match.start < other.stop;
    });
  }

  static bool is_inside_another(const std::vector<PolicyPatterns::Match>& found,
                                const PolicyPatterns::Match& match) {
    return std::any_of(found.begin(), found.end(), [&](const auto& other) {
      return other.use == Use::deadline_about && other.key != match.key &&
             other.start <= match.start && other.stop >= match.stop &&
             other.stop - other.start > match.stop - match.start;
    });
  }

  void add_deadline(Deadline::About about, std::optional<std::int64_t> number, bool working_days,
                    TextRange range) {
    const bool known =
        std::any_of(out_.deadlines.begin(), out_.deadlines.end(), [&](const Deadline& other) {
          return other.about == about && other.number == number &&
                 other.working_days == working_days;
        });
    if (!known) out_.deadlines.push_back({about, number, working_days, tokens_.quote(range)});
  }

  const Outline& outline_;
  const Tokens& tokens_;
  const PolicyPatterns& patterns_;
  Reading& out_;
  const ThirdPartyLines& third_party_;
  static constexpr std::size_t kFirstLines = 12;  // where a name may stand alone
  bool has_operator_ = false;
  std::optional<Quote> title_;  // of somebody to write to
  std::vector<bool> rights_;    // by section: about the user's rights
  std::size_t line_ = 0;
  bool line_has_way_ = false;
  std::optional<Deadline::About> spoken_of_;  // in the line, before
  std::optional<Right::Kind> right_of_line_;  // the last one
  std::size_t rights_of_line_ = 0;            // how often another one was spoken of
};

}  // namespace

void read_promises(const Outline& outline, const Tokens& tokens, const PolicyPatterns& patterns,
                   const ThirdPartyLines& third_party, Reading& out) {
  Reader(outline, tokens, patterns, third_party, out).run();
}

}  // namespace hegui::policy
