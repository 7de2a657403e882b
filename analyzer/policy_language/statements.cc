#include "analyzer/policy_language/statements.h"

#include <re2/re2.h>

#include <algorithm>
#include <optional>
#include <set>
#include <tuple>

#include "analyzer/policy_language/circumstances.h"
#include "analyzer/policy_language/letters.h"
#include "analyzer/policy_language/sentence.h"

namespace hegui::policy {
namespace {

// What a list or table below a sentence, title or head is about.
struct Context {
  Act act;
  bool conditional = false;
  bool inferred = false;  // nobody says that it is collected
  Circumstances circumstances;
};

constexpr std::ptrdiff_t kBareListWords = 2;
constexpr std::size_t kDashBytes = 3;  // "—", "无"

class Reader {
 public:
  Reader(const Outline& outline, const Tokens& tokens, const Columns& columns,
         const Narrowings& narrowings, const PolicyPatterns& patterns,
         const ThirdPartyLines& third_party)
      : outline_(outline),
        tokens_(tokens),
        columns_(columns),
        narrowings_(narrowings),
        patterns_(patterns),
        third_party_(third_party) {}

  StatementReading run() {
    for (line_ = 0; line_ < outline_.lines().size(); ++line_) {
      const OutlineLine& line = outline_.lines()[line_];
      if (line.kind != OutlineLine::Kind::row) heads_.reset();
      switch (line.kind) {
        case OutlineLine::Kind::blank:
          break;
        case OutlineLine::Kind::heading:
          read_heading(line);
          break;
        case OutlineLine::Kind::row:
          read_row(line);
          break;
        case OutlineLine::Kind::item:
        case OutlineLine::Kind::text:
          read_line(line);
          break;
      }
    }
    return std::move(out_);
  }

 private:
  Party default_party() const { return third_party_[line_] ? Party::third_party : Party::app; }

  // "我们收集的信息": what is only listed below it is collected.
  void read_heading(const OutlineLine& line) {
    const TextRange range = line.kind == OutlineLine::Kind::heading ? line.range : line.run_in;
    const Sentence title(tokens_, range, default_party());
    const std::string_view words = tokens_.chars(range);
    below_permissions_ = tokens_.grammar().finds(Grammar::Name::permission_part, words);
    const bool nested = context_ && line.section >= 0 && context_section_ >= 0 &&
                        is_below(line.section, context_section_);
    const std::optional<Act> act = title.last_act();
    if (act && (words.ends_with("：") || words.ends_with(":") || mentions_information(range) ||
                !act->uses)) {
      introduce(*act, title);
      context_section_ = line.section;
      part_context_ = context_;
    } else if (!nested) {
      context_.reset();
      part_context_.reset();
    }
  }

  bool is_below(int section, int other) const {
    while (section >= 0) {
      if (section == other) return true;
      section = outline_.sections()[static_cast<std::size_t>(section)].parent;
    }
    return false;
  }

  bool mentions_information(TextRange range) const {
    return tokens_.grammar().finds(Grammar::Name::information, tokens_.chars(range));
  }

