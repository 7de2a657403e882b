#include "analyzer/flow/contexts.h"

#include <algorithm>

#include "analyzer/flow/object_types.h"
#include "analyzer/flow/program_uses.h"
#include "analyzer/flow/pure_calls.h"
#include "analyzer/flow/value_leaves.h"

namespace hegui::flow {

// Nothing is assumed: what the program itself tells decides.
class Contexts::Plain final : public Assumption {
 public:
  explicit Plain(Contexts& contexts) : contexts_(contexts), possible_(contexts.possible_) {}

  bool knows(program::UnitNumber /*unit*/, dex::MethodIndex /*method*/) const override {
    return false;
  }
  Known call(const CallAsked& /*asked*/) const override { return std::nullopt; }
  Known field(program::UnitNumber /*unit*/, dex::FieldIndex /*field*/) const override {
    return std::nullopt;
  }
  bool differs(MethodId method, const MethodBody& body, ValueId value,
               std::int64_t constant) const override {
    const ConstantSet& set = possible_.of(method, body, value);
    return set.certain() && !set.can_be(constant);
  }
  Known of_program(MethodId method, const MethodBody& body, ValueId value) const override {
    const ConstantSet& set = possible_.of(method, body, value);
    return set.certain() ? set.same() : Known();
  }

  Known named_field(NamedObject object, FieldId field) const override {
    return contexts_.named_field(object, field);
  }

 private:
  Contexts& contexts_;
  PossibleConstants& possible_;
};

Contexts::Contexts(const CodeIndex& index, FlowBodies& bodies, const CallPlans& plans,
                   const ProgramUses& uses, const DecidingParameters& deciding,
                   PossibleConstants& possible)
    : index_(index),
      bodies_(bodies.bodies()),
      plans_(plans),
      uses_(uses),
      deciding_(deciding),
      possible_(possible),
      objects_(index, bodies.bodies(), plans, uses),
      nothing_assumed_(std::make_unique<Plain>(*this)),
      paths_(std::make_unique<AssumedPaths>(index, bodies, plans, *nothing_assumed_,
                                            AssumedPaths::Note::constants)),
      decided_(index.method_count(), Decided::not_asked),
      left_(kAllContexts + 2 * index.method_count()) {
  number({});
  possible_.evaluate_with([this](MethodId method, const Given& given) {
    return paths_->outcome(method, given).result;
  });
}
Contexts::~Contexts() = default;

void Contexts::count_stores_of(PossibleConstants::Runs just_installed) {
  possible_.count_stores(
      [this](MethodId method, std::uint32_t block) {
        const std::vector<bool>& live = live_blocks(method, kNoContext);
        return block >= live.size() || live[block];
      },
      std::move(just_installed));
}

ContextId Contexts::number(Given given) {
  const auto [found, fresh] =
      numbers_of_.try_emplace(std::move(given), static_cast<ContextId>(contexts_.size()));
  if (fresh) contexts_.push_back(&found->first);
  return found->second;
}

Contexts::Decided Contexts::decided(MethodId method) {
  Decided& known = decided_[method];
  if (known != Decided::not_asked) return known;
  known = Decided::no;
  const BodyView body = bodies_.of(method);
  for (const Decision& decision : body.decisions) {
    const ConstantSet& set = possible_.of(method, body, decision.value);
    // A branch on whether it is zero is open if it can be, and can be something else.
    const bool open = set.can_be(0) && set.can_differ_from(0);
    if (!set.complete || (decision.with_zero && open)) continue;
    known = std::max(known, set.certain() ? Decided::by_program : Decided::unless_unseen);
  }
  return known;
}

const std::vector<bool>& Contexts::live_blocks(MethodId method, ContextId context) {
  static const std::vector<bool> kAll;
  if (is_plain(method, context)) return kAll;
  return paths_->outcome(method, given(context)).live;
}

Known Contexts::named_field(NamedObject object, FieldId field) {
  const auto [found, fresh] = named_fields_.try_emplace({object.field, field});
  const std::span<const UseSite> stores = uses_.stores(object.field);
  if (!fresh || stores.size() != 1) return found->second;
  const MethodId initializer = stores[0].method;
  const BodyView body = bodies_.of(initializer);
  const ValueId made = without_casts(body.values, body.stores[stores[0].number].value);
  if (made == kNoValue) return std::nullopt;
  const auto literal = [&](ValueId value) -> Known {
    const Value& known = body.values[value];
    if (known.is(ValueKind::integer)) return known.number;
    if (!known.is(ValueKind::string)) return std::nullopt;
    return index_.file_of(initializer).utf8(dex::StringIndex{known.id});
  };
  return found->second = objects_.field(initializer, body, made, field, kNone, literal);
}

// The values of one place of the program: what they are known to be there.
class Contexts::Place {
 public:
  Place(Contexts& contexts, const Passing& passing)
      : in_(contexts), passing_(passing), body_(contexts.bodies_.of(passing.method)) {}

