#include "analyzer/flow/guards.h"

#include <algorithm>
#include <array>

#include "analyzer/flow/pure_calls.h"

namespace hegui::flow {
namespace {

constexpr int kCalleesAsked = 3;  // a guard may stand in a method called by a method called …

constexpr std::string_view kViewIdMethod = "getId";
constexpr std::string_view kInvoke = "invoke";  // Method.invoke
constexpr std::string_view kEquals = "equals";

bool is_user_listener(const CodeIndex& index, MethodId method) {
  const std::string_view name = index.name(index.method(method).signature);
  return name.starts_with("on");
}

// A parameter of onClick(DialogInterface, int), or view.getId().
bool is_view_id(const CodeIndex& index, program::UnitNumber unit, const MethodBody& body,
                ValueId value) {
  const Value& known = body.values[value];
  if (!known.is(ValueKind::call)) return false;
  const Call& call = body.calls[known.id];
  if (call.kind == CallKind::custom || call.kind == CallKind::polymorphic) return false;
  const MethodRef ref = index.method_ref(unit, dex::MethodIndex{call.index});
  return index.name(ref.signature) == kViewIdMethod && index.parameters(ref.signature).empty();
}

}  // namespace

// One of the three things that are assumed.
class Guards::Mode final : public Assumption {
 public:
  enum class What : std::uint8_t { not_agreed, nothing_granted, nothing_stored };
  Mode(const GuardInputs& inputs, const ConsentFlags* flags, What what, Contexts* contexts)
      : in_(inputs), flags_(flags), what_(what), contexts_(contexts) {}

  bool knows(program::UnitNumber unit, dex::MethodIndex method) const override {
    const FlagRole role = in_.catalog.of(unit, method).role;
    if (role != FlagRole::none) return role != FlagRole::write;
    const std::string_view name = in_.index.name(in_.index.method_ref(unit, method).signature);
    return name == kInvoke || (what_ == What::nothing_stored && name == kEquals);
  }

  bool ordinary() const override { return what_ == What::nothing_stored; }

  Known call(const CallAsked& asked) const override {
    const FlagCall& known = in_.catalog.of(asked.unit, dex::MethodIndex{asked.call.index});
    if (known.role == FlagRole::permission_check || reflects_check(asked)) {
      return what_ == What::nothing_granted ? check_result(asked) : Known();
    }
    if (what_ == What::nothing_granted) return std::nullopt;
    if (what_ == What::nothing_stored && compares_empty_default(asked)) return std::int64_t{0};
    if (known.role == FlagRole::extra && !carries_nothing(asked)) return std::nullopt;
    if (known.role != FlagRole::read && known.role != FlagRole::exists &&
        known.role != FlagRole::extra) {
      return std::nullopt;
    }
    const std::size_t key_at = asked.call.place_of(known.key);
    const Known key = key_at < asked.arguments.size() ? asked.arguments[key_at] : Known();
    const std::string* name = key ? std::get_if<std::string>(&*key) : nullptr;
    if (what_ == What::not_agreed &&
        (name == nullptr || flags_ == nullptr || !flags_->keys.contains(*name))) {
      return std::nullopt;
    }
    if (known.role == FlagRole::exists) return std::int64_t{0};
    const std::size_t value_at = asked.call.place_of(known.value);
    if (known.value >= 0 && value_at < asked.arguments.size()) return asked.arguments[value_at];
    return std::int64_t{0};
  }

  // The Intent of an activity: where the user starts the app, the launcher's, without extras.
  bool carries_nothing(const CallAsked& asked) const {
    if (what_ != What::nothing_stored || asked.arguments.empty() || !asked.arguments[0]) {
      return false;
    }
    const std::string* source = std::get_if<std::string>(&*asked.arguments[0]);
    return source != nullptr && *source == kOwnIntent;
  }

