#include "analyzer/flow/text_functions.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace hegui::flow {
namespace {

constexpr std::size_t kMaxText = 1000;

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
}

// A character is a number, or a text of one.
std::optional<std::string> as_text(const Known& known) {
  if (const std::string* word = text(known)) {
    return is_ascii(*word) ? std::optional(*word) : std::nullopt;
  }
  const std::int64_t* code = number(known);
  if (code == nullptr || *code <= 0 || *code >= 0x80) return std::nullopt;
  return std::string(1, static_cast<char>(*code));
}

std::string replaced(std::string_view in, std::string_view what, std::string_view by, bool all) {
  std::string out;
  while (!what.empty()) {
    const std::size_t at = in.find(what);
    if (at == std::string_view::npos) break;
    out.append(in.substr(0, at)).append(by);
    in.remove_prefix(at + what.size());
    if (!all) break;
  }
  return out.append(in);
}

// Without any sign that means something in a regular expression.
bool is_plain(std::string_view pattern) {
  return pattern.find_first_of("\\^$.|?*+()[]{}") == std::string_view::npos;
}

std::string trimmed(std::string_view word) {
  while (!word.empty() && word.front() <= ' ') word.remove_prefix(1);
  while (!word.empty() && word.back() <= ' ') word.remove_suffix(1);
  return std::string(word);
}

class Function {
 public:
  Function(std::string text, const std::vector<Known>& arguments)
      : text_(std::move(text)), arguments_(arguments) {}

  Known result(std::string_view name) const {
    if (arguments_.size() == 1) return alone(name);
    if (const std::int64_t* first = number(arguments_[1])) {
      const auto size = static_cast<std::int64_t>(text_.size());
      if (*first >= 0 && *first <= size) {
        if (const Known out = at_place(name, static_cast<std::size_t>(*first))) return out;
      }
    }
    return with_text(name);
  }

 private:
  Known alone(std::string_view name) const {
    std::string out = text_;
    if (name == "trim" || name == "strip") return trimmed(out);
    if (name == "reverse") {
      std::reverse(out.begin(), out.end());
      return out;
    }
    if (name != "toUpperCase" && name != "toLowerCase") return std::nullopt;
    const bool up = name == "toUpperCase";
    for (char& c : out) {
      const bool letter = up ? c >= 'a' && c <= 'z' : c >= 'A' && c <= 'Z';
      if (letter) c = static_cast<char>(c ^ 0x20);
    }
    return out;
  }

  std::optional<std::size_t> place(std::size_t argument) const {
    if (argument >= arguments_.size()) return text_.size();
    const std::int64_t* value = number(arguments_[argument]);
    if (value == nullptr || *value < 0) return std::nullopt;
    return std::min(static_cast<std::size_t>(*value), text_.size());
  }

  Known at_place(std::string_view name, std::size_t from) const {
    if (name == "charAt") {
      return from < text_.size() ? Known(std::int64_t{text_[from]}) : std::nullopt;
    }
    if (name == "setLength") {
      return text_.substr(0, from);
    }
    if (name == "deleteCharAt")
      return text_.substr(0, from) + text_.substr(std::min(from + 1, text_.size()));
    if (name == "repeat") {
      std::string out;
      for (std::size_t i = 0; i < from && out.size() < kMaxText; ++i) out += text_;
      return out;
    }
    const std::optional<std::size_t> to = place(2);
    if (name == "insert" && arguments_.size() > 2) {
      const std::optional<std::string> more = as_text(arguments_[2]);
      return more ? Known(text_.substr(0, from) + *more + text_.substr(from)) : std::nullopt;
    }
    if (name == "setCharAt" && arguments_.size() > 2) {
      const std::optional<std::string> letter = as_text(arguments_[2]);
      if (!letter || letter->size() != 1 || from >= text_.size()) return std::nullopt;
      return text_.substr(0, from) + *letter + text_.substr(from + 1);
    }
    if (!to || *to < from) return std::nullopt;
    if (name == "substring" || name == "subSequence") return text_.substr(from, *to - from);
    if (name == "delete") return text_.substr(0, from) + text_.substr(*to);
    if (name == "replace" && arguments_.size() > 3) {
      const std::optional<std::string> by = as_text(arguments_[3]);
      return by ? Known(text_.substr(0, from) + *by + text_.substr(*to)) : std::nullopt;
    }
    return std::nullopt;
  }

