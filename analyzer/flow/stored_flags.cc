#include "analyzer/flow/stored_flags.h"

#include <algorithm>
#include <optional>

#include "analyzer/flow/value_leaves.h"

namespace hegui::flow {
namespace {

constexpr int kMaxWrappers = 3;
constexpr std::size_t kMaxWrapperCallers = 64;
constexpr std::uint64_t kMaxLifts = 500'000;  // of writes to the callers that decide them

// What a value is at the place that decides it.
struct Placed {
  PlacedValue value;
  MethodId method;  // where the write is told
  std::uint32_t offset;
  std::uint32_t block;
};

class FlagFinder {
 public:
  explicit FlagFinder(const FlagInputs& inputs) : in_(inputs) {}

  ConsentFlags run() {
    for (const bool reads : {true, false}) {
      for (MethodId method = 0; method < in_.index.method_count(); ++method) {
        if (in_.reach.reached_at_all(method)) look_at(method, reads);
      }
    }
    ConsentFlags out;
    out.cut_short = lifts_.exhausted();
    // A write that was not followed may be the one that shows a flag not to be of consent.
    if (out.cut_short) return out;
    for (auto& [key, flag] : keys_) {
      if (records_consent(flag, in_.catalog.names_consent(key))) {
        out.keys.emplace(key, std::move(flag.writes));
      }
    }
    for (auto& [field, flag] : fields_) {
      const bool copies_consent =
          std::all_of(flag.copies.begin(), flag.copies.end(),
                      [&](const std::string& key) { return out.keys.contains(key); });
      if (copies_consent && !flag.otherwise && (flag.agreed || !flag.copies.empty())) {
        out.fields.emplace(field, std::move(flag.writes));
      }
    }
    return out;
  }

 private:
  struct Flag {
    std::vector<FlagWrite> writes;  // that change it
    bool agreed = false;            // some of them is an agree action
    bool otherwise = false;         // some of them is not
    bool by_itself = false;         // some of them runs without a user's action
    std::set<std::string> copies;   // stored flags that are read into it
  };

  static bool records_consent(const Flag& flag, bool named_so) {
    if (flag.agreed && !flag.otherwise) return true;
    return named_so && !flag.agreed && !flag.writes.empty() && !flag.by_itself;
  }

  void look_at(MethodId method, bool reads) {
    const BodyView body = in_.bodies.of(method);
    const program::UnitNumber unit = in_.index.method(method).unit;
    for (const Call& call : body.calls) {
      if (call.kind == CallKind::custom || call.kind == CallKind::polymorphic) continue;
      const FlagCall& known = in_.catalog.of(unit, dex::MethodIndex{call.index});
      if (known.role == FlagRole::none) continue;
      const std::span<const ValueId> arguments = body.arguments(call);
      const std::size_t key = call.place_of(known.key);
      const std::size_t value = call.place_of(known.value);
      if (key >= arguments.size()) continue;
      if (reads) {
        if (known.role == FlagRole::read && value < arguments.size()) {
          note_default({method, arguments[key]}, {method, arguments[value]});
        }
        continue;
      }
      if (known.role == FlagRole::write && value < arguments.size()) {
        write({method, arguments[key]},
              {{method, arguments[value]}, method, call.offset, call.block}, 0);
      }
    }
    if (reads) return;
    for (const Store& store : body.stores) {
      if (store.kind == StoreKind::element) continue;
      const dex::FieldIndex field{store.field};
      const std::string_view type =
          in_.index.file_of(method).type(in_.index.file_of(method).field(field).type);
      if (type != "Z" && type != "I") continue;
      note(fields_[in_.index.field(unit, field)], 0,
           {{method, store.value}, method, store.offset, store.block});
    }
  }

  // Told by the callers where the key is theirs to give.
  void write(PlacedValue key, Placed placed, int depth) {
    const BodyView body = in_.bodies.of(key.method);
    const std::uint32_t key_parameter = only_parameter(body, key.value);
    if (key_parameter == kNone || depth == kMaxWrappers) {
      const Texts names = in_.constants.texts(key);
      for (const std::string& name : names.texts) {
        note(keys_[name], set_at_first_.contains(name) ? 1 : 0, placed);
      }
      return;
    }
    const std::span<const UseSite> callers = in_.uses.callers(key.method);
    if (callers.size() > kMaxWrapperCallers) return;
    const std::uint32_t value_parameter =
        placed.value.method == key.method ? only_parameter(body, placed.value.value) : kNone;
    for (const UseSite& caller : callers) {
      if (!lifts_.take()) return;
      if (!in_.reach.reached_at_all(caller.method)) continue;
      const BodyView there = in_.bodies.of(caller.method);
      const Call& call = there.calls[caller.number];
      const std::span<const ValueId> arguments = there.arguments(call);
      if (key_parameter >= arguments.size()) continue;
      Placed lifted = placed;
      lifted.method = caller.method;
      lifted.offset = call.offset;
      lifted.block = call.block;
      if (value_parameter < arguments.size()) {
        lifted.value = {caller.method, arguments[value_parameter]};
      }
      write({caller.method, arguments[key_parameter]}, lifted, depth + 1);
    }
  }

