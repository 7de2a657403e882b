#include "analyzer/flow/deciding_parameters.h"

#include <algorithm>

#include "analyzer/flow/pure_calls.h"
#include "analyzer/flow/value_leaves.h"

namespace hegui::flow {
namespace {

constexpr int kRounds = 8;            // methods that a parameter is passed through
constexpr int kMaxBoxes = 4;          // calls that pass their argument on, inside one another
constexpr std::size_t kMaxSeen = 48;  // values that a decision is followed back to

constexpr std::uint32_t bit(std::uint32_t parameter) {
  return parameter < 32 ? std::uint32_t{1} << parameter : 0;
}

const Deciding kNothingAsked;

bool is_reference(std::string_view descriptor) {
  return descriptor.starts_with('L') || descriptor.starts_with('[');
}

}  // namespace

bool Deciding::asks(std::uint32_t parameter, const Known& constant) const {
  if (!constant || object_type(constant)) return false;
  if ((by_value & bit(parameter)) != 0) return true;
  const std::int64_t* plain = number(constant);
  return ((by_null | by_class) & bit(parameter)) != 0 && plain != nullptr && *plain == 0;
}

std::span<const ClassTest> Deciding::tests_of(std::uint32_t parameter) const {
  const auto first = std::lower_bound(tests.begin(), tests.end(), ClassTest{parameter, 0});
  const auto last = std::lower_bound(first, tests.end(), ClassTest{parameter + 1, 0});
  return {first, last};
}

void Deciding::add_test(const ClassTest& test) {
  const auto at = std::lower_bound(tests.begin(), tests.end(), test);
  if (bit(test.parameter) == 0 || (at != tests.end() && *at == test)) return;
  if (tests.size() == kMaxTests) return;
  tests.insert(at, test);
  by_class |= bit(test.parameter);
}

bool Deciding::add(const Deciding& other) {
  const std::uint32_t values = by_value, nulls = by_null;
  const std::size_t slots = fields.size(), classes = tests.size();
  by_value |= other.by_value;
  by_null |= other.by_null;
  for (const FieldSlot& slot : other.fields) {
    const auto at = std::lower_bound(fields.begin(), fields.end(), slot);
    if (at != fields.end() && *at == slot) continue;
    if (fields.size() < kMaxFields) {
      fields.insert(at, slot);
    } else {
      more = true;
    }
  }
  for (const ClassTest& test : other.tests) add_test(test);
  return by_value != values || by_null != nulls || fields.size() != slots ||
         tests.size() != classes;
}

class DecidingParametersBuilder {
  struct PassedOn {
    MethodId method;
    const Deciding* asked;  // by the targets of the call
    FieldSlot from;         // of the method; no field: the parameter itself
    FieldSlot slot;         // what of the targets it becomes
  };
  struct Kept {  // a parameter that a constructor keeps in a field
    MethodId constructor;
    std::uint32_t parameter;
    FieldId field;
  };

 public:
  DecidingParametersBuilder(const CodeIndex& index, const Bodies& bodies, const CallPlans& plans,
                            const ProgramUses& uses)
      : index_(index), bodies_(bodies), plans_(plans), uses_(uses) {
    out_.of_method_.resize(index.method_count());
    out_.of_signature_.resize(index.signature_count());
    field_asked_.assign(index.field_count(), false);
    pure_.resize(index.signature_count());
    for (SignatureId signature = 0; signature < index.signature_count(); ++signature) {
      pure_[signature] = may_be_pure(index.name(signature));
    }
  }

  DecidingParameters build() {
    for (MethodId method = 0; method < index_.method_count(); ++method) {
      const BodyView body = bodies_.of(method);
      decisions(method, body);
      find_passed_on(method, body);
      find_kept(method, body);
    }
    bool changed = true;
    for (int round = 0; round < kRounds && changed; ++round) {
      changed = false;
      for (const PassedOn& passed : passed_on_) {
        if (passed.asked->any()) changed |= pass_back(passed);
      }
      for (const Kept& kept : kept_) {
        if (field_asked_[kept.field]) changed |= ask(kept.constructor, kept.parameter);
      }
    }
    return std::move(out_);
  }

 private:
  bool note(MethodId method, const Deciding& found) {
    if (!found.any() || !out_.of_method_[method].add(found)) return false;
    out_.of_signature_[index_.method(method).signature].add(found);
    for (const FieldSlot& slot : found.fields) {
      if (slot.field < field_asked_.size()) field_asked_[slot.field] = true;
    }
    return true;
  }

