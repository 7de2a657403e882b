#include "analyzer/policy_language/third_parties.h"

#include <re2/re2.h>

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include "analyzer/policy_language/circumstances.h"
#include "analyzer/policy_language/letters.h"
#include "analyzer/policy_language/list_marks.h"
#include "analyzer/policy_language/party_names.h"

namespace hegui::policy {
namespace {

using Kind = OutlineLine::Kind;

constexpr std::size_t kMaxNameChars = 40;
constexpr std::size_t kMinPurposeBytes = 6;
constexpr std::size_t kDashBytes = 3;  // "—", "无"

bool parts_clauses(char32_t c) {
  constexpr std::u32string_view kMarks = U"，；。：,;:（）()—";
  return kMarks.find(c) != std::u32string_view::npos;
}

bool has(const Heads& heads, Column column) {
  return std::find(heads.begin(), heads.end(), column) != heads.end();
}

bool names_sdk(const Tokens& tokens, TextRange range) {
  const auto words = tokens.in(range);
  return std::any_of(words.begin(), words.end(), [](const Token& word) { return word.is_sdk(); }) ||
         tokens.chars(range).find("SDK") != std::string_view::npos;
}

// "友盟统计SDK（某某有限公司）：…": what follows is said of that party.
bool begins_with_party(const Tokens& tokens, TextRange line) {
  const std::string_view chars = tokens.chars(line);
  const std::size_t colon = std::min(chars.find("："), chars.find(':'));
  if (colon >= 4 * kMaxNameChars) return false;
  const TextRange head = {line.start, line.start + colon};
  return names_sdk(tokens, head) || !party_names(tokens, head).bracketed.empty();
}

}  // namespace

ThirdPartyLines third_party_lines(const Outline& outline, const Tokens& tokens,
                                  const Columns& columns) {
  ThirdPartyLines out(outline.lines().size());
  std::optional<bool> table;  // of third parties
  bool block = false;
  std::vector<bool> sections(outline.sections().size());
  for (std::size_t i = 0; i < sections.size(); ++i) {
    const Section& section = outline.sections()[i];
    sections[i] = tokens.grammar().finds(Grammar::Name::third_party_part, section.title) ||
                  (section.parent >= 0 && sections[static_cast<std::size_t>(section.parent)]);
  }
  for (std::size_t i = 0; i < out.size(); ++i) {
    const OutlineLine& line = outline.lines()[i];
    const bool in_section = line.section >= 0 && sections[static_cast<std::size_t>(line.section)];
    if (line.kind == Kind::row) {
      if (!table) {
        const auto heads = columns.heads_of(tokens, line.cells);
        table = heads ? has(*heads, Column::operator_) ||
                            tokens.grammar().finds(Grammar::Name::third_party_part,
                                                   tokens.chars(line.range)) ||
                            (in_section && has(*heads, Column::name))
                      : in_section || names_sdk(tokens, line.range);
      }
      out[i] = *table;
      block = false;
      continue;
    }
    table.reset();
    if (line.kind == Kind::blank) continue;
    const std::optional<Label> label = columns.label_of(tokens, line.range);
    // "运营方：" that stands alone is the app's.
    if (label && (label->column == Column::name ||
                  (label->column == Column::operator_ && (block || in_section)))) {
      block = true;
    } else if (!label) {
      block = false;
    }
    out[i] = in_section || block || begins_with_party(tokens, line.range);
  }
  return out;
}

namespace {

class Reader {
 public:
  Reader(const Outline& outline, const Tokens& tokens, const Columns& columns,
         const PolicyPatterns& patterns, const ThirdPartyLines& third_party,
         const std::vector<Statement>& statements)
      : outline_(outline),
        tokens_(tokens),
        columns_(columns),
        patterns_(patterns),
        third_party_(third_party),
        statements_(statements) {}

  std::vector<ThirdParty> run() {
    const std::vector<OutlineLine>& lines = outline_.lines();
    for (std::size_t i = 0; i < lines.size();) {
      if (lines[i].kind == Kind::row) {
        i = read_table(i);
      } else if (const std::size_t next = read_block(i); next > i) {
        i = next;
      } else {
        if (lines[i].kind != Kind::blank && lines[i].kind != Kind::heading) {
          read_sentences(i);
        }
        ++i;
      }
    }
    return std::move(out_);
  }

