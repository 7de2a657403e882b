#include "analyzer/policy/style_sheet.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace hegui::policy {
namespace {

constexpr double kRootSize = 16;  // pixels
constexpr std::size_t kMaxParts = 8;

constexpr std::array<std::pair<std::string_view, double>, 9> kSizeNames = {{{"xx-small", 9},
                                                                            {"x-small", 10},
                                                                            {"small", 13},
                                                                            {"medium", 16},
                                                                            {"large", 18},
                                                                            {"x-large", 24},
                                                                            {"xx-large", 32},
                                                                            {"smaller", -0.83},
                                                                            {"larger", -1.2}}};
constexpr std::array<std::pair<std::string_view, base::Argb>, 18> kColourNames = {
    {{"black", 0xff000000},
     {"white", 0xffffffff},
     {"gray", 0xff808080},
     {"grey", 0xff808080},
     {"silver", 0xffc0c0c0},
     {"red", 0xffff0000},
     {"blue", 0xff0000ff},
     {"green", 0xff008000},
     {"navy", 0xff000080},
     {"yellow", 0xffffff00},
     {"orange", 0xffffa500},
     {"dimgray", 0xff696969},
     {"darkgray", 0xffa9a9a9},
     {"lightgray", 0xffd3d3d3},
     {"lightgrey", 0xffd3d3d3},
     {"gainsboro", 0xffdcdcdc},
     {"whitesmoke", 0xfff5f5f5},
     {"transparent", 0x00000000}}};

bool is_space(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f'; }

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_space(text.front())) text.remove_prefix(1);
  while (!text.empty() && is_space(text.back())) text.remove_suffix(1);
  return text;
}

bool same_letters(std::string_view text, std::string_view small) {
  return text.size() == small.size() &&
         std::equal(text.begin(), text.end(), small.begin(), [](char a, char b) {
           return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + 32) : a) == b;
         });
}

std::optional<double> leading_number(std::string_view& text) {
  double value = 0;
  if (text.starts_with('+')) text.remove_prefix(1);
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || !std::isfinite(value)) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return value;
}

// "bold 12px/1.5 sans-serif": the part that begins with a digit.
void read_font(std::string_view value, CssDeclarations& out) {
  while (!value.empty()) {
    const std::string_view part = value.substr(0, value.find(' '));
    value.remove_prefix(std::min(value.size(), part.size() + 1));
    if (part.empty() || part.front() < '0' || part.front() > '9') continue;
    const std::size_t slash = part.find('/');
    const std::string_view size = part.substr(0, slash);
    if (!css_size(size, 1)) continue;  // a weight: 700
    out.font_size = size;
    if (slash != std::string_view::npos) out.line_height = part.substr(slash + 1);
    return;
  }
}

void read_declarations(std::string_view body, CssDeclarations& out) {
  while (!body.empty()) {
    const std::string_view one = body.substr(0, body.find(';'));
    body.remove_prefix(std::min(body.size(), one.size() + 1));
    const std::size_t colon = one.find(':');
    if (colon == std::string_view::npos) continue;
    const std::string_view name = trimmed(one.substr(0, colon));
    std::string_view value = trimmed(one.substr(colon + 1));
    value = trimmed(value.substr(0, value.find('!')));
    if (value.empty()) continue;
    if (same_letters(name, "font")) read_font(value, out);
    if (same_letters(name, "font-size")) out.font_size = value;
    if (same_letters(name, "line-height")) out.line_height = value;
    if (same_letters(name, "color")) out.color = value;
    if (same_letters(name, "background") || same_letters(name, "background-color")) {
      out.background = value;
    }
    if (same_letters(name, "background-image")) out.background = "url";
  }
}

void put_over(const CssDeclarations& top, CssDeclarations& out) {
  if (!top.font_size.empty()) out.font_size = top.font_size;
  if (!top.line_height.empty()) out.line_height = top.line_height;
  if (!top.color.empty()) out.color = top.color;
  if (!top.background.empty()) out.background = top.background;
}

bool has_class(std::string_view classes, std::string_view wanted) {
  while (!classes.empty()) {
    classes = trimmed(classes);
    std::size_t end = 0;
    while (end < classes.size() && !is_space(classes[end])) ++end;
    if (classes.substr(0, end) == wanted) return true;
    classes.remove_prefix(end);
  }
  return false;
}

// "p", ".text", "div#main.text", "*"
bool matches(std::string_view part, const CssElement& element) {
  const std::size_t name_end = std::min(part.find_first_of(".#"), part.size());
  const std::string_view name = part.substr(0, name_end);
  if (!name.empty() && name != "*" && !same_letters(name, element.name)) return false;
  part.remove_prefix(name_end);
  while (!part.empty()) {
    const char kind = part.front();
    part.remove_prefix(1);
    const std::string_view wanted = part.substr(0, part.find_first_of(".#"));
    part.remove_prefix(wanted.size());
    if (kind == '#' ? element.id != wanted : !has_class(element.classes, wanted)) return false;
  }
  return true;
}

}  // namespace

std::optional<double> css_size(std::string_view value, double around) {
  for (const auto& [name, size] : kSizeNames) {
    if (same_letters(value, name)) return size > 0 ? size : around * -size;
  }
  const auto number = leading_number(value);
  if (!number || *number < 0) return std::nullopt;
  if (same_letters(value, "px") || (value.empty() && *number == 0)) return *number;
  if (same_letters(value, "pt")) return *number * 4 / 3;
  if (same_letters(value, "em")) return *number * around;
  if (same_letters(value, "rem")) return *number * kRootSize;
  if (value == "%") return *number * around / 100;
  return std::nullopt;
}