  void read_line(const OutlineLine& line) {
    if (line.run_in.stop > line.run_in.start) read_heading(line);
    const std::optional<Label> label = columns_.label_of(tokens_, line.range);
    const std::vector<TextRange> sentences =
        outline_.sentences(label && label->column == Column::data && third_party_[line_]
                               ? label->value
                               : without_caption(line.range));
    if (label && label->value.start >= label->value.stop) {
      // "收集信息：" with what is collected in the lines below.
      context_ = labelled(label->column);
      if (context_) context_->circumstances = circumstances_of(line.range, tokens_, patterns_);
      list_begin_ = out_.statements.size();
      context_section_ = line.section;
      return;
    }
    std::optional<Context> context = label ? labelled(label->column) : context_;
    // A list that no verb governs goes on with what its part is about.
    if (!label && !context && part_context_ && is_bare(sentences)) context = part_context_;
    strict_ = label ? label->column == Column::purpose : below_permissions_;
    // "…收集下列信息：A；B；C。": what the colon introduced goes on to the full stop.
    std::optional<Context> list;
    bool defines = false;
    const std::size_t line_begin = out_.statements.size();
    for (const TextRange range : sentences) {
      const Sentence sentence(tokens_, range, default_party());
      // What follows a definition in its line goes on with it.
      defines |= sentence.has(Role::say_nothing);
      // "SDK名称：…；收集的信息：…": each part of the line has its label.
      const std::optional<Label> part = columns_.label_of(tokens_, range);
      if (part) list = labelled(part->column);
      const std::size_t before = out_.statements.size();
      std::optional<Context> about = list || part ? list : context;
      // So is one that only names information, unless its part is about something else.
      if (!label && !about && !part && lists_information(range) && !sentence.last_act() &&
          !in_other_part(line.section)) {
        about = labelled(Column::data);
        about->inferred = true;
      }
      read_sentence(sentence, defines ? std::nullopt : about);
      if (out_.statements.size() == before) look_back(sentence, line_begin);
      const std::string_view chars = tokens_.chars(range);
      if (!chars.ends_with("；") && !chars.ends_with(";")) {
        list.reset();
      } else if (const std::optional<Act> act = sentence.last_act();
                 act && tokens_.chars({act->verb.stop, range.stop}).find("：") != chars.npos) {
        list = Context{*act, sentence.conditional(), false, circumstances(sentence)};
      }
    }
    strict_ = false;
    if (sentences.empty()) return;
    // A line that ends with a colon introduces what follows; a sentence of plain text ends a list.
    const Sentence last(tokens_, sentences.back(), default_party());
    const std::string_view chars = tokens_.chars(last.range());
    const bool introduces = chars.ends_with("：") || chars.ends_with(":") ||
                            chars.ends_with("？") ||
                            (last.has(Role::list) && !chars.ends_with("。"));
    if (introduces) {
      const std::optional<Act> act = last.last_act();
      if (act) {
        introduce(*act, last);
        context_section_ = line.section;
      } else if (line.kind == OutlineLine::Kind::text && !context_) {
        context_.reset();
      }
    } else if (line.kind == OutlineLine::Kind::text && chars.ends_with("。") &&
               last.last_act().has_value()) {
      context_.reset();
    }
  }

  bool lists_information(TextRange line) const {
    const auto words = tokens_.in(line);
    return std::count_if(words.begin(), words.end(),
                         [](const Token& word) { return word.is_pi(); }) >= kBareListWords;
  }
  bool in_other_part(int section) const {
    for (; section >= 0; section = outline_.sections()[static_cast<std::size_t>(section)].parent) {
      if (tokens_.grammar().finds(Grammar::Name::other_part,
                                  outline_.sections()[static_cast<std::size_t>(section)].title)) {
        return true;
      }
    }
    return false;
  }

  // Nothing is done in them.
  bool is_bare(const std::vector<TextRange>& sentences) const {
    return std::none_of(sentences.begin(), sentences.end(), [&](const TextRange range) {
      return Sentence(tokens_, range, default_party()).last_act().has_value();
    });
  }

  // "联系类：手机号码、…": what stands before the colon only names a group; its words do nothing.
  TextRange without_caption(TextRange line) const {
    static const re2::RE2 caption(R"(^([^：:，。；“”]{1,20}?)(：|:|——)[^/])");
    const std::string_view chars = tokens_.chars(line);
    re2::StringPiece name;
    re2::StringPiece colon;
    if (!re2::RE2::PartialMatch(re2::StringPiece(chars.data(), chars.size()), caption, &name,
                                &colon)) {
      return line;
    }
    for (const Token& token : tokens_.in({line.start, line.start + name.size()})) {
      const Role role = token.role();
      if (role != Role::none && role != Role::other && role != Role::pass && role != Role::adverb) {
        return line;
      }
    }
    return {line.start + name.size() + colon.size(), line.stop};
  }

  // "收集信息：…" lists what is collected; "使用目的：…" does not, whatever the line above
  // introduced.
  std::optional<Context> labelled(Column column) const {
    if (column == Column::data || column == Column::permission) {
      Act act;
      act.kind = column == Column::data ? Act::Kind::collect : Act::Kind::other;
      act.party = default_party();
      return Context{act, false, false, {}};
    }
    return std::nullopt;
  }

