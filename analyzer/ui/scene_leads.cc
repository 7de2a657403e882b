// Scene: what leads elsewhere: intents, dialogs, fragments, pages, the end of the screen.
#include <algorithm>

#include "analyzer/program/java_names.h"
#include "analyzer/ui/scene.h"

namespace hegui::ui {
namespace {

// "https://…", "tel:…": a scheme (RFC 3986) and something behind it.
bool is_address(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == 0 || colon + 1 >= text.size()) return false;
  const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  return colon != std::string_view::npos && is_letter(text[0]) && text[colon + 1] != ' ' &&
         std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(colon), [&](char c) {
           return is_letter(c) || (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
         });
}

}  // namespace

// --- Intents ---

// Classes that an intent's component names: by itself, as text or in a ComponentName.
std::vector<TypeId> Scene::classes_named(const Things& component) const {
  std::vector<TypeId> out;
  for (const Thing& thing : component) {
    TypeId type = kNone;
    if (thing.is(Thing::Kind::type)) type = static_cast<TypeId>(thing.id);
    if (thing.is(Thing::Kind::text)) {
      type = in_.flow.index().find_type(program::descriptor_of(heap_.text_of(thing)));
    }
    if (type != kNone) out.push_back(type);
    if (!thing.is(Thing::Kind::object)) continue;
    const Things* const named = heap_.find(static_cast<ObjectId>(thing.id), kComponentSlot);
    if (named == nullptr || named->object() != kNone) continue;
    for (const TypeId inside : classes_named(*named)) out.push_back(inside);
  }
  return out;
}

bool Scene::add_activity(const Things& component, const Effect& base) {
  const std::vector<TypeId> types = classes_named(component);
  for (const TypeId type : types) {
    Effect effect = base;
    effect.kind = EffectKind::activity;
    effect.type = type;
    add_effect(std::move(effect));
  }
  return !types.empty();
}

// false: nothing is known of where it leads.
bool Scene::lead_by_intent(const Things& intent, const Effect& base) {
  bool known = false;
  for (const Thing& thing : intent) {
    if (!thing.is(Thing::Kind::object)) continue;
    const auto object = static_cast<ObjectId>(thing.id);
    used_intents_.insert(object);
    Effect effect = base;
    // What it carries along: an address, a title.
    const auto take_texts = [&](ObjectId from) {
      for (const auto& [slot, value] : heap_.object(from).slots) {
        if (slot < kFirstKey) continue;
        const std::string text = values_.text_of(value);
        if (text.empty()) continue;
        (is_address(text) ? effect.value : effect.label) = text;
      }
    };
    take_texts(object);
    if (const Things* extras = heap_.find(object, kExtrasSlot)) {
      if (extras->object() != kNone) take_texts(extras->object());
    }
    if (const Things* component = heap_.find(object, kComponentSlot)) {
      known |= add_activity(*component, effect);
      if (known) continue;
    }
    const Things* const action = heap_.find(object, kActionSlot);
    const std::string name = action == nullptr ? std::string() : values_.text_of(*action);
    const Things* const data = heap_.find(object, kDataSlot);
    const std::string address = data == nullptr ? std::string() : values_.text_of(*data);
    bool own = false;
    // With data it depends on the data whose it is; addresses of the common kinds are others'.
    for (const TypeId type : name.empty() || data != nullptr
                                 ? std::vector<TypeId>()
                                 : in_.flow.components().with_action(name)) {
      Effect started = effect;
      started.kind = EffectKind::activity;
      started.type = type;
      add_effect(std::move(started));
      own = true;
    }
    known |= own;
    if (own) continue;
    if (name.empty() && address.empty()) continue;
    effect.kind = EffectKind::outside;
    effect.value = address.empty() ? name : address;
    add_effect(std::move(effect));
    known = true;
  }
  return known;
}

