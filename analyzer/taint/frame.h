// Frame: one run of a method, or of the framework's own loop around the app, while it is followed:
// its heap, what is known of its entry, and what it did that its summary must tell.
//
// Reads and writes go through base values: a reference may point to several objects, and a label on
// a reference (an object made of personal data as a whole) is on everything read from it.
#pragma once

#include <functional>
#include <set>
#include <span>
#include <utility>
#include <vector>

#include "analyzer/taint/heap.h"
#include "analyzer/taint/summary.h"

namespace hegui::taint {

// The global whose labels are those of what decided that a method is called.
inline constexpr std::string_view kControl = "control";

class Frame final : public Unwritten {
 public:
  // `closed`: there is no caller; what nothing wrote is null. `implicit`: what runs because of
  // personal data carries its labels. `bindings` is borrowed.
  Frame(Domain& domain, const Bindings& bindings, bool closed, bool implicit);

  Heap heap;

  // --- What is known of the entry ---
  Value field(ObjectId object, FieldKey field) override;
  Value parameter(std::uint32_t number);
  // The class of which every such object is, kNone if that is not known.
  TypeId exact_type(ObjectId object) const;
  // More knowledge of what stands at this path would help; kNone is ignored.
  void ask(PathId path);
  void ask_constant(ConstantId constant);

  // --- Fields ---
  Value read(const Value& base, FieldKey field);
  Value read(ObjectId object, FieldKey field);
  // As it is, without what unknown keys may hold.
  Value stored(ObjectId object, FieldKey field);
  // Replaces what was there if only one object can be meant and `strong`.
  void write(const Value& base, FieldKey field, const Value& value, bool strong = true);
  // The labels of everything that can be reached from the value, its own among them.
  SetId deep_labels(const Value& value);
  // ... and the objects.
  Value deep(const Value& value);
  // The object is about to be made (again): what the same site made before is one of its older
  // objects from now on, in `now` too. Values in `kept` may speak of either moment.
  void renew(ObjectId object, std::span<Value> kept, std::span<Value> now = {});

  // --- What the summary tells ---
  void leak(std::uint32_t sink, const Value& data, const Value& target);
  const std::set<PathId>& asked() const { return asked_; }
  const std::set<Access>& accesses() const { return accesses_; }
  const std::map<std::uint32_t, Leak>& leaks() const { return leaks_; }
  // Those since it was last asked.
  std::map<std::uint32_t, Leak> take_leaks() { return std::exchange(leaks_, {}); }

  // The labels of what decided that the code at hand runs; 0 unless implicit flows count.
  SetId control() const { return control_; }
  void set_control(SetId labels) { control_ = labels; }
  // With what the method was entered.
  SetId entry_control() const { return entry_control_; }

  Domain& domain() { return domain_; }
  bool implicit() const { return implicit_; }

 private:
  PathId known_as(PathId path) const;
  Value at_path(PathId path);
  void note(ObjectId object, FieldKey field, bool written);

  Domain& domain_;
  const Bindings& bindings_;
  bool closed_, implicit_;
  SetId control_ = 0, entry_control_ = 0;
  std::set<PathId> asked_;
  std::set<Access> accesses_;
  std::map<std::uint32_t, Leak> leaks_;
};

}  // namespace hegui::taint
