#include "analyzer/ui/scene.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace hegui::ui {
namespace {

using flow::Phase;
using flow::SignatureId;

constexpr std::size_t kMaxRegistrations = 2000;
constexpr std::size_t kManyEntries = 24;  // of a list: first it is asked whether any does something
constexpr int kMaxAgain = 6;  // listeners that set one another, each time with other words

struct GestureName {
  std::string_view detail;
  Gesture gesture;
};
// As the catalog writes what is listened to.
constexpr GestureName kGestures[] = {
    {"click", Gesture::click},
    {"long_click", Gesture::long_click},
    {"touch", Gesture::touch},
    {"check", Gesture::check},
    {"radio", Gesture::check},
    {"item", Gesture::item},
    {"long_item", Gesture::long_click},
    {"menu_item", Gesture::menu},
    {"menu_item_self", Gesture::menu},
    {"tab", Gesture::tab},
    {"tab_of", Gesture::tab},
    {"tab_named", Gesture::tab},
    {"preference", Gesture::preference},
    {"preference_change", Gesture::check},
    {"navigation", Gesture::navigation},
    {"button", Gesture::button},
    {"span", Gesture::span},
};

}  // namespace

Gesture gesture_of(std::string_view detail) {
  for (const GestureName& one : kGestures) {
    if (one.detail == detail) return one.gesture;
  }
  return Gesture::other;
}

namespace {

constexpr std::string_view kGestureNames[] = {
    "automatic", "click", "long_click", "touch",      "check", "item",       "menu", "overflow",
    "drawer",    "tab",   "button",     "preference", "span",  "navigation", "other"};
static_assert(std::size(kGestureNames) == static_cast<std::size_t>(Gesture::other) + 1);

constexpr std::string_view kScreenKinds[] = {"activity", "fragment", "dialog", "popup",
                                             "preferences"};

}  // namespace

std::string_view screen_kind_name(ScreenKind kind) {
  return kScreenKinds[static_cast<std::size_t>(kind)];
}

std::string_view gesture_name(Gesture gesture) {
  return kGestureNames[static_cast<std::size_t>(gesture)];
}

int operations_of(Gesture gesture) {
  switch (gesture) {
    case Gesture::automatic:
      return 0;
    case Gesture::overflow:  // the menu is opened first
    case Gesture::drawer:    // the drawer is
      return 2;
    default:
      return 1;
  }
}

Scene::Scene(const SceneTools& tools, TypeId activity, bool just_installed, std::uint64_t steps)
    : in_(tools),
      runner_(tools.flow, tools.catalog, tools.relevant, heap_, *this),
      values_(heap_, tools.resources, just_installed) {
  content_.activity = activity;
  runner_.set_budget(std::min(steps, kSteps));
  const program::ClassId own = tools.flow.index().app_class(activity);
  if (own != kNone && !tools.flow.index().methods_of(own).empty()) {
    runner_.set_home(tools.relevant.owner(tools.flow.index().methods_of(own).front()));
  }
}

Scene::~Scene() = default;

SceneContent Scene::build() {
  const ObjectId host = heap_.make(content_.activity, true);
  add_screen(ScreenKind::activity, host, content_.activity, {});
  start(0, nullptr, false);
  run_registrations();
  note_uncalled();
  add_page_links();
  collect_texts();
  content_.cut_short |= runner_.cut_short();
  return std::move(content_);
}

// --- Screens ---

ScreenNumber Scene::add_screen(ScreenKind kind, ObjectId host, TypeId type, CodePlace made) {
  const auto number = static_cast<ScreenNumber>(content_.screens.size());
  Screen screen;
  screen.kind = kind;
  screen.type = type;
  screen.made = made;
  content_.screens.push_back(std::move(screen));
  hosts_.push_back(host);
  roots_.emplace_back();
  options_.push_back(kNone);
  preferences_.emplace_back();
  ticked_.emplace_back();
  by_host_[host] = number;
  return number;
}

std::optional<ScreenNumber> Scene::screen_of(ObjectId host) const {
  const auto found = by_host_.find(host);
  return found == by_host_.end() ? std::nullopt : std::optional(found->second);
}

