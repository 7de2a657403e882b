#include "analyzer/policy/docx_text.h"

#include <fmt/format.h>

#include <array>
#include <utility>
#include <vector>

#include "analyzer/policy/html_entities.h"
#include "apk/base/html_tokens.h"
#include "apk/base/limits.h"
#include "apk/base/unicode.h"
#include "apk/zip/archive.h"
#include "apk/zip/inflate.h"

namespace hegui::policy {
namespace {

using base::HtmlToken;

// "Heading2", "heading 2", "2" (Chinese Word names its heading styles by number): 0 = no heading.
int heading_level(std::string_view style) {
  if (style.size() == 1 && style[0] >= '1' && style[0] <= '6') return style[0] - '0';
  if ((style.starts_with("Heading") || style.starts_with("heading")) && !style.empty()) {
    const char last = style.back();
    return last >= '1' && last <= '6' ? last - '0' : 0;
  }
  return style == "Title" || style == "a3" ? 1 : 0;
}

class Writer {
 public:
  explicit Writer(std::string& out) : out_(out) {}

  void take(const HtmlToken& token) {
    switch (token.kind) {
      case HtmlToken::Kind::start:
        start(token);
        if (token.closed) end(token.name);
        break;
      case HtmlToken::Kind::end:
        end(token.name);
        break;
      case HtmlToken::Kind::text:
        if (in_text_ && deleted_ == 0 && !hidden_) out_ += without_entities(token.text);
        break;
    }
  }
  // At the end of a part. Returns whether its root element ended.
  bool finish() {
    end_line();
    return std::exchange(root_ended_, false);
  }

 private:
  void start(const HtmlToken& token) {
    const std::string_view name = token.name;
    if (name == "w:t") in_text_ = true;
    if (name == "w:del" || name == "w:movefrom") ++deleted_;
    if (name == "w:p") {
      begin_paragraph();
    } else if (name == "w:pstyle") {
      if (const int level = heading_level(token.value); level > 0) mark(level);
    } else if (name == "w:numpr") {
      if (paragraph_start_ == out_.size() && tables_ == 0) out_ += "- ";
    } else if (name == "w:r") {
      hidden_ = false;
    } else if (name == "w:vanish") {
      hidden_ = token.value != "0" && token.value != "false";
    } else if (name == "w:br" || name == "w:cr") {
      tables_ > 0 ? space() : end_line();
    } else if (name == "w:tab") {
      space();
    } else if (name == "w:tbl") {
      end_line();
      if (++tables_ == 1) above_.clear();
    } else if (name == "w:tr") {
      column_ = 0;
    } else if (name == "w:tc") {
      if (tables_ == 1 && column_ > 0) out_ += '\t';
      cell_start_ = out_.size();
      continues_ = false;
    } else if (name == "w:vmerge") {
      continues_ = token.value != "restart";
    }
  }

  void end(std::string_view name) {
    if (name == "w:t") in_text_ = false;
    root_ended_ |= name == "w:document" || name == "w:footnotes" || name == "w:endnotes";
    if ((name == "w:del" || name == "w:movefrom") && deleted_ > 0) --deleted_;
    if (name == "w:p") {
      tables_ > 0 ? space() : end_line();
    } else if (name == "w:tc" && tables_ == 1) {
      end_cell();
    } else if (name == "w:tr" && tables_ == 1) {
      end_line();
    } else if (name == "w:tbl" && tables_ > 0) {
      --tables_;
    }
  }

  void begin_paragraph() {
    paragraph_start_ = out_.size();
    hidden_ = false;
  }
  void mark(int level) {
    if (paragraph_start_ == out_.size() && tables_ == 0) {
      out_.append(static_cast<std::size_t>(level), '#');
      out_ += ' ';
    }
  }
  void end_cell() {
    while (out_.size() > cell_start_ && out_.back() == ' ') out_.pop_back();
    if (above_.size() <= column_ && column_ < kMaxColumns) above_.resize(column_ + 1);
    if (column_ < above_.size()) {
      if (continues_ && out_.size() == cell_start_) out_ += above_[column_];
      above_[column_] = out_.substr(cell_start_).substr(0, kMaxRepeated);
    }
    ++column_;
  }
  void space() {
    if (!out_.empty() && out_.back() != ' ' && out_.back() != '\n' && out_.back() != '\t') {
      out_ += ' ';
    }
  }
  void end_line() {
    while (!out_.empty() && out_.back() == ' ') out_.pop_back();
    if (!out_.empty() && out_.back() != '\n') out_ += '\n';
    paragraph_start_ = out_.size();
  }

  static constexpr std::size_t kMaxColumns = 64;
  static constexpr std::size_t kMaxRepeated = 200;  // bytes of a merged cell

  std::string& out_;
  std::vector<std::string> above_;  // cells of the row above, by column
  std::size_t paragraph_start_ = 0;
  std::size_t cell_start_ = 0;
  std::size_t column_ = 0;
  std::size_t tables_ = 0;  // open ones
  std::size_t deleted_ = 0;
  bool in_text_ = false, hidden_ = false, continues_ = false, root_ended_ = false;
};

}  // namespace

bool looks_like_docx(base::ByteView bytes) { return bytes.chars().starts_with("PK\x03\x04"); }

base::Result<DocxText> docx_to_text(base::ByteView bytes) {
  const base::Limits limits;
  base::Diagnostics diagnostics;
  const base::Result<zip::Archive> archive = zip::Archive::open(bytes, limits, diagnostics);
  if (!archive.ok()) return archive.error();
  if (archive->find("word/document.xml") == nullptr) {
    return base::Error{"a zip file without word/document.xml: no Word document", {}, {}};
  }
  zip::ReadBudget budget(limits);
  DocxText out;
  Writer writer(out.text);
  for (const char* part : {"word/document.xml", "word/footnotes.xml", "word/endnotes.xml"}) {
    const zip::Entry* entry = archive->find(part);
    if (entry == nullptr) continue;
    if (entry->uncompressed_size > limits.max_text_bytes) {
      return base::Error{fmt::format("{} is {} bytes: over the limit of {}", part,
                                     entry->uncompressed_size, limits.max_text_bytes),
                         {},
                         {}};
    }
    base::Result<zip::Inflated> read = zip::read(*archive, *entry, budget, diagnostics);
    if (!read.ok()) return std::move(read).error().inside(part);
    const std::string text = base::repair_utf8(read->bytes().chars()).text;
    base::HtmlTokens tokens(text);
    HtmlToken token;
    while (tokens.next(token)) writer.take(token);
    const bool ended = writer.finish();
    out.complete &= ended && !tokens.cut_off();
  }
  return out;
}

}  // namespace hegui::policy
