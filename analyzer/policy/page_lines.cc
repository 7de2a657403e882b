#include "analyzer/policy/page_lines.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace hegui::policy {
namespace {

constexpr std::size_t kRunningLines = 2;  // looked at on either end of a page
constexpr double kRunningPlace = 3;       // points that they may be apart
constexpr double kSameLine = 0.45;        // of a letter's size
constexpr double kSpace = 0.12;           // likewise: between Latin words
constexpr double kWideSpace = 0.3;        // likewise: beside Han, where fonts leave a little

double median_size(const std::vector<PageWord>& words) {
  std::vector<double> sizes;
  sizes.reserve(words.size());
  for (const PageWord& word : words) sizes.push_back(word.size);
  std::nth_element(sizes.begin(), sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2),
                   sizes.end());
  return sizes[sizes.size() / 2];
}

// The text with # for each number: "第 3 页" is the same on every page.
std::string running_text(const PageLine& line) {
  std::string out;
  for (const char c : joined_words(line.words)) {
    const bool digit = c >= '0' && c <= '9';
    if (!digit) out += c;
    if (digit && !out.ends_with('#')) out += '#';
  }
  return out;
}

using RunningKey = std::pair<long, std::string>;
RunningKey running_key(const PageLine& line) {
  return {std::lround(line.middle / kRunningPlace), running_text(line)};
}

}  // namespace

std::vector<PageLine> lines_of(PdfPage page) {
  std::stable_sort(page.begin(), page.end(),
                   [](const PageWord& a, const PageWord& b) { return a.middle < b.middle; });
  std::vector<PageLine> lines;
  for (PageWord& word : page) {
    const bool same =
        !lines.empty() && word.middle - lines.back().middle <=
                              kSameLine * std::min(word.size, lines.back().words.front().size);
    if (!same) {
      lines.emplace_back();
      lines.back().middle = word.middle;
    }
    lines.back().words.push_back(std::move(word));
  }
  for (PageLine& line : lines) {
    std::stable_sort(line.words.begin(), line.words.end(),
                     [](const PageWord& a, const PageWord& b) { return a.left < b.left; });
    line.size = median_size(line.words);
  }
  return lines;
}

void drop_running_lines(std::vector<std::vector<PageLine>>& pages) {
  std::map<RunningKey, std::size_t> seen;  // on how many pages
  const auto is_at_end = [](std::size_t at, std::size_t count) {
    return at < kRunningLines || at + kRunningLines >= count;
  };
  for (const std::vector<PageLine>& page : pages) {
    std::set<RunningKey> here;
    for (std::size_t i = 0; i < page.size(); ++i) {
      if (is_at_end(i, page.size())) here.insert(running_key(page[i]));
    }
    for (const RunningKey& key : here) ++seen[key];
  }
  for (std::vector<PageLine>& page : pages) {
    std::vector<PageLine> kept;
    for (std::size_t i = 0; i < page.size(); ++i) {
      const std::size_t times =
          is_at_end(i, page.size()) ? seen[running_key(page[i])] : std::size_t{0};
      if (times < 2 || times * 2 < pages.size()) kept.push_back(std::move(page[i]));
    }
    page = std::move(kept);
  }
}

std::string joined_words(const std::vector<PageWord>& words) {
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) {
      const PageWord& before = words[i - 1];
      const bool wide = before.ends_wide || words[i].begins_wide;
      const double gap = words[i].left - before.right;
      if (gap >= (wide ? kWideSpace : kSpace) * std::min(before.size, words[i].size)) out += ' ';
    }
    out += words[i].text;
  }
  return out;
}

}  // namespace hegui::policy