// What is known of a dialog or fragment when it is shown: the same again is the same screen.
std::string Scene::host_signature(ObjectId host) const {
  const Object& object = heap_.object(host);
  std::string out = std::to_string(object.type) + "," + std::to_string(object.method) + "," +
                    std::to_string(object.offset);
  int left = 16;
  const auto add_texts = [&](ObjectId from) {
    for (const auto& [slot, value] : heap_.object(from).slots) {
      for (const Thing& thing : value) {
        if (left-- <= 0) return;
        if (thing.is(Thing::Kind::text)) out += "|" + std::string(heap_.text_of(thing));
        if (thing.is(Thing::Kind::number) && thing.id > 0xffffff)
          out += "|" + std::to_string(thing.id);
      }
    }
  };
  add_texts(host);
  const Things* const bundle = heap_.find(host, kArgumentsSlot);
  if (bundle != nullptr && bundle->object() != kNone) add_texts(bundle->object());
  return out;
}

std::optional<std::int64_t> Scene::number_in(ObjectId object, Slot slot) const {
  const Things* const value = heap_.find(object, slot);
  const std::int64_t* const number = value == nullptr ? nullptr : value->number();
  return number == nullptr ? std::nullopt : std::optional(*number);
}

bool Scene::is_view(ObjectId object) const {
  return in_.roles.is(heap_.object(object).type, ClassRole::view);
}

// Runs what the system calls when the screen opens. The code that shows it goes on after that.
void Scene::start(ScreenNumber number, const Frame* caller, bool conditional) {
  const ScreenNumber outer_screen = std::exchange(screen_, number);
  const std::size_t outer_operation = operation_;
  operation_ = content_.operations.size();
  Operation begun;
  begun.screen = number;
  content_.operations.push_back(std::move(begun));
  run_lifecycle(number, caller, conditional);
  note_ticked(number);
  screen_ = outer_screen;
  operation_ = outer_operation;
}

void Scene::run_lifecycle(ScreenNumber number, const Frame* caller, bool conditional) {
  const ObjectId host = hosts_[number];
  const TypeId type = content_.screens[number].type;
  if (type == kNone) return;
  const flow::CodeIndex& index = in_.flow.index();
  if (content_.screens[number].kind == ScreenKind::activity) {
    const MethodId init = index.declared(type, index.find_signature("<init>", "()V"));
    if (init != kNone) runner_.run(init, {Things(Thing::of_object(host))}, caller, conditional);
  }
  if (in_.roles.is(type, ClassRole::dialog)) {
    for (const SignatureId signature : in_.roles.signatures(MethodRole::dialog_start)) {
      runner_.call_back(host, signature, {}, caller, conditional);
    }
    return;
  }
  for (const flow::LifecycleMethod& method : in_.flow.model().lifecycle_of(type)) {
    if (method.phase != Phase::same) continue;
    const std::string_view name = index.name(method.signature);
    if (name == "<init>") continue;
    const MethodId target = index.dispatch(type, method.signature);
    if (target == kNone) continue;
    std::vector<Things> arguments = {Things(Thing::of_object(host))};
    const std::span<const TypeId> parameters = index.parameters(method.signature);
    for (const TypeId parameter : parameters) {
      if (in_.roles.is(parameter, ClassRole::menu)) {
        if (options_[number] == kNone) options_[number] = heap_.make(parameter, false);
        arguments.emplace_back(Thing::of_object(options_[number]));
      } else if (in_.roles.is(parameter, ClassRole::view) && !roots_[number].empty()) {
        arguments.emplace_back(Thing::of_object(roots_[number][0]));
      } else {
        arguments.push_back(Things::anything());
      }
    }
    const Things made = runner_.run(target, std::move(arguments), caller, conditional);
    if (in_.roles.is_form(method.signature, MethodRole::content)) {
      for (const Thing& thing : made) {
        if (!thing.is(Thing::Kind::object)) continue;
        const auto object = static_cast<ObjectId>(thing.id);
        if (is_view(object) || trees_.contains(object)) {
          take_content(number, object, caller);
        } else if (!by_host_.contains(object)) {
          by_host_[object] = number;  // the dialog of a fragment is its screen
          Screen& screen = content_.screens[number];
          screen.kind = ScreenKind::dialog;
          // Built of parts: what was put in it before it had a screen.
          for (const ObjectId root : roots_of_unshown(object)) {
            take_content(number, root, caller);
          }
          take_words(number, object);
          const TypeId dialog = heap_.object(object).type;
          if (in_.roles.is(dialog, ClassRole::dialog) && heap_.object(object).exact &&
              index.app_class(dialog) != kNone) {
            for (const SignatureId begin : in_.roles.signatures(MethodRole::dialog_start)) {
              runner_.call_back(object, begin, {}, caller, conditional);
            }
          }
        }
      }
    }
  }
}