  void read_row(const OutlineLine& line) {
    if (!heads_) {
      heads_ = columns_.heads_of(tokens_, line.cells);
      if (heads_) {
        table_of_third_parties_ = third_party_[line_] ||
                                  std::any_of(heads_->begin(), heads_->end(), [](const auto& head) {
                                    return head == Column::operator_;
                                  });
        return;
      }
      heads_.emplace(line.cells.size());
      table_of_third_parties_ = third_party_[line_];
    }
    row_purpose_ = purpose_of_row(line);
    std::optional<Context> context = context_;
    const bool has_data_column = std::any_of(heads_->begin(), heads_->end(),
                                             [](const auto& head) { return head == Column::data; });
    const bool has_permission_column =
        std::any_of(heads_->begin(), heads_->end(),
                    [](const auto& head) { return head == Column::permission; });
    for (std::size_t i = 0; i < line.cells.size(); ++i) {
      const std::optional<Column> head = i < heads_->size() ? (*heads_)[i] : std::nullopt;
      Act act;
      act.kind = Act::Kind::collect;
      act.party = table_of_third_parties_ ? Party::third_party : Party::app;
      if (head == Column::data || (!head && !has_data_column && table_of_third_parties_)) {
        context = Context{act, false, false, {}};
      } else if (head.has_value() || has_data_column) {
        context.reset();
        if (head == Column::name || head == Column::operator_ || head == Column::link ||
            head == Column::permission) {
          continue;
        }
      }
      strict_ = head == Column::purpose || (head != Column::data && has_permission_column);
      for (const TextRange range : outline_.sentences(line.cells[i])) {
        const Sentence sentence(tokens_, range, act.party);
        read_sentence(sentence, context);
      }
      strict_ = false;
    }
    row_purpose_.reset();
  }

  void read_sentence(const Sentence& sentence, const std::optional<Context>& context) {
    // A definition, or what is done if something came in by mistake.
    if (sentence.has(Role::say_nothing)) return;
    std::set<std::tuple<std::string_view, Party, bool>> said;  // kind, party, denied
    std::optional<Circumstances> said_of;
    const std::optional<Act> own = sentence.last_act();
    if (own ? !own->denied : context && !context->act.denied && !context->inferred) {
      out_.collecting.push_back(sentence.range());
    }
    for (std::size_t i = 0; i < sentence.tokens().size(); ++i) {
      const Token& token = sentence.tokens()[i];
      if (!token.is_pi() || names_permission(token) || is_quoted(sentence, token)) continue;
      std::optional<Act> act = sentence.governor(i);
      bool conditional = sentence.conditional();
      const bool listed = !act && context && is_listed(sentence, token);
      if (listed) {
        act = context->act;
        conditional |= context->conditional;
      }
      if (!act || act->kind == Act::Kind::other) continue;
      // Beside a permission or a purpose only what somebody is said to do counts.
      if (strict_ && act->uses) continue;
      Statement statement;
      statement.party = act->kind == Act::Kind::share ? Party::third_party : act->party;
      if (act->denied) {
        // "不会向第三方提供", "未经同意不收集", "其不收集": nothing is said of what the app does.
        // So does "不使用…做广告".
        if (conditional || statement.party != Party::app || act->kind == Act::Kind::share ||
            act->uses || has_purpose_behind(sentence, i)) {
          continue;
        }
        statement.denied = true;
      }
      statement.shared = act->kind == Act::Kind::share;
      statement.word = tokens_.quote(token.range);
      statement.sentence = tokens_.quote(sentence.range());
      if (sentence.has(Role::optional)) {
        statement.need = Statement::Need::optional;
      } else if (sentence.has(Role::required)) {
        statement.need = Statement::Need::required;
      }
      if (!said_of) said_of = circumstances(sentence);
      statement.purpose = row_purpose_ ? row_purpose_ : said_of->purpose;
      statement.trigger = said_of->trigger;
      if (listed) {
        if (!statement.purpose) statement.purpose = context->circumstances.purpose;
        if (!statement.trigger) statement.trigger = context->circumstances.trigger;
      }
      statement.section = outline_.lines()[line_].section;
      for (const Term& term : *token.terms) {
        if (term.kind != Term::Kind::pi) continue;
        const std::string_view pi =
            narrowings_.narrowed(term.subject, tokens_.chars(sentence.range()));
        if (!said.emplace(pi, statement.party, statement.denied).second) continue;
        statement.pi = pi;
        out_.statements.push_back(statement);
        // "卡号由支付机构收集，我们不收集"
        if (statement.party == Party::third_party && !conditional && sentence.app_declines() &&
            said.emplace(pi, Party::app, true).second) {
          out_.statements.push_back(statement);
          out_.statements.back().party = Party::app;
          out_.statements.back().denied = true;
          out_.statements.back().shared = false;
        }
      }
    }
  }