  // "is_first": true where nothing was kept.
  void note_default(PlacedValue key, PlacedValue value) {
    const Numbers numbers = in_.constants.numbers(value);
    if (!numbers.complete || numbers.numbers != std::vector<std::int64_t>{1}) return;
    for (const std::string& name : in_.constants.texts(key).texts) set_at_first_.insert(name);
  }

  void note(Flag& flag, std::int64_t initial, const Placed& placed) {
    // Writing what the flag starts as changes nothing.
    const Numbers numbers = in_.constants.numbers(placed.value);
    if (numbers.complete && numbers.numbers == std::vector<std::int64_t>{initial}) return;
    // A setter: the place that gives the value is what counts.
    const BodyView body = in_.bodies.of(placed.value.method);
    const std::uint32_t parameter = only_parameter(body, placed.value.value);
    if (parameter != kNone && placed.value.method == placed.method) {
      const std::span<const UseSite> callers = in_.uses.callers(placed.method);
      if (!callers.empty() && callers.size() <= kMaxWrapperCallers && lifting_ < kMaxWrappers) {
        ++lifting_;
        for (const UseSite& caller : callers) {
          if (!lifts_.take()) break;
          if (!in_.reach.reached_at_all(caller.method)) continue;
          const BodyView there = in_.bodies.of(caller.method);
          const Call& call = there.calls[caller.number];
          const std::span<const ValueId> arguments = there.arguments(call);
          if (parameter >= arguments.size()) continue;
          note(flag, initial,
               {{caller.method, arguments[parameter]}, caller.method, call.offset, call.block});
        }
        --lifting_;
        return;
      }
    }
    flag.writes.push_back({placed.method, placed.offset});
    if (copies_stored_flag(placed.value, flag)) return;
    Guard weakest = Guard::consent;
    bool by_itself = false;
    for (std::size_t number = 0; number < kPhases; ++number) {
      const auto phase = static_cast<Phase>(number);
      if (!in_.reach.reached(placed.method, phase)) continue;
      const Guard guard = std::max(in_.reach.label(placed.method, phase).guard,
                                   in_.guard_at(placed.method, placed.block));
      weakest = std::min(weakest, guard);
      by_itself |= phase != Phase::user && guard != Guard::consent;
    }
    (weakest == Guard::consent ? flag.agreed : flag.otherwise) = true;
    flag.by_itself |= by_itself;
  }

  // A field that remembers what was read: it is what the stored flag is.
  bool copies_stored_flag(PlacedValue value, Flag& flag) {
    std::vector<PlacedValue> origins;
    if (!in_.constants.origins(value, origins) || origins.empty()) return false;
    std::set<std::string> keys;
    for (const PlacedValue& origin : origins) {
      const BodyView body = in_.bodies.of(origin.method);
      const Value& known = body.values[origin.value];
      if (known.is(ValueKind::integer) && known.number == 0) continue;
      if (!known.is(ValueKind::call)) return false;
      const Call& call = body.calls[known.id];
      if (call.kind == CallKind::custom || call.kind == CallKind::polymorphic) return false;
      const FlagCall& flagged =
          in_.catalog.of(in_.index.method(origin.method).unit, dex::MethodIndex{call.index});
      if (flagged.role != FlagRole::read) return false;
      const std::size_t at = call.place_of(flagged.key);
      if (at >= body.arguments(call).size()) return false;
      const Texts names = in_.constants.texts({origin.method, body.arguments(call)[at]});
      if (!names.complete) return false;
      keys.insert(names.texts.begin(), names.texts.end());
    }
    flag.copies.insert(keys.begin(), keys.end());
    return !keys.empty();
  }

  const FlagInputs& in_;
  int lifting_ = 0;
  StepBudget lifts_{kMaxLifts};
  std::set<std::string> set_at_first_;
  std::map<std::string, Flag> keys_;
  std::map<FieldId, Flag> fields_;
};

}  // namespace

ConsentFlags find_consent_flags(const FlagInputs& inputs) { return FlagFinder(inputs).run(); }

}  // namespace hegui::flow
