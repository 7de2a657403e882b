#include "tests/support/schema_check.h"

#include <re2/re2.h>

namespace hegui::test {
namespace {

using nlohmann::json;

class Checker {
 public:
  Checker(const json& root, std::vector<std::string>& complaints)
      : root_(root), complaints_(complaints) {}

  bool check(const json& schema, const json& value, const std::string& at) {
    if (schema.is_boolean()) return schema.get<bool>() || complain(at, "nothing is allowed here");
    const std::size_t before = complaints_.size();
    for (const auto& [keyword, argument] : schema.items()) {
      keyword_check(keyword, argument, schema, value, at);
    }
    return complaints_.size() == before;
  }

 private:
  bool complain(const std::string& at, const std::string& what) {
    complaints_.push_back(at + ": " + what);
    return false;
  }

  static bool is_type(const std::string& type, const json& value) {
    if (type == "object") return value.is_object();
    if (type == "array") return value.is_array();
    if (type == "string") return value.is_string();
    if (type == "boolean") return value.is_boolean();
    if (type == "null") return value.is_null();
    if (type == "integer") return value.is_number_integer();
    return type == "number" && value.is_number();
  }

  void keyword_check(const std::string& keyword, const json& argument, const json& schema,
                     const json& value, const std::string& at) {
    if (keyword == "type") {
      bool fits = false;
      for (const json& type : argument.is_array() ? argument : json::array({argument})) {
        fits = fits || is_type(type.get<std::string>(), value);
      }
      if (!fits) complain(at, "not of type " + argument.dump());
    } else if (keyword == "$ref") {
      check(root_.at(json::json_pointer(argument.get<std::string>().substr(1))), value, at);
    } else if (keyword == "const") {
      if (value != argument) complain(at, "not " + argument.dump());
    } else if (keyword == "enum") {
      if (std::find(argument.begin(), argument.end(), value) == argument.end()) {
        complain(at, value.dump() + " is none of " + argument.dump());
      }
    } else if (keyword == "required") {
      for (const json& name : argument) {
        if (value.is_object() && !value.contains(name.get<std::string>())) {
          complain(at, "lacks " + name.dump());
        }
      }
    } else if (keyword == "properties") {
      for (const auto& [name, inner] : argument.items()) {
        if (value.is_object() && value.contains(name)) {
          check(inner, value[name], at + "/" + name);
        }
      }
    } else if (keyword == "additionalProperties") {
      if (!value.is_object()) return;
      for (const auto& [name, inner] : value.items()) {
        if (!schema.contains("properties") || !schema["properties"].contains(name)) {
          check(argument, inner, at + "/" + name);
        }
      }
    } else if (keyword == "propertyNames") {
      if (!value.is_object()) return;
      for (const auto& [name, inner] : value.items()) check(argument, name, at + "/" + name);
    } else if (keyword == "prefixItems") {
      for (std::size_t i = 0; value.is_array() && i < value.size() && i < argument.size(); ++i) {
        check(argument[i], value[i], at + "/" + std::to_string(i));
      }
    } else if (keyword == "items") {
      const std::size_t from = schema.contains("prefixItems") ? schema["prefixItems"].size() : 0;
      for (std::size_t i = from; value.is_array() && i < value.size(); ++i) {
        check(argument, value[i], at + "/" + std::to_string(i));
      }
    } else if (keyword == "oneOf") {
      one_of(argument, value, at);
    } else if (keyword == "allOf") {
      for (const json& part : argument) check(part, value, at);
    } else {
      bounds(keyword, argument, value, at);
    }
  }

  void one_of(const json& parts, const json& value, const std::string& at) {
    int fitting = 0;
    std::vector<std::string> why;
    for (const json& part : parts) {
      std::vector<std::string> inner;
      if (Checker(root_, inner).check(part, value, at)) ++fitting;
      why.insert(why.end(), inner.begin(), inner.end());
    }
    if (fitting == 1) return;
    complain(at, "fits " + std::to_string(fitting) + " of oneOf");
    complaints_.insert(complaints_.end(), why.begin(), why.end());
  }

  void bounds(const std::string& keyword, const json& argument, const json& value,
              const std::string& at) {
    if (keyword == "minItems") {
      if (value.is_array() && value.size() < argument) complain(at, "too few elements");
    } else if (keyword == "maxItems") {
      if (value.is_array() && value.size() > argument) complain(at, "too many elements");
    } else if (keyword == "minLength") {
      if (value.is_string() && value.get_ref<const std::string&>().size() < argument) {
        complain(at, "too short");
      }
    } else if (keyword == "minimum") {
      if (value.is_number() && value < argument) complain(at, "below the minimum");
    } else if (keyword == "pattern") {
      if (value.is_string() && !re2::RE2::PartialMatch(value.get_ref<const std::string&>(),
                                                       argument.get<std::string>())) {
        complain(at, value.dump() + " does not match " + argument.dump());
      }
    } else if (keyword != "$schema" && keyword != "$id" && keyword != "$defs" &&
               keyword != "title" && keyword != "description") {
      complain(at, "the schema uses \"" + keyword + "\", which this checker does not know");
    }
  }

  const json& root_;
  std::vector<std::string>& complaints_;
};

}  // namespace

std::vector<std::string> schema_complaints(const json& schema, const json& value) {
  std::vector<std::string> complaints;
  Checker(schema, complaints).check(schema, value, "");
  return complaints;
}

}  // namespace hegui::test