void Scene::start_intent(const RunningCall& call, const Things& intent, int argument) {
  Effect base;
  base.conditional = call.conditional();
  base.at = {call.method(), call.offset()};
  if (lead_by_intent(intent, base)) return;
  bool known = false;
  const flow::PlacedValue place = call.place(argument);
  if (place.value != flow::kNoValue) {
    for (const TypeId type : in_.flow.indirect().components_of_intent(place)) {
      Effect effect = base;
      effect.kind = EffectKind::activity;
      effect.type = type;
      add_effect(std::move(effect));
      known = true;
    }
  }
  if (known) return;
  base.kind = EffectKind::unknown;
  add_effect(std::move(base));
}

// --- Dialogs ---

void Scene::show_dialog(const RunningCall& call, const Things& dialog) {
  for (const Thing& thing : dialog) {
    if (!thing.is(Thing::Kind::object)) continue;
    const auto host = static_cast<ObjectId>(thing.id);
    auto screen = screen_of(host);
    if (!screen) {
      const std::string signature = host_signature(host);
      const auto same = by_signature_.find(signature);
      if (same != by_signature_.end()) {
        screen = same->second;
        by_host_[host] = *screen;
      }
    }
    if (!screen) {
      if (content_.screens.size() >= kMaxScreens) {
        content_.cut_short = true;
        return;
      }
      const std::string signature = host_signature(host);
      const Object& object = heap_.object(host);
      const bool own = object.exact && object.type != kNone &&
                       in_.flow.index().app_class(object.type) != kNone &&
                       in_.roles.is(object.type, ClassRole::dialog);
      const bool popup = in_.roles.is(object.type, ClassRole::popup);
      screen = add_screen(popup ? ScreenKind::popup : ScreenKind::dialog, host,
                          own ? object.type : kNone, {object.method, object.offset});
      by_signature_[signature] = *screen;
      for (const ObjectId root : roots_of_unshown(host)) take_content(*screen, root, &call.frame());
      take_words(*screen, host);
      start(*screen, &call.frame(), call.conditional());
      release_waiting(host);
    }
    Effect effect;
    effect.kind = EffectKind::screen;
    effect.screen = *screen;
    effect.conditional = call.conditional();
    effect.at = {call.method(), call.offset()};
    // What is done on a dialog may bring it up again.
    if (*screen != screen_ || operation().gesture != Gesture::automatic) {
      add_effect(std::move(effect));
    }
  }
}

// --- Fragments ---

std::optional<ScreenNumber> Scene::shown_fragment(ObjectId fragment, const Frame* caller,
                                                  bool conditional, bool as_dialog) {
  if (const auto screen = screen_of(fragment)) return screen;
  const Object& object = heap_.object(fragment);
  if (!in_.roles.is(object.type, ClassRole::fragment)) return std::nullopt;
  const bool is_dialog = as_dialog;
  const std::string signature = host_signature(fragment);
  const auto same = by_signature_.find(signature);
  if (same != by_signature_.end()) {
    by_host_[fragment] = same->second;
    return same->second;
  }
  if (content_.screens.size() >= kMaxScreens) {
    content_.cut_short = true;
    return std::nullopt;
  }
  const ScreenNumber screen = add_screen(is_dialog ? ScreenKind::dialog : ScreenKind::fragment,
                                         fragment, object.type, {object.method, object.offset});
  by_signature_[signature] = screen;
  start(screen, caller, conditional);
  release_waiting(fragment);
  return screen;
}

void Scene::show_fragment(const Things& fragment, const Frame* caller, bool conditional,
                          CodePlace at, bool as_dialog) {
  for (const Thing& thing : fragment) {
    ObjectId object = kNone;
    if (thing.is(Thing::Kind::object)) object = static_cast<ObjectId>(thing.id);
    if (thing.is(Thing::Kind::type)) {
      object = heap_.make(static_cast<TypeId>(thing.id), true, at.method, at.offset);
    }
    if (object == kNone) continue;
    const auto screen = shown_fragment(object, caller, conditional, as_dialog);
    if (!screen || *screen == screen_) continue;
    Effect effect;
    effect.kind = EffectKind::screen;
    effect.screen = *screen;
    effect.conditional = conditional;
    effect.at = at;
    add_effect(std::move(effect));
  }
}