  Known with_text(std::string_view name) const {
    const std::optional<std::string> word = as_text(arguments_[1]);
    if (!word) return std::nullopt;
    if (name == "concat") return text_ + *word;
    if (name == "indexOf" || name == "lastIndexOf") {
      const bool first = name == "indexOf";
      const std::optional<std::size_t> from = arguments_.size() > 2 ? place(2) : std::nullopt;
      if (arguments_.size() > 2 && !from) return std::nullopt;
      const std::size_t at = first ? text_.find(*word, from.value_or(0))
                                   : text_.rfind(*word, from.value_or(std::string::npos));
      return at == std::string::npos ? std::int64_t{-1} : static_cast<std::int64_t>(at);
    }
    const bool all = name == "replace" || name == "replaceAll";
    if ((!all && name != "replaceFirst") || arguments_.size() != 3) return std::nullopt;
    const std::optional<std::string> by = as_text(arguments_[2]);
    const bool literal = name == "replace" ||
                         (is_plain(*word) && by && by->find_first_of("\\$") == std::string::npos);
    return by && literal && !word->empty() ? Known(replaced(text_, *word, *by, all)) : std::nullopt;
  }

  std::string text_;
  const std::vector<Known>& arguments_;
};

}  // namespace

Known text_function(std::string_view name, const std::vector<Known>& arguments) {
  const std::string* first = arguments.empty() ? nullptr : text(arguments[0]);
  if (first == nullptr || first->size() > kMaxText || !is_ascii(*first)) return std::nullopt;
  return Function(*first, arguments).result(name);
}

Known formatted(const std::string& format, const std::vector<Known>& arguments) {
  std::string out;
  std::size_t next = 0;
  for (std::size_t at = 0; at < format.size(); ++at) {
    if (format[at] != '%') {
      out += format[at];
      continue;
    }
    const std::size_t digits = format.find_first_not_of("0123456789", ++at);
    if (digits == std::string::npos) return std::nullopt;
    std::size_t number_of = 0;
    if (digits > at) {
      if (format[digits] != '$') return std::nullopt;  // a width
      std::from_chars(format.data() + at, format.data() + digits, number_of);
      at = digits + 1;
      if (at >= format.size()) return std::nullopt;
    }
    const char conversion = format[at];
    if (conversion == '%' || conversion == 'n') {
      out += conversion == 'n' ? '\n' : '%';
      continue;
    }
    const std::size_t place = number_of > 0 ? number_of - 1 : next++;
    if (place >= arguments.size()) return std::nullopt;
    const Known& argument = arguments[place];
    if (conversion == 's' && text(argument) != nullptr) {
      out += *text(argument);
    } else if (conversion == 'd' && number(argument) != nullptr) {
      out += std::to_string(*number(argument));
    } else if (conversion == 'c' && as_text(argument)) {
      out += *as_text(argument);
    } else {
      return std::nullopt;
    }
    if (out.size() > kMaxText) return std::nullopt;
  }
  return out;
}

std::vector<Known> pieces(const std::string& text, const std::string& separator) {
  std::vector<Known> out;
  std::string plain = separator;
  if (plain.size() == 2 && plain[0] == '\\' && !is_plain(plain.substr(1))) {
    plain.erase(0, 1);
  } else if (!is_plain(plain)) {
    return out;
  }
  if (plain.empty()) return out;
  std::string_view rest = text;
  for (std::size_t at = rest.find(plain); at != std::string_view::npos; at = rest.find(plain)) {
    out.emplace_back(std::string(rest.substr(0, at)));
    rest.remove_prefix(at + plain.size());
  }
  out.emplace_back(std::string(rest));
  while (out.size() > 1 && flow::text(out.back())->empty()) out.pop_back();
  return out;
}

}  // namespace hegui::flow
