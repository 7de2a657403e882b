#include "analyzer/policy_language/outline.h"

#include <re2/re2.h>

#include <array>

#include "analyzer/policy_language/letters.h"

namespace hegui::policy {
namespace {

constexpr std::size_t kHeadingChars = 40;
constexpr std::size_t kBareHeadingChars = 24;  // without a number

struct Numbering {
  const char* pattern;
  int level;
  bool sure;  // a line that begins so is a heading if it is short; others may be items of a list
};
constexpr std::array<Numbering, 7> kNumberings = {{
    {R"(^(第[一二三四五六七八九十百0-9]{1,4}(条|章|部分|节)|附[件录则]|#{1,2}[^#]))", 1, true},
    {R"(^[一二三四五六七八九十]{1,3}[、.．])", 1, true},
    {R"(^(#{3,6}[^#]|[（(][一二三四五六七八九十]{1,3}[)）]))", 2, true},
    {R"(^[0-9]{1,2}(\.|．)[0-9]{1,2}(\.|．)[0-9]{1,2})", 3, false},
    {R"(^[0-9]{1,2}(\.|．)[0-9]{1,2})", 2, false},
    {R"(^[0-9]{1,2}[、.．])", 3, false},
    {R"(^([（(][0-9a-z]{1,2}[)）]|[0-9]{1,2}[)）]|[a-zA-Z][.、)]|[①-⑳]|[-*•·●○▪■◆◇✓➤—–]))", 9,
     false},
}};

bool matches(std::string_view text, const re2::RE2& pattern) {
  return re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), pattern);
}

// The numbering that a line begins with; nullptr = none.
const Numbering* numbering_of(std::string_view line) {
  static const std::array<re2::RE2, kNumberings.size()> patterns = {
      re2::RE2(kNumberings[0].pattern), re2::RE2(kNumberings[1].pattern),
      re2::RE2(kNumberings[2].pattern), re2::RE2(kNumberings[3].pattern),
      re2::RE2(kNumberings[4].pattern), re2::RE2(kNumberings[5].pattern),
      re2::RE2(kNumberings[6].pattern)};
  for (std::size_t i = 0; i < patterns.size(); ++i) {
    if (matches(line.substr(0, 24), patterns[i])) return &kNumberings[i];
  }
  return nullptr;
}

bool has_sentence(std::string_view line) {
  for (const std::string_view mark : {"。", "；", "，", "：", ":", ";", "！", ", "}) {
    if (line.find(mark) != std::string_view::npos) return true;
  }
  return line.ends_with('.') || line.ends_with(',');
}

std::string_view without_marks(std::string_view title) {
  while (!title.empty() && (title.front() == '#' || title.front() == '*' || title.front() == ' ')) {
    title.remove_prefix(1);
  }
  while (!title.empty() && (title.back() == '*' || title.back() == ' ')) title.remove_suffix(1);
  return title;
}

}  // namespace

Outline::Outline(const CondensedText& text) : text_(text), lines_(text.lines().size()) {
  int section = -1;
  for (std::size_t number = 0; number < lines_.size(); ++number) {
    OutlineLine& line = lines_[number];
    line.range = {text.lines()[number].start, text.lines()[number].stop};
    line.section = section;
    const std::string_view chars = text.line(number);
    if (chars.empty()) continue;
    if (chars.find('\t') != std::string_view::npos) {
      line.kind = OutlineLine::Kind::row;
      std::size_t start = line.range.start;
      for (std::size_t at = start; at <= line.range.stop; ++at) {
        if (at < line.range.stop && text.text()[at] != '\t') continue;
        line.cells.push_back({start, at});
        start = at + 1;
      }
      continue;
    }
    const Numbering* numbering = numbering_of(chars);
    const std::size_t length = base::code_point_count(chars.substr(0, 4 * kHeadingChars));
    const bool whole_sentence = has_sentence(chars);
    int level = 0;
    if (numbering != nullptr && numbering->level < 9 && length <= kHeadingChars &&
        (!whole_sentence || (numbering->sure && !chars.ends_with("。")))) {
      level = numbering->level;
    } else if (numbering == nullptr && length <= kBareHeadingChars && !whole_sentence) {
      level = 4;
    }
    if (level > 0) {
      line.kind = OutlineLine::Kind::heading;
      add_section(number, level);
      section = static_cast<int>(sections_.size()) - 1;
      line.section = section;
    } else {
      line.kind = numbering != nullptr ? OutlineLine::Kind::item : OutlineLine::Kind::text;
    }
  }
  for (std::size_t i = 0; i < sections_.size(); ++i) {
    std::size_t next = i + 1;
    while (next < sections_.size() && sections_[next].level > sections_[i].level) ++next;
    sections_[i].span.stop = next < sections_.size() ? sections_[next].span.start : text.chars();
  }
}

void Outline::add_section(std::size_t line, int level) {
  Section section;
  section.title = without_marks(text_.line(line));
  section.level = level;
  section.span.start = text_.position(lines_[line].range.start);
  for (int i = static_cast<int>(sections_.size()) - 1; i >= 0;
       i = sections_[static_cast<std::size_t>(i)].parent) {
    if (sections_[static_cast<std::size_t>(i)].level < level) {
      section.parent = i;
      break;
    }
  }
  sections_.push_back(std::move(section));
}

std::vector<TextRange> Outline::sentences(TextRange range) const {
  std::vector<TextRange> out;
  const std::string& text = text_.text();
  std::size_t start = range.start;
  for (std::size_t at = range.start; at < range.stop;) {
    const char32_t c = base::next_code_point(text, at);
    bool ends = ends_sentence(c) || c == U'；' || c == ';' || at >= range.stop;
    // A Latin full stop ends a sentence before a space or a Han character, not inside 1.2 or a
    // name.
    if (c == '.' && at < range.stop && at >= 2) {
      const auto before = static_cast<unsigned char>(text[at - 2]);
      const auto after = static_cast<unsigned char>(text[at]);
      const auto second = at + 1 < range.stop ? static_cast<unsigned char>(text[at + 1]) : 0;
      const bool constant = second == '_' || (second >= 'A' && second <= 'Z');  // permission.CAMERA
      ends |= (after == ' ' || (after >= 'A' && after <= 'Z' && !constant)) && before >= 'a' &&
              before <= 'z';
    }
    if (!ends) continue;
    if (at > start) out.push_back({start, at});
    start = at;
  }
  return out;
}

}  // namespace hegui::policy