  bool ask(MethodId method, std::uint32_t parameter) {
    Deciding found;
    note_parameter(method, parameter, false, found);
    return note(method, found);
  }

  // What an object is made with decides where its fields do.
  void find_kept(MethodId method, const BodyView& body) {
    constexpr ValueId kThis = 0;
    if (index_.name(index_.method(method).signature) != "<init>") return;
    const program::UnitNumber unit = index_.method(method).unit;
    for (const Store& store : body.stores) {
      if (store.kind != StoreKind::instance_field || store.base != kThis) continue;
      const std::uint32_t parameter = only_parameter(body, store.value);
      const FieldId field = index_.field(unit, dex::FieldIndex{store.field});
      if (parameter == kNone || !uses_.set_by_constructors(field)) continue;
      kept_.push_back({method, parameter, field});
    }
  }

  void decisions(MethodId method, const BodyView& body) {
    if (body.decisions.empty()) return;
    Deciding found;
    for (const Decision& decision : body.decisions) {
      follow(method, body, decision.value, decision.with_zero, found);
    }
    note(method, found);
  }

  // The parameters that a value is computed from.
  void follow(MethodId method, const BodyView& body, ValueId from, bool with_zero,
              Deciding& found) {
    const program::UnitNumber unit = index_.method(method).unit;
    pending_ = {{from, with_zero}};
    for (std::size_t at = 0; at < pending_.size(); ++at) {
      const auto [id, null_only] = pending_[at];
      const Value& value = body.values[id];
      switch (value.kind) {
        case ValueKind::parameter:
          note_parameter(method, value.id, null_only, found);
          break;
        case ValueKind::cast:
          push(value.operand(), null_only);
          break;
        case ValueKind::phi:
          for (const ValueId operand : body.phi_operands(value)) push(operand, null_only);
          break;
        case ValueKind::computed:
          push(value.operand(), false);
          if (!value.second_is_literal) push(value.second, false);
          break;
        case ValueKind::call:
          if (!note_field(unit, body, value, found)) push_arguments(unit, body, value);
          break;
        case ValueKind::instance_field:
        case ValueKind::element:
          note_field(unit, body, value, found);
          break;
        case ValueKind::instance_of:
          note_test(method, body, value, found);
          break;
        default:
          break;
      }
    }
  }

  void note_test(MethodId method, const BodyView& body, const Value& test, Deciding& found) const {
    const std::uint32_t parameter = only_parameter(body, test.operand());
    if (parameter == kNone) return;
    found.add_test({parameter, index_.type(index_.method(method).unit, dex::TypeIndex{test.id})});
  }

  // False: no field is read.
  bool note_field(program::UnitNumber unit, const BodyView& body, const Value& read,
                  Deciding& found) {
    const auto [object, field] = read_field(unit, body, read);
    if (object == kNoValue) return false;
    const std::uint32_t parameter = only_parameter(body, object);
    if (parameter != kNone && can_be_told(field)) {
      Deciding by_field;
      by_field.fields.push_back({parameter, field});
      found.add(by_field);
    }
    return true;
  }

  void push(ValueId value, bool null_only) {
    if (value == kNoValue || pending_.size() >= kMaxSeen) return;
    for (const Asked& known : pending_) {
      if (known.value == value) return;
    }
    pending_.push_back({value, null_only});
  }

  // A call whose result decides: of the platform's, or of a method that AssumedPaths evaluates.
  void push_arguments(program::UnitNumber unit, const BodyView& body, const Value& result) {
    const Call& call = body.calls[result.id];
    if (call.kind == CallKind::custom || call.kind == CallKind::polymorphic) return;
    const MethodRef ref = index_.method_ref(unit, dex::MethodIndex{call.index});
    const bool evaluated = pure_[ref.signature] || only_target(plans_, unit, call) != kNone;
    if (!evaluated) return;
    for (const ValueId argument : body.arguments(call)) push(argument, false);
  }

  // Of an object that is made, or filled, where it is passed on.
  bool can_be_told(FieldId field) const {
    return field >= kFirstElement || plans_.carries(field) || uses_.set_by_constructors(field);
  }

