// Domain: what the taint analysis knows of a value, as small interned ids.
//
// A value is a triple: the objects that a reference may point to, the labels that its data carries,
// and the constant that it is if it is no object.
//
//   Path      where something stands when a method is entered: a parameter or a global, and fields
//             from there. A parameter's path is what the summary of a method speaks of; whoever
//             applies the summary puts the caller's values in its place.
//   Object    an object of the heap: the one that stands at a path on entry (symbolic, one concrete
//             object for each run of the method), or one made at a site. What a called method makes
//             is told apart by the call (heap cloning), kMaxDepth calls deep.
//   Label     where data comes from: a source (a place that reads personal data), or a path (it
//             carries whatever the value there carried on entry). When trails are kept, also what
//             was done to it and by which steps it came; of one origin a set then has the label
//             with the shortest trail.
//   Constant  nothing (no value that is not an object), one number, text or class, the constant
//             that stood at a path on entry, or anything.
//
// Sets are interned too: comparing and copying a value is three words, and joining two is looked
// up. Everything only grows; ids are dense and given in the order of the analysis, which is
// deterministic. Not thread-safe.
// Sources: Whaley and Rinard 1999 and Salcianu 2006 (compositional heap summaries), Balakrishnan
// and Reps 2006 (the newest object of a site apart from its older ones).
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

#include "analyzer/flow/code_index.h"
#include "analyzer/taint/trails.h"

namespace hegui::taint {

using flow::FieldId;
using flow::MethodId;
using flow::TypeId;
inline constexpr std::uint32_t kNone = flow::kNone;

using PathId = std::uint32_t;
using ObjectId = std::uint32_t;
using LabelId = std::uint32_t;
using ConstantId = std::uint32_t;
using SetId = std::uint32_t;  // 0: the empty set

// A field of an object: one that code declares (flow::FieldId), or one that stands for what library
// objects hold.
using FieldKey = std::uint32_t;
inline constexpr FieldKey kFirstKeyed = 0xd0000000;  // + ConstantId: what is kept under that key
inline constexpr FieldKey kFirstNamed = 0xe0000000;  // + number of a name: Domain::named_field
inline constexpr FieldKey kContent = 0xf0000000;     // what the object is made of, as a whole
inline constexpr FieldKey kAnyKey = 0xf0000001;      // kept under keys that are not known
inline constexpr FieldKey kAllKeys = 0xf0000002;     // in paths: under whichever key
inline constexpr FieldKey kDeep = 0xf0000003;        // in paths: whatever can be reached from there
inline bool is_keyed(FieldKey field) { return field >= kFirstKeyed && field < kFirstNamed; }

// Names of globals: objects to be called back, static fields.
inline constexpr std::string_view kCallbacks = "callbacks", kStatics = "statics";

inline constexpr ConstantId kNothing = 0;
inline constexpr ConstantId kAnything = 1;

struct Value {
  SetId objects = 0;
  SetId labels = 0;
  ConstantId constant = kNothing;

  friend bool operator==(const Value&, const Value&) = default;
  bool empty() const { return objects == 0 && labels == 0 && constant == kNothing; }
};

// What makes data less telling without taking the person out of it: bits.
using Treatment = std::uint8_t;
inline constexpr Treatment kUntreated = 0;

// The sets of one kind of ids: sorted, each set once.
class Sets {
 public:
  Sets();
  // From now on sets are made smaller by this before they are kept: sorted in, sorted out.
  void reduce_with(std::function<void(std::vector<std::uint32_t>&)> reduce) {
    reduce_ = std::move(reduce);
  }
  SetId of(std::vector<std::uint32_t> members);  // any order, repeats allowed
  SetId single(std::uint32_t member);
  SetId join(SetId a, SetId b);
  std::span<const std::uint32_t> members(SetId set) const { return sets_[set]; }
  bool holds(SetId set, std::uint32_t member) const;
  // Members of sets that were joined anew: what the analysis cost, on any machine.
  std::uint64_t work() const { return work_; }

