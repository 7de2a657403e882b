// JsonStream: writes JSON with two-space indentation straight into a string, about as fast as the
// text can be copied. Strings are escaped (RFC 8259) and repaired to valid UTF-8.
//
// The caller opens and closes objects and lists in pairs and gives members keys; nothing checks it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "reports/model/report.h"

namespace hegui::json {

class JsonStream {
 public:
  explicit JsonStream(std::string& out) : out_(out) {}

  // Each value stands in a list, or follows key().
  void key(std::string_view name);
  void begin_object() { begin('{'); }
  void end_object() { end('}'); }
  void begin_list() { begin('['); }
  void end_list() { end(']'); }
  void string(std::string_view text);
  void integer(std::int64_t number);
  void decimal(double number);  // one digit after the point
  void boolean(bool value);
  void null();
  // Valid compact JSON as it is, indented. Precondition: valid (the Report says so).
  void json(std::string_view compact);

  // Members of an object, named so that no conversion can choose the wrong one.
  void text(std::string_view name, std::string_view value);
  void text_or_null(std::string_view name, const std::optional<std::string>& value);
  void text_if_known(std::string_view name, const std::optional<std::string>& value);
  void words(std::string_view name, const model::Text& value);  // {"zh", "en"}
  void number(std::string_view name, std::int64_t value);
  void number_or_null(std::string_view name, model::Count value);
  void decimal(std::string_view name, double value);
  void yes_no(std::string_view name, model::YesNo value);
  void null(std::string_view name);
  void json(std::string_view name, std::string_view compact);
  void texts(std::string_view name, const std::vector<std::string>& values);

 private:
  void begin(char bracket);
  void end(char bracket);
  void before_value();
  void new_line();

  std::string& out_;
  std::size_t depth_ = 0;
  bool first_ = true;       // nothing is written yet inside the open bracket
  bool after_key_ = false;  // the next value belongs to a key
};

}  // namespace hegui::json