void Scene::take_words(ScreenNumber number, ObjectId host) {
  Screen& screen = content_.screens[number];
  if (const Things* title = heap_.find(host, kTitleSlot)) screen.title = values_.text_of(*title);
  if (const Things* message = heap_.find(host, kMessageSlot)) {
    screen.message = values_.text_of(*message);
  }
  if (const Things* cancelable = heap_.find(host, kCancelableSlot)) {
    const std::int64_t* const value = cancelable->number();
    screen.cancelable = value == nullptr ? -1 : *value != 0 ? 1 : 0;
  }
}

// --- Operations ---

void Scene::add_effect(Effect effect) {
  if (content_.operations.empty()) return;
  std::vector<Effect>& effects = operation().effects;
  for (Effect& known : effects) {
    if (known.kind == effect.kind && known.type == effect.type && known.screen == effect.screen &&
        known.value == effect.value) {
      known.conditional &= effect.conditional;
      return;
    }
  }
  effects.push_back(std::move(effect));
}

// Whoever is given the class of a screen may show it.
void Scene::class_given(const RunningCall& call, TypeId type) {
  const bool screen = in_.roles.is(type, ClassRole::activity) ||
                      in_.roles.is(type, ClassRole::fragment) ||
                      in_.roles.is(type, ClassRole::dialog);
  if (screen && in_.flow.index().app_class(type) != kNone) not_followed(call.method());
}

void Scene::not_followed(MethodId caller) {
  add_effect({EffectKind::unknown, true, kNone, 0, {}, {}, {caller, 0}});
}

bool Scene::may_add_operation() {
  if (content_.operations.size() < kMaxOperations) return true;
  content_.cut_short = true;
  return false;
}

void Scene::handed(const RunningCall& call, ObjectId object, SignatureId callback,
                   TypeId declared) {
  // Of a screen or view any method might be meant.
  const TypeId type = heap_.object(object).type;
  const bool host = is_view(object) || by_host_.contains(object) || unshown_.contains(object) ||
                    in_.roles.is(type, ClassRole::activity) ||
                    in_.roles.is(type, ClassRole::fragment) ||
                    in_.roles.is(type, ClassRole::dialog);
  if (callback == kNone && (host || callbacks_of(declared).empty())) return;
  Registration out;
  out.gesture = Gesture::other;
  out.detail = "other";
  out.listener = object;
  out.callback = callback;
  out.declared = declared;
  out.screen = screen_;
  out.at = {call.method(), call.offset()};
  for (const Thing& thing : call.argument(-1)) {
    if (thing.is(Thing::Kind::object)) out.widget = static_cast<ObjectId>(thing.id);
  }
  add_registration(std::move(out));
}

void Scene::add_registration(Registration registration) {
  if (registrations_.size() >= kMaxRegistrations) {
    content_.cut_short = true;
    return;
  }
  registration.from = running_;
  if (comes_again(registration)) return;
  const auto key = std::tuple(registration.widget, registration.listener, registration.detail,
                              registration.callback, registration.button);
  if (registered_.insert(key).second) registrations_.push_back(std::move(registration));
}

// Made at the same place, with the same words, or the same element of a layout.
bool Scene::is_same_again(ObjectId object, ObjectId earlier) const {
  if (object == earlier) return true;
  if (object == kNone || earlier == kNone) return false;
  const auto here = places_.find(object), there = places_.find(earlier);
  if (here != places_.end() && there != places_.end()) {
    return here->second.node == there->second.node &&
           trees_.at(here->second.root).layout == trees_.at(there->second.root).layout;
  }
  return heap_.object(object).method != kNone && host_signature(object) == host_signature(earlier);
}

