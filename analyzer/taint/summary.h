// Summary: what one method does to the data that it can reach, in terms of what it is given.
//
// Values in it speak of the method's entry: the label or object at path "parameter 0, field f" is
// whatever the caller's first argument holds in f. Objects that the method made and lets out are
// named by their site.
#pragma once

#include <compare>
#include <vector>

#include "analyzer/taint/domain.h"

namespace hegui::taint {

// Something known of what the method is given, for which a summary of its own is made.
struct Binding {
  enum class Kind : std::uint8_t { constant, type, alias };
  PathId path = kNone;
  Kind kind = Kind::constant;
  std::uint32_t what = 0;  // ConstantId, TypeId, or the PathId of the same object

  friend auto operator<=>(const Binding&, const Binding&) = default;
};
using Bindings = std::vector<Binding>;  // ascending by path

// Data that reaches a sink.
struct Leak {
  std::uint32_t sink = 0;  // Engine::sink
  Value data;              // its labels are what leaves
  Value target;            // to whom, as far as it is known: the stream's origin, the intent

  friend bool operator==(const Leak&, const Leak&) = default;
};

// What a field holds when the method returns, if it is not what it held on entry.
struct Effect {
  ObjectId object = 0;
  FieldKey field = 0;
  Value value;

  friend bool operator==(const Effect&, const Effect&) = default;
};

// A field of a symbolic object that was read or written.
struct Access {
  PathId path = kNone;
  FieldKey field = 0;
  bool written = false;

  friend auto operator<=>(const Access&, const Access&) = default;
};

struct Summary {
  bool returns = false;  // some path ends in a return
  Value returned, thrown;
  std::vector<Effect> effects;   // ascending by object and field
  std::vector<ObjectId> made;    // objects made by it that the rest speaks of, ascending
  std::vector<Leak> leaks;       // ascending by sink, each once
  std::vector<PathId> asked;     // paths of which more knowledge would have told more, ascending
  std::vector<Access> accesses;  // ascending, each once

  friend bool operator==(const Summary&, const Summary&) = default;
};

}  // namespace hegui::taint
