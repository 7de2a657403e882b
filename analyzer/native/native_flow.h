// NativeFlow: what native methods do to data, shown from the machine code that implements them.
//
// A method's flow is a list of effects in terms of Java: which method it calls back and with what,
// which fields it reads and writes, what it puts into arrays, what it hands to a function through
// which data leaves (catalog/native_functions.tsv), what it keeps in the library's memory for
// another native method, and what it returns. Values are named by terms: 0 is the receiver (or the
// class, for a static method), 1 .. n the parameters, then the results of effects.
//
// How: data is followed forward over registers, stack, and memory, from the function that the name
// (JNI specification, "Resolving Native Method Names") or a table given to RegisterNatives says,
// through calls inside the library, from each place with what holds there. Methods of one library
// are gone through again while what they keep for each other changes.
//
// Not followed, and then a flow is not `complete` (more may happen than it says): jumps to places
// that are computed, calls through pointers that are not known with data among their arguments,
// instructions that are not understood, code that goes beyond the limits. Branches decide nothing.
// Input is hostile; bounded in counts only.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/native/data_values.h"
#include "analyzer/native/native_functions.h"
#include "apk/elf/functions.h"
#include "apk/elf/relocations.h"

namespace hegui::native {

inline constexpr Term kNoTerm = 0xffff;

struct FlowLimits {
  std::uint64_t max_library_steps = 2u << 20;  // of all methods of a library together
  std::uint64_t max_method_steps = 1u << 17;   // a fuller memory makes a step cost more
  std::size_t max_terms = 256;                 // of one method
  std::size_t max_code = 1u << 14;             // instructions of one function
  std::size_t max_library_code = 1u << 19;     // ... of all that are looked at
  unsigned max_depth = 12;                     // calls inside the library
  unsigned max_rounds = 4;
};

// A native method as dex declares it.
struct NativeMethod {
  std::string class_name;  // "cn/example/A"
  std::string name;
  std::string descriptor;  // "(I)V"
  bool is_static = false;
};

struct FlowValue {
  std::vector<Term> objects;  // it may be one of these objects
  std::vector<Term> data;     // it is made of their data
  std::optional<std::string> text;
  std::optional<std::int64_t> number;
  friend bool operator==(const FlowValue&, const FlowValue&) = default;
};

struct FlowEffect {
  enum class Kind : std::uint8_t {
    call,         // `given`: the receiver, unless static, then the arguments
    construct,    // a new object, and its constructor with `given`
    get_field,    // of given[0], unless static
    set_field,    // of given[0], unless static, to the last one
    make,         // an object or array of class `class_name`
    get_element,  // of given[0] at given[1]
    set_element,  // ... to given[2]
    put,          // given[1]'s data into the array or buffer given[0]
    read,         // what `function` reads by the name `name`: a property, a file, a command
    leak,         // given[0]'s data leaves through `function`
    keep,         // given[0] is kept in the library's memory, at `place`
    recall,       // ... and found there again
  };
  Kind kind = Kind::call;
  std::uint64_t address = 0;                   // of the instruction
  std::string class_name;                      // "cn/example/A", or "[B"; "" if not known
  std::string name, type;                      // of the method or field: "tell", "(I)V"
  bool is_static = false, is_special = false;  // special: this very method, not an overriding one
  std::vector<FlowValue> given;
  Term result = kNoTerm;
  std::string_view function, sink;  // "__android_log_write", "log"
  std::uint32_t place = 0;          // in the memory that the methods of a library share
};

struct MethodFlow {
  bool complete = false;
  std::string_view why;             // not complete: the first reason that was met
  std::uint64_t function = 0;       // its address
  std::vector<FlowEffect> effects;  // in the order in which they were met
  FlowValue returned, thrown;
  bool returns = false;
  Term terms = 0;
};

// The flows of those of the methods that the library implements, by position in `methods`.
// `file` must be what `relocations` and `elf_functions` were read from. Text in the result borrows
// from `functions`' rule set.
struct LibraryFlow {
  std::map<std::size_t, MethodFlow> methods;
  std::uint64_t steps = 0;
};
LibraryFlow follow_native(const elf::ElfFile& file, const elf::Relocations& relocations,
                          const elf::Functions& elf_functions, const NativeFunctions& functions,
                          const std::vector<NativeMethod>& methods, const FlowLimits& limits = {});

// "Java_cn_example_A_read": the symbol of a native method, and behind "__" what its long form adds.
std::string exported_symbol(const NativeMethod& method, bool with_types);

}  // namespace hegui::native