 private:
  struct Hash {
    std::size_t operator()(const std::vector<std::uint32_t>* set) const;
  };
  struct Same {
    bool operator()(const std::vector<std::uint32_t>* a,
                    const std::vector<std::uint32_t>* b) const {
      return *a == *b;
    }
  };
  std::function<void(std::vector<std::uint32_t>&)> reduce_;
  std::uint64_t work_ = 0;
  std::deque<std::vector<std::uint32_t>> sets_;
  std::unordered_map<const std::vector<std::uint32_t>*, SetId, Hash, Same> known_;
  std::unordered_map<std::uint64_t, SetId> joined_;
  std::vector<SetId> singles_;
};

struct ClassConstant {
  TypeId type = kNone;
  friend auto operator<=>(const ClassConstant&, const ClassConstant&) = default;
};
struct PathConstant {  // what stood there on entry
  PathId path = kNone;
  friend auto operator<=>(const PathConstant&, const PathConstant&) = default;
};
using ConstantValue = std::variant<std::int64_t, std::string, ClassConstant, PathConstant>;

struct Path {
  enum class Root : std::uint8_t { none, parameter, global };
  PathId parent = kNone;
  FieldKey field = 0;  // root: the parameter's number, or the global's
  Root root = Root::none;
  std::uint8_t length = 0;
  bool repeats = false;  // some field comes twice
  bool single = true;    // one concrete object: no step through unknown keys or whatever is reached
};

struct Object {
  PathId path = kNone;  // symbolic and global ones
  TypeId type = kNone;  // exact, where it was made; kNone: not known
  std::uint64_t site = 0;
  ObjectId inner = kNone;  // made by a called method: what it is there
  std::uint8_t depth = 0;
  bool single = true;  // stands for one concrete object at a time
};

class Domain {
 public:
  static constexpr std::uint8_t kMaxPath = 6;
  // Of a value: what goes beyond speaks of everything that can be reached instead of single paths.
  static constexpr std::size_t kMaxLabels = 96, kMaxObjects = 48;
  static constexpr std::uint8_t kMaxDepth = 8;

  Domain();

  // --- Paths ---
  PathId parameter(std::uint32_t number);
  PathId global(std::string_view name);
  // The one object of that name.
  ObjectId global_object(std::string_view name) { return object_at(global(name)); }
  // Beyond kMaxPath, where fields come a second time after another has, and below something that is
  // reached anyhow: whatever is reached.
  PathId field_of(PathId path, FieldKey field);
  const Path& path(PathId id) const { return paths_[id]; }
  bool is_deep(PathId id) const { return paths_[id].parent != kNone && paths_[id].field == kDeep; }
  PathId root_of(PathId id) const;

  // How far from a root paths go, and what how many calls make is told apart. Shorter in large
  // programs, and for single methods that would speak of too much.
  struct Reach {
    std::uint8_t path = kMaxPath, calls = kMaxDepth;
  };
  void set_reach(Reach reach) { reach_ = reach; }
  Reach reach() const { return reach_; }

  // --- Fields ---
  FieldKey named_field(std::string_view name);
  FieldKey keyed_field(ConstantId constant);  // kAnyKey if it is not one known constant

  // --- Objects ---
  ObjectId object_at(PathId path);
  // Made by the instruction `site` (any number that tells the sites of a program apart).
  ObjectId made_at(std::uint64_t site, TypeId type);
  // What a call makes: `inner` as the called method's summary names it.
  ObjectId made_by_call(std::uint64_t call_site, ObjectId inner);
  // The older objects of a site whose newest one is `newest`.
  ObjectId older(ObjectId newest);
  const Object& object(ObjectId id) const { return objects_[id]; }
  // Of which class the object at a global path is.
  void set_type(ObjectId id, TypeId type) { objects_[id].type = type; }
  bool is_made(ObjectId id) const { return objects_[id].path == kNone; }