 private:
  std::size_t read_table(std::size_t first) {
    const std::vector<OutlineLine>& lines = outline_.lines();
    std::size_t end = first;
    while (end < lines.size() && lines[end].kind == Kind::row) ++end;
    const auto heads = columns_.heads_of(tokens_, lines[first].cells);
    const bool headed = heads && (has(*heads, Column::name) || has(*heads, Column::operator_)) &&
                        !(has(*heads, Column::permission) && !has(*heads, Column::operator_));
    for (std::size_t i = headed ? first + 1 : first; i < end; ++i) {
      if (headed) {
        read_row(lines[i], *heads);
      } else if (!heads) {
        read_bare_row(lines[i]);
      }
    }
    return end;
  }

  void read_row(const OutlineLine& line, const Heads& heads) {
    // "支付" alone: the title of the rows below.
    const auto filled = std::count_if(line.cells.begin(), line.cells.end(), [&](TextRange cell) {
      return !tokens_.quote(cell).text.empty();
    });
    if (filled < 2) return;
    ThirdParty party;
    party.form = ThirdParty::Form::table;
    std::optional<Quote> operator_name;
    for (std::size_t i = 0; i < line.cells.size() && i < heads.size(); ++i) {
      if (heads[i]) take(party, operator_name, *heads[i], line.cells[i]);
    }
    finish(std::move(party), operator_name, line.range);
  }

  // Without heads: the first cell that names an SDK, or where there is a company the first one that
  // is neither it nor has a label; the next such cell says what for, unless it names information.
  void read_bare_row(const OutlineLine& line) {
    ThirdParty party;
    party.form = ThirdParty::Form::table;
    std::optional<Quote> operator_name;
    std::optional<TextRange> name;
    std::optional<TextRange> purpose;
    for (const TextRange cell : line.cells) {
      const std::string text = tokens_.quote(cell).text;
      if (is_company(tokens_.grammar(), text)) {
        take(party, operator_name, Column::operator_, cell);
      } else if (const auto label = columns_.label_of(tokens_, cell)) {
        take(party, operator_name, label->column, label->value);
      } else if ((names_sdk(tokens_, cell) && (!name || !names_sdk(tokens_, *name))) ||
                 (!name && is_short(cell) && text.size() > kDashBytes)) {
        name = cell;
      } else if (name && !purpose && text.size() > kDashBytes && !says_data(cell)) {
        purpose = cell;
      }
    }
    if (!name || (!operator_name && !names_sdk(tokens_, *name))) return;
    take(party, operator_name, Column::name, without_number(*name));
    if (purpose) take(party, operator_name, Column::purpose, *purpose);
    finish(std::move(party), operator_name, line.range);
  }

  // Returns the line behind the block; `first` if none begins there.
  std::size_t read_block(std::size_t first) {
    const std::vector<OutlineLine>& lines = outline_.lines();
    const auto label = columns_.label_of(tokens_, lines[first].range);
    ThirdParty party;
    party.form = ThirdParty::Form::block;
    std::optional<Quote> operator_name;
    std::size_t end = first + 1;
    if (label && label->column == Column::name && label->value.start < label->value.stop &&
        is_short(without_end(label->value)) && !lists_names(label->value) &&
        outline_.sentences(lines[first].range).size() == 1) {
      take(party, operator_name, Column::name, label->value);
    } else if (!label && lines[first].kind != Kind::blank && first + 1 < lines.size() &&
               is_bare_name(first)) {
      take(party, operator_name, Column::name, without_number(lines[first].range));
    } else {
      return first;
    }
    for (; end < lines.size(); ++end) {
      if (lines[end].kind == Kind::row) break;
      const auto next = columns_.label_of(tokens_, lines[end].range);
      if (!next || (next->column == Column::name && !names_company(next->value))) break;
      take(party, operator_name, next->column, next->value);
    }
    if (end == first + 1 && (!label || !names_sdk(tokens_, lines[first].range))) return first;
    finish(std::move(party), operator_name, {lines[first].range.start, lines[end - 1].range.stop});
    return end;
  }

