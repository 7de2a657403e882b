#include "analyzer/policy/pdf_layout.h"

#include <algorithm>
#include <optional>
#include <span>

#include "analyzer/policy/page_lines.h"
#include "analyzer/policy/page_tables.h"
#include "analyzer/policy/table_rows.h"
#include "analyzer/policy_language/list_marks.h"

namespace hegui::policy {
namespace {

// In sizes of a letter.
constexpr double kSameEdge = 1.2;  // lines that end so close to each other end at the edge
constexpr double kAnyStep = 1000;
constexpr double kUsualStep = 1.6;  // from line to line, where no two lines of a paragraph show it
constexpr double kEarlier = 1.2;
constexpr double kIndent = 1.5;     // of a paragraph's first line
constexpr double kFurther = 1.12;   // times the usual step: another paragraph
constexpr double kSameSize = 1.15;  // times: another size is a heading

bool ends_clause_mark(const std::string& text) {
  for (const std::string_view mark : {"。", "！", "？", "；", "：", ".", ";", ":", "!", "?"}) {
    if (text.ends_with(mark)) return true;
  }
  return false;
}

struct Column {
  double edge = 0;           // where lines end
  double step = kUsualStep;  // from line to line
};

struct Page {
  std::vector<PageLine> lines;
  std::vector<PageTable> tables;
};

// The lines outside tables, in parts that stand together.
std::vector<std::span<const PageLine>> texts_of(const Page& page) {
  std::vector<std::span<const PageLine>> out;
  const std::span<const PageLine> lines = page.lines;
  std::size_t from = 0;
  for (const PageTable& table : page.tables) {
    out.push_back(lines.subspan(from, table.first - from));
    from = table.last;
  }
  out.push_back(lines.subspan(from));
  return out;
}

// What all pages have in common.
Column measure(const std::vector<Page>& pages) {
  std::vector<std::pair<double, double>> ends;  // right edge, size
  std::vector<std::span<const PageLine>> texts;
  for (const Page& page : pages) {
    for (const auto& text : texts_of(page)) texts.push_back(text);
  }
  for (const auto& text : texts) {
    for (const PageLine& line : text) ends.emplace_back(line.right(), line.size);
  }
  Column column;
  std::sort(ends.rbegin(), ends.rend());
  if (!ends.empty()) column.edge = ends.front().first;
  for (std::size_t i = 0; i + 1 < ends.size(); ++i) {
    if (ends[i].first - ends[i + 1].first <= kSameEdge * ends[i].second) {
      column.edge = ends[i].first;
      break;
    }
  }
  std::vector<double> steps;
  for (const auto& text : texts) {
    for (std::size_t i = 1; i < text.size(); ++i) {
      const PageLine& above = text[i - 1];
      if (!breaks_at_edge(above.words.back(), text[i].words.front(), column.edge)) continue;
      steps.push_back((text[i].middle - above.middle) / above.size);
    }
  }
  if (!steps.empty()) {
    std::sort(steps.begin(), steps.end());
    column.step = steps[steps.size() / 3];
  }
  return column;
}

class Writer {
 public:
  explicit Writer(const Column& column) : column_(column) {}

  void begin_page() { new_page_ = true; }
  void add_row(const std::string& row) {
    end_paragraph();
    text_ += row + "\n";
  }
  void add_line(const PageLine& line) {
    std::string text = joined_words(line.words);
    if (last_ && goes_on(line, text)) {
      append_broken(paragraph_, last_->words.back(), line.words.front(), text);
    } else {
      end_paragraph();
      paragraph_ = std::move(text);
    }
    last_ = line;
    new_page_ = false;
  }
  std::string take() {
    end_paragraph();
    return std::move(text_);
  }

 private:
  bool goes_on(const PageLine& line, const std::string& text) const {
    const PageLine& above = *last_;
    if (std::max(above.size, line.size) > kSameSize * std::min(above.size, line.size)) return false;
    const bool clause_over = ends_clause_mark(paragraph_);
    // In the middle of a sentence a line may end earlier, for marks that stay with their
    // neighbours.
    const double edge = column_.edge - (clause_over ? 0 : kEarlier * line.size);
    if (!breaks_at_edge(above.words.back(), line.words.front(), edge)) return false;
    if (clause_over && without_list_marks(text).size() != text.size()) return false;
    if (clause_over && line.left() > above.left() + kIndent * line.size) return false;
    if (new_page_) return !clause_over;
    return line.middle - above.middle <= kFurther * column_.step * above.size;
  }
  void end_paragraph() {
    if (last_) text_ += paragraph_ + "\n";
    last_.reset();
  }

  Column column_;
  std::string text_;
  std::string paragraph_;
  std::optional<PageLine> last_;  // its last line
  bool new_page_ = false;
};

}  // namespace

std::string text_of_pages(std::vector<PdfPage> pages) {
  std::vector<std::vector<PageLine>> lines;
  lines.reserve(pages.size());
  for (PdfPage& page : pages) lines.push_back(lines_of(std::move(page)));
  drop_running_lines(lines);
  std::vector<Page> read;
  for (std::vector<PageLine>& page : lines) {
    std::vector<PageTable> tables = tables_of(page, kAnyStep);
    read.push_back({std::move(page), std::move(tables)});
  }
  // Where tables are is seen first, then how lines follow each other in the text beside them, and
  // by that the rows of the tables.
  const Column column = measure(read);
  for (Page& page : read) page.tables = tables_of(page.lines, kFurther * column.step);
  Writer writer(column);
  for (const Page& page : read) {
    writer.begin_page();
    auto table = page.tables.begin();
    for (std::size_t i = 0; i < page.lines.size();) {
      if (table == page.tables.end() || i < table->first) {
        writer.add_line(page.lines[i++]);
        continue;
      }
      for (const std::string& row : table->rows) writer.add_row(row);
      i = table->last;
      ++table;
    }
  }
  return writer.take();
}

}  // namespace hegui::policy
