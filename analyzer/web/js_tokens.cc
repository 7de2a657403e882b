#include "analyzer/web/js_tokens.h"

#include <algorithm>
#include <array>
#include <utility>

#include "apk/base/unicode.h"

namespace hegui::web {
namespace {

// What a byte can begin or be part of.
enum : std::uint8_t { kNameStart = 1, kDigit = 2, kSpace = 4 };

constexpr std::array<std::uint8_t, 256> make_classes() {
  std::array<std::uint8_t, 256> classes{};
  for (int c = 'a'; c <= 'z'; ++c) classes[static_cast<std::size_t>(c)] = kNameStart;
  for (int c = 'A'; c <= 'Z'; ++c) classes[static_cast<std::size_t>(c)] = kNameStart;
  for (int c = '0'; c <= '9'; ++c) classes[static_cast<std::size_t>(c)] = kDigit;
  for (std::size_t c = 0x80; c < 0x100; ++c) classes[c] = kNameStart;
  classes['$'] = classes['_'] = classes['\\'] = classes['#'] = kNameStart;
  for (const char c : {' ', '\t', '\n', '\r', '\v', '\f'}) {
    classes[static_cast<std::uint8_t>(c)] = kSpace;
  }
  return classes;
}
constexpr std::array<std::uint8_t, 256> kClasses = make_classes();

bool is(char c, std::uint8_t what) { return (kClasses[static_cast<std::uint8_t>(c)] & what) != 0; }

// Reserved words, and those after which an operand comes.
constexpr std::array<std::string_view, 38> kReserved = {
    "await",   "break",  "case",     "catch",  "class",  "const",  "continue",   "debugger",
    "default", "delete", "do",       "else",   "enum",   "export", "extends",    "false",
    "finally", "for",    "function", "if",     "import", "in",     "instanceof", "let",
    "new",     "null",   "of",       "return", "super",  "switch", "this",       "throw",
    "true",    "try",    "typeof",   "var",    "void",   "while"};
constexpr std::array<std::string_view, 2> kLateReserved = {"with", "yield"};
constexpr std::array<std::string_view, 15> kOperandFollows = {
    "await", "case",   "delete", "do",     "else", "extends", "in", "instanceof",
    "new",   "return", "throw",  "typeof", "void", "yield",   "of"};

// For each first letter, the lengths of reserved words: most names are told by these.
constexpr std::array<std::uint16_t, 26> reserved_lengths() {
  std::array<std::uint16_t, 26> lengths{};
  const auto add = [&](std::string_view word) {
    lengths[static_cast<std::size_t>(word.front() - 'a')] |=
        static_cast<std::uint16_t>(1u << word.size());
  };
  for (const std::string_view word : kReserved) add(word);
  for (const std::string_view word : kLateReserved) add(word);
  return lengths;
}
constexpr std::array<std::uint16_t, 26> kReservedLengths = reserved_lengths();

bool is_reserved(std::string_view name) {
  if (name.size() > 10 || name.front() < 'a' || name.front() > 'z') return false;
  const unsigned lengths = kReservedLengths[static_cast<std::size_t>(name.front() - 'a')];
  if ((lengths >> name.size() & 1) == 0) return false;
  return std::binary_search(kReserved.begin(), kReserved.end(), name) ||
         std::find(kLateReserved.begin(), kLateReserved.end(), name) != kLateReserved.end();
}

bool operand_follows(std::string_view name) {
  return std::find(kOperandFollows.begin(), kOperandFollows.end(), name) != kOperandFollows.end();
}

bool has_control_paren(std::string_view name) {
  return name == "if" || name == "while" || name == "for" || name == "with";
}

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  const char small = static_cast<char>(c | 0x20);
  return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

// "{1f600}" or four digits after \u; advances `at` past them. -1: no escape.
std::int64_t unicode_escape(std::string_view text, std::size_t& at, std::size_t digits) {
  std::size_t end = at;
  const bool braces = digits == 4 && end < text.size() && text[end] == '{';
  if (braces) ++end;
  std::int64_t value = 0;
  std::size_t read = 0;
  for (; end < text.size() && hex_digit(text[end]) >= 0 && (braces || read < digits);
       ++end, ++read) {
    value = std::min<std::int64_t>(value * 16 + hex_digit(text[end]), 0x110000);
  }
  if (read == 0 || (!braces && read < digits) || value > 0x10ffff) return -1;
  if (braces && (end >= text.size() || text[end] != '}')) return -1;
  at = end + (braces ? 1 : 0);
  return value;
}

// Appends code points, joining surrogates written one by one.
class TextBuilder {
 public:
  void add(char32_t c) {
    if (high_ != 0) {
      if (c >= 0xdc00 && c <= 0xdfff) {
        base::append_utf8(text_, 0x10000 + ((high_ - 0xd800) << 10) + (c - 0xdc00));
        high_ = 0;
        return;
      }
      lost();
    }
    if (c >= 0xd800 && c <= 0xdbff) {
      high_ = c;
    } else {
      base::append_utf8(text_, c >= 0xdc00 && c <= 0xdfff ? 0xfffd : c);
    }
  }
  void add_bytes(std::string_view bytes) {
    if (high_ != 0) lost();
    text_ += bytes;
  }
  std::string take() {
    if (high_ != 0) lost();
    return base::is_valid_utf8(text_) ? std::move(text_) : base::repair_utf8(text_).text;
  }