  // "": what was never stored is no value that anything else has. Not so where "" is no default.
  bool compares_empty_default(const CallAsked& asked) const {
    const MethodRef ref = in_.index.method_ref(asked.unit, dex::MethodIndex{asked.call.index});
    if (in_.index.name(ref.signature) != kEquals || asked.arguments.size() != 2) return false;
    const BodyView body = in_.bodies.bodies().of(asked.method);
    for (const std::size_t at : {0u, 1u}) {
      const std::string* word = text(asked.arguments[at]);
      if (word == nullptr || !word->empty() || asked.arguments[1 - at]) continue;
      return contexts_ != nullptr &&
             contexts_->possible().of(asked.method, body, body.arguments(asked.call)[at]).of_stored;
    }
    return false;
  }

  // Method.invoke on what was looked up by the name of a check.
  bool reflects_check(const CallAsked& asked) const {
    const MethodRef ref = in_.index.method_ref(asked.unit, dex::MethodIndex{asked.call.index});
    if (in_.index.name(ref.signature) != kInvoke || asked.arguments.empty() ||
        !asked.arguments[0]) {
      return false;
    }
    const std::string* member = std::get_if<std::string>(&*asked.arguments[0]);
    return member != nullptr && in_.catalog.checks_permission(*member);
  }

  Known check_result(const CallAsked& asked) const {
    const MethodRef ref = in_.index.method_ref(asked.unit, dex::MethodIndex{asked.call.index});
    const bool yes_or_no = in_.index.descriptor(in_.index.return_type(ref.signature)) == "Z";
    bool granted = !in_.asks_at_run_time;
    for (const Known& argument : asked.arguments) {
      const std::string* name = argument ? std::get_if<std::string>(&*argument) : nullptr;
      if (name == nullptr || *name == in_.package) continue;
      granted |= !in_.catalog.is_asked_for(*name);
      if (in_.requested != nullptr && name->find('.') != std::string::npos &&
          !in_.requested->contains(*name)) {
        granted = false;
        break;
      }
    }
    // PackageManager.PERMISSION_GRANTED and PERMISSION_DENIED.
    return yes_or_no ? std::int64_t{granted} : std::int64_t{granted ? 0 : -1};
  }

  Known field(program::UnitNumber unit, dex::FieldIndex field) const override {
    if (what_ == What::nothing_granted || flags_ == nullptr) return std::nullopt;
    if (!flags_->fields.contains(in_.index.field(unit, field))) return std::nullopt;
    return std::int64_t{0};
  }

  bool differs(MethodId method, const MethodBody& body, ValueId value,
               std::int64_t constant) const override {
    if (what_ == What::nothing_granted) return false;
    if (is_view_id(in_.index, in_.index.method(method).unit, body, value)) {
      return in_.agree.texts().agree_views().contains(static_cast<ResourceId>(constant));
    }
    if (!possible(method, body, value).can_be(constant)) return true;
    return body.values[value].is(ValueKind::parameter) &&
           in_.agree.agree_buttons(method).contains(constant);
  }

  Known named_field(NamedObject object, FieldId field) const override {
    return contexts_ == nullptr ? Known() : contexts_->named_field(object, field);
  }

  Known of_program(MethodId method, const MethodBody& body, ValueId value) const override {
    return possible(method, body, value).same();
  }

 private:
  // What the program sets fields to counts as the state of a fresh installation.
  const ConstantSet& possible(MethodId method, const MethodBody& body, ValueId value) const {
    static const ConstantSet kAnything{{}, false, false, false};
    if (what_ != What::nothing_stored || contexts_ == nullptr) return kAnything;
    return contexts_->possible().of(method, body, value);
  }

