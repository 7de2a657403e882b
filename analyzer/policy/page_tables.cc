#include "analyzer/policy/page_tables.h"

#include <re2/re2.h>

#include <algorithm>
#include <limits>
#include <optional>
#include <string_view>

#include "analyzer/policy/table_rows.h"
#include "analyzer/policy_language/list_marks.h"

namespace hegui::policy {
namespace {

constexpr std::size_t kMaxLines = 200;
constexpr std::size_t kHeadLines = 8;
// In sizes of a letter.
constexpr double kGapWide = 0.2;    // between cells, beside a wide letter
constexpr double kGapLatin = 0.55;  // between Latin words: more than a space
constexpr double kStripLeast = 0.15;
constexpr double kAligned = 0.3;       // how far left edges of a column may be apart
constexpr double kClear = 2.5;         // a strip so wide needs no aligned edges
constexpr double kShortTable = 0.8;    // a table of two such lines needs strips so wide
constexpr double kAlignedShare = 0.6;  // of the lines

struct Strip {  // of the page's width, free of words
  double from = 0;
  double to = 0;
};

struct Run {
  std::size_t first = 0;
  std::size_t last = 0;
  std::vector<Strip> strips;
};

constexpr double kEndless = std::numeric_limits<double>::max();

// What the line leaves free: left of it, between cells, right of it.
std::vector<Strip> free_in(const PageLine& line) {
  std::vector<Strip> out = {{-kEndless, line.left()}};
  double from = line.right();
  for (std::size_t i = 1; i < line.words.size(); ++i) {
    const PageWord& before = line.words[i - 1];
    const PageWord& after = line.words[i];
    const bool wide = before.ends_wide || after.begins_wide;
    const double least = (wide ? kGapWide : kGapLatin) * std::min(before.size, after.size);
    if (after.left - before.right >= least) out.push_back({before.right, after.left});
    from = std::max(from, after.right);
  }
  out.push_back({from, kEndless});
  return out;
}

// What both leave free; both in order.
std::vector<Strip> common(const std::vector<Strip>& a, const std::vector<Strip>& b, double least) {
  std::vector<Strip> out;
  for (std::size_t i = 0, k = 0; i < a.size() && k < b.size();) {
    const Strip both{std::max(a[i].from, b[k].from), std::min(a[i].to, b[k].to)};
    if (both.to - both.from >= least) out.push_back(both);
    if (a[i].to < b[k].to) {
      ++i;
    } else {
      ++k;
    }
  }
  return out;
}

bool is_inside(const Strip& strip) { return strip.from > -kEndless && strip.to < kEndless; }

// A strip between words of which nothing is left.
bool any_is_lost(const std::vector<Strip>& before, const std::vector<Strip>& after) {
  return std::any_of(before.begin(), before.end(), [&](const Strip& strip) {
    return is_inside(strip) && std::none_of(after.begin(), after.end(), [&](const Strip& left) {
             return left.from >= strip.from && left.to <= strip.to;
           });
  });
}

// The first word behind the strip, if there is one before it, too.
const PageWord* behind(const PageLine& line, const Strip& strip) {
  if (line.left() >= strip.to) return nullptr;
  const auto word = std::find_if(line.words.begin(), line.words.end(),
                                 [&](const PageWord& each) { return each.left >= strip.to; });
  return word == line.words.end() ? nullptr : &*word;
}

std::size_t lines_over(const std::vector<PageLine>& lines, const Run& run, const Strip& strip) {
  std::size_t count = 0;
  for (std::size_t i = run.first; i < run.last; ++i) count += behind(lines[i], strip) != nullptr;
  return count;
}

// Do the words of the column behind the strip begin at one place?
bool is_aligned(const std::vector<PageLine>& lines, const Run& run, const Strip& strip) {
  const auto next = std::find_if(run.strips.begin(), run.strips.end(), [&](const Strip& each) {
    return is_inside(each) && each.from > strip.to;
  });
  const double column_end = next == run.strips.end() ? kEndless : next->from;
  std::vector<double> lefts;
  double size = 0;
  for (std::size_t i = run.first; i < run.last; ++i) {
    const PageWord* const word = behind(lines[i], strip);
    if (word == nullptr || word->left >= column_end) continue;
    lefts.push_back(word->left);
    size = std::max(size, lines[i].size);
  }
  if (lefts.empty()) return false;
  std::sort(lefts.begin(), lefts.end());
  const double usual = lefts[lefts.size() / 2];
  const auto close = std::count_if(lefts.begin(), lefts.end(), [&](double left) {
    return left >= usual - kAligned * size && left <= usual + kAligned * size;
  });
  return static_cast<double>(close) >= kAlignedShare * static_cast<double>(lefts.size());
}

// "1.", "（一）", "a.", "第一章", "附录二"
bool is_mark(std::string_view text) {
  static const re2::RE2 pattern("第.{1,3}(?:[章条节款]|部分)|附录.{1,2}|[A-Za-z]{1,3}[.)]");
  return without_list_marks(text).empty() ||
         re2::RE2::FullMatch(re2::StringPiece(text.data(), text.size()), pattern);
}

// Nothing but list marks stands before the strip, in any line.
bool divides_marks(const std::vector<PageLine>& lines, const Run& run, const Strip& strip) {
  for (std::size_t i = run.first; i < run.last; ++i) {
    if (behind(lines[i], strip) == nullptr) continue;
    std::vector<PageWord> before;
    for (const PageWord& word : lines[i].words) {
      if (word.right <= strip.to && word.left < strip.from + kStripLeast) before.push_back(word);
    }
    if (!is_mark(joined_words(before))) return false;
  }
  return true;
}

// Steps of a way to somewhere ("我的 → 设置"): what stands beside the strip is an arrow.
bool divides_steps(const std::vector<PageLine>& lines, const Run& run, const Strip& strip) {
  const auto is_arrow = [](const PageWord& word) {
    return word.text == "→" || word.text == ">" || word.text == "＞" || word.text == "›" ||
           word.text == "-" || word.text == "—" || word.text == "－";
  };
  std::size_t arrows = 0;
  for (std::size_t i = run.first; i < run.last; ++i) {
    const PageWord* const word = behind(lines[i], strip);
    if (word == nullptr) continue;
    const bool before = word != lines[i].words.data() && is_arrow(*(word - 1));
    arrows += before || (is_arrow(*word) && word != &lines[i].words.back());
  }
  return arrows * 2 > lines_over(lines, run, strip);
}

bool divides_columns(const std::vector<PageLine>& lines, const Run& run, const Strip& strip) {
  const std::size_t count = lines_over(lines, run, strip);
  const double size = lines[run.first].size;
  const double width = strip.to - strip.from;
  if (count < 2 || (count == 2 && width < kShortTable * size)) return false;
  if (width < kClear * size && !is_aligned(lines, run, strip)) return false;
  return !divides_steps(lines, run, strip);
}

// `loose`: of the first lines strips may get lost. Heads stand in the middle of their column, words
// below at its left: what lies between them is no strip, as the next line shows.
std::optional<Run> run_from(const std::vector<PageLine>& lines, std::size_t first, bool loose) {
  if (first >= lines.size()) return std::nullopt;
  Run run{first, first + 1, free_in(lines[first])};
  if (run.strips.size() < 3) return std::nullopt;  // no gap
  while (run.last < std::min(lines.size(), first + kMaxLines)) {
    const PageLine& line = lines[run.last];
    std::vector<Strip> next = common(run.strips, free_in(line), kStripLeast * line.size);
    const bool in_head = loose && run.last - first <= kHeadLines;
    if (!in_head && any_is_lost(run.strips, next)) break;  // text across it
    if (std::none_of(next.begin(), next.end(), is_inside)) break;
    run.strips = std::move(next);
    ++run.last;
  }
  std::vector<Strip> columns;
  for (const Strip& strip : run.strips) {
    if (is_inside(strip) && divides_columns(lines, run, strip)) columns.push_back(strip);
  }
  run.strips = std::move(columns);
  const bool list = run.strips.size() == 1 && divides_marks(lines, run, run.strips.front());
  if (run.strips.empty() || list) return std::nullopt;
  return run;
}

// The table that begins here, unless one with more columns begins in the lines right below: then
// this line is text above it, whose gaps are chance.
std::optional<Run> table_at(const std::vector<PageLine>& lines, std::size_t first) {
  std::optional<Run> best = run_from(lines, first, true);
  if (!best) return best;
  for (std::size_t at = first; at <= first + kHeadLines && at < best->last; ++at) {
    const std::optional<Run> other = run_from(lines, at, false);
    if (!other || other->strips.size() <= best->strips.size()) continue;
    if (at > first) return std::nullopt;
    best = other;
  }
  return best;
}

// Heads stand above, and rows of few cells around, that the search began or ended without.
void take_neighbours(const std::vector<PageLine>& lines, std::size_t free_from, Run& run) {
  const auto fits = [&](const PageLine& line) {
    return std::all_of(line.words.begin(), line.words.end(), [&](const PageWord& word) {
      return std::all_of(run.strips.begin(), run.strips.end(), [&](const Strip& strip) {
        return word.right <= strip.from || word.left >= strip.to;
      });
    });
  };
  const auto has_row = [&](const PageLine& line) {
    return std::any_of(run.strips.begin(), run.strips.end(),
                       [&](const Strip& strip) { return behind(line, strip) != nullptr; });
  };
  for (std::size_t at = run.first; at > free_from && run.first - at <= kHeadLines;) {
    if (!fits(lines[--at])) break;
    if (has_row(lines[at])) run.first = at;
  }
}

TableLine table_line(const PageLine& line, const std::vector<Strip>& strips) {
  TableLine out;
  out.middle = line.middle;
  out.cells.resize(strips.size() + 1);
  for (const PageWord& word : line.words) {
    std::size_t column = 0;
    while (column < strips.size() && strips[column].to <= word.left + kStripLeast) ++column;
    out.cells[column].push_back(word);
  }
  return out;
}

}  // namespace

std::vector<PageTable> tables_of(const std::vector<PageLine>& lines, double text_step) {
  std::vector<PageTable> tables;
  std::size_t free_from = 0;  // the end of the table before
  for (std::size_t at = 0; at < lines.size();) {
    std::optional<Run> run = table_at(lines, at);
    if (!run) {
      ++at;
      continue;
    }
    take_neighbours(lines, free_from, *run);
    std::vector<TableLine> cells;
    for (std::size_t i = run->first; i < run->last; ++i) {
      cells.push_back(table_line(lines[i], run->strips));
    }
    TableRows rows = rows_of(cells, text_step * lines[run->first].size);
    const std::size_t last = run->first + rows.last;
    if (rows.texts.size() > 1) {
      tables.push_back({run->first + rows.first, last, std::move(rows.texts)});
      free_from = last;
    }
    at = std::max(last, at + 1);
  }
  return tables;
}

}  // namespace hegui::policy