 private:
  void lost() {
    base::append_utf8(text_, 0xfffd);
    high_ = 0;
  }
  std::string text_;
  char32_t high_ = 0;
};

constexpr std::string_view kEscapes = "nrtbvf0";
constexpr std::string_view kEscaped("\n\r\t\b\v\f\0", 7);

// One escape behind its backslash.
void add_escape(std::string_view text, std::size_t& at, TextBuilder& out) {
  const char c = text[at];
  if (c == 'u' || c == 'x') {
    std::size_t end = at + 1;
    const std::int64_t value = unicode_escape(text, end, c == 'u' ? 4 : 2);
    if (value >= 0) {
      at = end;
      return out.add(static_cast<char32_t>(value));
    }
  }
  ++at;
  if (c == '\r' && at < text.size() && text[at] == '\n') ++at;
  if (c == '\n' || c == '\r') return;  // a line continued
  if (const std::size_t known = kEscapes.find(c); known != std::string_view::npos) {
    return out.add(static_cast<unsigned char>(kEscaped[known]));
  }
  out.add_bytes({text.data() + at - 1, 1});
}

// The content of a string or piece without its quotes.
std::string_view inner(const JsToken& token) {
  std::string_view text = token.text;
  if (token.kind == JsToken::Kind::name || text.empty()) return text;
  const char first = text.front();
  text.remove_prefix(1);
  if (token.kind == JsToken::Kind::piece && text.ends_with("${")) {
    text.remove_suffix(2);
  } else if (!text.empty() && (text.back() == first || text.back() == '`')) {
    text.remove_suffix(1);
  }
  return text;
}

}  // namespace

std::string js_value(const JsToken& token) {
  const std::string_view text = inner(token);
  if (!token.escaped) {
    return base::is_valid_utf8(text) ? std::string(text) : base::repair_utf8(text).text;
  }
  TextBuilder out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t stop = std::min(text.find('\\', at), text.size());
    if (stop > at) out.add_bytes(text.substr(at, stop - at));
    at = stop + 1;
    if (at < text.size()) add_escape(text, at, out);
  }
  return out.take();
}

std::string_view JsTokens::take_path_comment() {
  return std::exchange(path_comment_, std::string_view());
}

JsToken JsTokens::finish(JsToken::Kind kind, std::size_t start) {
  JsToken token;
  token.kind = kind;
  token.text = text_.substr(start, at_ - start);
  token.at = start;
  operand_before_ = true;
  control_before_ = expression_next_ = member_next_ = false;
  return token;
}

JsToken JsTokens::next() {
  skip_blank();
  if (at_ >= text_.size()) return finish(JsToken::Kind::end, text_.size());
  const std::size_t start = at_;
  const char c = text_[start];
  const char after = start + 1 < text_.size() ? text_[start + 1] : '\0';
  if (is(c, kNameStart)) return name(start);
  if (is(c, kDigit) || (c == '.' && is(after, kDigit))) return number(start);
  if (c == '"' || c == '\'') return string(start);
  if (c == '`') return template_piece(start);
  if (c == '}' && !open_.empty() && open_.back() == Open::substitution) {
    open_.pop_back();
    return template_piece(start);
  }
  JsToken token;
  if (c == '/' && !operand_before_ && regexp(start, token)) return token;
  return punctuator(start);
}

