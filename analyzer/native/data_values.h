// DataValues: what is known of a value in machine code while data is followed, as interned ids.
//
// A value is a small set of what it may be (Target) and the terms that its data is made of. Joining
// is bounded: several places in one block become one place and what lies behind it, and a value
// that may be too many things is `lost`. Ids are given in the order of the walk; id 0: nothing was
// ever put there. Not thread-safe.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace hegui::native {

using DataId = std::uint32_t;
// What a Java value is called in a MethodFlow (native_flow.h).
using Term = std::uint16_t;

struct Target {
  enum class What : std::uint8_t {
    any,          // something that is not known
    number,       // a constant or an address in the library
    block,        // memory of the walk's own: `which`, at `number`
    environment,  // JNIEnv
    functions,    // its table
    function,     // one of that: its place
    machine,      // JavaVM, and likewise
    machine_functions,
    machine_function,
    symbol,      // an imported function: its number in the symbol table
    java_class,  // `which`: name, in DataValues::text
    member,      // a method or field of Java: `which`
    object,      // a reference to what the term `which` is
    text,        // a Java text that is known: `which`, in DataValues::text
  };
  What what = What::any;
  bool loose = false;  // there or behind it
  std::uint32_t which = 0;
  std::int64_t number = 0;

  friend auto operator<=>(const Target&, const Target&) = default;
};

struct DataValue {
  std::vector<Target> targets;  // ascending
  std::vector<Term> data;       // ascending
  bool lost = false;            // it may be more than is said
  friend bool operator==(const DataValue&, const DataValue&) = default;
};

class DataValues {
 public:
  DataValues() { intern({}); }

  DataId intern(DataValue value);
  std::size_t size() const { return values_.size(); }
  const DataValue& operator[](DataId id) const { return *values_[id]; }
  DataId of(Target target) { return intern({{target}, {}, false}); }
  DataId of_number(std::int64_t number) { return of({Target::What::number, false, 0, number}); }
  // Something made of the terms, and what it is is not known.
  DataId of_data(std::vector<Term> data) {
    return intern({{{Target::What::any, false, 0, 0}}, std::move(data), false});
  }
  DataId any() { return of_data({}); }
  // Is there more to say of it than that it is not known?
  bool says(DataId id) const {
    const DataValue& value = *values_[id];
    return value.lost || !value.data.empty() || value.targets.size() > 1 ||
           (value.targets.size() == 1 && value.targets[0].what != Target::What::any);
  }

  DataId join(DataId a, DataId b);
  // What is made of both: neither is what it was.
  DataId mix(DataId a, DataId b);
  // Its data, those of Java objects too.
  std::vector<Term> terms_of(DataId id) const;
  DataId only_data(DataId id) { return of_data(terms_of(id)); }
  // The one number that it is, nullptr if it is not known to be one.
  const std::int64_t* number(DataId id) const;

  std::uint32_t text(std::string_view text);
  const std::string& text(std::uint32_t number) const { return texts_[number]; }

 private:
  struct Hash {
    std::size_t operator()(const DataValue& value) const;
  };
  std::unordered_map<DataValue, DataId, Hash> ids_;
  std::vector<const DataValue*> values_;
  std::unordered_map<std::uint64_t, DataId> joined_, mixed_;
  std::map<std::string, std::uint32_t, std::less<>> text_ids_;
  std::vector<std::string> texts_;
};

// `more` put into `terms`, which stay ascending.
void add_terms(std::vector<Term>& terms, const std::vector<Term>& more);

}  // namespace hegui::native
