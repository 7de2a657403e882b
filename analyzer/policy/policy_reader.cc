#include "analyzer/policy/policy_reader.h"

#include <algorithm>
#include <array>
#include <map>

#include "analyzer/policy/third_party_parts.h"
#include "analyzer/policy_language/condensed_text.h"
#include "analyzer/policy_language/day_count.h"
#include "analyzer/policy_language/letters.h"
#include "analyzer/policy_language/phrase_patterns.h"
#include "analyzer/policy_language/simplified.h"
#include "analyzer/policy_language/vocabulary.h"
#include "analyzer/program/phrases.h"

namespace hegui::policy {
namespace {

// The first ones of each are kept: a text of millions of equal words says no more than a hundred.
constexpr std::size_t kMaxMentionsOfSubject = 100;
constexpr std::size_t kMaxHitsOfPhrase = 50;

template <std::size_t N>
bool is_one_of(std::string_view topic, const std::array<std::string_view, N>& topics) {
  return std::find(topics.begin(), topics.end(), topic) != topics.end();
}
constexpr std::array<std::string_view, 3> kTerms = {"handling_term", "handling_term_subject",
                                                    "fifteen_days"};

struct Match {
  std::size_t phrase;
  TextRange range;  // bytes of the condensed text
};

// One text being read.
class Reading {
 public:
  // `text` is what is read: `shown` itself, or `shown` in simplified characters.
  Reading(std::string_view text, std::string_view shown, const PhrasePatterns& patterns,
          const Vocabulary& vocabulary)
      : patterns_(patterns),
        vocabulary_(vocabulary),
        text_(text),
        shown_(shown),
        words_(vocabulary.finder().find(text)),
        signs_(text_.lines().size()) {}

  void read(Description& out) {
    out.chars = text_.chars();
    find_phrases();
    note_named_parties();
    const ThirdPartyParts parts(text_, signs_);
    for (const Match& match : matches_) {
      if (topic(match).ends_with("_trap")) traps_.push_back(match.range);
    }
    write_mentions(parts, out.mentions);
    write_phrases(out);
  }

 private:
  std::string_view slice(TextRange range) const {
    return std::string_view(text_.text()).substr(range.start, range.stop - range.start);
  }
  // The same range as it was written: both texts have their characters at the same bytes.
  std::string_view shown(TextRange range) const {
    return std::string_view(shown_.text()).substr(range.start, range.stop - range.start);
  }
  const std::string& topic(const Match& match) const {
    return patterns_.phrases()[match.phrase].topic;
  }

  void find_phrases() {
    for (std::size_t number = 0; number < text_.lines().size(); ++number) {
      const std::size_t line_start = text_.lines()[number].start;
      for (const PhraseMatch& found : patterns_.find(text_.line(number))) {
        matches_.push_back({found.phrase, {line_start + found.start, line_start + found.stop}});
        const std::string& what = patterns_.phrases()[found.phrase].topic;
        if (what == "sdk_section") signs_[number].list_heading = true;
        if (what == "sdk_table_header") ++signs_[number].column_heads;
      }
    }
    std::stable_sort(matches_.begin(), matches_.end(),
                     [](const Match& a, const Match& b) { return a.range.start < b.range.start; });
  }

  void note_named_parties() {
    for (const FoundWord& found : words_) {
      const std::vector<Term>& terms = vocabulary_.terms(found.word);
      if (std::any_of(terms.begin(), terms.end(), [](const Term& term) {
            return term.kind == Term::Kind::sdk && !term.only_in_lists;
          })) {
        signs_[text_.line_at(text_.byte_at(found.start))].names_third_party = true;
      }
    }
  }