  // "SDK名称：友盟统计SDK；使用目的：…；收集的信息：…": a block in one line, from that part on.
  // Returns the part behind it; `first` if none begins there.
  std::size_t read_labelled_parts(const std::vector<TextRange>& parts, std::size_t first) {
    const std::optional<Label> begins = name_of_parts(parts[first]);
    if (!begins || first + 1 >= parts.size() || !columns_.label_of(tokens_, parts[first + 1])) {
      return first;
    }
    ThirdParty party;
    party.form = ThirdParty::Form::block;
    std::optional<Quote> operator_name;
    take(party, operator_name, Column::name, without_end(begins->value));
    std::size_t next = first + 1;
    for (; next < parts.size(); ++next) {
      const auto label = columns_.label_of(tokens_, parts[next]);
      if (!label || (label->column == Column::name && !names_company(label->value))) break;
      take(party, operator_name, label->column, without_end(label->value));
    }
    finish(std::move(party), operator_name, {parts[first].start, parts[next - 1].stop});
    return next;
  }
  // "SDK名称：友盟统计SDK", "统计：友盟统计SDK"
  std::optional<Label> name_of_parts(TextRange part) const {
    const std::optional<Label> label = columns_.label_of(tokens_, part);
    if (label) return label->column == Column::name ? label : std::nullopt;
    const std::size_t colon = tokens_.chars(part).find("：");
    if (colon == std::string_view::npos) return std::nullopt;
    const TextRange behind = {part.start + colon + 3, part.stop};
    if (names_sdk(tokens_, {part.start, part.start + colon}) || !is_short(without_end(behind)) ||
        !names_sdk(tokens_, behind)) {
      return std::nullopt;
    }
    return Label{Column::name, behind};
  }
  TextRange without_end(TextRange range) const {
    for (const std::string_view mark : {"；", ";", "。"}) {
      if (tokens_.chars(range).ends_with(mark)) range.stop -= mark.size();
    }
    return range;
  }

  bool names_company(TextRange value) const {
    return is_company(tokens_.grammar(), tokens_.quote(without_end(value)).text);
  }

  // No name is longer: what follows such a label is a sentence.
  bool is_short(TextRange range) const {
    const std::string_view chars = tokens_.chars(range);
    return chars.find("，") == std::string_view::npos &&
           base::code_point_count(chars.substr(0, 4 * kMaxNameChars)) <= kMaxNameChars;
  }

  // "极光推送、Bugly、高德定位"
  bool lists_names(TextRange value) const {
    const auto words = tokens_.in(value);
    return std::count_if(words.begin(), words.end(),
                         [](const Token& word) { return word.is_sdk(); }) >= 2 &&
           tokens_.chars(value).find("、") != std::string_view::npos;
  }

  // A short line that is nothing but a name, with a detail below it: "1. 友盟统计SDK"; or with its
  // company: "「云账户」", "所属机构：…".
  bool is_bare_name(std::size_t number) const {
    const TextRange line = outline_.lines()[number].range;
    const std::string_view chars = tokens_.chars(line);
    if (base::code_point_count(chars.substr(0, 4 * kMaxNameChars)) > kMaxNameChars ||
        chars.find("。") != std::string_view::npos) {
      return false;
    }
    const auto detail = columns_.label_of(tokens_, outline_.lines()[number + 1].range);
    if (!detail || detail->column == Column::name) return false;
    return names_sdk(tokens_, line) ||
           (third_party_[number] && detail->column == Column::operator_ &&
            names_company(detail->value));
  }

  TextRange without_number(TextRange line) const {
    return {line.stop - without_list_marks(tokens_.chars(line)).size(), line.stop};
  }

  void take(ThirdParty& party, std::optional<Quote>& operator_name, Column column, TextRange cell) {
    const Quote value = tokens_.quote(cell);
    if (value.text.empty() || value.text == "/" || value.text == "-" || value.text == "无") return;
    switch (column) {
      case Column::name:
        if (!party.name.text.empty()) {
          // "SDK名称：…", then "第三方名称：…有限公司"
          if (!operator_name && is_company(tokens_.grammar(), value.text)) operator_name = value;
          return;
        }
        party.name = value;
        name_sdks(party, cell);
        take_bracket(party, operator_name, cell);
        break;
      case Column::operator_:
        if (!operator_name) operator_name = value;
        break;
      case Column::purpose:
        if (!party.purpose) party.purpose = value;
        break;
      case Column::link:
        if (party.link.empty()) party.link = link_in(value.text);
        break;
      case Column::data:
      case Column::permission:
      case Column::way:
      case Column::none:
        break;
    }
  }