// Does a listener set itself again when it is called? What it leads to is known by then.
bool Scene::comes_again(const Registration& registration) {
  int times = 0;
  for (std::size_t at = registration.from; at != kNobody; at = registrations_[at].from) {
    const Registration& earlier = registrations_[at];
    if (earlier.detail != registration.detail || earlier.callback != registration.callback ||
        earlier.button != registration.button || earlier.at.method != registration.at.method ||
        earlier.at.offset != registration.at.offset) {
      continue;
    }
    if (is_same_again(registration.listener, earlier.listener) &&
        is_same_again(registration.widget, earlier.widget)) {
      return true;
    }
    if (++times < kMaxAgain) continue;
    not_followed(registration.at.method);
    return true;
  }
  return false;
}

void Scene::run_registrations() {
  while (true) {
    if (next_registration_ < registrations_.size()) {
      running_ = next_registration_++;
      const Registration registration = registrations_[running_];
      run_registration(registration);
      continue;
    }
    running_ = kNobody;
    add_fixed_operations();
    add_preference_operations();
    if (next_registration_ == registrations_.size()) return;
  }
}

// An intent for a screen of the app's that nothing was seen to be done with.
bool Scene::is_unused_intent(ObjectId object) const {
  if (!in_.roles.is(heap_.object(object).type, ClassRole::intent)) return false;
  const Things* const component = heap_.find(object, kComponentSlot);
  if (component == nullptr || used_intents_.contains(object)) return false;
  const std::vector<TypeId> types = classes_named(*component);
  return std::any_of(types.begin(), types.end(),
                     [&](TypeId type) { return in_.roles.is(type, ClassRole::activity); });
}

// Is something there that leads on, by what nobody saw: kept where code that is not followed finds
// it, or handed over in a way that is not known? Intents for screens, and objects of the app's with
// a method that a library or the framework was to call.
void Scene::note_uncalled() {
  const flow::CodeIndex& index = in_.flow.index();
  std::set<TypeId> met;
  const auto is_uncalled = [&](TypeId type, MethodId method) {
    const SignatureId signature = index.method(method).signature;
    return in_.relevant.leads_on(method) && !runner_.was_run(method) &&
           !in_.roles.is_form(signature, MethodRole::drawn_again) &&
           is_called_by_others(type, signature);
  };
  for (ObjectId object = 0; object < heap_.size(); ++object) {
    const Object& made = heap_.object(object);
    if (made.method == kNone) continue;
    bool open = is_unused_intent(object);
    if (made.exact && in_.relevant.is_own(made.type) && met.insert(made.type).second) {
      const std::span<const MethodId> methods = index.methods_of(index.app_class(made.type));
      open |= std::any_of(methods.begin(), methods.end(),
                          [&](MethodId method) { return is_uncalled(made.type, method); });
    }
    if (!open) continue;
    operation_ = 0;
    not_followed(made.method);
    return;
  }
}

// Does a class or interface above it that is not the app's own declare the method?
bool Scene::is_called_by_others(TypeId type, SignatureId signature) const {
  const flow::CodeIndex& index = in_.flow.index();
  if (index.name(signature).starts_with('<')) return false;
  for (const TypeId ancestor : index.ancestors(type)) {
    if (ancestor == type || in_.relevant.is_own(ancestor)) continue;
    if (index.app_class(ancestor) != kNone && index.declared(ancestor, signature) != kNone) {
      return true;
    }
    for (const flow::Callback& callback : in_.flow.model().callbacks(ancestor)) {
      if (callback.signature == signature) return true;
    }
  }
  return false;
}

std::vector<SignatureId> Scene::callbacks_of(TypeId declared) const {
  std::vector<SignatureId> out;
  if (declared == kNone) return out;
  const flow::CodeIndex& index = in_.flow.index();
  for (const flow::Callback& callback : in_.flow.model().callbacks(declared)) {
    out.push_back(callback.signature);
  }
  if (!out.empty()) return out;
  // An interface of a library or of the app itself.
  for (const TypeId ancestor : index.ancestors(declared)) {
    const program::ClassId own = index.app_class(ancestor);
    if (own == kNone || !index.is_interface(ancestor)) continue;
    for (const MethodId method : index.methods_of(own)) {
      if (index.method(method).is_abstract()) out.push_back(index.method(method).signature);
    }
  }
  return out;
}

void Scene::release_waiting(ObjectId host) {
  const auto found = waiting_.find(host);
  if (found == waiting_.end()) return;
  for (Registration& one : found->second) registrations_.push_back(std::move(one));
  waiting_.erase(found);
}

