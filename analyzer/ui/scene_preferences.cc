// Scene: preferences, from XML and from code, and tabs: entries that lead on without a listener.
#include <map>
#include <utility>

#include "analyzer/ui/scene.h"
#include "analyzer/views/attributes.h"

namespace hegui::ui {

void Scene::add_preferences(ScreenNumber outer, ResourceId resource) {
  const XmlResource* const xml = in_.resources.find(resource);
  if (xml == nullptr) return;
  const axml::Tree& tree = xml->tree;
  const auto text = [&](axml::ElementIndex at, base::ResId attribute, std::string_view name) {
    return XmlResources::text(*xml, at, attribute, name);
  };
  if (content_.screens[outer].kind != ScreenKind::dialog) {
    content_.screens[outer].kind = ScreenKind::preferences;
  }
  std::map<axml::ElementIndex, ScreenNumber> nested;  // screens of their own inside
  for (axml::ElementIndex at = 0; at < tree.elements().size(); ++at) {
    const std::string_view element = tree.name(at);
    if (element == "intent" || element == "extra" ||
        in_.roles.is_element(element, ClassRole::preference_part)) {
      continue;
    }
    ScreenNumber number = outer;
    for (axml::ElementIndex up = tree.element(at).parent; up != axml::kNoElement;
         up = tree.element(up).parent) {
      const auto inside = nested.find(up);
      if (inside == nested.end()) continue;
      number = inside->second;
      break;
    }
    const std::string title = text(at, views::attr::kTitle, "title");
    std::string key = text(at, views::attr::kKey, "key");
    const axml::ElementIndex first = tree.element(at).first_child;
    const bool holds_entries = at != axml::kRoot && first != axml::kNoElement &&
                               tree.name(first) != "intent" &&
                               in_.roles.is_element(element, ClassRole::preference_screen);
    if (!holds_entries && title.empty() && key.empty()) continue;
    if (key.empty()) key = "@" + std::to_string(resource) + "/" + std::to_string(at);
    const ObjectId entry = preference(outer, key);
    if (entry == kNone) return;
    by_widget_screen_[entry] = number;
    const auto put = [&](ObjectId object, Slot slot, const std::string& value) {
      if (!value.empty()) heap_.put(object, slot, Things(Thing::of_text(heap_.text(value))));
    };
    put(entry, kTextSlot, title);
    if (holds_entries) {
      // Entries are found by their key from the fragment, wherever they stand.
      if (content_.screens.size() >= kMaxScreens) {
        content_.cut_short = true;
        continue;
      }
      const ObjectId host = heap_.make(kNone, false);
      if (host == kNone) return;
      nested[at] = add_screen(ScreenKind::preferences, host, content_.screens[outer].type, {});
      content_.screens[nested[at]].title = title;
      opened_[entry] = nested[at];
      continue;
    }
    if (in_.roles.is_element(element, ClassRole::preference_switch)) switches_.insert(entry);
    put(entry, kFragmentSlot, text(at, views::attr::kFragment, "fragment"));
    const axml::ElementIndex intent = tree.first_child(at, "intent");
    const ObjectId made =
        intent == axml::kNoElement ? kNone : heap_.make(in_.roles.any(ClassRole::intent), false);
    if (made == kNone) continue;
    put(made, kActionSlot, text(intent, views::attr::kAction, "action"));
    put(made, kDataSlot, text(intent, views::attr::kData, "data"));
    put(made, kComponentSlot, text(intent, views::attr::kTargetClass, "targetClass"));
    heap_.put(entry, kIntentSlot, Things(Thing::of_object(made)));
  }
}

ObjectId Scene::preference(ScreenNumber screen, std::string_view key) {
  const auto [at, fresh] = preferences_[screen].try_emplace(std::string(key), kNone);
  if (fresh) {
    at->second = heap_.make(kNone, false);
    if (at->second != kNone) {
      place_entry(at->second, screen);
      heap_.put(at->second, kKeySlot, Things(Thing::of_text(heap_.text(key))));
    }
  }
  return at->second;
}

void Scene::place_entry(ObjectId entry, ScreenNumber screen) {
  if (by_widget_screen_.insert_or_assign(entry, screen).second) entries_.push_back(entry);
}

// What entries do without a listener: open a screen, go where their intent or fragment says, turn.
void Scene::add_entry_operations() {
  for (const ObjectId entry : entries_) {
    const bool turns = switches_.contains(entry);
    if (!turns && !opened_.contains(entry) && heap_.find(entry, kIntentSlot) == nullptr &&
        heap_.find(entry, kFragmentSlot) == nullptr) {
      continue;
    }
    Registration out;
    const auto gesture = item_gestures_.find(entry);
    out.gesture = turns                             ? Gesture::check
                  : gesture != item_gestures_.end() ? gesture->second
                                                    : Gesture::preference;
    out.detail = "entry";
    out.widget = entry;
    out.screen = by_widget_screen_.at(entry);
    add_registration(std::move(out));
  }
}

void Scene::open_entry(ObjectId entry) {
  if (const auto opened = opened_.find(entry); opened != opened_.end()) {
    Effect effect;
    effect.kind = EffectKind::screen;
    effect.screen = opened->second;
    add_effect(std::move(effect));
  }
  if (const Things* intent = heap_.find(entry, kIntentSlot)) {
    const Things given = *intent;
    if (!lead_by_intent(given, {})) {
      Effect effect;
      effect.kind = EffectKind::unknown;
      add_effect(std::move(effect));
    }
  }
  if (const Things* fragment = heap_.find(entry, kFragmentSlot)) {
    const Things given = *fragment;
    const std::string name = values_.text_of(given);
    if (!name.empty()) show_class(name, nullptr, {});
    if (given.first(Thing::Kind::type) != nullptr) {
      show_fragment(given, nullptr, given.only() == nullptr, {}, false);
    }
  }
}

bool Scene::preference_call(const UiCall& what, const RunningCall& call, Things& result) {
  const Things receiver = call.argument(-1);
  const auto given = [&](int number) { return call.argument(what.arguments[number]); };
  switch (what.verb) {
    case Verb::preferences: {
      const Things xml = given(0);
      const ObjectId host = receiver.object() == kNone ? hosts_[screen_] : receiver.object();
      if (xml.number() != nullptr) {
        add_preferences(screen_of(host).value_or(screen_), static_cast<ResourceId>(*xml.number()));
      }
      return false;
    }
    case Verb::find_preference: {
      const std::string key = values_.text_of(given(0));
      const ObjectId entry = key.empty() ? kNone : preference(screen_, key);
      if (entry == kNone) return false;
      result = Things(Thing::of_object(entry));
      return true;
    }
    case Verb::add_preference: {
      const ObjectId entry = given(0).object();
      if (entry == kNone) return false;
      place_entry(entry, screen_);
      if (in_.roles.is(heap_.object(entry).type, ClassRole::preference_switch)) {
        switches_.insert(entry);
      }
      return false;
    }
    case Verb::tab_entry: {
      ObjectId entry = given(0).object();
      if (entry == kNone) entry = heap_.make(kNone, false, call.method(), call.offset());
      if (entry == kNone) return false;
      item_gestures_[entry] = Gesture::tab;
      if (what.count > 1) heap_.put(entry, kFragmentSlot, given(1));
      place_entry(entry, screen_);
      return false;
    }
    case Verb::key_of:
      for (const Thing& thing : receiver) {
        if (!thing.is(Thing::Kind::object)) continue;
        const Things* const key = heap_.find(static_cast<ObjectId>(thing.id), kKeySlot);
        if (key != nullptr) result.join(*key);
      }
      return !result.empty();
    default:
      return false;
  }
}

}  // namespace hegui::ui
