#include "reports/json/json_stream.h"

#include <fmt/format.h>

#include <iterator>

#include "apk/base/unicode.h"

namespace hegui::json {
namespace {

void append_escaped(std::string& out, char character) {
  switch (character) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\b':
      out += "\\b";
      return;
    case '\f':
      out += "\\f";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      fmt::format_to(std::back_inserter(out), "\\u{:04x}", static_cast<unsigned char>(character));
  }
}

bool needs_escape(char character) {
  return static_cast<unsigned char>(character) < 0x20 || character == '"' || character == '\\';
}

bool is_ascii(std::string_view text) {
  unsigned char all = 0;
  for (const char character : text) all |= static_cast<unsigned char>(character);
  return all < 0x80;
}

void append_string(std::string& out, std::string_view text) {
  out += '"';
  std::size_t from = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!needs_escape(text[i])) continue;
    out += text.substr(from, i - from);
    append_escaped(out, text[i]);
    from = i + 1;
  }
  out += text.substr(from);
  out += '"';
}

}  // namespace

void JsonStream::new_line() {
  out_ += '\n';
  out_.append(depth_ * 2, ' ');
}

void JsonStream::before_value() {
  if (after_key_) {
    after_key_ = false;
    return;
  }
  if (depth_ == 0) return;
  if (!first_) out_ += ',';
  new_line();
  first_ = false;
}

void JsonStream::key(std::string_view name) {
  before_value();
  append_string(out_, name);
  out_ += ": ";
  after_key_ = true;
}

void JsonStream::begin(char bracket) {
  before_value();
  out_ += bracket;
  ++depth_;
  first_ = true;
}

void JsonStream::end(char bracket) {
  --depth_;
  if (!first_) new_line();
  out_ += bracket;
  first_ = false;
}

void JsonStream::string(std::string_view text) {
  before_value();
  if (is_ascii(text) || base::is_valid_utf8(text)) {
    append_string(out_, text);
  } else {
    append_string(out_, base::repair_utf8(text).text);
  }
}

void JsonStream::integer(std::int64_t number) {
  before_value();
  out_ += fmt::format_int(number).c_str();
}

void JsonStream::decimal(double number) {
  before_value();
  fmt::format_to(std::back_inserter(out_), "{:.1f}", number);
}

void JsonStream::boolean(bool value) {
  before_value();
  out_ += value ? "true" : "false";
}

void JsonStream::null() {
  before_value();
  out_ += "null";
}

void JsonStream::json(std::string_view compact) {
  for (std::size_t i = 0; i < compact.size(); ++i) {
    const char character = compact[i];
    if (character == '{' || character == '[') {
      begin(character);
    } else if (character == '}' || character == ']') {
      end(character);
    } else if (character == ':') {
      out_ += ": ";
      after_key_ = true;
    } else if (character == '"') {
      before_value();
      const std::size_t start = i++;
      while (i < compact.size() && compact[i] != '"') i += compact[i] == '\\' ? 2 : 1;
      out_ += compact.substr(start, i - start + 1);
    } else if (character != ',' && character > ' ') {
      before_value();
      const std::size_t start = i;
      while (i + 1 < compact.size() && compact[i + 1] != ',' && compact[i + 1] != '}' &&
             compact[i + 1] != ']' && compact[i + 1] > ' ') {
        ++i;
      }
      out_ += compact.substr(start, i - start + 1);
    }
  }
}

void JsonStream::text(std::string_view name, std::string_view value) {
  key(name);
  string(value);
}

void JsonStream::text_or_null(std::string_view name, const std::optional<std::string>& value) {
  key(name);
  value ? string(*value) : null();
}

void JsonStream::text_if_known(std::string_view name, const std::optional<std::string>& value) {
  if (value) text(name, *value);
}

void JsonStream::words(std::string_view name, const model::Text& value) {
  key(name);
  begin_object();
  text("zh", value.zh);
  text("en", value.en);
  end_object();
}

void JsonStream::number(std::string_view name, std::int64_t value) {
  key(name);
  integer(value);
}

void JsonStream::number_or_null(std::string_view name, model::Count value) {
  key(name);
  value ? integer(*value) : null();
}

void JsonStream::decimal(std::string_view name, double value) {
  key(name);
  decimal(value);
}

void JsonStream::yes_no(std::string_view name, model::YesNo value) {
  key(name);
  value ? boolean(*value) : null();
}

void JsonStream::null(std::string_view name) {
  key(name);
  null();
}

void JsonStream::json(std::string_view name, std::string_view compact) {
  key(name);
  json(compact);
}

void JsonStream::texts(std::string_view name, const std::vector<std::string>& values) {
  key(name);
  begin_list();
  for (const std::string& value : values) string(value);
  end_list();
}

}  // namespace hegui::json