// The dialog or fragment that a widget belongs to, if it was not shown yet.
ObjectId Scene::unshown_host(ObjectId widget) const {
  ObjectId at = widget;
  for (int step = 0; step < 24 && at != kNone; ++step) {
    if (const auto holder = text_holders_.find(at); holder != text_holders_.end()) {
      at = holder->second;
      continue;
    }
    if (by_host_.contains(at)) return kNone;
    if (const auto host = by_widget_host_.find(at); host != by_widget_host_.end()) {
      at = host->second;
      continue;
    }
    const auto place = places_.find(at);
    if (place == places_.end()) {
      const TypeId type = heap_.object(at).type;
      const bool dialog = in_.roles.is(type, ClassRole::dialog) ||
                          in_.roles.is(type, ClassRole::builder) ||
                          in_.roles.is(type, ClassRole::popup) || unshown_.contains(at);
      return dialog ? at : kNone;
    }
    const auto tree = trees_.find(place->second.root);
    at = tree == trees_.end() ? kNone : tree->second.parent;
  }
  return kNone;
}

void Scene::run_registration(const Registration& registration) {
  if (registration.widget != kNone) {
    const ObjectId host = unshown_host(registration.widget);
    if (host != kNone) {
      waiting_[host].push_back(registration);
      return;
    }
  }
  if (!may_add_operation()) return;
  if (registration.listener == kNone) {  // a button that only closes, a link to an address
    run_one(registration, kNone);
    return;
  }
  if (heap_.find(registration.listener, kDestinationSlot) != nullptr) {
    run_one(registration, kNone);  // a listener of the navigation library
    return;
  }
  std::vector<SignatureId> callbacks = registration.callback != kNone
                                           ? std::vector<SignatureId>{registration.callback}
                                           : callbacks_of(registration.declared);
  if (callbacks.empty()) callbacks.push_back(kNone);  // a lambda needs none
  std::vector<SignatureId> met;
  for (const SignatureId signature : callbacks) {
    if (runner_.target_of(registration.listener, signature) == kNone) continue;
    if (std::find(met.begin(), met.end(), signature) != met.end()) continue;
    met.push_back(signature);
    // One operation for each entry of a list or menu.
    const std::vector<ObjectId> items = menu_of(registration.widget);
    const bool by_item = registration.detail == "menu_item" || registration.detail == "tab" ||
                         registration.detail == "tab_of";
    if (by_item && !items.empty() && registration.item == kNone) {
      for (const ObjectId item : items) {
        Registration one = registration;
        one.item = item;
        const auto gesture = item_gestures_.find(item);
        if (gesture != item_gestures_.end()) one.gesture = gesture->second;
        run_one(one, signature);
      }
    } else if (registration.detail == "radio" && registration.position < 0) {
      run_choices(registration, signature);
    } else if ((registration.detail == "item" || registration.detail == "items") &&
               registration.position < 0) {
      run_entries(registration, signature);
    } else {
      run_one(registration, signature);
    }
    if (registration.detail == "tab_of") break;  // onTabSelected comes first
  }
}

// An entry of a list is pressed: the callback is given its position.
void Scene::run_entries(const Registration& registration, SignatureId signature) {
  const std::vector<std::string> entries = entries_of(registration.widget);
  if (entries.empty() || entries.size() > kManyEntries) {
    const std::size_t before = content_.operations.size();
    run_one(registration, signature);
    // Whichever entry it is, nothing comes of it.
    const bool done =
        content_.operations.size() == before || content_.operations[before].effects.empty();
    if (entries.empty() || done) return;
  }
  for (std::size_t i = 0; i < entries.size(); ++i) {
    Registration one = registration;
    one.position = static_cast<std::int64_t>(i);
    one.label = entries[i];
    run_one(one, signature);
  }
}