  // Of what a list names, nothing but the next thing, a bracket or the end follows: "语音、照片",
  // not "语音助手".
  bool is_listed(const Sentence& sentence, const Token& token) const {
    return tokens_.grammar().finds(Grammar::Name::list_goes_on,
                                   tokens_.chars({token.range.stop, sentence.range().stop}));
  }

  bool has_purpose_behind(const Sentence& sentence, std::size_t token) const {
    for (std::size_t i = token + 1; i < sentence.tokens().size(); ++i) {
      if (sentence.tokens()[i].role() == Role::purpose) return true;
    }
    return false;
  }

  // “附近的人”: the name of a function or page.
  bool is_quoted(const Sentence& sentence, const Token& token) const {
    const std::string_view before = tokens_.chars({sentence.range().start, token.range.start});
    const auto last = [&](std::string_view mark) {
      const std::size_t at = before.rfind(mark);
      return at == std::string_view::npos ? std::ptrdiff_t{-1} : static_cast<std::ptrdiff_t>(at);
    };
    return last("“") > last("”") || last("「") > last("」") || last("《") > last("》");
  }

  // "相机权限": the permission, not what the camera sees.
  bool names_permission(const Token& token) const {
    // The word may hold it already ("相机权限" is a synonym); or the list ends with it:
    // "相机、麦克风和存储等权限".
    if (tokens_.grammar().finds(Grammar::Name::permission_part, tokens_.chars(token.range))) {
      return true;
    }
    return tokens_.grammar().finds(
        Grammar::Name::permission_behind,
        std::string_view(tokens_.text().text()).substr(token.range.stop, 120));
  }

  Circumstances circumstances(const Sentence& sentence) const {
    return circumstances_of(sentence.range(), tokens_, patterns_);
  }

  // What stands below is about that.
  void introduce(const Act& act, const Sentence& sentence) {
    context_ = Context{act, sentence.conditional(), false, circumstances(sentence)};
    list_begin_ = out_.statements.size();
  }

  // "以上信息用于…": the purpose of the sentences before it in its line, or else of the list above.
  void look_back(const Sentence& sentence, std::size_t line_begin) {
    const std::size_t from = line_begin < out_.statements.size() ? line_begin : list_begin_;
    if (from >= out_.statements.size()) return;
    const Circumstances said_of = circumstances(sentence);
    if (!said_of.of_what_stands_before) return;
    for (std::size_t i = from; i < out_.statements.size(); ++i) {
      if (!out_.statements[i].purpose) out_.statements[i].purpose = said_of.purpose;
    }
  }

  // The purpose column of a row; of several (function, purpose) the last.
  std::optional<Quote> purpose_of_row(const OutlineLine& line) const {
    for (std::size_t i = std::min(line.cells.size(), heads_->size()); i-- > 0;) {
      if ((*heads_)[i] != Column::purpose) continue;
      Quote cell = tokens_.quote(line.cells[i]);
      if (cell.text.size() > kDashBytes) return cell;
    }
    return std::nullopt;
  }

  const Outline& outline_;
  const Tokens& tokens_;
  const Columns& columns_;
  const Narrowings& narrowings_;
  const PolicyPatterns& patterns_;
  const ThirdPartyLines& third_party_;
  std::size_t line_ = 0;
  std::optional<Context> context_;
  int context_section_ = -1;
  std::optional<Context> part_context_;  // of the title above, whatever was introduced since
  bool below_permissions_ = false;
  std::optional<Heads> heads_;  // of the table at hand
  bool table_of_third_parties_ = false;
  std::optional<Quote> row_purpose_;
  // The first statement of what the last sentence before a list introduced.
  std::size_t list_begin_ = 0;
  bool strict_ = false;
  StatementReading out_;
};

}  // namespace

StatementReading read_statements(const Outline& outline, const Tokens& tokens,
                                 const Columns& columns, const Narrowings& narrowings,
                                 const PolicyPatterns& patterns,
                                 const ThirdPartyLines& third_party) {
  return Reader(outline, tokens, columns, narrowings, patterns, third_party).run();
}

}  // namespace hegui::policy
