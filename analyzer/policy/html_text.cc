#include "analyzer/policy/html_text.h"

#include <algorithm>
#include <array>
#include <vector>

#include "analyzer/policy/html_entities.h"
#include "analyzer/policy_language/letters.h"
#include "apk/base/html_tokens.h"

namespace hegui::policy {
namespace {

constexpr std::array<std::string_view, 38> kBlocks = {
    "address", "article", "aside",   "blockquote", "body", "caption",  "center", "dd",
    "details", "dir",     "div",     "dl",         "dt",   "fieldset", "figure", "footer",
    "form",    "h1",      "h2",      "h3",         "h4",   "h5",       "h6",     "header",
    "hr",      "html",    "li",      "main",       "menu", "nav",      "ol",     "p",
    "pre",     "section", "summary", "table",      "tr",   "ul"};
constexpr std::array<std::string_view, 13> kUnseen = {
    "script", "style",  "template", "noscript", "iframe",  "object",  "svg",
    "math",   "select", "audio",    "video",    "noembed", "noframes"};
// Elements without content or end tag.
constexpr std::array<std::string_view, 14> kVoid = {"area",  "base",   "br",    "col",  "embed",
                                                    "hr",    "img",    "input", "link", "meta",
                                                    "param", "source", "track", "wbr"};
// Elements that the next of their kind ends; they cannot hold one another but through a table or
// list.
constexpr std::array<std::string_view, 4> kEndedByNext = {"p", "dt", "dd", "option"};

template <std::size_t N>
bool is_one_of(std::string_view name, const std::array<std::string_view, N>& names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

class TextWriter {
 public:
  explicit TextWriter(HtmlText& out) : out_(out) {}

  void take(const base::HtmlToken& token) {
    if (!unseen_.empty()) {
      pass_unseen(token);
      return;
    }
    switch (token.kind) {
      case base::HtmlToken::Kind::start:
        start(token);
        break;
      case base::HtmlToken::Kind::end:
        end(token.name);
        break;
      case base::HtmlToken::Kind::text:
        text(token);
        break;
    }
  }
  bool in_unseen() const { return !unseen_.empty(); }

 private:
  // Inside an element that is not shown only its own kind is counted, to find its end.
  void pass_unseen(const base::HtmlToken& token) {
    if (token.kind == base::HtmlToken::Kind::text || token.name != unseen_) return;
    if (token.kind == base::HtmlToken::Kind::end) {
      if (--unseen_depth_ == 0) unseen_.clear();
    } else if (!is_one_of(token.name, kEndedByNext)) {
      ++unseen_depth_;
    } else {
      unseen_.clear();
      start(token);
    }
  }

  void start(const base::HtmlToken& token) {
    const std::string_view name = token.name;
    if (name == "head") in_head_ = true;
    // A body's element inside the head ends the head, as browsers have it.
    if (is_one_of(name, kBlocks)) in_head_ = false;
    if (name == "title") in_title_ = true;
    if (name == "br" || is_one_of(name, kBlocks)) end_line();
    if (name == "dd") join_to_term();
    if ((token.hidden || is_one_of(name, kUnseen)) && !is_one_of(name, kVoid)) {
      unseen_ = name;
      unseen_depth_ = 1;
      return;
    }
    if (name == "table" && ++tables_ == 1) spanned_.clear();
    if (name == "tr") start_row();
    if (name == "td" || name == "th") start_cell(token);
  }

  void end(std::string_view name) {
    if (name == "title") in_title_ = false;
    if (name == "head") in_head_ = false;
    if (name == "dt" || name == "dd") after_term_ = name == "dt";
    if (name == "td" || name == "th") {
      end_cell();
    } else if (name == "tr" || name == "table") {
      end_row();
      if (name == "table" && tables_ > 0) --tables_;
      end_line();
    } else if (is_one_of(name, kBlocks)) {
      end_line();
    }
  }

  void text(const base::HtmlToken& token) {
    if (in_title_) {
      append(out_.title, without_entities(token.text), title_space_);
    } else if (!in_head_) {
      append(out_.text, token.raw ? std::string(token.text) : without_entities(token.text), space_);
    }
  }

  static void append(std::string& to, std::string_view chars, bool& space) {
    for (std::size_t at = 0; at < chars.size();) {
      const std::size_t from = at;
      const char32_t c = base::next_code_point(chars, at);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
        space = true;
        continue;
      }
      if (space && !to.empty() && to.back() != '\n' && to.back() != '\t') to += ' ';
      space = false;
      to.append(chars, from, at - from);
    }
  }

  // A paragraph inside a cell must not tear its row apart.
  void end_line() {
    if (in_cell_ && tables_ > 0) {
      space_ = true;
      return;
    }
    space_ = false;
    if (!out_.text.empty() && out_.text.back() != '\n') out_.text += '\n';
  }
  // "<dt>目的<dd>结算": a term and what is said of it, as one line.
  void join_to_term() {
    if (!after_term_ || out_.text.empty() || out_.text.back() != '\n') return;
    const std::size_t before = out_.text.find_last_of('\n', out_.text.size() - 2);
    const std::size_t start = before == std::string::npos ? 0 : before + 1;
    if (out_.text.size() - start > kMaxTerm) return;  // what is said of it is a paragraph
    out_.text.pop_back();
    if (!out_.text.ends_with("：") && !out_.text.ends_with(':')) out_.text += "：";
  }
  void start_row() {
    end_row();
    column_ = 0;
  }
  void start_cell(const base::HtmlToken& token) {
    end_cell();
    repeat_spanning_cells();
    next_column();
    in_cell_ = true;
    cell_start_ = out_.text.size();
    rows_ = token.rows;
    columns_ = token.columns;
  }
  void end_cell() {
    if (!in_cell_) return;
    in_cell_ = false;
    space_ = false;
    // Of a table in a table the rows are lines of the outer cell.
    if (tables_ > 1) return;
    const std::size_t length = out_.text.size() - std::min(cell_start_, out_.text.size());
    for (unsigned i = 0; i < columns_ && column_ < kMaxColumns; ++i, ++column_) {
      if (i > 0) out_.text += '\t';
      if (rows_ <= 1) continue;
      if (spanned_.size() <= column_) spanned_.resize(column_ + 1);
      spanned_[column_].rows = rows_ - 1;
      spanned_[column_].text =
          i == 0 && length <= kMaxRepeated ? out_.text.substr(cell_start_, length) : std::string();
    }
  }
  void end_row() {
    end_cell();
    if (row_has_cell_) repeat_spanning_cells();
    row_has_cell_ = false;
  }
  void next_column() {
    space_ = false;
    if (row_has_cell_) out_.text += '\t';
    row_has_cell_ = true;
  }
  // Cells of rows above that reach into this one, at the column that is next.
  void repeat_spanning_cells() {
    for (; column_ < spanned_.size() && spanned_[column_].rows > 0; ++column_) {
      next_column();
      out_.text += spanned_[column_].text;
      --spanned_[column_].rows;
    }
  }

  static constexpr std::size_t kMaxColumns = 64;  // wider tables keep what follows in the last ones
  static constexpr std::size_t kMaxTerm = 25;     // bytes with the line's end
  static constexpr std::size_t kMaxRepeated = 200;  // bytes of a cell that is shown again

  // A cell that reaches into the rows below.
  struct Spanned {
    unsigned rows = 0;
    std::string text;
  };

  HtmlText& out_;
  std::vector<Spanned> spanned_;  // by column, of the outermost table
  std::size_t column_ = 0;
  std::size_t cell_start_ = 0;
  unsigned rows_ = 1, columns_ = 1;  // of the open cell
  std::string unseen_;               // the outermost element that is not shown; "" = none
  std::size_t unseen_depth_ = 0;
  std::size_t tables_ = 0;   // open ones
  bool after_term_ = false;  // a definition list's term was the last thing
  bool in_title_ = false, in_head_ = false, in_cell_ = false, row_has_cell_ = false;
  bool space_ = false, title_space_ = false;
};

}  // namespace

HtmlText html_to_text(std::string_view utf8) {
  HtmlText out;
  TextWriter writer(out);
  base::HtmlTokens tokens(utf8);
  base::HtmlToken token;
  while (tokens.next(token)) writer.take(token);
  out.complete = !tokens.cut_off() && !writer.in_unseen();
  // Only these: a byte like A0 may be the end of a Han character.
  out.text.resize(out.text.find_last_not_of(" \t\n") + 1);
  return out;
}

}  // namespace hegui::policy