  const GuardInputs& in_;
  const ConsentFlags* flags_;
  What what_;
  Contexts* contexts_;
};

Guards::Guards(const GuardInputs& inputs, const ConsentFlags* flags, Contexts* contexts)
    : in_(inputs), flags_(flags), contexts_(contexts) {
  const auto make = [&](Mode::What what, std::unique_ptr<Mode>& mode,
                        std::unique_ptr<AssumedPaths>& paths) {
    mode = std::make_unique<Mode>(in_, flags_, what, contexts_);
    paths = std::make_unique<AssumedPaths>(in_.index, in_.bodies, in_.plans, *mode);
  };
  make(Mode::What::not_agreed, consent_, consent_paths_);
  make(Mode::What::nothing_granted, permission_, permission_paths_);
  make(Mode::What::nothing_stored, stored_, stored_paths_);
  find_methods();
  if (contexts_ == nullptr) return;
  contexts_->count_stores_of([this](MethodId method, std::uint32_t block) {
    if (!asks_stored_[method] && contexts_->decided(method) == Contexts::Decided::no) return true;
    const std::vector<bool>& live = stored_paths_->live_blocks(method);
    return block >= live.size() || live[block];
  });
}

Guards::~Guards() = default;

bool Guards::cut_short() const {
  return consent_paths_->cut_short() || permission_paths_->cut_short() ||
         stored_paths_->cut_short();
}

// What a method itself asks for.
Guards::Asks Guards::asked_by(MethodId method) const {
  const program::UnitNumber unit = in_.index.method(method).unit;
  const BodyView body = in_.bodies.bodies().of(method);
  Asks asks;
  asks.consent = !in_.agree.agree_buttons(method).empty();
  const bool views =
      !in_.agree.texts().agree_views().empty() && is_user_listener(in_.index, method);
  if (flags_ == nullptr && !views) return asks;
  for (const Call& call : body.calls) {
    if (call.kind == CallKind::custom || call.kind == CallKind::polymorphic) continue;
    const dex::MethodIndex callee{call.index};
    const FlagRole role = in_.catalog.of(unit, callee).role;
    const std::string_view name = in_.index.name(in_.index.method_ref(unit, callee).signature);
    asks.consent |= views && name == kViewIdMethod;
    if (flags_ == nullptr) continue;
    const bool stored = role == FlagRole::read || role == FlagRole::exists;
    asks.consent |= stored && !flags_->keys.empty();
    asks.stored |= stored || role == FlagRole::extra;
    asks.permission |= role == FlagRole::permission_check || name == kInvoke;
  }
  if (flags_ == nullptr || flags_->fields.empty()) return asks;
  const bool fields = std::any_of(body.values.begin(), body.values.end(), [&](const Value& value) {
    return (value.is(ValueKind::static_field) || value.is(ValueKind::instance_field)) &&
           flags_->fields.contains(in_.index.field(unit, dex::FieldIndex{value.id}));
  });
  asks.consent |= fields;
  asks.stored |= fields;
  return asks;
}

void Guards::find_methods() {
  std::array<std::vector<MethodId>, 3> found;
  const auto note = [&](bool asks, std::vector<bool>& all, std::vector<MethodId>& which,
                        MethodId method) {
    if (!asks) return;
    all[method] = true;
    which.push_back(method);
  };
  const std::array<std::vector<bool>*, 3> all = {&asks_consent_, &asks_permission_, &asks_stored_};
  for (std::vector<bool>* asks : all) asks->assign(in_.index.method_count(), false);
  for (MethodId method = 0; method < in_.index.method_count(); ++method) {
    const Asks asks = asked_by(method);
    note(asks.consent, asks_consent_, found[0], method);
    note(asks.permission, asks_permission_, found[1], method);
    note(asks.stored, asks_stored_, found[2], method);
  }
  for (std::size_t i = 0; i < all.size(); ++i) {
    add_callers_told(in_.bodies.bodies(), in_.uses, kCalleesAsked, std::move(found[i]), *all[i]);
  }
}

const std::vector<Guard>& Guards::of(MethodId method, ContextId context) {
  static const std::vector<Guard> kNothing;
  const bool decided = contexts_ != nullptr && (context != kNoContext ||
                                                contexts_->decided(method) > Contexts::Decided::no);
  if (!asks(method) && !decided) return kNothing;
  const auto [found, fresh] = known_.try_emplace({method, context});
  if (fresh) found->second = work_out(method, context);  // asks for no other method's
  return found->second;
}

std::vector<Guard> Guards::work_out(MethodId method, ContextId context) {
  std::vector<Guard> guards;
  const auto raise = [&](const std::vector<bool>& live, Guard guard) {
    guards.resize(std::max(guards.size(), live.size()), Guard::none);
    for (std::size_t i = 0; i < live.size(); ++i) {
      if (!live[i]) guards[i] = std::max(guards[i], guard);
    }
  };
  static const Given kNothing;
  const Given& constants = contexts_ == nullptr ? kNothing : contexts_->given(context);
  if (asks_consent_[method]) {
    raise(consent_paths_->outcome(method, constants).live, Guard::consent);
  }
  if (asks_permission_[method]) {
    raise(permission_paths_->outcome(method, constants).live, Guard::permission);
  }
  const bool by_fields = contexts_ != nullptr && contexts_->decided(method) > Contexts::Decided::no;
  if (asks_stored_[method] || (flags_ != nullptr && by_fields)) {
    raise(stored_paths_->outcome(method, constants).live, Guard::unknown);
  }
  if (contexts_ != nullptr) raise(contexts_->live_blocks(method, context), Guard::never);
  return guards;
}

std::vector<GuardReason> Guards::reasons(MethodId method, Guard guard) {
  std::vector<GuardReason> out;
  std::set<std::pair<MethodId, int>> seen;
  if (flags_ != nullptr) collect_names(method, guard, 0, seen, out);
  if (guard == Guard::consent && out.empty()) {
    out.push_back({GuardReason::Kind::agree_action, {}, {}});
  }
  std::sort(out.begin(), out.end(),
            [](const GuardReason& a, const GuardReason& b) { return a.name < b.name; });
  out.erase(std::unique(out.begin(), out.end(),
                        [](const GuardReason& a, const GuardReason& b) {
                          return a.name == b.name && a.kind == b.kind;
                        }),
            out.end());
  return out;
}

// What the method asks itself, and what the methods it calls ask for it. Names by their constants
// only: a name that a wrapper is given is found at the call.
void Guards::collect_names(MethodId method, Guard guard, int depth,
                           std::set<std::pair<MethodId, int>>& seen,
                           std::vector<GuardReason>& out) const {
  const BodyView body = in_.bodies.bodies().of(method);
  const program::UnitNumber unit = in_.index.method(method).unit;
  const dex::DexFile& file = in_.index.file_of(method);
  for (const Value& value : body.values) {
    if (guard == Guard::consent && value.is(ValueKind::string)) {
      const std::string text = file.utf8(dex::StringIndex{value.id});
      const auto flag = flags_->keys.find(text);
      if (flag != flags_->keys.end()) {
        out.push_back({GuardReason::Kind::flag, text, flag->second});
      }
    }
    if (guard == Guard::consent &&
        (value.is(ValueKind::static_field) || value.is(ValueKind::instance_field))) {
      const auto flag = flags_->fields.find(in_.index.field(unit, dex::FieldIndex{value.id}));
      if (flag != flags_->fields.end()) {
        out.push_back({GuardReason::Kind::field, file.field_reference(dex::FieldIndex{value.id}),
                       flag->second});
      }
    }
  }
  for (const Call& call : body.calls) {
    if (call.kind == CallKind::custom || call.kind == CallKind::polymorphic) continue;
    const FlagRole role = in_.catalog.of(unit, dex::MethodIndex{call.index}).role;
    if (guard == Guard::permission && role == FlagRole::permission_check) {
      GuardReason reason{GuardReason::Kind::permission_check, {}, {}};
      for (const ValueId argument : body.arguments(call)) {
        const Value& value = body.values[argument];
        if (value.is(ValueKind::string)) reason.name = file.utf8(dex::StringIndex{value.id});
      }
      out.push_back(std::move(reason));
    }
    if (guard == Guard::unknown && (role == FlagRole::read || role == FlagRole::exists)) {
      const std::size_t at = call.place_of(in_.catalog.of(unit, dex::MethodIndex{call.index}).key);
      GuardReason reason{GuardReason::Kind::flag, {}, {}};
      if (at < body.arguments(call).size()) {
        const Value& value = body.values[body.arguments(call)[at]];
        if (value.is(ValueKind::string)) reason.name = file.utf8(dex::StringIndex{value.id});
      }
      out.push_back(std::move(reason));
    }
    const MethodId target = only_target(in_.plans, unit, call);
    if (target != kNone && depth < kCalleesAsked && asks(target) && target != method &&
        seen.emplace(target, depth + 1).second) {
      collect_names(target, guard, depth + 1, seen, out);
    }
  }
}

}  // namespace hegui::flow