  // --- Labels ---
  LabelId source(std::uint32_t number);
  LabelId label_at(PathId path);
  // The source's number, kNone: it is a path.
  std::uint32_t source_of(LabelId label) const { return labels_[label].source; }
  PathId path_of(LabelId label) const { return labels_[label].path; }
  Treatment treatment_of(LabelId label) const { return labels_[label].treated; }
  TrailId trail_of(LabelId label) const { return labels_[label].trail; }

  // --- Steps and treatments: nothing happens to labels unless trails are kept ---
  void keep_trails();
  bool keeps_trails() const { return keeps_trails_; }
  const Trails& trails() const { return trails_; }
  SetId stepped(SetId set, const Step& step);
  SetId treated(SetId set, Treatment treatment);
  // What a callee's label, of a path where the caller has `given`, is after the call.
  SetId carried(SetId given, LabelId callee, const Step& call);

  // --- Constants ---
  ConstantId constant(ConstantValue value);
  bool is_known(ConstantId id) const;  // a number, text or class
  std::optional<PathId> constant_path(ConstantId id) const;
  const std::int64_t* number(ConstantId id) const;
  const std::string* text(ConstantId id) const;
  const ClassConstant* class_of(ConstantId id) const;
  ConstantId join_constants(ConstantId a, ConstantId b) const;

  // --- Values ---
  Value join(const Value& a, const Value& b);
  SetId join_labels(SetId a, SetId b);
  Value of_object(ObjectId object) { return {objects.single(object), 0, kNothing}; }
  Value of_constant(ConstantValue value) { return {0, 0, constant(std::move(value))}; }
  Value anything() const { return {0, 0, kAnything}; }
  Value null() { return {0, 0, zero_}; }
  ConstantId zero() const { return zero_; }
  // What stands at a path on entry.
  Value at_path(PathId path);

  Sets objects, labels;
  // Of all that was done so far; see Engine.
  std::uint64_t work() const { return objects.work() + labels.work() + work_; }
  void add_work(std::uint64_t steps) { work_ += steps; }

 private:
  struct Label {
    std::uint32_t source = kNone;
    PathId path = kNone;
    Treatment treated = kUntreated;
    TrailId trail = kNoTrail;
    auto origin() const { return std::tuple(source, path, treated); }
  };
  LabelId intern_label(const Label& label);
  template <typename Change>
  SetId changed(SetId set, Change change);
  void keep_shortest(std::vector<std::uint32_t>& set) const;
  ObjectId intern(Object object);
  PathId all_below(PathId path);
  SetId join_objects(SetId a, SetId b);

  std::uint64_t work_ = 0;
  Reach reach_;
  std::unordered_map<SetId, SetId> coarse_labels_, coarse_objects_;
  std::vector<Path> paths_;
  std::map<std::pair<PathId, std::uint64_t>, PathId> path_ids_;
  std::vector<std::string> globals_;
  std::map<std::string, FieldKey, std::less<>> named_, global_ids_;
  std::vector<Object> objects_;
  std::map<std::tuple<PathId, std::uint64_t, ObjectId, TypeId, bool>, ObjectId> object_ids_;
  std::vector<Label> labels_;
  std::unordered_map<std::uint32_t, LabelId> source_labels_, path_labels_;
  bool keeps_trails_ = false;
  Trails trails_;
  std::map<std::tuple<std::uint32_t, PathId, Treatment, TrailId>, LabelId> trail_labels_;
  std::map<std::pair<SetId, Step>, SetId> stepped_;
  std::map<std::tuple<SetId, LabelId, Step>, SetId> carried_;
  std::deque<ConstantValue> constants_;
  std::map<ConstantValue, ConstantId> constant_ids_;
  ConstantId zero_ = kNothing;
  ObjectId too_many_ = 0;  // those that a set has no room for: of no known class
};

}  // namespace hegui::taint