void JsTokens::skip_blank() {
  while (at_ < text_.size()) {
    const char c = text_[at_];
    // The usual ends first: they need no look at what follows.
    if (is(c, kDigit) || (is(c, kNameStart) && (c & 0x80) == 0 && c != '#')) return;
    if (is(c, kSpace)) {
      ++at_;
    } else if ((c == '/' && text_.substr(at_, 2) == "//") ||
               (c == '<' && text_.substr(at_, 4) == "<!--") ||  // clause B.1.1
               (c == '#' && at_ == 0 && text_.starts_with("#!"))) {
      skip_line();
    } else if (c == '/' && text_.substr(at_, 2) == "/*") {
      skip_block_comment();
    } else if (text_.substr(at_, 3) == "\xe2\x80\xa8" || text_.substr(at_, 3) == "\xe2\x80\xa9" ||
               text_.substr(at_, 3) == "\xef\xbb\xbf") {  // line separators, byte order mark
      at_ += 3;
    } else if (text_.substr(at_, 2) == "\xc2\xa0") {
      at_ += 2;
    } else {
      return;
    }
  }
}

void JsTokens::skip_line() {
  const std::size_t start = at_;
  at_ = std::min(text_.find_first_of("\r\n", at_), text_.size());
  std::string_view line = text_.substr(start, at_ - start);
  if (!line.starts_with("// ") || line.size() > 300) return;
  line.remove_prefix(3);
  const bool path = line.find('/') != std::string_view::npos &&
                    line.find(' ') == std::string_view::npos &&
                    (line.ends_with("js") || line.ends_with("ts") || line.ends_with("vue") ||
                     line.ends_with("jsx") || line.ends_with("tsx"));
  if (path) path_comment_ = line;
}

void JsTokens::skip_block_comment() {
  const std::size_t end = text_.find("*/", at_ + 2);
  cut_off_ |= end == std::string_view::npos;
  at_ = end == std::string_view::npos ? text_.size() : end + 2;
}

JsToken JsTokens::name(std::size_t start) {
  bool escaped = false;
  while (at_ < text_.size() && is(text_[at_], kNameStart | kDigit)) {
    const char c = text_[at_];
    if (c == '#' && at_ > start) break;
    if (c == '\xe2' &&
        (text_.substr(at_, 3) == "\xe2\x80\xa8" || text_.substr(at_, 3) == "\xe2\x80\xa9")) {
      break;
    }
    ++at_;
    if (c != '\\') continue;
    escaped = true;
    if (at_ >= text_.size() || text_[at_] != 'u') continue;
    std::size_t end = at_ + 1;
    if (unicode_escape(text_, end, 4) >= 0) at_ = end;  // braces are part of the name here only
  }
  const bool member = member_next_;
  JsToken token = finish(JsToken::Kind::name, start);
  token.escaped = escaped;
  token.keyword = !escaped && is_reserved(token.text);
  if (token.keyword && !member) {
    operand_before_ = !operand_follows(token.text) && !has_control_paren(token.text);
    control_before_ = has_control_paren(token.text);
    expression_next_ = !operand_before_ && !control_before_ && token.text != "do" &&
                       token.text != "else" && token.text != "extends";
  }
  return token;
}

JsToken JsTokens::number(std::size_t start) {
  const auto run = [&] {
    while (at_ < text_.size() &&
           (is(text_[at_], kDigit) || (is(text_[at_], kNameStart) && text_[at_] != '\\'))) {
      const char c = text_[at_++];
      const bool decimal =
          start + 1 >= text_.size() || text_[start] != '0' || (text_[start + 1] | 0x20) != 'x';
      if (decimal && (c == 'e' || c == 'E') && at_ < text_.size() &&
          (text_[at_] == '+' || text_[at_] == '-')) {
        ++at_;
      }
    }
  };
  run();
  if (at_ < text_.size() && text_[at_] == '.') {
    ++at_;
    run();
  }
  return finish(JsToken::Kind::number, start);
}

JsToken JsTokens::string(std::size_t start) {
  const char quote = text_[at_++];
  bool escaped = false;
  while (at_ < text_.size() && text_[at_] != quote) {
    const char c = text_[at_];
    if (c == '\n' || c == '\r') break;  // not closed
    if (c == '\\') {
      escaped = true;
      ++at_;
      if (at_ + 1 < text_.size() && text_[at_] == '\r' && text_[at_ + 1] == '\n') ++at_;
    }
    ++at_;
  }
  at_ = std::min(at_, text_.size());
  if (at_ < text_.size() && text_[at_] == quote) ++at_;
  JsToken token = finish(JsToken::Kind::string, start);
  token.escaped = escaped;
  return token;
}

