// NativeFunctions: what functions that native code calls do with what they are given: those of the
// JNI environment and the Java machine by their place in its table (catalog/jni_functions.tsv),
// others by their name (catalog/native_functions.tsv). Columns and notation:
// rules/catalog/README.md.
//
// Views into the rule set's text, which must outlive it. Immutable after load().
#pragma once

#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::native {

enum class JniOperation : std::uint8_t {
  nothing,
  find_class,
  class_of,
  method,
  static_method,
  field,
  static_field,
  call,
  call_nonvirtual,
  call_static,
  new_object,
  alloc_object,
  get_field,
  set_field,
  get_static_field,
  set_static_field,
  text,
  characters,
  new_array,
  new_object_array,
  get_element,
  set_element,
  elements,
  release_elements,
  get_region,
  set_region,
  buffer,
  buffer_address,
  same,  // another reference to the object
  throw_,
  throw_new,
  register_,
  machine,
  environment,
};

struct JniFunction {
  std::string_view name;
  JniOperation operation = JniOperation::nothing;
  std::string_view passing;  // varargs, va_list, array: how a method's arguments are passed; or the
                             // type of a new array's elements
};

// One statement of an effect: what is at `target` comes from the sources.
struct FunctionEffect {
  enum class Target : std::uint8_t {
    result,
    fresh,     // the result is new memory that holds it
    pointed,   // what the argument `argument` points to
    pointed2,  // what that points to
    rest,      // what the arguments from `argument` on point to
    call,      // the function that the argument is
    leaves,    // `kind`
    stop,      // it does not come back
  };
  struct Source {
    // named: what is read by the name that the argument is (a property, a file, a command)
    enum class What : std::uint8_t { value, pointed, within, format, format_list, named };
    What what = What::value;
    unsigned argument = 0;
  };
  Target target = Target::result;
  unsigned argument = 0;
  bool adds = false;      // to what is there
  std::string_view kind;  // of a sink, as in sinks.tsv
  std::vector<Source> sources;
};

class NativeFunctions {
 public:
  static base::Result<NativeFunctions> load(const rules::RuleSet& rules);

  const JniFunction* environment(std::uint64_t slot) const;
  const JniFunction* machine(std::uint64_t slot) const;
  const JniFunction* environment(std::string_view name) const;
  struct Function {
    std::string_view name;
    std::vector<FunctionEffect> effects;
  };
  const Function* by_name(std::string_view name) const;

 private:
  std::unordered_map<std::uint64_t, JniFunction> environment_, machine_;
  std::unordered_map<std::string_view, const JniFunction*> by_member_;
  std::unordered_map<std::string_view, Function> functions_;
};

// "*0 = *1 + %2; result = 0". Errors: where it cannot be read.
base::Result<std::vector<FunctionEffect>> parse_function_effect(std::string_view text);

}  // namespace hegui::native