  // "数盟可信ID（北京数字联盟网络科技有限公司）"
  void take_bracket(ThirdParty& party, std::optional<Quote>& operator_name, TextRange cell) const {
    const PartyNames names = party_names(tokens_, cell);
    if (names.bracketed.size() != 1 || names.companies.size() != 1) return;
    party.name = tokens_.quote({cell.start, names.bracketed.front().stop});
    if (!operator_name) operator_name = tokens_.quote(names.companies.front());
  }

  static std::string link_in(const std::string& text) {
    static const re2::RE2 pattern(R"re((https?://[^\s，。；、）)"'<>]+))re");
    std::string link;
    re2::RE2::PartialMatch(text, pattern, &link);
    return link;
  }

  void name_sdks(ThirdParty& party, TextRange range) const {
    for (const Token& token : tokens_.in(range)) {
      for (const Term& term : *token.terms) {
        if (term.kind == Term::Kind::sdk &&
            std::find(party.sdks.begin(), party.sdks.end(), term.subject) == party.sdks.end()) {
          party.sdks.push_back(term.subject);
        }
      }
    }
  }

  static void strip_quotes(std::string& name) {
    for (const std::string_view mark :
         {"“", "”", "「", "」", "\"", "《", "》", "【", "】", "［", "］"}) {
      if (name.starts_with(mark)) name.erase(0, mark.size());
      if (name.ends_with(mark)) name.erase(name.size() - mark.size());
    }
  }

  void finish(ThirdParty party, const std::optional<Quote>& operator_name, TextRange range) {
    if (party.name.text.empty()) {
      if (!operator_name) return;
      party.name = *operator_name;
    } else if (operator_name) {
      party.operator_name = operator_name->text;
    }
    strip_quotes(party.name.text);
    party.span = tokens_.span(range);
    if (party.link.empty()) party.link = link_in(std::string(tokens_.chars(range)));
    std::set<std::string_view> seen;
    for (const Statement& statement : statements_) {
      if (statement.word.span.start < party.span.start) continue;
      if (statement.word.span.start >= party.span.stop) break;
      if (statement.party == Party::third_party && seen.insert(statement.pi).second) {
        party.pi.push_back(statement.pi);
      }
    }
    out_.push_back(std::move(party));
  }

  // "我们接入了友盟统计SDK（北京友盟科技有限公司），用于…，它会收集…".
  void read_sentences(std::size_t number) {
    const OutlineLine& line = outline_.lines()[number];
    const std::vector<TextRange> parts = outline_.sentences(line.range);
    for (std::size_t i = 0; i < parts.size();) {
      if (const std::size_t next = read_labelled_parts(parts, i); next > i) {
        i = next;
        continue;
      }
      // In a list of third parties what names none goes on with the one before it.
      TextRange range = parts[i++];
      while (third_party_[number] && i < parts.size() && goes_on(range, parts[i])) {
        range.stop = parts[i++].stop;
      }
      read_sentence(number, range);
    }
  }

  bool goes_on(TextRange before, TextRange part) const {
    const PartyNames names = party_names(tokens_, part);
    if (!names.named().empty()) return false;
    const PartyNames said = party_names(tokens_, before);
    return said.named().size() == 1 && (names.companies.empty() || said.companies.empty());
  }

  void read_sentence(std::size_t number, TextRange range) {
    const PartyNames names = party_names(tokens_, range);
    const bool gets = gives_or_collects(range);
    if ((!names.services.empty() && (third_party_[number] || integrates(range))) ||
        (gets && !names.bracketed.empty())) {
      read_services(names, range);
    } else if (names.services.empty() && gets) {
      for (const TextRange company : names.companies) {
        ThirdParty party;
        party.name = tokens_.quote(company);
        name_sdks(party, company);
        add_purpose(party, range);
        finish(std::move(party), std::nullopt, range);
      }
    }
  }

  // Somebody else's code is spoken of, not only what the user may use ("用微信登录").
  bool integrates(TextRange range) const {
    return tokens_.grammar().finds(Grammar::Name::integrates, tokens_.chars(range));
  }

  // A third party is said to get something in that sentence.
  bool gives_or_collects(TextRange range) const {
    const Span span = tokens_.span(range);
    return std::any_of(statements_.begin(), statements_.end(), [&](const Statement& statement) {
      return statement.party == Party::third_party && statement.word.span.start >= span.start &&
             statement.word.span.start < span.stop;
    });
  }
  bool says_data(TextRange range) const { return gives_or_collects(range); }

  void read_services(const PartyNames& names, TextRange sentence) {
    const std::vector<TextRange> services = names.named();
    for (std::size_t i = 0; i < services.size(); ++i) read_service(names, services, i, sentence);
  }

  // What is said between a name and the next one is said of it; a company may stand before it too.
  void read_service(const PartyNames& names, const std::vector<TextRange>& services,
                    std::size_t index, TextRange sentence) {
    const TextRange name = services[index];
    const std::size_t next =
        index + 1 < services.size() ? services[index + 1].start : sentence.stop;
    ThirdParty party;
    party.name = tokens_.quote(name);
    name_sdks(party, name);
    std::optional<Quote> operator_name;
    for (const TextRange company : names.companies) {
      if (company.start >= name.stop && company.stop <= next) {
        operator_name = tokens_.quote(company);
        break;
      }
    }
    const std::size_t before = index > 0 ? services[index - 1].stop : sentence.start;
    if (!operator_name) {
      for (const TextRange company : names.companies) {
        if (company.start >= before && company.stop <= name.start) {
          operator_name = tokens_.quote(company);
        }
      }
    }
    const bool alone = services.size() == 1;
    const TextRange said = alone ? sentence : TextRange{name.start, next};
    add_purpose(party, said);
    if (!party.purpose) party.purpose = clause_behind(names, {name.stop, said.stop});
    if (!party.purpose && alone) party.purpose = clause_before({sentence.start, name.start});
    finish(std::move(party), operator_name, said);
  }

  // "友盟统计SDK（友盟同欣（北京）科技有限公司）：统计分析；收集…": the first clause that is
  // neither the company nor what is collected says what for.
  std::optional<Quote> clause_behind(const PartyNames& names, TextRange range) const {
    for (std::size_t start = range.start; start < range.stop;) {
      std::size_t stop = start;
      std::size_t next = start;
      while (next < range.stop &&
             !parts_clauses(base::next_code_point(tokens_.text().text(), next))) {
        stop = next;
      }
      const TextRange clause = {start, stop};
      start = next;
      const auto holds = [&](TextRange company) {
        return company.start < clause.stop && clause.start < company.stop;
      };
      if (std::any_of(names.companies.begin(), names.companies.end(), holds)) continue;
      if (says_data(clause)) return std::nullopt;
      Quote quote = tokens_.quote(clause);
      if (quote.text.size() >= kMinPurposeBytes) return quote;
    }
    return std::nullopt;
  }
  // "崩溃分析由Bugly…提供"
  std::optional<Quote> clause_before(TextRange range) const {
    const auto match = tokens_.grammar().first(Grammar::Name::done_by, tokens_.chars(range));
    if (!match) return std::nullopt;
    return tokens_.quote({range.start + match->start, range.start + match->stop});
  }

  void add_purpose(ThirdParty& party, TextRange range) const {
    if (!party.purpose) party.purpose = circumstances_of(range, tokens_, patterns_).purpose;
  }

  const Outline& outline_;
  const Tokens& tokens_;
  const Columns& columns_;
  const PolicyPatterns& patterns_;
  const ThirdPartyLines& third_party_;
  const std::vector<Statement>& statements_;  // by start
  std::vector<ThirdParty> out_;
};

}  // namespace

std::vector<ThirdParty> read_third_parties(const Outline& outline, const Tokens& tokens,
                                           const Columns& columns, const PolicyPatterns& patterns,
                                           const ThirdPartyLines& third_party,
                                           const std::vector<Statement>& statements) {
  return Reader(outline, tokens, columns, patterns, third_party, statements).run();
}

}  // namespace hegui::policy
