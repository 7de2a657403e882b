#include "analyzer/policy/table_rows.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <string_view>

#include "analyzer/policy/page_lines.h"
#include "apk/base/unicode.h"

namespace hegui::policy {
namespace {

constexpr double kSlack = 0.05;     // of a letter's size
constexpr double kLineStep = 1.1;   // of the distance of a cell's lines: further is another cell
constexpr double kLeastStep = 0.8;  // of a letter's size
constexpr double kInterleaved = 0.9;

// Two lines, one below the other, with words in the same column and none between.
struct Pair {
  std::size_t above = 0;
  std::size_t below = 0;
  double step = 0;
  bool at_edge = false;  // the break is where the next word did not fit
};

std::vector<Pair> pairs_of(const std::vector<TableLine>& lines) {
  std::vector<Pair> out;
  for (std::size_t column = 0; column < lines[0].cells.size(); ++column) {
    double edge = 0;
    for (const TableLine& line : lines) {
      if (!line.cells[column].empty()) edge = std::max(edge, line.cells[column].back().right);
    }
    std::optional<std::size_t> above;
    for (std::size_t i = 0; i < lines.size(); ++i) {
      const std::vector<PageWord>& cell = lines[i].cells[column];
      if (cell.empty()) continue;
      if (above) {
        const PageWord& last = lines[*above].cells[column].back();
        out.push_back({*above, i, lines[i].middle - lines[*above].middle,
                       breaks_at_edge(last, cell.front(), edge)});
      }
      above = i;
    }
  }
  return out;
}

// The distance of two lines of one cell: the least at which a line is broken at the edge.
double step_of(const std::vector<TableLine>& lines, const std::vector<Pair>& pairs) {
  double step = std::numeric_limits<double>::max();
  for (const Pair& pair : pairs) {
    const auto& cells = lines[pair.above].cells;
    const auto cell =
        std::find_if(cells.begin(), cells.end(), [](const auto& each) { return !each.empty(); });
    if (pair.at_edge && pair.step >= kLeastStep * cell->front().size) {
      step = std::min(step, pair.step);
    }
  }
  return step;
}

// Which lines begin a row.
std::vector<bool> row_starts(const std::vector<TableLine>& lines, std::vector<Pair> pairs,
                             double step) {
  std::vector<bool> starts(lines.size(), false);
  std::vector<bool> inside(lines.size(), false);  // some cell goes on here
  std::stable_sort(pairs.begin(), pairs.end(), [](const Pair& a, const Pair& b) {
    return a.below - a.above < b.below - b.above;
  });
  const auto goes_on = [&](const Pair& pair) {
    return pair.at_edge && pair.step <= kLineStep * step;
  };
  for (const Pair& pair : pairs) {
    if (!goes_on(pair)) continue;
    for (std::size_t i = pair.above + 1; i <= pair.below; ++i) inside[i] = true;
  }
  for (const Pair& pair : pairs) {
    if (goes_on(pair)) continue;
    std::size_t best = 0;
    for (std::size_t i = pair.above + 1; i <= pair.below; ++i) {
      if (starts[i]) {
        best = 0;
        break;
      }
      const auto distance = [&](std::size_t line) {
        return lines[line].middle - lines[line - 1].middle;
      };
      const bool better = best == 0 || (inside[best] && !inside[i]) ||
                          (inside[best] == inside[i] && distance(i) > distance(best) + 0.5);
      if (better) best = i;
    }
    if (best != 0) starts[best] = true;
  }
  return starts;
}

std::size_t filled(const TableLine& line) {
  return static_cast<std::size_t>(std::count_if(line.cells.begin(), line.cells.end(),
                                                [](const auto& cell) { return !cell.empty(); }));
}

// Between wide letters a line may break anywhere, but not behind an opening mark nor before a
// closing one: those take a neighbour with them.
double unbroken_width(const PageWord& next) {
  if (!next.begins_wide) return next.right - next.left;
  std::size_t at = 0;
  const char32_t first = base::next_code_point(next.text, at);
  const char32_t second = at < next.text.size() ? base::next_code_point(next.text, at) : U' ';
  constexpr std::u32string_view kOpening = U"（《「『【“‘〈";
  constexpr std::u32string_view kClosing = U"，。、；：！？）》」』】”’〉";
  const bool taken = kOpening.find(first) != std::u32string_view::npos ||
                     kClosing.find(second) != std::u32string_view::npos;
  return (taken ? 2 : 1) * next.size;
}

}  // namespace

bool breaks_at_edge(const PageWord& last, const PageWord& next, double edge) {
  return last.right + unbroken_width(next) > edge + kSlack * next.size;
}

void append_broken(std::string& text, const PageWord& last, const PageWord& next,
                   const std::string& next_text) {
  const bool address = last.text.starts_with("http") && !next.begins_wide;
  if (!text.empty() && !last.ends_wide && !next.begins_wide && !address && text.back() != '-') {
    text += ' ';
  }
  text += next_text;
}

TableRows rows_of(const std::vector<TableLine>& lines, double longest_step) {
  TableRows out{0, lines.size(), {}};
  const std::vector<Pair> pairs = pairs_of(lines);
  const double shortest = step_of(lines, pairs);
  const double step = shortest <= longest_step ? shortest : 0;  // 0: each line is a row
  // A line with one cell at either end is text beside the table, unless it lies between the lines
  // of the next (a cell in the middle of its row) or goes on with the cell above.
  const auto steps_to = [&](std::size_t line) {
    return lines[line].middle - lines[line - 1].middle;
  };
  while (out.first + 1 < out.last && filled(lines[out.first]) < 2 &&
         steps_to(out.first + 1) > kInterleaved * step) {
    ++out.first;
  }
  const auto goes_on = [&](std::size_t line) {
    return std::any_of(pairs.begin(), pairs.end(), [&](const Pair& pair) {
      return pair.below == line && pair.at_edge && pair.step <= kLineStep * step;
    });
  };
  while (out.last > out.first + 1 && filled(lines[out.last - 1]) < 2 && !goes_on(out.last - 1)) {
    --out.last;
  }
  const std::vector<bool> starts = row_starts(lines, pairs, step);
  for (std::size_t first = out.first; first < out.last;) {
    std::size_t last = first + 1;
    // A row without a first cell, close below, is more of the row before.
    while (last < out.last && (!starts[last] || (lines[last].cells[0].empty() &&
                                                 steps_to(last) <= kLineStep * step))) {
      ++last;
    }
    std::string row;
    for (std::size_t column = 0; column < lines[first].cells.size(); ++column) {
      std::string cell;
      const PageWord* before = nullptr;
      for (std::size_t i = first; i < last; ++i) {
        const std::vector<PageWord>& words = lines[i].cells[column];
        if (words.empty()) continue;
        if (before == nullptr) {
          cell = joined_words(words);
        } else {
          append_broken(cell, *before, words.front(), joined_words(words));
        }
        before = &words.back();
      }
      if (column > 0) row += '\t';
      row += cell;
    }
    out.texts.push_back(std::move(row));
    first = last;
  }
  return out;
}

}  // namespace hegui::policy
