#include "analyzer/policy_language/word_finder.h"

#include <algorithm>

#include "analyzer/policy_language/letters.h"

namespace hegui::policy {
namespace {

struct FoldedText {
  std::u32string letters;
  std::vector<std::uint32_t> at;  // code point of the text each letter stands at
};

// One space, and only where no Han character is beside it; \n and \t part lines and cells and stay.
FoldedText folded(std::string_view text) {
  FoldedText out;
  out.letters.reserve(text.size());
  out.at.reserve(text.size());
  bool space = false;
  std::uint32_t position = 0;
  for (std::size_t at = 0; at < text.size(); ++position) {
    const char32_t c = folded_letter(base::next_code_point(text, at));
    if (is_space(c) && c != '\n' && c != '\t') {
      space = !out.letters.empty();
      continue;
    }
    if (space && !is_wide(out.letters.back()) && !is_wide(c)) {
      out.letters += U' ';
      out.at.push_back(position - 1);
    }
    space = false;
    out.letters += c;
    out.at.push_back(position);
  }
  return out;
}

bool on_word_borders(const std::u32string& text, std::size_t start, std::size_t stop) {
  if (start > 0 && is_latin(text[start]) && is_latin(text[start - 1])) return false;
  return stop >= text.size() || !is_latin(text[stop - 1]) || !is_latin(text[stop]);
}

}  // namespace

std::uint32_t WordFinder::child(std::uint32_t node, char32_t letter) const {
  const std::vector<Edge>& edges = nodes_[node].edges;
  const auto found = std::lower_bound(edges.begin(), edges.end(), letter,
                                      [](const Edge& e, char32_t l) { return e.letter < l; });
  return found != edges.end() && found->letter == letter ? found->node : 0;
}

std::uint32_t WordFinder::add(std::string_view word) {
  const FoldedText text = folded(word);
  if (text.letters.empty()) return kNoWord;
  std::uint32_t node = 0;
  for (const char32_t letter : text.letters) {
    std::uint32_t next = child(node, letter);
    if (next == 0) {
      next = static_cast<std::uint32_t>(nodes_.size());
      nodes_.push_back(Node{});
      nodes_.back().depth = nodes_[node].depth + 1;
      std::vector<Edge>& edges = nodes_[node].edges;
      edges.insert(std::lower_bound(edges.begin(), edges.end(), letter,
                                    [](const Edge& e, char32_t l) { return e.letter < l; }),
                   Edge{letter, next});
    }
    node = next;
  }
  if (nodes_[node].word == kNoWord) nodes_[node].word = words_++;
  return nodes_[node].word;
}

void WordFinder::build() {
  // Breadth first, so that a node's fail link is complete before its children need it.
  std::vector<std::uint32_t> queue;
  for (const Edge& edge : nodes_[0].edges) queue.push_back(edge.node);
  for (std::size_t i = 0; i < queue.size(); ++i) {
    const std::uint32_t node = queue[i];
    for (const Edge& edge : nodes_[node].edges) {
      const std::uint32_t fail = step(nodes_[node].fail, edge.letter);
      nodes_[edge.node].fail = fail;
      nodes_[edge.node].shorter = nodes_[fail].word != kNoWord ? fail : nodes_[fail].shorter;
      queue.push_back(edge.node);
    }
  }
  first_.clear();
  for (const Edge& edge : nodes_[0].edges) {
    if (edge.letter >= kFirstLetters) continue;
    if (first_.empty()) first_.resize(kFirstLetters, 0);
    first_[edge.letter] = edge.node;
  }
}

std::uint32_t WordFinder::step(std::uint32_t node, char32_t letter) const {
  while (true) {
    if (node == 0 && letter < first_.size()) return first_[letter];
    if (const std::uint32_t next = child(node, letter); next != 0) return next;
    if (node == 0) return 0;
    node = nodes_[node].fail;
  }
}

std::vector<FoundWord> WordFinder::find(std::string_view text) const {
  const FoldedText in = folded(text);
  std::vector<FoundWord> found;  // positions in in.letters until the end
  std::uint32_t node = 0;
  for (std::size_t i = 0; i < in.letters.size(); ++i) {
    node = step(node, in.letters[i]);
    std::uint32_t hit = nodes_[node].word != kNoWord ? node : nodes_[node].shorter;
    // Suffixes of one word: no more of them than it has letters.
    for (; hit != 0; hit = nodes_[hit].shorter) {
      const std::size_t start = i + 1 - nodes_[hit].depth;
      if (on_word_borders(in.letters, start, i + 1)) {
        found.push_back({nodes_[hit].word, start, i + 1});
      }
    }
  }
  // Longest first: whatever overlaps one already taken covers one of its own ends with it.
  std::stable_sort(found.begin(), found.end(), [](const FoundWord& a, const FoundWord& b) {
    return a.stop - a.start != b.stop - b.start ? a.stop - a.start > b.stop - b.start
                                                : a.start < b.start;
  });
  std::vector<bool> taken(in.letters.size(), false);
  std::vector<FoundWord> kept;
  for (const FoundWord& word : found) {
    if (taken[word.start] || taken[word.stop - 1]) continue;
    std::fill(taken.begin() + static_cast<std::ptrdiff_t>(word.start),
              taken.begin() + static_cast<std::ptrdiff_t>(word.stop), true);
    kept.push_back({word.word, in.at[word.start], in.at[word.stop - 1] + 1});
  }
  std::sort(kept.begin(), kept.end(),
            [](const FoundWord& a, const FoundWord& b) { return a.start < b.start; });
  return kept;
}

}  // namespace hegui::policy