std::optional<base::Argb> css_colour(std::string_view value) {
  if (value.starts_with('#')) {
    std::string digits;
    for (const char c : value.substr(1)) {
      if (value.size() < 6) digits += c;  // #rgb: each digit twice
      digits += c;
    }
    base::Argb rgb = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), rgb, 16);
    if (error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
    if (digits.size() == 6) return 0xff000000 | rgb;
    if (digits.size() == 8) return rgb >> 8 | (rgb & 0xff) << 24;
    return std::nullopt;
  }
  for (const auto& [name, colour] : kColourNames) {
    if (same_letters(value, name)) return colour;
  }
  const std::size_t open = value.find('(');
  if (open == std::string_view::npos || !value.ends_with(')')) return std::nullopt;
  const std::string_view kind = trimmed(value.substr(0, open));
  if (!same_letters(kind, "rgb") && !same_letters(kind, "rgba")) return std::nullopt;
  std::string_view rest = value.substr(open + 1, value.size() - open - 2);
  std::array<double, 4> parts = {0, 0, 0, 1};
  for (std::size_t i = 0; i < parts.size(); ++i) {
    std::string_view part = rest.substr(0, rest.find(','));
    rest.remove_prefix(std::min(rest.size(), part.size() + 1));
    part = trimmed(part);
    if (part.empty() && i == 3) break;
    const auto number = leading_number(part);
    if (!number || !part.empty()) return std::nullopt;
    parts[i] = std::clamp(*number, 0.0, i == 3 ? 1.0 : 255.0);
  }
  return static_cast<base::Argb>(std::lround(parts[3] * 255)) << 24 |
         static_cast<base::Argb>(std::lround(parts[0])) << 16 |
         static_cast<base::Argb>(std::lround(parts[1])) << 8 |
         static_cast<base::Argb>(std::lround(parts[2]));
}

void StyleSheet::add_rule(std::string_view selectors, std::string_view body) {
  Rule rule;
  read_declarations(body, rule.declarations);
  if (rule.declarations.font_size.empty() && rule.declarations.line_height.empty() &&
      rule.declarations.color.empty() && rule.declarations.background.empty()) {
    return;
  }
  while (!selectors.empty()) {
    std::string_view one = selectors.substr(0, selectors.find(','));
    selectors.remove_prefix(std::min(selectors.size(), one.size() + 1));
    rule.parts.clear();
    rule.weight = 0;
    bool understood = true;
    for (one = trimmed(one); !one.empty(); one = trimmed(one)) {
      std::size_t end = 0;
      while (end < one.size() && !is_space(one[end]) && one[end] != '>') ++end;
      if (end == 0) {
        one.remove_prefix(1);  // '>'
        continue;
      }
      const std::string_view part = one.substr(0, end);
      one.remove_prefix(end);
      understood &= part.find_first_of(":[+~()\\") == std::string_view::npos;
      rule.parts.push_back(part);
      for (const char c : part) rule.weight += c == '#' ? 100 : c == '.' ? 10 : 0;
      if (part.front() != '.' && part.front() != '#' && part.front() != '*') ++rule.weight;
    }
    if (!understood || rule.parts.empty() || rule.parts.size() > kMaxParts) continue;
    if (rules_.size() >= kMaxRules) return;
    rules_.push_back(rule);
    sorted_ = false;
  }
}

bool StyleSheet::add(std::string_view text) {
  std::size_t at = 0;
  while (at < text.size()) {
    while (at < text.size() && is_space(text[at])) ++at;
    if (text.substr(at, 2) == "/*") {
      const std::size_t end = text.find("*/", at + 2);
      if (end == std::string_view::npos) return true;
      at = end + 2;
      continue;
    }
    if (at >= text.size()) break;
    const std::size_t open = text.find('{', at);
    const std::size_t semicolon = text.find(';', at);
    if (text[at] == '@') {
      if (same_letters(text.substr(at, 7), "@import")) return false;
      if (semicolon < open) {
        at = semicolon + 1;
        continue;
      }
      // Other media, fonts, animations: passed, with the blocks inside.
      int depth = 0;
      std::size_t end = open;
      while (end < text.size()) {
        if (text[end] == '{') ++depth;
        if (text[end] == '}' && --depth == 0) break;
        ++end;
      }
      at = end < text.size() ? end + 1 : text.size();
      continue;
    }
    if (open == std::string_view::npos) break;
    const std::size_t close = std::min(text.find('}', open), text.size());
    add_rule(text.substr(at, open - at), text.substr(open + 1, close - open - 1));
    at = close < text.size() ? close + 1 : text.size();
  }
  return true;
}

bool StyleSheet::declarations(const std::vector<CssElement>& open, std::string_view style,
                              CssDeclarations& out) {
  if (!sorted_) {
    std::stable_sort(rules_.begin(), rules_.end(),
                     [](const Rule& a, const Rule& b) { return a.weight < b.weight; });
    sorted_ = true;
  }
  for (const Rule& rule : rules_) {
    if (left_ == 0) return false;
    --left_;
    if (!matches(rule.parts.back(), open.back())) continue;
    // What it stands in, from the inside out.
    std::size_t part = rule.parts.size() - 1;
    for (std::size_t at = open.size() - 1; part > 0 && at > 0; --at) {
      if (left_ == 0) return false;
      --left_;
      if (matches(rule.parts[part - 1], open[at - 1])) --part;
    }
    if (part == 0) put_over(rule.declarations, out);
  }
  CssDeclarations own;
  read_declarations(style, own);
  put_over(own, out);
  return true;
}

}  // namespace hegui::policy
