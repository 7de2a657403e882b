#include "analyzer/taint/app_loop.h"

#include <algorithm>
#include <charconv>

#include "analyzer/program/java_names.h"
#include "analyzer/taint/app_methods.h"
#include "analyzer/taint/library_call.h"
#include "rules/engine/rule_table.h"

namespace hegui::taint {
namespace {

constexpr int kMaxRounds = 12;
constexpr int kMaxLoops = 6;  // of the callbacks of one state
constexpr std::string_view kStart = "none";
constexpr std::string_view kApplication = "application", kProvider = "provider";
constexpr std::string_view kOwn = "@own:";  // a property of the object that is called back

}  // namespace

base::Result<AppLoop> AppLoop::make(Engine& engine, const rules::RuleSet& rules,
                                    const std::vector<inventory::AppFiles>& files) {
  AppLoop loop(engine, files);
  auto table = rules::RuleTable<5>::open(rules, "catalog/lifecycle_states.tsv",
                                         {"kind", "from", "to", "methods", "rest"});
  if (!table.ok()) return std::move(table).error();
  for (std::size_t row = 0; row < table->rows(); ++row) {
    StateStep step{table->cell(row, 1), table->cell(row, 2), rules::split_list(table->cell(row, 3)),
                   table->cell(row, 4) == "yes", table->cell(row, 4) == "once"};
    loop.steps_[table->cell(row, 0)].push_back(std::move(step));
  }
  auto kept =
      rules::RuleTable<3>::open(rules, "catalog/callback_values.tsv", {"method", "place", "kept"});
  if (!kept.ok()) return std::move(kept).error();
  for (std::size_t row = 0; row < kept->rows(); ++row) {
    KeptValue value{kept->cell(row, 0), kept->cell(row, 1), kept->cell(row, 2)};
    if (value.name == "@intents") value.what = KeptValue::What::intents;
    if (value.name == "@saved") value.what = KeptValue::What::saved;
    if (value.name == "@component") value.what = KeptValue::What::component;
    if (value.name == "@called") value.what = KeptValue::What::called;
    if (value.name.starts_with(kOwn)) {
      value.what = KeptValue::What::own;
      value.name.remove_prefix(kOwn.size());
    }
    value.type = engine.index().find_type(value.place);
    loop.kept_values_.push_back(value);
  }
  loop.everyone_ = loop.domain_.global_object(kApplication);
  loop.no_bindings_ = std::make_unique<Bindings>();
  loop.frame_ =
      std::make_unique<Frame>(engine.domain(), *loop.no_bindings_, true, engine.implicit());
  return loop;
}

void AppLoop::type_in(std::uint32_t view, std::uint32_t source) {
  const ObjectId field = domain_.global_object("view(" + std::to_string(view) + ")");
  frame_->heap.set(field, kContent, {0, domain_.labels.single(domain_.source(source)), kAnything});
}

Value AppLoop::kept(std::string_view name) {
  Value value = frame_->read(domain_.global_object(name), kAnyKey);
  if (value.objects == 0 && value.labels == 0) return domain_.null();
  value.constant = kAnything;
  return value;
}

void AppLoop::run() {
  add_components();
  run_initialisers();
  world_ = frame_->heap;
  start_process();
  bool changed = true;
  for (round_ = 1; changed && round_ <= kMaxRounds; ++round_) {
    changed = false;
    for (Component& component : components_) {
      changed = run_component(component) || changed;
      if (engine_.out_of_steps()) changed = false;
    }
  }
  settled_ = !changed && !engine_.out_of_steps();
  note_leaks(false);
  frame_->heap = world_;
}

// The application object is attached, the providers are made, and then it is created.
void AppLoop::start_process() {
  const auto run_once = [&](std::string_view kind, bool first) {
    for (Component& component : components_) {
      if (component.kind != kind) continue;
      for (const StateStep& step : steps_[kind]) {
        if (step.once && (step.from == kStart) == first) run_step(component, step);
      }
    }
  };
  run_once(kApplication, true);
  run_once(kProvider, true);
  run_once(kApplication, false);
}

void AppLoop::add_components() {
  const flow::CodeIndex& index = engine_.index();
  const auto add = [&](TypeId type, std::string_view kind, const flow::ComponentClass* known) {
    Component component{known, type, kind, 0, {}};
    component.object = domain_.made_at(std::uint64_t{0xfffffffe} << 32 | type, type);
    if (kind == kApplication) {
      component.object = domain_.global_object(kApplication);
      domain_.set_type(component.object, type);
    }
    components_.push_back(std::move(component));
  };
  const std::vector<flow::Root> roots = engine_.flow().components().roots({});
  std::set<TypeId> seen;
  for (const flow::Root& root : roots) {
    if (root.creates == kNone || !seen.insert(root.creates).second) continue;
    const std::span<const flow::LifecycleMethod> calls =
        engine_.flow().model().lifecycle(kApplication);
    const bool is_application =
        std::any_of(calls.begin(), calls.end(), [&](const flow::LifecycleMethod& method) {
          return method.type != kNone && index.inherits(root.creates, method.type);
        });
    if (is_application) add(root.creates, kApplication, nullptr);
  }
  std::set<TypeId> done;
  for (const flow::ComponentClass& component : engine_.flow().components().all()) {
    if (component.type == kNone || !done.insert(component.type).second) continue;
    if (index.app_class(component.type) == kNone) continue;
    add(component.type, package::component_kind_name(component.kind), &component);
  }
}

void AppLoop::run_initialisers() {
  const flow::CodeIndex& index = engine_.index();
  const flow::SignatureId signature = index.find_signature("<clinit>", "()V");
  if (signature == flow::kNone) return;
  for (program::ClassId id = 0; id < index.program().classes().size(); ++id) {
    const TypeId type = index.type_of_class(id);
    const MethodId method = index.declared(type, signature);
    if (method == kNone || !engine_.flow().reach().reached_at_all(method)) continue;
    if (!engine_.matters(method) || engine_.telling_initialiser(type) != kNone) continue;
    engine_.call(*frame_, method, {}, site_of(method, 0, 7), {});
  }
}

// What the others left behind, but for the component's own fields.
bool AppLoop::mix(Heap& into, const Heap& from, ObjectId without) {
  Heap others = from;
  if (without != kNone) others.erase_object(without);
  return join_heaps(domain_, *frame_, into, others);
}

bool AppLoop::run_component(Component& component) {
  bool changed = false;
  for (bool again = true; again;) {
    again = false;
    for (const StateStep& step : steps_[component.kind]) {
      again = run_step(component, step) || again;
    }
    changed = changed || again;
    if (engine_.out_of_steps()) break;
  }
  return changed;
}

bool AppLoop::run_step(Component& component, const StateStep& step) {
  const bool first = step.from == kStart;
  if (step.once && round_ > 0) return false;  // the process has started
  if (first) {
    frame_->heap = world_;
    if (domain_.is_made(component.object)) frame_->renew(component.object, {});
    const Value self = domain_.of_object(component.object);
    frame_->write(self, domain_.named_field("intent"), intents_for(component));
  } else {
    const auto from = component.states.find(step.from);
    if (from == component.states.end()) return false;
    frame_->heap = from->second;
    if (step.rest || step.once) mix(frame_->heap, world_, component.object);
    const Value self = domain_.of_object(component.object);
    frame_->write(self, domain_.named_field("intent"), intents_for(component), false);
  }
  if (step.methods.size() == 1 && step.methods[0] == "+") {
    run_others(component, steps_[component.kind]);
  } else if (step.methods.size() == 1 && step.methods[0] == "!") {
    run_callbacks(component);
  } else {
    for (const std::string_view name : step.methods) {
      for (const MethodId method : methods_named(component.type, name)) {
        call(component, method);
      }
    }
  }
  const auto [to, fresh] = component.states.try_emplace(step.to, frame_->heap);
  bool changed = fresh;
  if (!fresh) changed = join_heaps(domain_, *frame_, to->second, frame_->heap);
  // Whoever runs next finds what was left, wherever others may run.
  const auto& steps = steps_[component.kind];
  const auto waits = [&](const StateStep& next) {
    return next.from == step.to && (next.rest || next.once);
  };
  const auto leads_on = [&](const StateStep& next) { return next.from == step.to; };
  if (std::any_of(steps.begin(), steps.end(), waits) ||
      std::none_of(steps.begin(), steps.end(), leads_on)) {
    changed = join_heaps(domain_, *frame_, world_, frame_->heap) || changed;
  }
  return changed;
}

// All that the system and the user may set off while the component is there, in any order.
void AppLoop::run_others(Component& component, std::span<const StateStep> steps) {
  std::set<std::string_view> named = {"<clinit>", "<init>"};
  for (const StateStep& step : steps) {
    for (const std::string_view names : step.methods) {
      const std::size_t mark = names.find('?');
      named.insert(names.substr(0, mark));
      if (mark != std::string_view::npos) named.insert(names.substr(mark + 1));
    }
  }
  std::vector<MethodId> methods;
  for (const flow::LifecycleMethod& method : engine_.flow().model().lifecycle_of(component.type)) {
    const std::string_view name = engine_.index().name(method.signature);
    if (named.contains(name)) continue;
    const MethodId target = engine_.index().dispatch(component.type, method.signature);
    if (target != kNone) methods.push_back(target);
  }
  for (int loop = 0; loop < kMaxLoops; ++loop) {
    const Heap before = frame_->heap;
    for (const MethodId method : methods) {
      call_kept_apart(component, method, domain_.of_object(component.object), {});
    }
    run_click_handlers(component);
    run_callbacks(component);
    if (frame_->heap == before) break;
  }
}

void AppLoop::run_click_handlers(Component& component) {
  const Value layouts =
      frame_->read(domain_.of_object(component.object), domain_.named_field("layout"));
  const std::int64_t* layout = domain_.number(layouts.constant);
  std::set<std::string> names, classes;
  const auto visit = [&](const flow::LayoutContent& content) {
    classes.insert(content.classes.begin(), content.classes.end());
    for (const flow::Widget& widget : content.widgets) {
      if (!widget.on_click.empty()) names.insert(widget.on_click);
    }
  };
  if (layout != nullptr) {
    engine_.flow().layouts().for_each_part(static_cast<flow::ResourceId>(*layout), visit);
  }
  for (const std::string& name : classes) run_view(component, name);
  for (const std::string& name : names) {
    for (const MethodId method : methods_named(component.type, name)) {
      call_kept_apart(component, method, domain_.of_object(component.object), {});
    }
  }
}

// A view of the app's own that the layout makes: its constructor, and then whatever the system
// calls.
void AppLoop::run_view(Component& component, std::string_view class_name) {
  const TypeId type = engine_.index().find_type(class_name);
  if (type == kNone || engine_.index().app_class(type) == kNone) return;
  const Value view =
      domain_.of_object(domain_.made_at(std::uint64_t{0xfffffffd} << 32 | type, type));
  std::vector<MethodId> methods = methods_named(type, "<init>");
  for (const flow::LifecycleMethod& method : engine_.flow().model().lifecycle_of(type)) {
    const MethodId target = engine_.index().dispatch(type, method.signature);
    if (target != kNone && !engine_.index().name(method.signature).starts_with('<')) {
      methods.push_back(target);
    }
  }
  for (const MethodId method : methods) call_kept_apart(component, method, view, {});
}

// "positive=-1|negative=-2|item": the number of the one property that the object has; nullopt: it
// has none, several, or one without a number.
std::optional<std::int64_t> AppLoop::own_number(ObjectId object, const KeptValue& value) {
  std::optional<std::int64_t> found;
  int set = 0;
  for (const std::string_view one : rules::split_list(value.name)) {
    const std::size_t equals = one.find('=');
    const Value is = frame_->read(object, domain_.named_field(one.substr(0, equals)));
    if (is.empty()) continue;
    ++set;
    std::int64_t number = 0;
    if (equals == std::string_view::npos) return std::nullopt;
    std::from_chars(one.data() + equals + 1, one.data() + one.size(), number);
    found = number;
  }
  return set == 1 ? found : std::nullopt;
}

void AppLoop::run_callbacks(Component& component) {
  const ObjectId pool = domain_.global_object(kCallbacks);
  const std::span<const Heap::Cell> cells = frame_->heap.cells_of(pool);
  const std::vector<Heap::Cell> registered(cells.begin(), cells.end());
  const auto& fields = engine_.callback_fields();
  for (const Heap::Cell& cell : registered) {
    const auto known = fields.find(cell.field);
    if (known == fields.end()) continue;
    const flow::SignatureId signature = known->second.signature;
    const SetId labels = known->second.labels;
    if (engine_.index().name(signature).starts_with('<')) continue;
    for (const ObjectId object : domain_.objects.members(cell.value.objects)) {
      if (!called_beside(component, {cell.field, object})) continue;
      const TypeId type = frame_->exact_type(object);
      const MethodId method = type == kNone ? kNone : engine_.index().dispatch(type, signature);
      if (method == kNone) continue;
      const std::span<const TypeId> taken = engine_.index().parameters(signature);
      call_kept_apart(component, method, domain_.of_object(object), [&](auto& given) {
        for (std::size_t i = 0; i < taken.size(); ++i) {
          const KeptValue* row = kept_for(method, taken[i]);
          if (row != nullptr && row->what == KeptValue::What::intents) {
            given[i + 1] = broadcasts_for(object);
          }
          if (row != nullptr && row->what == KeptValue::What::own) {
            if (const auto own = own_number(object, *row)) {
              given[i + 1] = domain_.of_constant(*own);
            }
          }
          given[i + 1].labels = domain_.join_labels(given[i + 1].labels, labels);
        }
      });
    }
  }
}

// What a component registers is called back beside it: what others leave behind is there too. What
// was registered before there was any is called beside all of them.
bool AppLoop::called_beside(const Component& component, std::pair<FieldKey, ObjectId> callback) {
  const bool before = component.kind == kApplication || component.kind == kProvider;
  const ObjectId owner =
      callbacks_of_.try_emplace(callback, before ? everyone_ : component.object).first->second;
  return owner == everyone_ || owner == component.object;
}

void AppLoop::call(Component& component, MethodId method) {
  std::vector<Value> given = arguments_for(component, method);
  if (!engine_.index().method(method).is_static()) given[0] = domain_.of_object(component.object);
  run(component, method, std::move(given), is_open(component));
}

// A method that the app overrides and by which it answers whoever called.
const SinkRow* AppLoop::answer_of(MethodId method) const {
  const flow::CodeIndex& index = engine_.index();
  const flow::MethodInfo& info = index.method(method);
  const SinkRow* row =
      engine_.models().sink(flow::MethodRef{index.type_of_class(info.owner), info.signature});
  return row != nullptr && row->to == SinkRow::kCaller ? row : nullptr;
}

// `open`: another app may be behind the call.
void AppLoop::run(Component& component, MethodId method, std::vector<Value> given, bool open) {
  const SinkRow* answer = answer_of(method);
  const std::size_t first = engine_.index().method(method).is_static() ? 0 : 1;
  if (answer != nullptr) {
    for (const int number : answer->arguments) {
      const std::size_t at = static_cast<std::size_t>(number) + first;
      if (number < 0 || at >= given.size()) continue;
      // Something to write the answer into, empty each time.
      const ObjectId written = domain_.global_object("answer " + std::to_string(number));
      frame_->heap.erase_object(written);
      given[at] = domain_.of_object(written);
    }
  }
  note_leaks(false);
  const Outcome out = engine_.call(*frame_, method, given, site_of(method, 0, 6), {});
  if (answer != nullptr) {
    Value data;
    for (const int number : answer->arguments) {
      const std::size_t at = static_cast<std::size_t>(number) + first;
      if (number == SinkRow::kResult) data = domain_.join(data, out.returned);
      if (number >= 0 && at < given.size()) data = domain_.join(data, given[at]);
    }
    frame_->leak(engine_.sink_number(method, 0, *answer), frame_->deep(data), {});
  }
  note_leaks(open);
  for (const Heap::Cell& cell : frame_->heap.cells_of(domain_.global_object(kCallbacks))) {
    for (const ObjectId object : domain_.objects.members(cell.value.objects)) {
      open_callbacks_.try_emplace(object, open);
    }
  }
  keep_result(component, method, out);
}

void AppLoop::note_leaks(bool open) {
  for (const auto& [sink, leak] : frame_->take_leaks()) {
    if (open) open_sinks_.insert(sink);
    const auto [found, fresh] = leaks_.try_emplace(sink, leak);
    if (fresh) continue;
    found->second.data = domain_.join(found->second.data, leak.data);
    found->second.target = domain_.join(found->second.target, leak.target);
  }
}

bool AppLoop::is_open(const Component& component) {
  return component.known != nullptr && component.known->exported;
}

bool AppLoop::answers_others(const Leak& leak) {
  if (!open_sinks_.contains(leak.sink)) return false;
  // What the app itself made to be answered through.
  const std::span<const ObjectId> objects = domain_.objects.members(leak.target.objects);
  const auto is_component = [&](ObjectId object) {
    const TypeId type = domain_.object(object).type;
    return type != kNone && engine_.flow().model().extends_component(type);
  };
  return leak.target.objects == 0 || std::any_of(objects.begin(), objects.end(), [&](ObjectId one) {
           return !domain_.is_made(one) || is_component(one);
         });
}

void AppLoop::keep_result(const Component& component, MethodId method, const Outcome& out) {
  const flow::CodeIndex& index = engine_.index();
  const flow::SignatureId signature = index.method(method).signature;
  for (const KeptValue& value : kept_values_) {
    if (value.method != index.name(signature) || value.place != "result") continue;
    if (value.what == KeptValue::What::called) {
      const Value pool = domain_.of_object(domain_.global_object(kCallbacks));
      for (const flow::Callback& callback :
           engine_.flow().model().callbacks(index.return_type(signature))) {
        frame_->write(pool, engine_.callback_field(callback.signature, 0),
                      {out.returned.objects, 0, kNothing}, false);
      }
      for (const ObjectId object : domain_.objects.members(out.returned.objects)) {
        open_callbacks_[object] = is_open(component);
      }
      continue;
    }
    frame_->write(domain_.of_object(domain_.global_object(value.name)), kAnyKey,
                  {out.returned.objects, out.returned.labels, kNothing}, false);
  }
}

// What the table says of a parameter; a row for the very method before one for any.
const KeptValue* AppLoop::kept_for(MethodId method, TypeId parameter) const {
  const flow::CodeIndex& index = engine_.index();
  const std::string_view name = index.name(index.method(method).signature);
  const KeptValue* found = nullptr;
  for (const KeptValue& one : kept_values_) {
    if (one.type == kNone || !index.inherits(parameter, one.type)) continue;
    if (one.method == name) return &one;
    if (one.method == "*") found = &one;
  }
  return found;
}

Value AppLoop::given_as(const KeptValue& value, Component& component) {
  switch (value.what) {
    case KeptValue::What::global:
      return kept(value.name);
    case KeptValue::What::intents:
      return intents_for(component);
    case KeptValue::What::saved: {
      const std::string name = "saved " + std::string(engine_.index().descriptor(component.type));
      return {domain_.objects.single(domain_.global_object(name)), 0, kAnything};
    }
    case KeptValue::What::component:
    case KeptValue::What::called:
      break;
    case KeptValue::What::own:
      return domain_.anything();
  }
  return domain_.of_object(component.object);
}

// What the system gives: the intent, the saved state, the service that was bound; else something
// that is not known.
std::vector<Value> AppLoop::arguments_for(Component& component, MethodId method) {
  const flow::MethodInfo& info = engine_.index().method(method);
  std::vector<Value> out;
  if (!info.is_static()) out.emplace_back();
  for (const TypeId type : engine_.index().parameters(info.signature)) {
    const KeptValue* known = kept_for(method, type);
    // A callback that takes some other screen is not told of this one.
    const bool another = known != nullptr && known->what == KeptValue::What::component &&
                         !engine_.index().inherits(component.type, type);
    out.push_back(known == nullptr || another ? domain_.anything() : given_as(*known, component));
  }
  return out;
}

// Whether it runs is not known: what was there before may be there afterwards.
void AppLoop::call_kept_apart(Component& component, MethodId method, const Value& receiver,
                              const std::function<void(std::vector<Value>&)>& change) {
  // A callback answers whoever had it registered.
  bool open = is_open(component);
  for (const ObjectId object : domain_.objects.members(receiver.objects)) {
    const auto known = open_callbacks_.find(object);
    if (known != open_callbacks_.end() && object != component.object) open = known->second;
  }
  std::vector<Value> given = arguments_for(component, method);
  if (!engine_.index().method(method).is_static()) given[0] = receiver;
  if (change) change(given);
  const Heap before = frame_->heap;
  run(component, method, std::move(given), open);
  join_heaps(domain_, *frame_, frame_->heap, before);
}

// --- Intents ---

// The package that the intent is for, if it says so.
AppLoop::For AppLoop::meant_for(ObjectId intent) {
  const Value package = frame_->read(intent, domain_.named_field("package"));
  const std::string* name = domain_.text(package.constant);
  if (name == nullptr) return For::anyone;
  return filters_.is_own_package(*name) ? For::own : For::others;
}

ImplicitIntent AppLoop::read_intent(ObjectId intent) {
  // "" where nothing was set, nothing where it is not known what.
  const auto text_of = [&](const Value& value) -> std::optional<std::string> {
    if (value.objects == 0) {
      if (value.empty() || value.constant == domain_.zero()) return std::string();
      const std::string* text = domain_.text(value.constant);
      return text != nullptr ? std::optional(*text) : std::nullopt;
    }
    const std::string* text = domain_.text(frame_->read(value, kContent).constant);
    return text != nullptr ? std::optional(*text) : std::nullopt;
  };
  const auto property = [&](std::string_view name) {
    return frame_->read(intent, domain_.named_field(name));
  };
  ImplicitIntent out;
  out.action = text_of(property("action"));
  out.data = text_of(property("data"));
  out.type = text_of(property("type"));
  const Value categories = property("categories");
  out.categories_known = domain_.objects.members(categories.objects).size() <= 1;
  for (const ObjectId list : domain_.objects.members(categories.objects)) {
    for (const Heap::Cell& cell : frame_->heap.cells_of(list)) {
      if (cell.field == kAnyKey) out.categories_known = false;
      const std::string* text = domain_.text(cell.value.constant);
      if (is_keyed(cell.field) && text != nullptr) out.categories.push_back(*text);
    }
  }
  return out;
}

bool AppLoop::matches(ObjectId intent, const Component& component) {
  if (meant_for(intent) == For::others) return false;
  const Value target = frame_->read(intent, domain_.named_field("target"));
  if (const ClassConstant* type = domain_.class_of(target.constant)) {
    return type->type == component.type;
  }
  if (const std::string* name = domain_.text(target.constant)) {
    return program::descriptor_of(*name) == engine_.index().descriptor(component.type);
  }
  if (target.constant == kAnything) return true;
  if (component.known == nullptr) return false;
  const ImplicitIntent known = read_intent(intent);
  // Without an action nothing but a target is looked for.
  if (known.action && known.action->empty()) return false;
  return filters_.takes(engine_.index().descriptor(component.type), known);
}

// What a receiver gets that code registered: broadcasts with an action of its filter.
Value AppLoop::broadcasts_for(ObjectId receiver) {
  const Value filters = frame_->read(receiver, domain_.named_field("filter"));
  const ObjectId pool = domain_.global_object("sent:receiver");
  Value out;
  out.constant = kAnything;
  for (const ObjectId intent : domain_.objects.members(frame_->read(pool, kAnyKey).objects)) {
    const Value target = frame_->read(intent, domain_.named_field("target"));
    if (target.constant != kNothing || meant_for(intent) == For::others) continue;
    const Value action = frame_->read(intent, domain_.named_field("action"));
    bool taken = filters.objects == 0 || action.constant == kAnything;
    for (const ObjectId filter : domain_.objects.members(filters.objects)) {
      for (const Heap::Cell& cell : frame_->heap.cells_of(filter)) {
        if (!is_keyed(cell.field) && cell.field != kAnyKey) continue;
        taken = taken || cell.value.constant == action.constant || cell.value.constant == kAnything;
      }
    }
    if (taken) out.objects = domain_.objects.join(out.objects, domain_.objects.single(intent));
  }
  return out;
}

Value AppLoop::intents_for(const Component& component) {
  Value out;
  const ObjectId pool = domain_.global_object("sent:" + std::string(component.kind));
  for (const ObjectId intent : domain_.objects.members(frame_->read(pool, kAnyKey).objects)) {
    if (matches(intent, component)) {
      out.objects = domain_.objects.join(out.objects, domain_.objects.single(intent));
    }
  }
  out.constant = kAnything;
  return out;
}

bool AppLoop::stays_inside(const Value& intents) {
  if (intents.objects == 0) return false;
  frame_->heap = world_;
  const std::span<const ObjectId> objects = domain_.objects.members(intents.objects);
  const FieldKey wrapped = domain_.named_field("wrapped");
  return std::all_of(objects.begin(), objects.end(), [&](ObjectId intent) {
    if (frame_->heap.find(intent, wrapped) != nullptr) return true;  // its intent is here too
    if (meant_for(intent) == For::own) return true;
    // Of a class that is not known it is not known whose it is.
    const Value target = frame_->read(intent, domain_.named_field("target"));
    if (target.constant == kAnything) return false;
    return std::any_of(components_.begin(), components_.end(),
                       [&](const Component& component) { return matches(intent, component); });
  });
}

std::vector<MethodId> AppLoop::methods_named(TypeId type, std::string_view names) const {
  const std::size_t mark = names.find('?');
  std::vector<MethodId> out = app_methods(engine_.index(), type, names.substr(0, mark), true);
  if (out.empty() && mark != std::string_view::npos) {
    out = app_methods(engine_.index(), type, names.substr(mark + 1), true);
  }
  return out;
}

}  // namespace hegui::taint
