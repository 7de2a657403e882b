#include "analyzer/policy_language/outline.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <memory>

#include "analyzer/policy_language/letters.h"
#include "analyzer/policy_language/party_names.h"

namespace hegui::policy {
namespace {

constexpr std::size_t kHeadingChars = 40;
constexpr std::size_t kBareHeadingChars = 24;  // without a number
constexpr int kBareLevel = 4;
constexpr std::size_t kListMarks = 3;  // no title has so many; its number may have one

struct Numbering {
  const char* pattern;
  int level;
  bool sure;  // a line that begins so is a heading if it is short; others may be items of a list
};
constexpr int kBullet = 9;
constexpr std::array<Numbering, 9> kNumberings = {{
    {R"(^(第[一二三四五六七八九十百0-9]{1,4}(条|章|部分|节)|附[件录则]|附[：:]|#{1,2}[^#]))", 1,
     true},
    {R"(^([一二三四五六七八九十]{1,3}[、.．]|[壹贰叁肆伍陆柒捌玖拾]{1,2}[、.．·]))", 1, true},
    {R"(^(#{3,6}[^#]|[（(][一二三四五六七八九十]{1,3}[)）]))", 2, true},
    {R"(^(Q[0-9]{1,2}|问)[^a-zA-Z0-9].*[？?]$)", 1, true},
    {R"(^[A-Z]\. ?[A-Z][A-Za-z ,&’'-]+$)", 1, false},
    {R"(^[0-9]{1,2}(\.|．)[0-9]{1,2}(\.|．)[0-9]{1,2})", 3, false},
    {R"(^[0-9]{1,2}(\.|．)[0-9]{1,2})", 2, false},
    {R"(^[0-9]{1,2}[、.．])", 3, false},
    {R"(^([（(][0-9a-z]{1,2}[)）]|[0-9]{1,2}[)）]|[a-zA-Z][.、)]|[①-⑳]|[-*•·●○▪■◆◇◎★☆✓√➤—–+]))",
     kBullet, false},
}};

bool matches(std::string_view text, const re2::RE2& pattern) {
  return re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), pattern);
}

// The numbering that a line begins with; nullptr = none.
const Numbering* numbering_of(std::string_view line) {
  static const std::vector<std::unique_ptr<re2::RE2>> patterns = [] {
    std::vector<std::unique_ptr<re2::RE2>> out;
    out.reserve(std::size(kNumberings));
    for (const Numbering& numbering : kNumberings) {
      out.push_back(std::make_unique<re2::RE2>(numbering.pattern));
    }
    return out;
  }();
  const std::string_view head = line.substr(0, 4 * kHeadingChars);
  for (std::size_t i = 0; i < patterns.size(); ++i) {
    if (matches(head, *patterns[i])) return &kNumberings[i];
  }
  return nullptr;
}

// "手机号、车牌号、订单号、充电时长"
bool is_list(std::string_view line) {
  std::size_t marks = 0;
  for (std::size_t at = line.find("、"); at != std::string_view::npos;
       at = line.find("、", at + 3)) {
    ++marks;
  }
  return marks >= kListMarks;
}

std::string_view without_colon(std::string_view line) {
  if (line.ends_with("：")) return line.substr(0, line.size() - 3);
  return line.ends_with(':') ? line.substr(0, line.size() - 1) : line;
}

bool has_sentence(std::string_view line) {
  for (const std::string_view mark : {"。", "；", "，", "：", ":", ";", "！", ", ", "——"}) {
    if (line.find(mark) != std::string_view::npos) return true;
  }
  return line.ends_with('.') || line.ends_with(',') || is_list(line);
}

std::string_view without_marks(std::string_view title) {
  while (!title.empty() && (title.front() == '#' || title.front() == '*' || title.front() == ' ')) {
    title.remove_prefix(1);
  }
  while (!title.empty() && (title.back() == '*' || title.back() == ' ')) title.remove_suffix(1);
  return title;
}

}  // namespace

