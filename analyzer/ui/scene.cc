#include "analyzer/ui/scene.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace hegui::ui {
namespace {

using flow::Phase;
using flow::SignatureId;

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