// One of a group of radio buttons is chosen: the callback is given its id.
void Scene::run_choices(const Registration& registration, SignatureId signature) {
  const auto place = places_.find(registration.widget);
  const views::ViewNode* const group = node_of(registration.widget);
  bool any = false;
  if (group != nullptr) {
    const ObjectId root = place->second.root;
    const views::NodeIndex top = place->second.node;
    const std::vector<views::ViewNode>& nodes = trees_.at(root).tree->nodes;
    for (views::NodeIndex at = top + 1; at < nodes.size(); ++at) {
      views::NodeIndex up = nodes[at].parent;
      while (up != views::kNoNode && up != top) up = nodes[up].parent;
      if (up != top || !nodes[at].checkable || nodes[at].id.value == 0) continue;
      Registration one = registration;
      one.position = nodes[at].id.value;
      const ObjectId button = view_at(root, at);
      one.label = button == kNone ? nodes[at].text : own_text(button);
      one.gesture = Gesture::tab;
      run_one(one, signature);
      any = true;
    }
  }
  if (!any) run_one(registration, signature);
}

std::vector<Things> Scene::callback_arguments(const Registration& registration,
                                              SignatureId signature) {
  const flow::CodeIndex& index = in_.flow.index();
  std::vector<Things> out;
  if (signature == kNone) {
    if (registration.widget != kNone) out.emplace_back(Thing::of_object(registration.widget));
    return out;
  }
  const Things widget = registration.widget == kNone
                            ? Things::anything()
                            : Things(Thing::of_object(registration.widget));
  const Things item =
      registration.item == kNone ? Things::anything() : Things(Thing::of_object(registration.item));
  bool numbered = false;
  // Of the two views that onItemClick() is given the second is the entry, not the list.
  const auto is_entry_view = [&](TypeId type) {
    return registration.detail == "item" && type == in_.roles.any(ClassRole::view);
  };
  for (const TypeId parameter : index.parameters(signature)) {
    const std::string_view descriptor = index.descriptor(parameter);
    const bool any_object = descriptor == "Ljava/lang/Object;";  // erased
    if (descriptor == "I" && registration.button != 0 && !numbered) {
      out.emplace_back(Thing::of_number(registration.button));
      numbered = true;
    } else if (descriptor == "I" && registration.position >= 0 && !numbered) {
      out.emplace_back(Thing::of_number(registration.position));
      numbered = true;
    } else if (in_.roles.is(parameter, ClassRole::menu_item) ||
               in_.roles.is(parameter, ClassRole::tab)) {
      out.push_back(item);
    } else if (any_object) {
      out.push_back(registration.item != kNone ? item : widget);
    } else if (in_.roles.is(parameter, ClassRole::sender) && !is_entry_view(parameter)) {
      out.push_back(widget);
    } else {
      out.push_back(Things::anything());
    }
  }
  return out;
}