Outline::Outline(const CondensedText& text, const Grammar& grammar)
    : text_(text), grammar_(grammar), lines_(text.lines().size()) {
  for (std::size_t number = 0; number < lines_.size(); ++number) {
    OutlineLine& line = lines_[number];
    line.range = {text.lines()[number].start, text.lines()[number].stop};
    line.section = static_cast<int>(sections_.size()) - 1;
    const std::string_view chars = text.line(number);
    if (chars.empty()) continue;
    line.cells = cells_of(line.range);
    if (!line.cells.empty()) {
      line.kind = OutlineLine::Kind::row;
      continue;
    }
    bool numbered = false;
    if (const int level = level_of(chars, numbered); level > 0) {
      line.kind = OutlineLine::Kind::heading;
      add_section(line, line.range, level);
      continue;
    }
    line.kind = numbered ? OutlineLine::Kind::item : OutlineLine::Kind::text;
    if (const auto title = grammar.first(Grammar::Name::run_in_title, chars);
        title && title->stop < chars.size()) {
      line.run_in = {line.range.start, line.range.start + title->stop};
      add_section(line, line.run_in, kBareLevel);
    }
  }
  for (std::size_t i = 0; i < sections_.size(); ++i) {
    std::size_t next = i + 1;
    while (next < sections_.size() && sections_[next].level > sections_[i].level) ++next;
    sections_[i].span.stop = next < sections_.size() ? sections_[next].span.start : text.chars();
  }
}

std::vector<TextRange> Outline::cells_of(TextRange line) const {
  const std::string_view chars =
      std::string_view(text_.text()).substr(line.start, line.stop - line.start);
  const auto parted_by = [&](std::string_view mark) {
    std::vector<TextRange> cells;
    for (std::size_t start = 0;;) {
      const std::size_t stop = std::min(chars.find(mark, start), chars.size());
      cells.push_back({line.start + start, line.start + stop});
      if (stop == chars.size()) return cells;
      start = stop + mark.size();
    }
  };
  if (chars.find('\t') != std::string_view::npos) return parted_by("\t");
  for (const std::string_view mark : {"——", "|", "｜", "/"}) {
    // Most lines have none.
    const std::size_t first = chars.find(mark);
    if (first == std::string_view::npos ||
        chars.find(mark, first + mark.size()) == std::string_view::npos ||
        !grammar_.finds(Grammar::Name::company, chars)) {
      continue;
    }
    std::vector<TextRange> cells = parted_by(mark);
    if (std::any_of(cells.begin(), cells.end(), [&](TextRange cell) {
          return is_company(
              grammar_, std::string_view(text_.text()).substr(cell.start, cell.stop - cell.start));
        })) {
      return cells;
    }
  }
  return {};
}

int Outline::level_of(std::string_view line, bool& numbered) const {
  const Numbering* numbering = numbering_of(line);
  numbered = numbering != nullptr;
  const std::size_t length = base::code_point_count(line.substr(0, 4 * kHeadingChars));
  // "3. 您享有以下权利：" may be the title of what it announces.
  const bool whole_sentence = has_sentence(numbered ? without_colon(line) : line);
  if (numbering == nullptr) return length <= kBareHeadingChars && !whole_sentence ? kBareLevel : 0;
  if (length > kHeadingChars) return 0;
  if (numbering->level == kBullet) {
    const bool title = length <= kBareHeadingChars && !whole_sentence &&
                       grammar_.finds(Grammar::Name::part_title, line);
    return title ? kBareLevel : 0;
  }
  if (!whole_sentence) return numbering->level;
  // "（一）身份信息：姓名、性别": a thing of a list.
  return numbering->sure && !line.ends_with("。") &&
                 !grammar_.finds(Grammar::Name::entry_of_list, line)
             ? numbering->level
             : 0;
}

void Outline::add_section(OutlineLine& line, TextRange title, int level) {
  Section section;
  section.title =
      without_marks(std::string_view(text_.text()).substr(title.start, title.stop - title.start));
  section.level = level;
  section.span.start = text_.position(title.start);
  for (int i = static_cast<int>(sections_.size()) - 1; i >= 0;
       i = sections_[static_cast<std::size_t>(i)].parent) {
    if (sections_[static_cast<std::size_t>(i)].level < level) {
      section.parent = i;
      break;
    }
  }
  sections_.push_back(std::move(section));
  line.section = static_cast<int>(sections_.size()) - 1;
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
