#include "analyzer/policy/third_party_parts.h"

#include <re2/re2.h>

#include <algorithm>

#include "analyzer/policy_language/letters.h"

namespace hegui::policy {
namespace {

constexpr std::size_t kHeadingBytes = 120;  // 40 Han characters

bool matches(std::string_view text, const re2::RE2& pattern) {
  return re2::RE2::PartialMatch(re2::StringPiece(text.data(), text.size()), pattern);
}
// "SDK名称：", "第三方SDK的名称:", "合作方名称："
const re2::RE2& name_label() {
  static const re2::RE2 pattern(R"((SDK|第三方|合作方|服务商)[^：:。\n]{0,8}名称[：:])");
  return pattern;
}
const re2::RE2& any_label() {
  static const re2::RE2 pattern(R"(^[^：:。，；\n]{1,20}[：:])");
  return pattern;
}
const re2::RE2& sdk_collects() {
  static const re2::RE2 pattern(R"(SDK[^。\n]{0,16}(收集|获取|采集|读取))");
  return pattern;
}
const re2::RE2& we_collect() {
  static const re2::RE2 pattern(
      R"(我们(会|将|可能|需要|还会|也会|的App|,|，)*(收集|获取|采集|读取))");
  return pattern;
}
const re2::RE2& numbered_heading() {
  static const re2::RE2 pattern(
      R"(^(第?[一二三四五六七八九十]{1,3}(、|\.|．|条|章|部分)|[（(][一二三四五六七八九十]{1,3}[)）]|附[件录则]))");
  return pattern;
}

bool is_table_row(std::string_view line) { return line.find('\t') != std::string_view::npos; }

bool is_heading(std::string_view line) {
  return line.size() <= kHeadingBytes && !is_table_row(line) && !line.ends_with("。");
}

}  // namespace

ThirdPartyParts::ThirdPartyParts(const CondensedText& text, const std::vector<LineSigns>& signs)
    : text_(text), rows_(text.lines().size(), false), sections_(text.lines().size(), false) {
  mark_tables(signs);
  mark_blocks();
  mark_sections(signs);
  mark_sentences();
}

void ThirdPartyParts::mark_tables(const std::vector<LineSigns>& signs) {
  bool in_sdk_table = false;
  for (std::size_t number = 0; number < rows_.size(); ++number) {
    const std::string_view line = text_.line(number);
    if (!is_table_row(line)) {
      in_sdk_table = false;
      continue;
    }
    // Column heads alone could be those of the app's own list.
    if (signs[number].column_heads >= 2 && (line.find("SDK") != std::string_view::npos ||
                                            line.find("第三方") != std::string_view::npos)) {
      in_sdk_table = true;
    }
    rows_[number] = in_sdk_table || signs[number].names_third_party;
  }
}

void ThirdPartyParts::mark_blocks() {
  bool in_block = false;
  for (std::size_t number = 0; number < rows_.size(); ++number) {
    const std::string_view line = text_.line(number);
    if (is_table_row(line)) {
      in_block = false;
    } else if (line.size() <= 300 && matches(line.substr(0, kHeadingBytes), name_label()) &&
               line.find("。") == std::string_view::npos) {
      in_block = true;
    } else if (in_block && !line.empty()) {
      in_block = matches(line.substr(0, kHeadingBytes), any_label());
    }
    if (in_block) rows_[number] = true;
  }
}

void ThirdPartyParts::mark_sections(const std::vector<LineSigns>& signs) {
  bool in_section = false;
  for (std::size_t number = 0; number < sections_.size(); ++number) {
    const std::string_view line = text_.line(number);
    if (is_heading(line)) {
      if (signs[number].list_heading) {
        in_section = true;
      } else if (matches(line, numbered_heading())) {
        in_section = false;
      }
    }
    sections_[number] = in_section;
  }
}

void ThirdPartyParts::mark_sentences() {
  for (std::size_t number = 0; number < rows_.size(); ++number) {
    const CondensedText::Line line = text_.lines()[number];
    // Most lines hold nothing of the kind.
    if (rows_[number] || !(matches(text_.line(number), sdk_collects()) ||
                           matches(text_.line(number), name_label()))) {
      continue;
    }
    std::size_t start = line.start;
    for (std::size_t at = start; at < line.stop;) {
      const char32_t c = base::next_code_point(text_.text(), at);
      if (!ends_sentence(c) && at < line.stop) continue;
      const std::string_view sentence = std::string_view(text_.text()).substr(start, at - start);
      if (matches(sentence, name_label()) ||
          (matches(sentence, sdk_collects()) && !matches(sentence, we_collect()))) {
        sentences_.push_back({start, at});
      }
      start = at;
    }
  }
}

bool ThirdPartyParts::speaks_of_third_party(std::size_t byte) const {
  if (rows_[text_.line_at(byte)]) return true;
  const auto after =
      std::upper_bound(sentences_.begin(), sentences_.end(), byte,
                       [](std::size_t b, const TextRange& range) { return b < range.start; });
  return after != sentences_.begin() && byte < std::prev(after)->stop;
}

bool ThirdPartyParts::in_list(std::size_t byte) const {
  return sections_[text_.line_at(byte)] || speaks_of_third_party(byte);
}

}  // namespace hegui::policy