  void note_parameter(MethodId method, std::uint32_t parameter, bool null_only, Deciding& found) {
    const MethodInfo& info = index_.method(method);
    if (parameter == 0 && !info.is_static()) return;  // the receiver is no constant
    const std::uint32_t declared = parameter - (info.is_static() ? 0 : 1);
    const std::span<const TypeId> types = index_.parameters(info.signature);
    if (declared >= types.size()) return;
    const bool reference = is_reference(index_.descriptor(types[declared]));
    (null_only && reference ? found.by_null : found.by_value) |= bit(parameter);
  }

  // Parameters, and fields of parameters, that are handed on to other methods of the app.
  void find_passed_on(MethodId method, const BodyView& body) {
    if (body.parameters == 0) return;
    const program::UnitNumber unit = index_.method(method).unit;
    for (const Call& call : body.calls) {
      if (call.kind == CallKind::custom || call.kind == CallKind::polymorphic) continue;
      const std::span<const ValueId> arguments = body.arguments(call);
      const Deciding& asked = asked_by_targets(out_, plans_, unit, call);
      for (std::uint32_t i = 0; i < arguments.size() && &asked != &kNothingAsked; ++i) {
        note_passed(method, body, arguments[i], asked, {i, kNone});
      }
      find_carried(method, body, call);
      note_reflected(method, body, call);
    }
  }

  // What a call carries along to the code that it makes the framework call.
  void find_carried(MethodId method, const BodyView& body, const Call& call) {
    const CallPlan& plan = plans_.plan(index_.method(method).unit, call);
    if (plan.carried == 0) return;
    const std::span<const ValueId> arguments = body.arguments(call);
    for (const Handing& handing : plans_.handings(plan)) {
      if (handing.key == kNone) continue;
      const Deciding& asked = out_.of_signature(plans_.key(handing.key).signature);
      for (const Carried& carried : plans_.carried(plan)) {
        const std::size_t at = call.place_of(carried.argument);
        if (carried.object == Carried::Object::receiver || carried.argument == Carried::kResult ||
            at >= arguments.size()) {
          continue;
        }
        // What fills the result arrives in the parameter that is the result: the first.
        const auto parameter = static_cast<std::uint32_t>(carried.target + 1);
        note_passed(method, body, arguments[at], asked, {parameter, carried.field});
      }
    }
  }

  // `slot`: what of the called method it becomes.
  void note_passed(MethodId method, const BodyView& body, ValueId value, const Deciding& asked,
                   const FieldSlot& slot) {
    const ValueId behind = source(method, body, value);
    if (behind == kNoValue) return;
    const Value& known = body.values[behind];
    if (known.is(ValueKind::parameter)) {
      passed_on_.push_back({method, &asked, {known.id, kNone}, slot});
      return;
    }
    if (known.is(ValueKind::array) && slot.field == kNone) {
      for_each_element(body, behind, [&](ValueId element, FieldId field) {
        note_passed(method, body, element, asked, {slot.parameter, field});
      });
      return;
    }
    const auto [object, field] = read_field(index_.method(method).unit, body, known);
    const std::uint32_t base = object == kNoValue ? kNone : only_parameter(body, object);
    if (base == kNone || !can_be_told(field)) return;
    passed_on_.push_back({method, &asked, {base, field}, slot});
  }

  // What a value is made from by casts and boxing alone.
  ValueId source(MethodId method, const BodyView& body, ValueId value) const {
    const program::UnitNumber unit = index_.method(method).unit;
    ValueId behind = without_casts(body.values, value);
    for (int step = 0; step < kMaxBoxes && behind != kNoValue; ++step) {
      const Value& known = body.values[behind];
      if (!known.is(ValueKind::call)) break;
      const Call& call = body.calls[known.id];
      if (call.kind == CallKind::custom || call.kind == CallKind::polymorphic) break;
      const MethodRef ref = index_.method_ref(unit, dex::MethodIndex{call.index});
      if (call.arguments == 0 || !passes_on(index_.name(ref.signature)) ||
          !plans_.plan(unit, call).framework) {
        break;
      }
      behind = without_casts(body.values, body.arguments(call)[0]);
    }
    return behind;
  }

  template <typename Visit>
  static void for_each_element(const BodyView& body, ValueId array, Visit visit) {
    const auto elements = array_elements(body, array);
    for (std::size_t i = 0; elements && i < elements->size(); ++i) {
      const ValueId element = (*elements)[i];
      if (element == kNoValue || body.values[element].is(ValueKind::array)) continue;
      visit(element, kFirstElement + static_cast<FieldId>(i));
    }
  }