  void write_mentions(const ThirdPartyParts& parts, std::vector<Mention>& out) {
    std::map<std::pair<Mention::Kind, std::string_view>, std::size_t> counts;
    // Words and traps are both in order: traps that lie behind are passed for good.
    std::size_t trap = 0;
    for (const FoundWord& found : words_) {
      const TextRange range = {text_.byte_at(found.start), text_.byte_at(found.stop)};
      while (trap < traps_.size() && traps_[trap].stop <= range.start) ++trap;
      const bool trapped = trap < traps_.size() && traps_[trap].start < range.stop;
      for (const Term& term : vocabulary_.terms(found.word)) {
        const bool sdk = term.kind == Term::Kind::sdk;
        if (sdk ? term.only_in_lists && !parts.in_list(range.start) && !is_called_sdk(range.stop)
                : trapped) {
          continue;
        }
        const Mention::Kind kind = sdk ? Mention::Kind::sdk : Mention::Kind::pi;
        if (++counts[{kind, term.subject}] > kMaxMentionsOfSubject) continue;
        out.push_back({kind, term.subject, std::string(shown(range)), found.start, found.stop});
      }
    }
  }

  bool is_called_sdk(std::size_t byte) const {
    const std::string_view after = std::string_view(text_.text()).substr(byte, 8);
    return after.starts_with("SDK") || after.starts_with("sdk") || after.starts_with(" SDK");
  }

  void write_phrases(Description& out) {
    std::vector<std::size_t> counts(patterns_.phrases().size(), 0);
    for (const Match& match : matches_) {
      PhraseHit hit;
      hit.topic = topic(match);
      if (is_one_of(hit.topic, kTerms)) {
        const std::string_view line = text_.line(text_.line_at(match.range.start));
        const std::size_t in_line =
            match.range.start - text_.lines()[text_.line_at(match.range.start)].start;
        const std::optional<DayCount> days =
            first_day_count(slice(match.range), line.substr(0, in_line));
        if (days) {
          hit.number = days->number;
          hit.unit = days->working_days ? "working_days" : "days";
        } else if (hit.topic != "handling_term_subject") {
          continue;  // a date
        }
      }
      if (++counts[match.phrase] > kMaxHitsOfPhrase) continue;
      hit.phrase = patterns_.phrases()[match.phrase].id;
      hit.sentence = shown(sentence_around(text_, match.range));
      hit.start = text_.position(match.range.start);
      hit.stop = text_.position_after(match.range.stop);
      out.phrases.push_back(std::move(hit));
    }
  }

  const PhrasePatterns& patterns_;
  const Vocabulary& vocabulary_;
  CondensedText text_;
  CondensedText shown_;
  std::vector<FoundWord> words_;
  std::vector<LineSigns> signs_;
  std::vector<Match> matches_;    // by start
  std::vector<TextRange> traps_;  // by start
};

}  // namespace

std::string_view kind_name(Mention::Kind kind) { return kind == Mention::Kind::pi ? "pi" : "sdk"; }

struct PolicyReader::State {
  PhrasePatterns patterns;
  Vocabulary vocabulary;
};

PolicyReader::PolicyReader(std::unique_ptr<State> state) : state_(std::move(state)) {}
PolicyReader::PolicyReader(PolicyReader&&) noexcept = default;
PolicyReader& PolicyReader::operator=(PolicyReader&&) noexcept = default;
PolicyReader::~PolicyReader() = default;

base::Result<PolicyReader> PolicyReader::load(const rules::RuleSet& rules) {
  base::Result<PhrasePatterns> patterns =
      PhrasePatterns::load(rules, program::PatternSet::Machine::native,
                           [](std::string_view topic, std::string_view places) {
                             // Data types are found as words of the vocabulary, with their codes
                             // and more synonyms.
                             return has_place(places, "policy") && !topic.starts_with("dt_") &&
                                    topic != "traditional_char";
                           });
  if (!patterns.ok()) return std::move(patterns).error();
  base::Result<Vocabulary> vocabulary = Vocabulary::load(rules);
  if (!vocabulary.ok()) return std::move(vocabulary).error();
  return PolicyReader(
      std::make_unique<State>(State{std::move(patterns).value(), std::move(vocabulary).value()}));
}

Description PolicyReader::describe(std::string_view text) const {
  Description out;
  out.language = program::language_of(text);
  const std::string simple = out.language == "zh-Hant" ? simplified(text) : std::string();
  Reading(simple.empty() ? text : simple, text, state_->patterns, state_->vocabulary).read(out);
  return out;
}

}  // namespace hegui::policy