  // What the place passes of what is asked.
  Given passed(const Deciding& asked) {
    Given out;
    if (!may_pass(asked)) return out;
    if (passing_.elements != kNoValue) {
      const auto elements = array_elements(body_, passing_.elements);
      for (std::uint32_t i = 0; elements && i < elements->size(); ++i) {
        add(asked, passing_.object_parameter + i, (*elements)[i], out);
      }
    } else if (!passing_.handed_over && passing_.call != kNone) {
      const std::span<const ValueId> arguments = body_.arguments(body_.calls[passing_.call]);
      for (std::uint32_t i = 0; i < arguments.size(); ++i) add(asked, i, arguments[i], out);
    } else {
      add(asked, passing_.object_parameter, passing_.object, out);
      if (passing_.call != kNone) add_carried(asked, out);
    }
    std::sort(out.fields.begin(), out.fields.end());
    return out;
  }

 private:
  // Most calls pass nothing: told without looking closer.
  bool may_pass(const Deciding& asked) {
    if (passing_.handed_over || passing_.call == kNone ||
        !in_.is_plain(passing_.method, passing_.context)) {
      return true;
    }
    const std::span<const ValueId> arguments = body_.arguments(body_.calls[passing_.call]);
    for (std::uint32_t i = 0; i < arguments.size(); ++i) {
      const Value& value = body_.values[arguments[i]];
      const bool literal = value.is(ValueKind::integer) || value.is(ValueKind::string);
      const bool told = literal || value.is(ValueKind::static_field) || value.is(ValueKind::call);
      if ((told && asked.asks(i)) || (!literal && asked.asks_fields(i))) return true;
      if (!literal && asked.asks_class(i)) return true;
    }
    return false;
  }

  Known constant(ValueId value) {
    const Value& known = body_.values[value];
    if (known.is(ValueKind::integer)) return known.number;
    if (known.is(ValueKind::string)) {
      return in_.index_.file_of(passing_.method).utf8(dex::StringIndex{known.id});
    }
    if (known.is(ValueKind::static_field)) {
      const FieldId field =
          in_.index_.field(in_.index_.method(passing_.method).unit, dex::FieldIndex{known.id});
      if (in_.bodies_.fields().is_enum_constant(field)) return NamedObject{field};
    }
    if (known.is(ValueKind::call)) return result(body_.calls[known.id]);
    if (in_.is_plain(passing_.method, passing_.context)) return std::nullopt;
    const auto& constants =
        in_.paths_->outcome(passing_.method, in_.given(passing_.context)).constants;
    const auto at =
        std::lower_bound(constants.begin(), constants.end(), value,
                         [](const auto& one, ValueId wanted) { return one.first < wanted; });
    return at != constants.end() && at->first == value ? Known(at->second) : std::nullopt;
  }

