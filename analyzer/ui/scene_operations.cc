// Scene: operations: what is registered for what the user does, and what comes of it.
#include <algorithm>
#include <string_view>
#include <utility>

#include "analyzer/ui/scene.h"

namespace hegui::ui {
namespace {

using flow::SignatureId;

constexpr std::size_t kMaxRegistrations = 2000;
constexpr std::size_t kManyEntries = 24;  // of a list: first it is asked whether any does something
constexpr int kMaxAgain = 6;  // listeners that set one another, each time with other words

}  // namespace

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

// Made at the same place, with the same words and numbers, or the same element of a layout.
bool Scene::is_same_again(ObjectId object, ObjectId earlier) const {
  if (object == earlier) return true;
  if (object == kNone || earlier == kNone) return false;
  const auto here = places_.find(object), there = places_.find(earlier);
  if (here != places_.end() && there != places_.end()) {
    return here->second.node == there->second.node &&
           trees_.at(here->second.root).layout == trees_.at(there->second.root).layout;
  }
  const Object& now = heap_.object(object);
  const Object& then = heap_.object(earlier);
  if (now.method == kNone || now.method != then.method || now.offset != then.offset ||
      now.type != then.type || now.slots.size() != then.slots.size()) {
    return false;
  }
  // Objects in it may be others; words and numbers tell it from the one before.
  return std::all_of(now.slots.begin(), now.slots.end(), [&](const auto& one) {
    const Things* const before = heap_.find(earlier, one.first);
    if (before == nullptr) return false;
    if (one.second.first(Thing::Kind::object) != nullptr) return true;
    return one.second == *before;
  });
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
        is_same_again(registration.widget, earlier.widget) &&
        is_same_again(registration.item, earlier.item)) {
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
    add_entry_operations();
    if (next_registration_ == registrations_.size()) return;
  }
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
    open_entry(registration.widget);
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

}  // namespace hegui::ui