void Scene::run_one(const Registration& registration, SignatureId signature) {
  if (!may_add_operation()) return;
  place_late(registration.widget);
  Operation out;
  out.gesture = registration.gesture;
  out.button = registration.button;
  out.registered = registration.at;
  out.label = registration.label;
  out.screen = registration.screen;
  if (const auto holder = text_holders_.find(registration.widget);
      registration.widget != kNone && holder != text_holders_.end()) {
    out.shown = links_work(holder->second) && is_shown(holder->second);
    if (const auto screen = screen_of(holder->second)) {
      out.screen = *screen;
    } else if (const auto view = screen_of_view(holder->second)) {
      out.screen = *view;
    }
    out.widget = widget_of(holder->second);
  } else if (registration.widget != kNone) {
    if (const auto screen = screen_of(registration.widget)) {
      out.screen = *screen;
    } else if (const auto shown = screen_of_view(registration.widget)) {
      out.screen = *shown;
    } else if (const auto entry = by_widget_screen_.find(registration.widget);
               entry != by_widget_screen_.end()) {
      out.screen = entry->second;
    } else if (const auto host = by_widget_host_.find(registration.widget);
               host != by_widget_host_.end()) {
      out.screen = screen_of(host->second).value_or(out.screen);
    }
    if (out.gesture == Gesture::click && in_drawer(registration.widget)) {
      out.gesture = Gesture::drawer;
    }
    if (switches_.contains(registration.widget)) out.checkable = true;
    if (places_.contains(registration.widget) || is_view(registration.widget)) {
      out.widget = widget_of(registration.widget);
      if (out.label.empty() && registration.item == kNone)
        out.label = label_of(registration.widget);
      out.checkable = is_checkable(registration.widget);
      out.shown = is_shown(registration.widget);
    } else if (out.label.empty()) {
      out.label = own_text(registration.widget);
    }
  }
  if (registration.item != kNone) {
    out.label = own_text(registration.item);
    out.widget.id = id_of(registration.item);
    if (out.label.empty()) out.label = label_of(registration.item);
    if (number_in(registration.item, kItemShownSlot) == 0) out.shown = false;
    const std::int64_t bits = number_in(registration.item, kShowAsActionSlot).value_or(0);
    if (out.gesture == Gesture::overflow && (bits & kShownOnBar) != 0) out.gesture = Gesture::menu;
  }
  out.handler =
      registration.listener == kNone ? kNone : runner_.target_of(registration.listener, signature);
  const ScreenNumber outer_screen = std::exchange(screen_, out.screen);
  operation_ = content_.operations.size();
  content_.operations.push_back(std::move(out));
  operation().acts =
      operation().handler != kNone && !in_.flow.bodies().of(operation().handler).calls.empty();
  runner_.start_action();
  const Things* const destination = registration.listener == kNone
                                        ? nullptr
                                        : heap_.find(registration.listener, kDestinationSlot);
  if (destination != nullptr) {
    for (const Thing& thing : *destination) {
      if (thing.is(Thing::Kind::number)) {
        navigate(nullptr, static_cast<ResourceId>(thing.id), false, registration.at);
      }
    }
  } else if (registration.listener != kNone && operation().handler != kNone) {
    std::vector<Things> arguments = callback_arguments(registration, signature);
    if (signature == kNone && registration.item != kNone) {
      arguments.assign(1, Things(Thing::of_object(registration.item)));
    }
    runner_.call_back(registration.listener, signature, std::move(arguments));
  } else if (registration.detail == "entry") {
    open_preference(registration.widget);
  } else if (registration.detail == "url") {
    Effect effect;
    effect.kind = EffectKind::outside;
    effect.value = registration.value;
    effect.at = registration.at;
    add_effect(std::move(effect));
  } else if (registration.gesture == Gesture::button) {
    add_effect({EffectKind::dismiss, false, kNone, 0, {}, {}, registration.at});
  }
  screen_ = outer_screen;
  // A picture that pressing selects or not is a box that was not selected before.
  if (operation().widget.in_layout && is_checkable(registration.widget)) {
    operation().checkable = true;
  }
  // Listeners of which only the framework knows when it calls them: what does nothing is not kept.
  if (registration.gesture == Gesture::other && operation().effects.empty()) {
    // Not always the last: it may have brought operations in (an entry of preferences).
    content_.operations.erase(content_.operations.begin() +
                              static_cast<std::ptrdiff_t>(operation_));
  }
}

// Links in a text only answer where the view was given a movement method; views of the app's own
// may see to it themselves.
bool Scene::links_work(ObjectId holder) const {
  const TypeId type = heap_.object(holder).type;
  if (places_.contains(holder) && type != kNone && in_.flow.index().app_class(type) == kNone) {
    return heap_.find(holder, kMovementSlot) != nullptr;
  }
  return true;
}

// --- What is left at the end ---

void Scene::note_ticked(ScreenNumber number) {
  for (ObjectId object = 0; object < heap_.size(); ++object) {
    if (const Things* checked = heap_.find(object, kCheckedSlot)) {
      ticked_[number].insert_or_assign(object, *checked);
    }
  }
}

void Scene::collect_texts() {
  for (ScreenNumber number = 0; number < content_.screens.size(); ++number) {
    Screen& screen = content_.screens[number];
    if (screen.title.empty()) {
      if (const Things* title = heap_.find(hosts_[number], kTitleSlot)) {
        screen.title = values_.text_of(*title);
      }
    }
    std::vector<ObjectId> work = roots_of(number);
    std::set<ObjectId> seen(work.begin(), work.end());
    while (!work.empty()) {
      const ObjectId root = work.back();
      work.pop_back();
      const auto tree = trees_.find(root);
      if (tree == trees_.end()) continue;
      if (tree->second.layout != 0) screen.layouts.push_back(tree->second.layout);
      for (const ObjectId attached : tree->second.attached) {
        if (seen.insert(attached).second) work.push_back(attached);
      }
      const std::size_t nodes = tree->second.tree == nullptr ? 1 : tree->second.tree->nodes.size();
      for (views::NodeIndex node = 0; node < nodes; ++node) {
        const auto made = tree->second.views.find(node);
        const ObjectId view = made == tree->second.views.end() ? kNone : made->second;
        add_text(screen, number, tree->second, node, view);
      }
    }
    std::sort(screen.layouts.begin(), screen.layouts.end());
    screen.layouts.erase(std::unique(screen.layouts.begin(), screen.layouts.end()),
                         screen.layouts.end());
  }
}