// From '`', or from the '}' that ends a substitution, to the next "${" or the closing '`'.
JsToken JsTokens::template_piece(std::size_t start) {
  ++at_;
  bool escaped = false;
  while (at_ < text_.size() && text_[at_] != '`') {
    if (text_[at_] == '\\') {
      escaped = true;
      at_ = std::min(at_ + 2, text_.size());
      continue;
    }
    if (text_[at_] == '$' && at_ + 1 < text_.size() && text_[at_ + 1] == '{') {
      at_ += 2;
      open_.push_back(Open::substitution);
      JsToken token = finish(JsToken::Kind::piece, start);
      token.escaped = escaped;
      operand_before_ = false;
      expression_next_ = true;
      return token;
    }
    ++at_;
  }
  cut_off_ |= at_ >= text_.size();
  if (at_ < text_.size()) ++at_;
  const bool whole = text_[start] == '`';
  JsToken token = finish(whole ? JsToken::Kind::string : JsToken::Kind::piece, start);
  token.escaped = escaped;
  return token;
}

bool JsTokens::regexp(std::size_t start, JsToken& token) {
  if (wasted_ > text_.size()) return false;
  bool in_class = false;
  std::size_t at = start + 1;
  for (; at < text_.size(); ++at) {
    const char c = text_[at];
    if (c == '\n' || c == '\r') break;
    if (c == '\\') {
      ++at;
    } else if (c == '[') {
      in_class = true;
    } else if (c == ']') {
      in_class = false;
    } else if (c == '/' && !in_class) {
      break;
    }
  }
  if (at >= text_.size() || text_[at] != '/') {
    wasted_ += at - start;
    return false;
  }
  at_ = at + 1;
  while (at_ < text_.size() && is(text_[at_], kNameStart | kDigit) && text_[at_] != '\\') ++at_;
  token = finish(JsToken::Kind::regexp, start);
  return true;
}

// A closing bracket: what may follow depends on what it closes.
void JsTokens::close() {
  if (open_.empty()) {
    operand_before_ = false;
    return;
  }
  const Open opened = open_.back();
  // A bracket that does not fit closes nothing: the text is broken, and the stack must not grow.
  open_.pop_back();
  if (opened == Open::control_paren || opened == Open::block) operand_before_ = false;
}

JsToken JsTokens::punctuator(std::size_t start) {
  const bool operand = operand_before_;
  const bool control = control_before_;
  const bool expression = expression_next_;
  const char c = text_[at_++];
  const auto follows = [&](std::string_view rest) { return text_.substr(at_).starts_with(rest); };
  char mark = c;
  bool operand_now = false;
  switch (c) {
    case '(':
      open_.push_back(control ? Open::control_paren : Open::paren);
      break;
    case '[':
      open_.push_back(Open::bracket);
      break;
    case '{':
      open_.push_back(expression ? Open::object : Open::block);
      break;
    case ')':
    case ']':
    case '}': {
      operand_before_ = true;
      close();
      operand_now = operand_before_;
      break;
    }
    case '.':
      if (follows("..")) {
        at_ += 2;
        mark = JsToken::kSpread;
      }
      break;
    case '?':
      if (follows(".") && !(at_ + 1 < text_.size() && is(text_[at_ + 1], kDigit))) {
        ++at_;
        mark = JsToken::kOptional;
      } else if (follows("?=")) {
        at_ += 2;
        mark = JsToken::kOperator;
      } else if (follows("?")) {
        ++at_;
        mark = JsToken::kOperator;
      }
      break;
    case '+':
    case '-':
      if (at_ < text_.size() && text_[at_] == c) {
        ++at_;
        mark = JsToken::kStep;
        operand_now = operand;  // a++ / b: still an operand; ++/re/: still none
      } else if (follows("=")) {
        ++at_;
        mark = JsToken::kOperator;
      }
      break;
    case '=':
      if (follows(">")) {
        ++at_;
        mark = JsToken::kArrow;
        break;
      }
      [[fallthrough]];
    default:
      if (std::string_view("=!<>&|*%^/").find(c) != std::string_view::npos) {
        const std::size_t first = at_;
        while (at_ < text_.size() && at_ < first + 3 &&
               std::string_view("=&|<>*").find(text_[at_]) != std::string_view::npos &&
               (text_[at_] == '=' || text_[at_] == c)) {
          ++at_;
        }
        if (at_ > first) mark = JsToken::kOperator;
      }
  }
  JsToken token = finish(JsToken::Kind::mark, start);
  token.mark = mark;
  operand_before_ = operand_now;
  // After these a '{' opens a block; after other punctuators an object.
  expression_next_ = !operand_now && std::string_view("){};").find(c) == std::string_view::npos &&
                     mark != JsToken::kArrow;
  member_next_ = mark == '.' || mark == JsToken::kOptional;
  return token;
}

}  // namespace hegui::web