  // Which method is invoked is not asked here: any of its arguments may decide.
  void note_reflected(MethodId method, const BodyView& body, const Call& call) {
    if (!plans_.plan(index_.method(method).unit, call).reflects) return;
    const std::span<const ValueId> arguments = body.arguments(call);
    if (arguments.size() < 3) return;
    Deciding found;
    for_each_element(body, arguments[2], [&](ValueId element, FieldId) {
      const ValueId behind = source(method, body, element);
      if (behind == kNoValue || !body.values[behind].is(ValueKind::parameter)) return;
      note_parameter(method, body.values[behind].id, false, found);
    });
    note(method, found);
  }

  // The object and its field that a value is read from.
  std::pair<ValueId, FieldId> read_field(program::UnitNumber unit, const BodyView& body,
                                         const Value& value) const {
    if (value.is(ValueKind::instance_field)) {
      return {value.operand(), index_.field(unit, dex::FieldIndex{value.id})};
    }
    if (value.is(ValueKind::element)) {
      const FieldId element = element_field(body, value);
      return {element == kNone ? kNoValue : value.operand(), element};
    }
    if (!value.is(ValueKind::call)) return {kNoValue, kNone};
    const Call& call = body.calls[value.id];
    const FieldId field = plans_.read_by(unit, call);
    return {field == kNone ? kNoValue : body.arguments(call)[0], field};
  }

  bool pass_back(const PassedOn& passed) {
    Deciding found;
    const auto [argument, field] = passed.slot;
    const bool is_receiver =
        passed.from.parameter == 0 && !index_.method(passed.method).is_static();
    if (field == kNone) {
      const bool by_value = (passed.asked->by_value & bit(argument)) != 0;
      const bool by_null = (passed.asked->by_null & bit(argument)) != 0;
      if (passed.from.field != kNone) {
        if (by_value || by_null) found.fields.push_back(passed.from);
      } else if (!is_receiver) {
        if (by_value) found.by_value = bit(passed.from.parameter);
        if (by_null) found.by_null = bit(passed.from.parameter);
      }
      if (passed.asked->asks_class(argument) && passed.from.field == kNone) {
        for (const ClassTest& test : passed.asked->tests_of(argument)) {
          found.add_test({passed.from.parameter, test.type});
        }
      }
      // The object itself is passed on: with its fields.
      for (const FieldSlot& asked : passed.asked->fields) {
        if (asked.parameter != argument || passed.from.field != kNone) continue;
        found.fields.push_back({passed.from.parameter, asked.field});
      }
    } else if (std::binary_search(passed.asked->fields.begin(), passed.asked->fields.end(),
                                  passed.slot)) {
      if (passed.from.field != kNone) {
        found.fields.push_back(passed.from);
      } else if (!is_receiver) {
        found.by_value = bit(passed.from.parameter);
      }
    }
    return note(passed.method, found);
  }

  struct Asked {
    ValueId value;
    bool null_only;
  };

  const CodeIndex& index_;
  const Bodies& bodies_;
  const CallPlans& plans_;
  const ProgramUses& uses_;
  DecidingParameters out_;
  std::vector<bool> pure_;  // by signature
  std::vector<Asked> pending_;
  std::vector<PassedOn> passed_on_;
  std::vector<Kept> kept_;
  std::vector<bool> field_asked_;  // by field: of some object that is passed
};

DecidingParameters DecidingParameters::build(const CodeIndex& index, const Bodies& bodies,
                                             const CallPlans& plans, const ProgramUses& uses) {
  return DecidingParametersBuilder(index, bodies, plans, uses).build();
}

const Deciding& asked_by_targets(const DecidingParameters& deciding, const CallPlans& plans,
                                 program::UnitNumber unit, const Call& call) {
  if (call.kind == CallKind::custom || call.kind == CallKind::polymorphic) return kNothingAsked;
  const CallPlan& plan = plans.plan(unit, call);
  if (plan.opaque) return kNothingAsked;
  if (call.kind != CallKind::virtual_ && call.kind != CallKind::interface) {
    return plan.direct != kNone ? deciding.of(plan.direct) : kNothingAsked;
  }
  if (plan.key == kNone) return kNothingAsked;
  const DispatchKey& key = plans.key(plan.key);
  if (key.first == kNone) return kNothingAsked;
  return key.several ? deciding.of_signature(key.signature) : deciding.of(key.first);
}

}  // namespace hegui::flow