void Scene::add_text(Screen& screen, ScreenNumber number, const Root& root, views::NodeIndex at,
                     ObjectId view) {
  const views::ViewNode* const node = root.tree == nullptr ? nullptr : &root.tree->nodes[at];
  ScreenText out;
  if (view != kNone) {
    out.text = own_text(view);
    out.widget = widget_of(view);
    out.shown = is_shown(view);
    out.text_size = text_size_of(view);
  } else if (node != nullptr) {
    out.text = node->text.empty() ? attribute_texts(*node) : node->text;
    out.widget = {node->id.value, true, node->element};
    out.shown = !node->in_stub || root.stub_inflated;
    for (views::NodeIndex up = at; up != views::kNoNode; up = root.tree->nodes[up].parent) {
      out.shown &= root.tree->nodes[up].visible;
    }
  }
  out.field = view != kNone ? in_.roles.is(heap_.object(view).type, ClassRole::field)
                            : node != nullptr && in_.roles.is_class(node->type, ClassRole::field);
  if (out.field && out.text.empty() && node != nullptr) out.text = node->hint;
  out.checkable = node != nullptr && node->checkable;
  out.ticked = node != nullptr && node->checked.value_or(false) ? 1 : 0;
  if (out.ticked == 1 && screen.boxes_set) out.ticked = -1;
  const auto ticked = ticked_[number].find(view);
  if (view != kNone && ticked != ticked_[number].end()) {
    const std::int64_t* const value = ticked->second.number();
    out.ticked = value == nullptr ? -1 : *value != 0 ? 1 : 0;
    out.ticked_by_code = true;
    out.checkable = true;
  }
  if (out.text.empty() && !out.checkable) return;
  if (texts_ >= kMaxTexts) {
    content_.cut_short = true;
    return;
  }
  ++texts_;
  screen.texts.push_back(std::move(out));
}

// Links of pages that are in the package, one after another.
void Scene::add_page_links() {
  struct Loaded {
    ScreenNumber screen;
    std::string address;
  };
  std::vector<Loaded> pages;
  for (const Operation& operation : content_.operations) {
    for (const Effect& effect : operation.effects) {
      if (effect.kind == EffectKind::page) pages.push_back({operation.screen, effect.value});
    }
  }
  std::set<std::pair<ScreenNumber, std::string>> met;
  for (const Loaded& page : pages) {
    if (!met.insert({page.screen, page.address}).second) continue;
    for (const PageLink& link : in_.pages.links(page.address)) {
      if (!may_add_operation()) return;
      Operation out;
      out.screen = page.screen;
      out.gesture = Gesture::click;
      out.label = link.text;
      Effect effect;
      effect.kind = EffectKind::page;
      effect.value = link.address;
      out.effects.push_back(std::move(effect));
      content_.operations.push_back(std::move(out));
    }
  }
}

bool Scene::call(const UiCall& what, const RunningCall& call, Things& result) {
  if (what.verb == Verb::put && (what.detail == "text" || what.detail == "message")) {
    // Which view or dialog shows a text that has links.
    const Things receiver = call.argument(-1);
    const Thing* const holder = receiver.first(Thing::Kind::object);
    const Things shown = call.argument(what.arguments[0]);
    const Thing* const text = shown.first(Thing::Kind::object);
    if (holder != nullptr && text != nullptr) {
      text_holders_[static_cast<ObjectId>(text->id)] = static_cast<ObjectId>(holder->id);
    }
  }
  if (what.verb == Verb::put && what.slot == kCheckedSlot) {
    const Things boxes = call.argument(-1);
    content_.screens[screen_].boxes_set |= boxes.first(Thing::Kind::object) == nullptr;
  }
  return values_.call(what, call, result) || view_call(what, call, result) ||
         list_call(what, call, result) || preference_call(what, call, result) ||
         lead_call(what, call, result);
}

}  // namespace hegui::ui