void Scene::show_class(std::string_view java_name, const Frame* caller, CodePlace at) {
  const TypeId type = in_.flow.index().find_type(program::descriptor_of(java_name));
  if (type == kNone) return;
  show_fragment(Things(Thing::of_type(type)), caller, false, at, false);
}

void Scene::navigate(const Frame* caller, ResourceId id, bool conditional, CodePlace at) {
  for (const std::uint32_t resource : graphs_) {
    const Destination* const to = in_.graphs.graph(resource).find(id);
    if (to == nullptr) continue;
    const TypeId type = in_.flow.index().find_type(program::descriptor_of(to->class_name));
    if (type == kNone) continue;
    if (to->is_activity) {
      Effect effect;
      effect.kind = EffectKind::activity;
      effect.type = type;
      effect.conditional = conditional;
      effect.at = at;
      add_effect(std::move(effect));
    } else {
      // The same destination is the same screen, wherever it is gone to from.
      show_fragment(Things(Thing::of_type(type)), caller, conditional, {kNone, id}, to->is_dialog);
    }
    return;
  }
  Effect effect;
  effect.kind = EffectKind::unknown;
  effect.conditional = conditional;
  effect.at = at;
  add_effect(std::move(effect));
}

// --- Calls ---

bool Scene::lead_call(const UiCall& what, const RunningCall& call, Things& result) {
  const Things receiver = call.argument(-1);
  const auto given = [&](int number) { return call.argument(what.arguments[number]); };
  const auto simple = [&](EffectKind kind, std::string value = {}) {
    Effect effect;
    effect.kind = kind;
    effect.value = std::move(value);
    effect.conditional = call.conditional();
    effect.at = {call.method(), call.offset()};
    add_effect(std::move(effect));
  };
  switch (what.verb) {
    case Verb::start:
      start_intent(call, given(0), what.arguments[0]);
      return false;
    case Verb::send:
      for (const Thing& thing : given(0)) {
        if (thing.is(Thing::Kind::object)) used_intents_.insert(static_cast<ObjectId>(thing.id));
      }
      return false;
    case Verb::start_if_intent: {
      const Things intent = given(0);
      for (const Thing& thing : intent) {
        if (thing.is(Thing::Kind::object) &&
            in_.roles.is(heap_.object(static_cast<ObjectId>(thing.id)).type, ClassRole::intent)) {
          start_intent(call, intent, what.arguments[0]);
          break;
        }
      }
      return false;
    }
    case Verb::start_last: {
      const ObjectId array = given(0).object();
      const std::vector<Things> all =
          array == kNone ? std::vector<Things>() : heap_.all_elements(array);
      start_intent(call, all.empty() ? Things::anything() : all.back(), what.arguments[0]);
      return false;
    }
    case Verb::route: {
      const ObjectId made = heap_.make(call.result_type(), false, call.method(), call.offset());
      if (made == kNone) return false;
      heap_.put(made, kDataSlot, given(0));
      result = Things(Thing::of_object(made));
      return true;
    }
    case Verb::start_receiver: {
      for (const Thing& thing : receiver) {
        if (!thing.is(Thing::Kind::object)) continue;
        const auto object = static_cast<ObjectId>(thing.id);
        const Things* const path = heap_.find(object, kDataSlot);
        const std::string name = path == nullptr ? std::string() : values_.text_of(*path);
        const TypeId type = name.empty() ? kNone : in_.routes.find(name);
        if (type == kNone) {
          simple(EffectKind::unknown, name);
          continue;
        }
        if (in_.roles.is(type, ClassRole::activity)) {
          Effect effect;
          effect.conditional = call.conditional();
          effect.at = {call.method(), call.offset()};
          for (const auto& [slot, value] : heap_.object(object).slots) {
            if (slot < kFirstKey) continue;
            const std::string text = values_.text_of(value);
            if (!text.empty()) (is_address(text) ? effect.value : effect.label) = text;
          }
          add_activity(Things(Thing::of_type(type)), effect);
        } else {
          const ObjectId made = heap_.make(type, true, call.method(), call.offset());
          if (made != kNone) result.add(Thing::of_object(made));
        }
      }
      return !result.empty();
    }
    case Verb::finish:
      simple(EffectKind::finish);
      return false;
    case Verb::exit:
      simple(EffectKind::exit);
      return false;
    case Verb::dismiss:
      simple(EffectKind::dismiss);
      return false;
    case Verb::show:
      show_dialog(call, receiver);
      result = receiver;
      return true;
    case Verb::show_fragment:
      show_fragment(receiver, &call.frame(), call.conditional(), {call.method(), call.offset()},
                    true);
      return false;
    case Verb::show_numbered: {
      for (const flow::SignatureId make : in_.roles.signatures(MethodRole::numbered_dialog)) {
        show_dialog(call, runner_.call_back(hosts_[0], make, {given(0)}, &call.frame(),
                                            call.conditional()));
      }
      return false;
    }
    case Verb::fragment: {
      for (int i = 0; i < call.arguments(); ++i) {
        const Things argument = call.argument(i);
        bool shows = false;
        for (const Thing& thing : argument) {
          const TypeId type = thing.is(Thing::Kind::type) ? static_cast<TypeId>(thing.id)
                              : thing.is(Thing::Kind::object)
                                  ? heap_.object(static_cast<ObjectId>(thing.id)).type
                                  : kNone;
          shows |= in_.roles.is(type, ClassRole::fragment);
        }
        if (!shows) continue;
        show_fragment(argument, &call.frame(), call.conditional(), {call.method(), call.offset()},
                      false);
      }
      result = receiver;
      return true;
    }
    case Verb::navigate: {
      const Things to = given(0);
      for (const Thing& thing : to) {
        if (!thing.is(Thing::Kind::number)) continue;
        navigate(&call.frame(), static_cast<ResourceId>(thing.id), call.conditional(),
                 {call.method(), call.offset()});
      }
      if (to.first(Thing::Kind::number) == nullptr) simple(EffectKind::unknown);
      return false;
    }
    case Verb::navigate_listener: {
      const ObjectId listener = heap_.make(call.result_type(), false, call.method(), call.offset());
      if (listener == kNone) return false;
      heap_.put(listener, kDestinationSlot, given(0));
      result = Things(Thing::of_object(listener));
      return true;
    }
    case Verb::navigation_menu: {
      // Its entries have the ids of destinations.
      const ObjectId widget = given(0).object();
      for (const ObjectId item : menu_of(widget)) {
        if (!may_add_operation()) break;
        Operation out;
        out.screen = screen_;
        out.gesture = item_gestures_[item];
        out.label = own_text(item);
        out.widget.id = id_of(item);
        out.registered = {call.method(), call.offset()};
        const std::size_t outer = std::exchange(operation_, content_.operations.size());
        content_.operations.push_back(std::move(out));
        navigate(&call.frame(), id_of(item), false, {call.method(), call.offset()});
        operation_ = outer;
      }
      return false;
    }
    case Verb::load: {
      content_.screens[screen_].has_page = true;
      const std::vector<std::string> addresses = call.texts(what.arguments[0]);
      bool any = false;
      for (const std::string& address : addresses) {
        if (address.starts_with("javascript:")) continue;
        simple(EffectKind::page, address);
        any = true;
      }
      if (!any && addresses.empty()) simple(EffectKind::page);
      return false;
    }
    case Verb::load_text:
      content_.screens[screen_].has_page = true;
      simple(EffectKind::page, "text:");
      return false;
    default:
      return false;
  }
}

}  // namespace hegui::ui