  // Of a method of the app that is given constants, where that tells what it returns.
  Known result(const Call& call) {
    const program::UnitNumber unit = in_.index_.method(passing_.method).unit;
    if (const FieldId read = in_.plans_.read_by(unit, call); read != kNone) {
      return field(body_.arguments(call)[0], read);
    }
    if (call.kind == CallKind::custom || call.kind == CallKind::polymorphic) return std::nullopt;
    const MethodId target = only_target(in_.plans_, unit, call);
    const MethodRef ref = in_.index_.method_ref(unit, dex::MethodIndex{call.index});
    if (target == kNone) {
      const auto text_of = [&](std::size_t at) -> std::optional<std::string> {
        const Known argument = constant(body_.arguments(call)[at]);
        return text(argument) != nullptr ? std::optional(*text(argument)) : std::nullopt;
      };
      const Known always = in_.plans_.result(unit, call, text_of);
      if (is_filled(always)) return std::nullopt;  // not on every device
      if (always || !may_be_pure(in_.index_.name(ref.signature))) return always;
    }
    if (++results_ > kMaxResults) return std::nullopt;
    Given given;
    bool any = false;
    for (const ValueId argument : body_.arguments(call)) {
      given.parameters.push_back(constant(argument));
      any |= given.parameters.back().has_value();
    }
    if (!any) return std::nullopt;
    if (target != kNone) return in_.paths_->outcome(target, given).result;
    return pure_result(in_.index_.descriptor(ref.owner), in_.index_.name(ref.signature),
                       given.parameters);
  }

  Known field(ValueId object, FieldId field) {
    const ValueId behind = without_casts(body_.values, object);
    if (behind == kNoValue) return std::nullopt;
    if (body_.values[behind].is(ValueKind::parameter)) {
      return in_.given(passing_.context).field({body_.values[behind].id, field});
    }
    return in_.objects_.field(passing_.method, body_, behind, field, passing_.call,
                              [this](ValueId value) { return constant(value); });
  }

  // What a parameter of the called method is known to be, and the fields of the object that it is.
  void add(const Deciding& asked, std::uint32_t parameter, ValueId value, Given& out) {
    if (value == kNoValue) return;
    if (asked.asks(parameter)) {
      const Known known = constant(value);
      if (asked.asks(parameter, known)) set(parameter, known, out);
      if ((!known || object_type(known)) && asked.asks_class(parameter)) {
        set(parameter, object_class(value, asked.tests_of(parameter)), out);
      }
    }
    for (const FieldSlot& slot : asked.fields) {
      if (slot.parameter != parameter) continue;
      if (Known known = field(value, slot.field)) out.fields.emplace_back(slot, std::move(*known));
    }
  }

  static void set(std::uint32_t parameter, const Known& known, Given& out) {
    if (!known) return;
    out.parameters.resize(std::max<std::size_t>(out.parameters.size(), parameter + 1));
    out.parameters[parameter] = known;
  }

  // Of which class an object is, as far as the tests ask: the widest class that answers all of them
  // alike, so that not each activity is a context of its own.
  Known object_class(ValueId value, std::span<const ClassTest> tests) {
    const CodeIndex& index = in_.index_;
    const std::optional<ObjectType> known = class_of(value);
    if (!known) return std::nullopt;
    const auto answers_as = [&](const ObjectType& wider) {
      return std::all_of(tests.begin(), tests.end(), [&](const ClassTest& test) {
        return is_instance(index, wider, test.type) == is_instance(index, *known, test.type);
      });
    };
    if (std::none_of(tests.begin(), tests.end(), [&](const ClassTest& test) {
          return is_instance(index, *known, test.type).has_value();
        })) {
      return std::nullopt;
    }
    ObjectType widest = *known;
    for (int step = 0; step < kMaxSupers; ++step) {
      const ObjectType wider{step == 0 ? widest.type : index.super_class(widest.type), false,
                             widest.not_null};
      if (wider.type == kNone || !answers_as(wider)) break;
      widest = wider;
    }
    return widest;
  }

