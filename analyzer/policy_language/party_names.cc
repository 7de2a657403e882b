#include "analyzer/policy_language/party_names.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <optional>

#include "analyzer/policy_language/letters.h"
#include "analyzer/policy_language/list_marks.h"

namespace hegui::policy {
namespace {

constexpr std::size_t kMaxNameChars = 24;
constexpr std::size_t kMinNameBytes = 4;

// Names end where these begin.
bool is_border(char32_t c) {
  constexpr std::u32string_view kBorders = U"，。、：；（）()【】“”\"《》「」/|,;:！？\n\t";
  return kBorders.find(c) != std::u32string_view::npos;
}
// What stands right before byte `stop`, back to a border: "使用的友盟统计" gives 友盟统计.
TextRange name_before(const Tokens& tokens, TextRange sentence, std::size_t stop) {
  const std::string& text = tokens.text().text();
  std::size_t start = stop;
  for (std::size_t chars = 0; start > sentence.start && chars < kMaxNameChars; ++chars) {
    std::size_t at = start - 1;
    while (at > sentence.start && (static_cast<unsigned char>(text[at]) & 0xc0) == 0x80) --at;
    std::size_t next = at;
    if (is_border(base::next_code_point(text, next))) break;
    start = at;
  }
  const std::string_view name = std::string_view(text).substr(start, stop - start);
  const auto before = tokens.grammar().first(Grammar::Name::before_name, name);
  return {start + (before ? before->stop : 0), stop};
}

// "Firebase" of "Firebase Analytics", "腾讯浏览服务" of "腾讯浏览服务TBS": Latin words go on with
// it.
TextRange with_latin_tail(const Tokens& tokens, TextRange name, std::size_t stop) {
  static const re2::RE2 tail(R"(^(?: ?[A-Z][A-Za-z0-9]*)+)");
  const std::string_view after = tokens.chars({name.stop, stop});
  re2::StringPiece piece(after.data(), after.size());
  const std::size_t whole = piece.size();
  re2::RE2::Consume(&piece, tail);
  return {name.start, name.stop + (whole - piece.size())};
}

// "由北京即构科技有限公司": the words before a company's name that the pattern took along. A name
// begins with its place, but for one in brackets: "阿里云计算（北京）有限公司".
TextRange without_lead(const Tokens& tokens, TextRange company) {
  // Names of companies have such characters too: enough must be left.
  constexpr std::size_t kLeft = 18;
  const std::string_view name = tokens.chars(company);
  std::optional<std::size_t> place;
  for (const Grammar::Match& match : tokens.grammar().all(Grammar::Name::place, name)) {
    const std::string_view before = name.substr(0, match.start);
    if (before.ends_with("（") || before.ends_with("(") || name.size() - match.start < kLeft)
      continue;
    place = match.start;
    break;
  }
  if (place) return {company.start + *place, company.stop};
  const auto before = tokens.grammar().first(Grammar::Name::before_company, name);
  if (!before || name.size() - before->stop < kLeft) return company;
  return {company.start + before->stop, company.stop};
}

// "推送", "保险公司": whose, but not its name.
bool is_kind_of_code(const Grammar& grammar, std::string_view name) {
  return re2::RE2::FullMatch(re2::StringPiece(name.data(), name.size()),
                             grammar[Grammar::Name::kind_of_code]);
}

// The name before "（某某有限公司）"; empty: none is there.
TextRange name_of_bracket(const Tokens& tokens, TextRange sentence, TextRange company) {
  const std::string_view before = tokens.chars({sentence.start, company.start});
  const std::size_t bracket = before.ends_with("（") ? 3 : before.ends_with("(") ? 1 : 0;
  if (bracket == 0) return {company.start, company.start};
  TextRange name = name_before(tokens, sentence, company.start - bracket);
  const std::string_view named = without_list_marks(tokens.chars(name));
  name.start = name.stop - named.size();
  const Grammar& grammar = tokens.grammar();
  if (named.size() < kMinNameBytes || grammar.finds(Grammar::Name::not_company, named) ||
      is_kind_of_code(grammar, named)) {
    return {company.start, company.start};
  }
  return name;
}

bool overlaps(const std::vector<TextRange>& ranges, TextRange range) {
  return std::any_of(ranges.begin(), ranges.end(), [&](const TextRange& other) {
    return range.start < other.stop && other.start < range.stop;
  });
}

}  // namespace

bool is_company(const Grammar& grammar, std::string_view text) {
  const auto match = grammar.first(Grammar::Name::company, text);
  return match && match->start == 0 && match->stop == text.size();
}

std::vector<TextRange> PartyNames::named() const {
  std::vector<TextRange> out = bracketed;
  for (const TextRange service : services) {
    const auto same = std::find_if(out.begin(), out.end(), [&](const TextRange& other) {
      return service.start < other.stop && other.start < service.stop;
    });
    if (same == out.end()) {
      out.push_back(service);
    } else if (service.stop - service.start > same->stop - same->start) {
      *same = service;
    }
  }
  std::sort(out.begin(), out.end(),
            [](const TextRange& a, const TextRange& b) { return a.start < b.start; });
  return out;
}

PartyNames party_names(const Tokens& tokens, TextRange sentence) {
  PartyNames out;
  const std::string_view chars = tokens.chars(sentence);
  for (const Grammar::Match& match : tokens.grammar().all(Grammar::Name::company, chars)) {
    const TextRange name =
        without_lead(tokens, {sentence.start + match.start, sentence.start + match.stop});
    // "我们的集团公司": somebody's, not its name.
    if (tokens.grammar().finds(Grammar::Name::not_company, tokens.chars(name))) continue;
    out.companies.push_back(name);
    const TextRange of = name_of_bracket(tokens, sentence, name);
    if (of.start < of.stop) out.bracketed.push_back(of);
  }
  for (std::size_t at = chars.find("SDK"); at != std::string_view::npos;
       at = chars.find("SDK", at + 3)) {
    TextRange name = name_before(tokens, sentence, sentence.start + at);
    const std::string_view named = without_list_marks(tokens.chars(name));
    name.start = name.stop - named.size();
    if (named.size() < 2 || overlaps(out.companies, name) ||
        is_kind_of_code(tokens.grammar(), named)) {
      continue;
    }
    out.services.push_back({name.start, name.stop + 3});
  }
  for (const Token& token : tokens.in(sentence)) {
    if (!token.is_sdk() || overlaps(out.services, token.range) ||
        overlaps(out.companies, token.range) ||
        is_company(tokens.grammar(), tokens.chars(token.range))) {
      continue;
    }
    out.services.push_back(with_latin_tail(tokens, token.range, sentence.stop));
  }
  std::sort(out.services.begin(), out.services.end(),
            [](const TextRange& a, const TextRange& b) { return a.start < b.start; });
  return out;
}

}  // namespace hegui::policy
