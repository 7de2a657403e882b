#include "dynamic/trace_line.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

namespace hegui::dynamic {
namespace {

struct TextField {
  std::string_view key;
  std::optional<std::string> TraceLine::*member;
};
constexpr TextField kTexts[] = {
    {"trace", &TraceLine::trace},   {"package", &TraceLine::package},
    {"sha256", &TraceLine::sha256}, {"device", &TraceLine::device},
    {"start", &TraceLine::start},   {"kind", &TraceLine::kind},
    {"api", &TraceLine::api},       {"permission", &TraceLine::permission},
    {"host", &TraceLine::host},     {"screen", &TraceLine::screen},
};
struct NumberField {
  std::string_view key;
  std::optional<std::int64_t> TraceLine::*member;
};
constexpr NumberField kNumbers[] = {{"version", &TraceLine::version}, {"t", &TraceLine::t}};
struct ListField {
  std::string_view key;
  std::vector<std::string> TraceLine::*member;
};
constexpr ListField kLists[] = {{"args", &TraceLine::args}, {"stack", &TraceLine::stack}};

template <typename Field, std::size_t N>
const Field* field_of(const Field (&fields)[N], std::string_view key) {
  for (const Field& field : fields) {
    if (field.key == key) return &field;
  }
  return nullptr;
}

// Receives the JSON token by token: no tree is built, so a line costs what it holds.
class LineReader : public nlohmann::json_sax<nlohmann::json> {
 public:
  LineReader(const TraceLimits& limits, TraceLine& line) : limits_(limits), line_(line) {}
  std::string problem;

  bool key(string_t& name) override {
    if (depth_ != 1) return true;  // inside something that is not looked at
    text_ = nullptr;
    number_ = nullptr;
    list_ = nullptr;
    if ((text_ = field_of(kTexts, name)) != nullptr) {
      return once(static_cast<unsigned>(text_ - kTexts), name);
    }
    if ((number_ = field_of(kNumbers, name)) != nullptr) {
      return once(static_cast<unsigned>(std::size(kTexts) + (number_ - kNumbers)), name);
    }
    if ((list_ = field_of(kLists, name)) != nullptr) {
      return once(static_cast<unsigned>(std::size(kTexts) + std::size(kNumbers) + (list_ - kLists)),
                  name);
    }
    if (line_.unknown_key.empty()) line_.unknown_key = name.substr(0, 64);
    return true;
  }

  bool null() override { return depth_ == 1 ? true : scalar("null"); }
  bool boolean(bool value) override { return scalar(value ? "true" : "false"); }
  bool number_float(number_float_t, const string_t& text) override { return scalar(text); }
  bool number_integer(number_integer_t value) override {
    if (!at_number()) return scalar(std::to_string(value));
    line_.*number_->member = value;
    return true;
  }
  bool number_unsigned(number_unsigned_t value) override {
    if (!at_number()) return scalar(std::to_string(value));
    if (value > static_cast<number_unsigned_t>(INT64_MAX)) return wrong_form();
    line_.*number_->member = static_cast<std::int64_t>(value);
    return true;
  }
  bool string(string_t& value) override {
    if (depth_ == 1 && text_ != nullptr) {
      line_.*text_->member = std::move(value);
      return true;
    }
    return in_list() ? add(std::move(value)) : scalar(value);
  }
  bool binary(binary_t&) override { return wrong_form(); }  // not in JSON text

  bool start_object(std::size_t) override {
    if (depth_ == 0) return deeper();
    return in_list() || (depth_ == 1 && known_key()) ? wrong_form() : deeper();
  }
  bool start_array(std::size_t) override {
    if (depth_ == 0) return fail("not a JSON object");
    if (depth_ == 1 && list_ != nullptr) {
      in_list_ = true;
      return deeper();
    }
    return in_list() || (depth_ == 1 && known_key()) ? wrong_form() : deeper();
  }
  bool end_object() override { return shallower(); }
  bool end_array() override {
    if (depth_ == 2) in_list_ = false;
    return shallower();
  }
  bool parse_error(std::size_t position, const std::string&,
                   const nlohmann::detail::exception&) override {
    return fail(fmt::format("not JSON at column {}", position));
  }

 private:
  bool fail(std::string what) {
    problem = std::move(what);
    return false;
  }
  bool once(unsigned field, const std::string& key) {
    const unsigned bit = 1u << field;
    if ((seen_ & bit) != 0) return fail(fmt::format("\"{}\" stands twice", key));
    seen_ |= bit;
    return true;
  }
  bool wrong_form() {
    const std::string_view key = text_ != nullptr     ? text_->key
                                 : number_ != nullptr ? number_->key
                                 : list_ != nullptr   ? list_->key
                                                      : "";
    return fail(fmt::format("\"{}\" is not {}", key,
                            text_ != nullptr     ? "a text"
                            : number_ != nullptr ? "a whole number"
                                                 : "a list of plain values"));
  }
  bool known_key() const { return text_ != nullptr || number_ != nullptr || list_ != nullptr; }
  bool at_number() const { return depth_ == 1 && number_ != nullptr; }
  bool in_list() const { return in_list_ && depth_ == 2; }
  bool deeper() {
    if (++depth_ > limits_.max_depth) return fail("nested too deep");
    return true;
  }
  bool shallower() {
    --depth_;
    return true;
  }
  // A value that is no text (or a text where none is looked for).
  bool scalar(std::string text) {
    if (depth_ == 0) return fail("not a JSON object");
    if (in_list()) return list_->key == "args" ? add(std::move(text)) : wrong_form();
    return depth_ == 1 && known_key() ? wrong_form() : true;
  }
  bool add(std::string text) {
    std::vector<std::string>& list = line_.*list_->member;
    const bool is_args = list_->key == "args";
    if (list.size() == (is_args ? limits_.max_args : limits_.max_frames)) {
      line_.cut = true;
      return true;
    }
    if (is_args && text.size() > limits_.max_arg_bytes) {
      // Back to the start of a character, so that the rest stays valid UTF-8.
      std::size_t end = limits_.max_arg_bytes;
      while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;
      text.resize(end);
      line_.cut = true;
    }
    list.push_back(std::move(text));
    return true;
  }

  const TraceLimits& limits_;
  TraceLine& line_;
  std::size_t depth_ = 0;
  bool in_list_ = false;
  const TextField* text_ = nullptr;  // what the value at hand belongs to
  const NumberField* number_ = nullptr;
  const ListField* list_ = nullptr;
  unsigned seen_ = 0;  // one bit a field
};

}  // namespace

std::string read_line(std::string_view text, const TraceLimits& limits, TraceLine& line) {
  LineReader reader(limits, line);
  if (!nlohmann::json::sax_parse(text.begin(), text.end(), &reader) && reader.problem.empty()) {
    return "not JSON";
  }
  return std::move(reader.problem);
}

}  // namespace hegui::dynamic