  std::optional<ObjectType> class_of(ValueId value) {
    const ValueId behind = without_casts(body_.values, value);
    if (behind == kNoValue) return std::nullopt;
    const Value& known = body_.values[behind];
    const CodeIndex& index = in_.index_;
    switch (known.kind) {
      case ValueKind::object:
        return new_object(index.type(index.method(passing_.method).unit, dex::TypeIndex{known.id}));
      case ValueKind::parameter: {
        const Known given = in_.given(passing_.context).parameter(known.id);
        return object_type(given) ? *object_type(given)
                                  : declared_parameter(index, passing_.method, known.id);
      }
      default: {
        const ConstantSet& set = in_.possible_.of(passing_.method, body_, behind);
        if (!set.complete || !set.certain()) return std::nullopt;
        return one_class(set);
      }
    }
  }

  // Null apart: a test says no to it, and what is called on it does not happen.
  static std::optional<ObjectType> one_class(const ConstantSet& set) {
    std::optional<ObjectType> out;
    bool null = false;
    for (const Constant& constant : set.constants) {
      const ObjectType* object = std::get_if<ObjectType>(&constant);
      null |= constant == Constant(std::int64_t{0});
      if (object == nullptr && constant != Constant(std::int64_t{0})) return std::nullopt;
      if (object == nullptr) continue;
      if (out && out->type != object->type) return std::nullopt;
      const bool first = !out;
      out = ObjectType{object->type, object->exact && (first || out->exact),
                       object->not_null && (first || out->not_null)};
    }
    if (out) out->not_null &= !null;
    return out;
  }

  // What the framework passes to the code that it is made to call.
  void add_carried(const Deciding& asked, Given& out) {
    const Call& call = body_.calls[passing_.call];
    const CallPlan& plan = in_.plans_.plan(in_.index_.method(passing_.method).unit, call);
    const std::span<const ValueId> arguments = body_.arguments(call);
    for (const Carried& carried : in_.plans_.carried(plan)) {
      if (carried.object != Carried::Object::target) continue;
      const bool is_result = carried.argument == Carried::kResult;
      const std::size_t at = is_result ? 0 : call.place_of(carried.argument);
      if (!is_result && at >= arguments.size()) continue;
      const ValueId value = is_result ? call.result : arguments[at];
      const auto parameter = static_cast<std::uint32_t>(carried.target) + 1;  // after the receiver
      if (carried.field == kNone) {
        add(asked, parameter, value, out);
      } else if (const FieldSlot slot{parameter, carried.field};
                 std::binary_search(asked.fields.begin(), asked.fields.end(), slot)) {
        if (Known known = constant(value)) out.fields.emplace_back(slot, std::move(*known));
      }
    }
  }

  static constexpr int kMaxResults = 8;  // inside one another, or side by side
  static constexpr int kMaxSupers = 64;

  int results_ = 0;
  Contexts& in_;
  const Passing& passing_;
  const BodyView body_;
};

Given Contexts::numbers_of(const Given& given) {
  Given out;
  for (std::size_t i = 0; i < given.parameters.size(); ++i) {
    if (!hegui::flow::number(given.parameters[i])) continue;
    out.parameters.resize(i + 1);
    out.parameters[i] = given.parameters[i];
  }
  return out;
}

bool Contexts::passes_constants(const Passing& passing, SignatureId signature) {
  const Deciding& asked = deciding_.of_signature(signature);
  return asked.any() && (asked.more || !Place(*this, passing).passed(asked).empty());
}

ContextId Contexts::of_target(const Passing& passing, MethodId target) {
  const Deciding& asked = deciding_.of(target);
  if (!asked.any()) return kNoContext;
  Given given = Place(*this, passing).passed(asked);
  if (given.empty()) return kNoContext;
  std::vector<ContextId>& known = of_method_[target];
  const auto is_known = [&](ContextId id) {
    return std::find(known.begin(), known.end(), id) != known.end();
  };
  ContextId id = number(given);
  if (!is_known(id) && known.size() >= kMaxContexts) {
    // What tells events apart is a number, mostly; with texts and fields there are too many.
    given = numbers_of(given);
    if (given.empty()) return kNoContext;
    id = number(std::move(given));
  }
  if (is_known(id)) return id;
  if (known.size() >= 2 * kMaxContexts || !left_.take()) return kNoContext;
  known.push_back(id);
  return id;
}

}  // namespace hegui::flow
