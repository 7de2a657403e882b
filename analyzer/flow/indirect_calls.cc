#include "analyzer/flow/indirect_calls.h"

#include <algorithm>

#include "analyzer/flow/value_leaves.h"
#include "analyzer/program/java_names.h"
#include "dex/annotations.h"

namespace hegui::flow {
namespace {

constexpr std::string_view kIntent = "Landroid/content/Intent;";
constexpr std::string_view kIntentFilter = "Landroid/content/IntentFilter;";
constexpr std::string_view kComponentName = "Landroid/content/ComponentName;";

constexpr int kMaxIntentDepth = 4;               // intents made of intents
constexpr std::uint64_t kMaxSteps = 50'000'000;  // calls looked at to find what intents name

// Methods that say what an Intent is for; their class, name and action arguments are looked at.
bool addresses_intent(std::string_view name) {
  return name == "<init>" || name == "setClass" || name == "setClassName" ||
         name == "setComponent" || name == "setAction";
}

bool annotated_with(const dex::DexFile& file, dex::ClassDefIndex owner, dex::MethodIndex method,
                    std::string_view simple_name) {
  for (const dex::Annotation& annotation : dex::method_annotations(file, owner, method)) {
    std::string_view type = file.type(annotation.value.type());
    if (type.empty()) continue;
    type.remove_suffix(1);
    const std::size_t cut = type.find_last_of("/$");
    if (type.substr(cut == std::string_view::npos ? 1 : cut + 1) == simple_name) return true;
  }
  return false;
}

}  // namespace

// The call at hand and where its edges go.
struct IndirectCalls::Site {
  MethodId method;
  program::UnitNumber unit;
  const BodyView& body;
  const Call& call;
  std::vector<ExtraEdge>& out;
  bool count;
};

IndirectCalls::IndirectCalls(const CodeIndex& index, const Bodies& bodies, const CallPlans& plans,
                             const FrameworkModel& model, const Components& components,
                             const LayoutContents& layouts, ConstantResolver& constants)
    : index_(index),
      bodies_(bodies),
      plans_(plans),
      model_(model),
      components_(components),
      layouts_(layouts),
      constants_(constants),
      counted_(index.method_count(), false),
      steps_(kMaxSteps) {}

void IndirectCalls::append(MethodId method, const TypeFlow* types,
                           const std::set<ResourceId>& agree_views, std::vector<ExtraEdge>& out) {
  const BodyView body = bodies_.of(method);
  const program::UnitNumber unit = index_.method(method).unit;
  const bool count = !counted_[method];
  counted_[method] = true;
  returned_classes(method, body, out);
  for (const Call& call : body.calls) {
    const Site site{method, unit, body, call, out, count};
    if (call.kind == CallKind::custom) {
      lambda(site);
      continue;
    }
    if (call.kind == CallKind::polymorphic) continue;
    const CallPlan& plan = plans_.plan(unit, call);
    const std::span<const ValueId> arguments = body.arguments(call);
    for (const Handing& handing : plans_.handings(plan)) {
      const std::size_t at = call.place_of(handing.argument);
      if (at >= arguments.size()) continue;
      switch (handing.kind) {
        case HandoverKind::intent:
          intent(site, arguments[at], handing.phase);
          break;
        case HandoverKind::pending:
          pending(site, arguments[at], handing.phase);
          break;
        case HandoverKind::layout:
          inflated(site, arguments[at], agree_views);
          break;
        case HandoverKind::class_:
        case HandoverKind::name:
          made_by_class(site, arguments[at], handing);
          break;
        case HandoverKind::object:
          if (!handing.annotation.empty()) {
            annotated(site, arguments[at], handing, types);
          } else if (handing.phase == Phase::event) {
            at_once(site, arguments[at], handing, types);
          }
          break;
      }
    }
    if (plan.reflects) invoke_reflected(site);
  }
}

void IndirectCalls::add_component(const Site& site, TypeId type, Phase phase, LinkKind kind,
                                  ValueId intent) {
  if (!components_.can_start(type)) return;
  for (const TypeId provider : components_.providers_beside(type)) {
    for (const LifecycleCall& call : components_.calls(provider)) {
      site.out.push_back({site.call.offset, call.method, provider,
                          call.phase == Phase::same ? phase : call.phase, kind});
    }
  }
  for (const LifecycleCall& call : components_.calls(type)) {
    site.out.push_back({site.call.offset, call.method, type,
                        call.phase == Phase::same ? phase : call.phase, kind, Guard::none, intent});
  }
}

// --- Intents ---

void IndirectCalls::intent(const Site& site, ValueId value, Phase phase) {
  const std::vector<TypeId> types = components_of_intent({site.method, value});
  if (site.count) {
    ++counts_.intents;
    if (types.empty()) ++counts_.intents_unresolved;
  }
  for (const TypeId type : types) add_component(site, type, phase, LinkKind::component, value);
}

// An Intent, or the PendingIntent made of one.
void IndirectCalls::pending(const Site& site, ValueId value, Phase phase) {
  std::vector<PlacedValue> origins;
  constants_.origins({site.method, value}, origins);
  bool wrapped = false;
  for (const PlacedValue& origin : origins) {
    const BodyView body = bodies_.of(origin.method);
    const Value& known = body.values[origin.value];
    if (!known.is(ValueKind::call)) continue;
    const Call& call = body.calls[known.id];
    if (call.kind != CallKind::static_) continue;
    const CallPlan& plan = plans_.plan(index_.method(origin.method).unit, call);
    const std::span<const ValueId> arguments = body.arguments(call);
    for (const Handing& handing : plans_.handings(plan)) {
      if (handing.kind != HandoverKind::pending ||
          static_cast<std::size_t>(handing.argument) >= arguments.size()) {
        continue;
      }
      wrapped = true;
      const PlacedValue inner{origin.method, arguments[static_cast<std::size_t>(handing.argument)]};
      for (const TypeId type : components_of_intent(inner)) {
        add_component(site, type, phase, LinkKind::component);
      }
    }
  }
  if (!wrapped) intent(site, value, phase);
}

std::vector<TypeId> IndirectCalls::components_of_intent(PlacedValue intent) {
  const auto key = std::pair(intent.method, intent.value);
  const auto found = intents_.find(key);
  if (found != intents_.end()) return found->second;
  return intents_.emplace(key, components_of_intent(intent, 0)).first->second;
}

// Loops may make an intent of itself: the depth ends that.
std::vector<TypeId> IndirectCalls::components_of_intent(PlacedValue intent, int depth) {
  std::vector<TypeId> out;
  if (depth > kMaxIntentDepth) return out;
  std::vector<PlacedValue> origins;
  constants_.origins(intent, origins);
  for (const PlacedValue& origin : origins) {
    const BodyView body = bodies_.of(origin.method);
    if (!steps_.take(body.calls.size() + 1)) break;
    for (const Call& call : body.calls) {
      if (call.kind == CallKind::custom || call.kind == CallKind::polymorphic) continue;
      const std::span<const ValueId> arguments = body.arguments(call);
      if (call.kind == CallKind::static_ || arguments.empty()) continue;
      if (index_.descriptor(
              index_.method_ref(index_.method(origin.method).unit, dex::MethodIndex{call.index})
                  .owner) != kIntent) {
        continue;
      }
      // Setters return the intent itself: chains are followed to the object.
      ValueId object = arguments[0];
      for (int step = 0; step < 32 && object != kNoValue && object != origin.value; ++step) {
        const Value& known = body.values[object];
        if (!known.is(ValueKind::call)) break;
        const std::span<const ValueId> inner = body.arguments(body.calls[known.id]);
        object = inner.empty() ? kNoValue : inner[0];
      }
      if (object == origin.value) read_intent_call(origin.method, body, call, depth, out);
    }
    // The value is itself the result of a setter.
    ValueId object = origin.value;
    for (int step = 0; step < 32 && body.values[object].is(ValueKind::call); ++step) {
      const Call& setter = body.calls[body.values[object].id];
      const std::span<const ValueId> inner = body.arguments(setter);
      if (inner.empty() || setter.kind == CallKind::static_) break;
      object = inner[0];
      if (object == kNoValue) break;
    }
    if (object != origin.value && object != kNoValue) {
      for (const TypeId type : components_of_intent({origin.method, object}, depth + 1)) {
        out.push_back(type);
      }
    }
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

void IndirectCalls::read_intent_call(MethodId method, const BodyView& body, const Call& call,
                                     int depth, std::vector<TypeId>& out) {
  const program::UnitNumber unit = index_.method(method).unit;
  const MethodRef ref = index_.method_ref(unit, dex::MethodIndex{call.index});
  const std::string_view name = index_.name(ref.signature);
  if (!addresses_intent(name)) return;
  const std::span<const TypeId> parameters = index_.parameters(ref.signature);
  const std::span<const ValueId> arguments = body.arguments(call);
  for (std::size_t i = 0; i < parameters.size() && i + 1 < arguments.size(); ++i) {
    const std::string_view type = index_.descriptor(parameters[i]);
    const PlacedValue value{method, arguments[i + 1]};
    if (type == "Ljava/lang/Class;") {
      for (const TypeId named : constants_.classes(value).types) {
        if (index_.app_class(named) != kNone) out.push_back(named);
      }
    } else if (type == kComponentName) {
      add_named_component(value, out);
    } else if (type == "Ljava/lang/String;") {
      // setClassName(package or context, class): the last text; an action otherwise.
      if (name == "setClassName" && i + 1 != parameters.size()) continue;
      if (name == "<init>" && parameters.size() == 4) continue;  // the class beside it decides
      for (const std::string& text : constants_.texts(value).texts) {
        if (name == "setClassName") {
          const TypeId named = index_.find_type(program::descriptor_of(text));
          if (named != kNone && index_.app_class(named) != kNone) out.push_back(named);
        } else {
          for (const TypeId named : components_.with_action(text)) out.push_back(named);
        }
      }
    } else if (type == kIntent && name == "<init>") {
      for (const TypeId named : components_of_intent(value, depth + 1)) out.push_back(named);
    }
  }
}

void IndirectCalls::add_named_component(PlacedValue value, std::vector<TypeId>& out) {
  std::vector<PlacedValue> origins;
  constants_.origins(value, origins);
  for (const PlacedValue& origin : origins) {
    const BodyView body = bodies_.of(origin.method);
    const program::UnitNumber unit = index_.method(origin.method).unit;
    for (const Call& call : body.calls) {
      const std::span<const ValueId> arguments = body.arguments(call);
      if (call.kind != CallKind::direct || arguments.size() != 3 || arguments[0] != origin.value) {
        continue;
      }
      const MethodRef ref = index_.method_ref(unit, dex::MethodIndex{call.index});
      if (index_.descriptor(ref.owner) != kComponentName) continue;
      const PlacedValue last{origin.method, arguments[2]};
      if (index_.descriptor(index_.parameters(ref.signature)[1]) == "Ljava/lang/Class;") {
        for (const TypeId named : constants_.classes(last).types) {
          if (index_.app_class(named) != kNone) out.push_back(named);
        }
      } else {
        for (const std::string& text : constants_.texts(last).texts) {
          const TypeId named = index_.find_type(program::descriptor_of(text));
          if (named != kNone && index_.app_class(named) != kNone) out.push_back(named);
        }
      }
    }
  }
}

// --- Layouts ---

void IndirectCalls::inflated(const Site& site, ValueId value,
                             const std::set<ResourceId>& agree_views) {
  for (const std::int64_t id : constants_.numbers({site.method, value}).numbers) {
    layouts_.for_each_part(static_cast<ResourceId>(id), [&](const LayoutContent& content) {
      for (const std::string& descriptor : content.classes) {
        const TypeId type = index_.find_type(descriptor);
        if (type == kNone || index_.app_class(type) == kNone) continue;
        add_component(site, type, Phase::same, LinkKind::callback);
        for (const MethodId method : index_.methods_of(index_.app_class(type))) {
          if (index_.name(index_.method(method).signature) == "<init>") {
            site.out.push_back({site.call.offset, method, type, Phase::same, LinkKind::callback});
          }
        }
      }
      for (const Widget& widget : content.widgets) {
        if (widget.on_click.empty()) continue;
        add_click_handler(site, widget.on_click,
                          agree_views.contains(widget.id) ? Guard::consent : Guard::none);
      }
    });
  }
}

// android:onClick calls the method on the view's context: the activity that inflates, where one of
// its own methods does; else any activity that has such a method.
void IndirectCalls::add_click_handler(const Site& site, std::string_view name, Guard guard) {
  const SignatureId signature = index_.find_signature(name, "(Landroid/view/View;)V");
  if (signature == kNone) return;
  const TypeId here = index_.type_of_class(index_.method(site.method).owner);
  bool found = false;
  for (const bool own : {true, false}) {
    for (const ComponentClass& component : components_.all()) {
      if (component.kind != package::ComponentKind::activity || found) continue;
      if (own && !index_.inherits(component.type, here)) continue;
      const MethodId method = index_.dispatch(component.type, signature);
      if (method == kNone) continue;
      site.out.push_back({site.call.offset, method, kNone, Phase::user, LinkKind::callback, guard});
    }
    found |= !site.out.empty() && site.out.back().offset == site.call.offset &&
             site.out.back().phase == Phase::user;
  }
}

// --- Objects made by class or name ---

void IndirectCalls::made_by_class(const Site& site, ValueId value, const Handing& handing) {
  std::vector<TypeId> types;
  const PlacedValue placed{site.method, value};
  const std::string_view declared =
      index_.name(index_.method_ref(site.unit, dex::MethodIndex{site.call.index}).signature);
  if (handing.kind == HandoverKind::name) {
    for (const std::string& name : constants_.texts(placed).texts) {
      const TypeId type = index_.find_type(program::descriptor_of(name));
      if (type != kNone && index_.app_class(type) != kNone) types.push_back(type);
    }
  } else {
    types = constants_.classes(placed).types;
    if (types.empty() && declared == "newInstance") {
      // Constructor.newInstance: the class that the constructor was asked of.
      std::vector<PlacedValue> origins;
      constants_.origins(placed, origins);
      for (const PlacedValue& origin : origins) {
        const BodyView body = bodies_.of(origin.method);
        const Value& known = body.values[origin.value];
        if (!known.is(ValueKind::call)) continue;
        const std::span<const ValueId> inner = body.arguments(body.calls[known.id]);
        if (inner.empty()) continue;
        const Classes owners = constants_.classes({origin.method, inner[0]});
        types.insert(types.end(), owners.types.begin(), owners.types.end());
      }
    }
  }
  if (types.empty()) add_named_component(placed, types);
  if (site.count && !handing.lifecycle) {
    ++counts_.reflective;
    if (types.empty()) ++counts_.reflective_unresolved;
  }
  for (const TypeId type : types) {
    const program::ClassId owner = index_.app_class(type);
    if (owner == kNone) continue;
    if (handing.lifecycle) {
      add_component(site, type, handing.phase, LinkKind::component);
      continue;
    }
    const bool constructs = index_.name(handing.signature) == "<init>";
    for (const MethodId method : index_.methods_of(owner)) {
      // Any constructor: which one a Constructor stands for is not followed.
      const SignatureId signature = index_.method(method).signature;
      if (constructs ? index_.name(signature) == "<init>" : signature == handing.signature) {
        site.out.push_back({site.call.offset, method, constructs ? type : kNone, handing.phase,
                            LinkKind::reflection});
      }
    }
  }
}

// The parameters of the method that getMethod is asked for, as far as its code tells.
IndirectCalls::ParameterClasses IndirectCalls::parameter_classes(
    MethodId method, const BodyView& body, std::span<const ValueId> arguments) const {
  if (arguments.size() < 3) return std::nullopt;
  const Value& array = body.values[arguments[2]];
  if (array.is(ValueKind::integer)) return std::vector<TypeId>();  // null: it takes nothing
  const auto elements = array_elements(body, arguments[2]);
  if (!elements) return std::nullopt;
  std::vector<TypeId> out;
  for (const ValueId element : *elements) {
    const bool told = element != kNoValue && body.values[element].is(ValueKind::type);
    out.push_back(
        told ? index_.type(index_.method(method).unit, dex::TypeIndex{body.values[element].id})
             : kNone);
  }
  return out;
}

bool IndirectCalls::takes(SignatureId signature, const ParameterClasses& wanted) const {
  const std::span<const TypeId> types = index_.parameters(signature);
  return !wanted ||
         std::equal(types.begin(), types.end(), wanted->begin(), wanted->end(),
                    [](TypeId type, TypeId asked) { return asked == kNone || type == asked; });
}

// Method.invoke on what Class.getMethod returned for a known name.
void IndirectCalls::invoke_reflected(const Site& site) {
  const std::span<const ValueId> arguments = site.body.arguments(site.call);
  if (arguments.empty()) return;
  if (site.count) ++counts_.reflective;
  std::vector<PlacedValue> origins;
  bool resolved = constants_.origins({site.method, arguments[0]}, origins) && !origins.empty();
  for (const PlacedValue& origin : origins) {
    const BodyView body = bodies_.of(origin.method);
    const Value& known = body.values[origin.value];
    if (!known.is(ValueKind::call)) {
      resolved = false;
      continue;
    }
    const std::span<const ValueId> inner = body.arguments(body.calls[known.id]);
    if (inner.size() < 2) {
      resolved = false;
      continue;
    }
    const Classes owners = constants_.classes({origin.method, inner[0]});
    const Texts names = constants_.texts({origin.method, inner[1]});
    resolved &= owners.complete && names.complete;
    const ParameterClasses parameters = parameter_classes(origin.method, body, inner);
    for (const TypeId type : owners.types) {
      TypeId at = type;
      for (int step = 0; at != kNone && index_.app_class(at) != kNone && step < 64;
           at = index_.super_class(at), ++step) {
        for (const MethodId method : index_.methods_of(index_.app_class(at))) {
          const std::string_view name = index_.name(index_.method(method).signature);
          if (!std::binary_search(names.texts.begin(), names.texts.end(), name) ||
              !takes(index_.method(method).signature, parameters)) {
            continue;
          }
          site.out.push_back({site.call.offset, method, type, Phase::same, LinkKind::reflection,
                              Guard::none, kNoValue,
                              arguments.size() > 2 ? arguments[2] : kNoValue});
        }
      }
    }
  }
  if (site.count && !resolved) ++counts_.reflective_unresolved;
}

// --- Annotated methods ---

// Classes that a value can be, as far as they are known; `this` is the method's own.
TypeSet IndirectCalls::types_of(const Site& site, ValueId value, const TypeFlow* types) const {
  TypeSet known;
  if (types != nullptr) {
    known = types->types_of(site.method, site.body, value);
  } else {
    std::vector<ValueLeaf> leaves;
    append_leaves(index_, site.unit, site.body, value, leaves);
    for (const ValueLeaf& leaf : leaves) {
      const TypeId type = exact_type(index_, site.unit, site.body.values[leaf.value]);
      if (type != kNone) known.add(type);
    }
  }
  if (only_parameter(site.body, value) == 0 && !index_.method(site.method).is_static()) {
    known.add(index_.type_of_class(index_.method(site.method).owner));
  }
  return known;
}

void IndirectCalls::annotated(const Site& site, ValueId value, const Handing& handing,
                              const TypeFlow* types) {
  const TypeSet known = types_of(site, value, types);
  for (const TypeId exact : known.exact()) {
    TypeId at = exact;
    for (int step = 0; at != kNone && index_.app_class(at) != kNone && step < 64;
         at = index_.super_class(at), ++step) {
      const program::ClassId owner = index_.app_class(at);
      const program::ClassRef ref = index_.program().classes()[owner];
      for (const MethodId method : index_.methods_of(owner)) {
        if (annotated_with(index_.file_of(method), ref.def, index_.definition(method).method,
                           handing.annotation)) {
          site.out.push_back({site.call.offset, method, kNone, handing.phase, LinkKind::callback});
        }
      }
    }
  }
}

// --- Sticky broadcasts ---

// A receiver registered for a broadcast that the system keeps is called at once.
void IndirectCalls::at_once(const Site& site, ValueId value, const Handing& handing,
                            const TypeFlow* types) {
  if (handing.key == kNone || !filters_sticky(site)) return;
  for (const TypeId type : types_of(site, value, types).exact()) {
    const MethodId target = index_.dispatch(type, plans_.key(handing.key).signature);
    if (target == kNone) continue;
    site.out.push_back({site.call.offset, target, kNone, Phase::same, LinkKind::callback});
  }
}

// Does an IntentFilter among the arguments name such a broadcast?
bool IndirectCalls::filters_sticky(const Site& site) {
  const MethodRef ref = index_.method_ref(site.unit, dex::MethodIndex{site.call.index});
  const std::span<const TypeId> parameters = index_.parameters(ref.signature);
  const std::size_t shift = site.call.kind == CallKind::static_ ? 0 : 1;
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    if (index_.descriptor(parameters[i]) != kIntentFilter ||
        i + shift >= site.body.arguments(site.call).size()) {
      continue;
    }
    std::vector<PlacedValue> origins;
    constants_.origins({site.method, site.body.arguments(site.call)[i + shift]}, origins);
    for (const PlacedValue& origin : origins) {
      const BodyView body = bodies_.of(origin.method);
      for (const Call& call : body.calls) {
        const std::span<const ValueId> arguments = body.arguments(call);
        if (call.kind == CallKind::custom || call.kind == CallKind::polymorphic ||
            arguments.size() < 2 || arguments[0] != origin.value) {
          continue;
        }
        for (const std::string& action : constants_.texts({origin.method, arguments[1]}).texts) {
          if (model_.is_sticky(action)) return true;
        }
      }
    }
  }
  return false;
}

// --- invokedynamic ---

// The body of a lambda that the class file still writes as invokedynamic: it runs when the
// framework calls the functional interface that the call site makes, else it is taken to run here.
void IndirectCalls::lambda(const Site& site) {
  const dex::DexFile& file = index_.program().units()[site.unit].file;
  Phase phase = Phase::same;
  std::uint32_t at = 0;
  for (const dex::EncodedValue& value : file.call_site(dex::CallSiteIndex{site.call.index})) {
    if (at == 2 && value.kind() == dex::ValueKind::method_type) {
      phase = model_.interface_phase(index_.type(site.unit, file.return_type(value.method_type())));
    }
    // The first is the bootstrap method itself.
    if (at++ == 0 || value.kind() != dex::ValueKind::method_handle) continue;
    const dex::MethodHandle handle = file.method_handle(value.method_handle());
    if (handle.is_field()) continue;
    const MethodRef ref = index_.method_ref(site.unit, handle.method());
    const MethodId target = index_.declared(ref.owner, ref.signature);
    if (target == kNone) continue;
    site.out.push_back({site.call.offset, target, kNone, phase, LinkKind::callback});
  }
}

// Classes that the app's own implementation of a method returns (in a list):
// Initializer.dependencies.
void IndirectCalls::returned_classes(MethodId method, const BodyView& body,
                                     std::vector<ExtraEdge>& out) {
  const MethodInfo& info = index_.method(method);
  for (const Handover& row : model_.of_results()) {
    if (index_.name(info.signature) != row.member ||
        !index_.inherits(index_.type_of_class(info.owner), row.type)) {
      continue;
    }
    for (const Value& value : body.values) {
      if (!value.is(ValueKind::type)) continue;
      const TypeId type = index_.type(info.unit, dex::TypeIndex{value.id});
      if (!index_.inherits(type, row.type)) continue;
      for (const LifecycleCall& call : components_.calls(type)) {
        out.push_back({value.offset, call.method, type, call.phase, LinkKind::component});
      }
    }
  }
}

}  // namespace hegui::flow
