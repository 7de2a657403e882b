#include "apk/base/html_tokens.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace hegui::base {
namespace {

char small_letter(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }
bool is_letter(char c) { return small_letter(c) >= 'a' && small_letter(c) <= 'z'; }
bool is_html_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

std::string small_letters(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(), small_letter);
  return out;
}

// Elements whose content is no markup. In title and textarea entities still count.
constexpr std::array<std::string_view, 8> kRaw = {"script",  "style",    "xmp",   "iframe",
                                                  "noembed", "noframes", "title", "textarea"};
bool has_entities(std::string_view raw) { return raw == "title" || raw == "textarea"; }

// A number of rows or columns; browsers take at most 1000 columns, and 1 for what is no number.
unsigned span_of(std::string_view value) {
  unsigned number = 0;
  const auto read = std::from_chars(value.data(), value.data() + value.size(), number);
  return read.ec == std::errc() ? std::clamp(number, 1U, 1000U) : 1U;
}

bool hides(std::string_view style) {
  std::string plain;
  for (const char c : style.substr(0, 4096)) {
    if (!is_html_space(c)) plain += small_letter(c);
  }
  return plain.find("display:none") != std::string::npos ||
         plain.find("visibility:hidden") != std::string::npos;
}

}  // namespace

bool HtmlTokens::next(HtmlToken& token) {
  token.hidden = token.raw = false;
  token.address = {};
  token.rows = token.columns = 1;
  token.value = {};
  token.closed = false;
  if (!raw_.empty()) return next_raw(token);
  while (at_ < page_.size()) {
    const char after = at_ + 1 < page_.size() ? page_[at_ + 1] : ' ';
    if (page_[at_] == '<' && (is_letter(after) || after == '/')) {
      if (read_tag(token)) return true;
      continue;
    }
    if (page_[at_] == '<' && (after == '!' || after == '?')) {
      skip_declaration();
      continue;
    }
    const std::size_t stop = std::min(page_.find('<', at_ + 1), page_.size());
    token.kind = HtmlToken::Kind::text;
    token.text = page_.substr(at_, stop - at_);
    at_ = stop;
    return true;
  }
  return false;
}

bool HtmlTokens::next_raw(HtmlToken& token) {
  const std::string element = std::move(raw_);
  raw_.clear();
  token.kind = HtmlToken::Kind::text;
  token.raw = !has_entities(element);
  for (std::size_t end = page_.find("</", at_); end != std::string_view::npos;
       end = page_.find("</", end + 2)) {
    if (small_letters(page_.substr(end + 2, element.size())) != element) continue;
    const std::size_t behind = end + 2 + element.size();
    if (behind < page_.size() && !is_html_space(page_[behind]) && page_[behind] != '>' &&
        page_[behind] != '/') {
      continue;
    }
    token.text = page_.substr(at_, end - at_);
    at_ = end;
    return true;
  }
  cut_off_ = true;
  token.text = page_.substr(at_);
  at_ = page_.size();
  return true;
}

bool HtmlTokens::read_tag(HtmlToken& token) {
  ++at_;
  const bool end = page_[at_] == '/';
  if (end) ++at_;
  if (end && (at_ >= page_.size() || !is_letter(page_[at_]))) {  // "</>" and "</1": comments
    skip_declaration();
    return false;
  }
  const std::size_t start = at_;
  while (at_ < page_.size() && !is_html_space(page_[at_]) && page_[at_] != '/' &&
         page_[at_] != '>') {
    ++at_;
  }
  token.kind = end ? HtmlToken::Kind::end : HtmlToken::Kind::start;
  token.name = small_letters(page_.substr(start, std::min<std::size_t>(at_ - start, 64)));
  if (!read_attributes(token)) {
    cut_off_ = true;
    return false;
  }
  if (!end && std::find(kRaw.begin(), kRaw.end(), token.name) != kRaw.end()) raw_ = token.name;
  return true;
}

bool HtmlTokens::read_attributes(HtmlToken& token) {
  while (true) {
    while (at_ < page_.size() && (is_html_space(page_[at_]) || page_[at_] == '/')) ++at_;
    if (at_ >= page_.size()) return false;
    if (page_[at_] == '>') {
      token.closed = page_[at_ - 1] == '/';
      ++at_;
      return true;
    }
    const std::size_t start = at_++;
    while (at_ < page_.size() && !is_html_space(page_[at_]) && page_[at_] != '/' &&
           page_[at_] != '>' && page_[at_] != '=') {
      ++at_;
    }
    const std::string name =
        small_letters(page_.substr(start, std::min<std::size_t>(at_ - start, 16)));
    skip_spaces();
    std::string_view value;
    if (at_ < page_.size() && page_[at_] == '=') value = attribute_value();
    if (name == "src" || name == "href") token.address = value;
    token.hidden |= name == "hidden" || (name == "style" && hides(value));
    if (name == "value" || name == "w:val") token.value = value;
    if (name == "id") token.id = value;
    if (name == "class") token.classes = value;
    if (name == "style") token.style = value;
    if (name == "rowspan") token.rows = span_of(value);
    if (name == "colspan") token.columns = span_of(value);
  }
}

std::string_view HtmlTokens::attribute_value() {
  ++at_;  // '='
  skip_spaces();
  if (at_ >= page_.size()) return {};
  const char quote = page_[at_];
  const std::size_t start = quote == '"' || quote == '\'' ? at_ + 1 : at_;
  if (start > at_) {
    const std::size_t end = std::min(page_.find(quote, start), page_.size());
    at_ = std::min(end + 1, page_.size());
    return page_.substr(start, end - start);
  }
  while (at_ < page_.size() && !is_html_space(page_[at_]) && page_[at_] != '>') ++at_;
  return page_.substr(start, at_ - start);
}

void HtmlTokens::skip_declaration() {
  const bool comment = page_.substr(at_, 4) == "<!--";
  const std::size_t end = comment ? page_.find("-->", at_ + 2) : page_.find('>', at_);
  if (end == std::string_view::npos) cut_off_ = true;
  at_ = end == std::string_view::npos ? page_.size() : end + (comment ? 3 : 1);
}

void HtmlTokens::skip_spaces() {
  while (at_ < page_.size() && is_html_space(page_[at_])) ++at_;
}

}  // namespace hegui::base
