// Things: what a value can be while the code of a screen is followed, and the objects there are.
//
// A Thing is a number (also of a resource), a text, a class or an object; Things are the few that a
// value can be. Objects are those that the followed code makes or is given: listeners, intents,
// dialogs, views. What is put in them is kept by slot: their fields, properties that only methods
// read and write (an intent's action), elements of arrays and lists.
//
// Source: abstract interpretation with allocation sites as object names (Cousot and Cousot 1977,
// Balakrishnan and Reps 2006), kept apart for each call that makes one.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "analyzer/flow/code_index.h"
#include "analyzer/flow/layout_contents.h"

namespace hegui::ui {

using flow::FieldId;
using flow::kNone;
using flow::MethodId;
using flow::ResourceId;
using flow::TypeId;

using ObjectId = std::uint32_t;
using TextId = std::uint32_t;

struct Thing {
  enum class Kind : std::uint8_t { number, text, type, object };
  Kind kind = Kind::number;
  std::int64_t id = 0;  // the number itself (0 is also null and false), TextId, TypeId or ObjectId

  static Thing of_number(std::int64_t number) { return {Kind::number, number}; }
  static Thing of_text(TextId id) { return {Kind::text, id}; }
  static Thing of_type(TypeId id) { return {Kind::type, id}; }
  static Thing of_object(ObjectId id) { return {Kind::object, id}; }
  bool is(Kind wanted) const { return kind == wanted; }
  friend bool operator==(const Thing&, const Thing&) = default;
};

// At most kMax; of more, and of what was not followed, only that there is `more`.
class Things {
 public:
  static constexpr std::size_t kMax = 4;

  Things() = default;  // nothing: code that cannot run
  explicit Things(Thing one) { add(one); }
  static Things anything() {
    Things out;
    out.more_ = true;
    return out;
  }

  // An object that could not be made (kNone) is something that is not followed.
  void add(Thing thing);
  void join(const Things& other);
  void add_more() { more_ = true; }

  bool more() const { return more_; }
  bool empty() const { return count_ == 0 && !more_; }
  const Thing* begin() const { return known_.data(); }
  const Thing* end() const { return known_.data() + count_; }
  // The one thing that it is; nullptr if it can be another.
  const Thing* only() const& { return count_ == 1 && !more_ ? known_.data() : nullptr; }
  // The first of its kind, whatever else it can be; nullptr if there is none.
  const Thing* first(Thing::Kind kind) const&;
  // The number that it is, or nullptr.
  const std::int64_t* number() const&;
  // The first object that it can be, whatever else; kNone if there is none.
  ObjectId object() const;
  // These point into the object.
  const Thing* only() const&& = delete;
  const Thing* first(Thing::Kind kind) const&& = delete;
  const std::int64_t* number() const&& = delete;
  friend bool operator==(const Things& a, const Things& b);

 private:
  std::array<Thing, kMax> known_{};
  std::uint8_t count_ = 0;
  bool more_ = false;
};

// Where something is kept in an object. FieldIds as they are, the others above them.
using Slot = std::uint32_t;
inline constexpr Slot kFirstElement = 0xf2000000;  // elements of arrays and lists by number
inline constexpr Slot kAnyElement = 0xf2ffffff;    // elements whose number is not known
inline constexpr Slot kFirstKey = 0xf3000000;  // values of maps and bundles, by TextId of the key
inline constexpr std::int64_t kMaxElements = 4096;

struct Object {
  TypeId type = kNone;  // exact, for what code makes; declared, for what it is given
  bool exact = false;
  MethodId method = kNone;  // that made it; kNone: it was there before
  std::uint32_t offset = 0;
  std::vector<std::pair<Slot, Things>> slots;
};

class Heap {
 public:
  static constexpr std::size_t kMaxObjects = 50'000;

  // kNone when there are too many.
  ObjectId make(TypeId type, bool exact, MethodId method = kNone, std::uint32_t offset = 0);
  const Object& object(ObjectId id) const { return objects_[id]; }
  Object& object(ObjectId id) { return objects_[id]; }
  std::size_t size() const { return objects_.size(); }

  // nullptr: nothing was put there.
  const Things* find(ObjectId id, Slot slot) const;
  void put(ObjectId id, Slot slot, const Things& value);   // instead of what was there
  void join(ObjectId id, Slot slot, const Things& value);  // beside it
  // Behind the last element.
  void append(ObjectId id, const Things& value);
  std::size_t elements(ObjectId id) const;
  // Any element: all of them together.
  Things any_element(ObjectId id) const;
  std::vector<Things> all_elements(ObjectId id) const;

  TextId text(std::string_view text);
  std::string_view text_of(TextId id) const { return *texts_[id]; }
  std::string_view text_of(Thing thing) const { return text_of(static_cast<TextId>(thing.id)); }

 private:
  std::vector<Object> objects_;
  std::unordered_map<std::string, TextId> by_text_;
  std::vector<const std::string*> texts_;  // keys of by_text_
};

}  // namespace hegui::ui
