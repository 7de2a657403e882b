// Scene: menus, lists, pages of pagers.
#include <algorithm>

#include "analyzer/ui/scene.h"
#include "analyzer/ui/text_parts.h"
#include "analyzer/views/attributes.h"

namespace hegui::ui {
namespace {

constexpr std::int64_t kMaxEntries = 12;
constexpr std::int64_t kMaxPages = 12;
constexpr int kMaxClimb = 40;

}  // namespace

// --- Menus ---

ObjectId Scene::add_menu_item(ObjectId menu, ResourceId id, const std::string& title,
                              Gesture gesture) {
  const ObjectId item = heap_.make(in_.roles.any(ClassRole::menu_item), false);
  if (item == kNone) return kNone;
  if (id != 0) heap_.put(item, kIdSlot, Things(Thing::of_number(id)));
  if (!title.empty()) heap_.put(item, kTextSlot, Things(Thing::of_text(heap_.text(title))));
  menus_[menu].push_back(item);
  item_gestures_[item] = gesture;
  return item;
}

void Scene::add_menu(ObjectId menu, ResourceId resource, bool on_bar) {
  for (const MenuEntry& entry : in_.resources.menu(resource)) {
    const bool opened_first = on_bar && (!entry.always_shown || entry.in_submenu);
    const ObjectId item = add_menu_item(menu, entry.id, entry.title,
                                        opened_first ? Gesture::overflow : Gesture::menu);
    if (item != kNone && !entry.visible) {
      heap_.put(item, kItemShownSlot, Things(Thing::of_number(0)));
    }
  }
}

// What the items of a widget are: what code put there, or what its layout names.
std::vector<ObjectId> Scene::menu_of(ObjectId widget) {
  if (widget == kNone) return {};
  const auto known = menus_.find(widget);
  if (known != menus_.end()) return known->second;
  if (const auto tabs = tabs_.find(widget); tabs != tabs_.end()) return tabs->second;
  const views::ViewNode* const node = node_of(widget);
  if (node == nullptr) return {};
  if (node->menu.value != 0) {
    const bool drawer = in_drawer(widget);
    const bool tabs = in_.roles.is_class(node->type, ClassRole::tab_bar);
    for (const MenuEntry& entry : in_.resources.menu(node->menu.value)) {
      add_menu_item(widget, entry.id, entry.title,
                    drawer ? Gesture::drawer
                    : tabs ? Gesture::tab
                           : Gesture::menu);
    }
    return menus_[widget];
  }
  // Tabs that stand in the layout.
  const auto place = places_.find(widget);
  const views::ViewTree& tree = *trees_.at(place->second.root).tree;
  std::vector<ObjectId> out;
  for (views::NodeIndex at = node->first_child; at != views::kNoNode;
       at = tree.nodes[at].next_sibling) {
    if (!in_.roles.is_class(tree.nodes[at].type, ClassRole::tab_item)) continue;
    const ObjectId tab = heap_.make(kNone, false);
    if (tab == kNone) break;
    heap_.put(tab, kTextSlot, Things(Thing::of_text(heap_.text(tree.nodes[at].text))));
    heap_.put(tab, kPositionSlot, Things(Thing::of_number(static_cast<std::int64_t>(out.size()))));
    item_gestures_[tab] = Gesture::tab;
    out.push_back(tab);
  }
  if (!out.empty()) tabs_[widget] = out;
  return out;
}

// Inside the part of a drawer layout that is drawn out: its first child is what is always seen.
bool Scene::in_drawer(ObjectId view) const {
  ObjectId at = view;
  for (int step = 0; step < kMaxClimb; ++step) {
    const auto place = places_.find(at);
    if (place == places_.end()) return false;
    const auto tree = trees_.find(place->second.root);
    if (tree == trees_.end()) return false;
    if (tree->second.tree != nullptr) {
      const std::vector<views::ViewNode>& nodes = tree->second.tree->nodes;
      for (views::NodeIndex node = place->second.node; node != views::kNoNode;
           node = nodes[node].parent) {
        const views::NodeIndex parent = nodes[node].parent;
        if (parent == views::kNoNode) break;
        if (nodes[parent].first_child != node &&
            in_.roles.is_class(nodes[parent].type, ClassRole::drawer)) {
          return true;
        }
      }
    }
    if (tree->second.parent == kNone) return false;
    at = tree->second.parent;
  }
  return false;
}

// --- Lists ---

// android:entries of a list, an array of texts.
std::vector<std::string> Scene::entries_in_layout(ObjectId list) const {
  const views::ViewNode* const node = node_of(list);
  if (node == nullptr) return {};
  const axml::Tree& tree = in_.layouts.layouts().all[node->element.layout].tree;
  for (const axml::Attribute& attribute : tree.attributes(node->element.element)) {
    if (attribute.resource == views::attr::kEntries && attribute.value.is_reference()) {
      return in_.resources.texts(attribute.value.data);
    }
  }
  return {};
}

std::vector<std::string> Scene::entries_of(ObjectId list) const {
  std::vector<std::string> out;
  if (list == kNone) return out;
  const auto adapter = adapters_.find(list);
  for (const ObjectId holder : {list, adapter == adapters_.end() ? kNone : adapter->second}) {
    if (holder == kNone) continue;
    const Things* const entries = heap_.find(holder, kEntriesSlot);
    const ObjectId texts = entries == nullptr ? kNone : entries->object();
    if (texts == kNone) continue;
    for (const Things& entry : heap_.all_elements(texts)) out.push_back(values_.text_of(entry));
  }
  if (!out.empty()) return out;
  if (adapter == adapters_.end()) return entries_in_layout(list);
  // What the adapter made for each position.
  const auto rows = rows_.find(list);
  if (rows == rows_.end()) return out;
  for (const ObjectId row : rows->second) out.push_back(label_of(row));
  return out;
}

void Scene::run_adapter(const RunningCall& call, const Things& adapter) {
  const ObjectId list = call.argument(-1).object();
  const ObjectId object = adapter.object();
  if (object == kNone) return;
  const ObjectId shown_in = list == kNone ? hosts_[screen_] : list;
  adapters_[shown_in] = object;
  if (shown_in != list) adapters_[hosts_[screen_]] = object;
  if (!heap_.object(object).exact) return;
  const TypeId type = heap_.object(object).type;
  const Frame* const caller = &call.frame();
  const Things self(Thing::of_object(object));
  const MethodId make = in_.roles.method(type, MethodRole::make_row);
  const MethodId bind = in_.roles.method(type, MethodRole::fill_row);
  const MethodId view = in_.roles.method(type, MethodRole::row_view);
  if (make == kNone && view == kNone) return;
  const MethodId count = in_.roles.method(type, MethodRole::row_count);
  const Things counted = count == kNone ? Things::anything() : runner_.run(count, {self}, caller);
  const std::int64_t* const known = counted.number();
  const std::int64_t rows = known != nullptr && *known <= kMaxEntries ? *known : 1;
  for (std::int64_t i = 0; i < rows; ++i) {
    const Things position = known != nullptr && *known <= kMaxEntries ? Things(Thing::of_number(i))
                                                                      : Things::anything();
    const auto first_new = static_cast<ObjectId>(heap_.size());
    runner_.start_action();
    if (make != kNone) {
      const Things holder =
          runner_.run(make, {self, Things::anything(), Things::anything()}, caller);
      if (holder.object() != kNone) heap_.put(holder.object(), kPositionSlot, position);
      if (bind != kNone) runner_.run(bind, {self, holder, position}, caller);
    } else {
      runner_.run(view, {self, position, Things(Thing::of_number(0)), Things::anything()}, caller);
    }
    std::vector<ObjectId> made;
    for (const auto& [root, tree] : trees_) {
      if (root >= first_new && tree.parent == kNone) made.push_back(root);
    }
    std::sort(made.begin(), made.end());
    for (const ObjectId root : made) {
      if (list != kNone) {
        attach(list, root);
      } else {
        take_content(screen_, root, caller);
      }
      rows_[shown_in].push_back(root);
    }
  }
}

void Scene::run_pages(const RunningCall& call, const Things& adapter) {
  const ObjectId pager = call.argument(-1).object();
  const ObjectId object = adapter.object();
  if (object == kNone || pager == kNone || !heap_.object(object).exact) return;
  const TypeId type = heap_.object(object).type;
  const Frame* const caller = &call.frame();
  const Things self(Thing::of_object(object));
  const MethodId make = in_.roles.method(type, MethodRole::page_fragment);
  if (make == kNone) {  // pages that are views
    const MethodId view = in_.roles.method(type, MethodRole::page_view);
    if (view != kNone) {
      runner_.run(view, {self, Things(Thing::of_object(pager)), Things::anything()}, caller, true);
    } else {
      run_adapter(call, adapter);
    }
    return;
  }
  const MethodId titles = in_.roles.method(type, MethodRole::page_title);
  const MethodId count = in_.roles.method(type, MethodRole::row_count);
  runner_.start_action();  // what was counted before the pages were added is out of date
  const Things counted = count == kNone ? Things::anything() : runner_.run(count, {self}, caller);
  const std::int64_t* const known = counted.number();
  const std::int64_t pages = known != nullptr ? std::min(*known, kMaxPages) : 1;
  for (std::int64_t i = 0; i < pages; ++i) {
    const Things position = known != nullptr ? Things(Thing::of_number(i)) : Things::anything();
    runner_.start_action();
    const Things made = runner_.run(make, {self, position}, caller);
    for (const Thing& thing : made) {
      if (!thing.is(Thing::Kind::object)) continue;
      Page page;
      page.fragment = static_cast<ObjectId>(thing.id);
      if (titles != kNone)
        page.title = values_.text_of(runner_.run(titles, {self, position}, caller));
      const std::size_t number = pages_[pager].size();
      pages_[pager].push_back(page);
      add_page(pager, number, caller);
    }
  }
}

// The first page is seen at once, the others after one operation.
void Scene::add_page(ObjectId pager, std::size_t number, const Frame* caller) {
  const Page page = pages_[pager][number];
  const ScreenNumber host = screen_;
  const auto screen = shown_fragment(page.fragment, caller, false, false);
  if (!screen) return;
  Effect effect;
  effect.kind = EffectKind::screen;
  effect.screen = *screen;
  effect.at = content_.screens[*screen].made;
  if (number == 0) {
    add_effect(std::move(effect));
    return;
  }
  if (!may_add_operation()) return;
  Operation out;
  out.screen = host;
  out.gesture = Gesture::tab;
  out.label = page.title;
  out.widget = widget_of(pager);
  out.effects.push_back(std::move(effect));
  content_.operations.push_back(std::move(out));
}

// --- Calls ---

bool Scene::list_call(const UiCall& what, const RunningCall& call, Things& result) {
  const Things receiver = call.argument(-1);
  const auto given = [&](int number) { return call.argument(what.arguments[number]); };
  switch (what.verb) {
    case Verb::listen: {
      const Things listeners = given(0);
      for (const Thing& thing : listeners) {
        if (!thing.is(Thing::Kind::object)) continue;
        Registration out;
        out.detail = what.detail;
        out.gesture = gesture_of(what.detail);
        out.listener = static_cast<ObjectId>(thing.id);
        out.declared = call.parameter_type(what.arguments[0]);
        out.widget = receiver.object();
        if (what.detail == "menu_item_self") out.item = out.widget;
        out.at = {call.method(), call.offset()};
        out.screen = screen_;
        add_registration(std::move(out));
      }
      result = receiver;
      return true;
    }
    case Verb::button:
    case Verb::button_of: {
      Registration out;
      const bool numbered = what.verb == Verb::button_of;
      if (numbered) {
        const Things number = given(0);
        out.button = number.number() == nullptr ? -1 : static_cast<int>(*number.number());
      } else {
        out.button = what.detail == "-1" ? -1 : what.detail == "-2" ? -2 : -3;
      }
      out.gesture = Gesture::button;
      out.detail = "button";
      out.label = values_.text_of(given(numbered ? 1 : 0));
      const int listener = what.arguments[numbered ? 2 : 1];
      out.listener = call.argument(listener).object();
      out.declared = call.parameter_type(listener);
      out.widget = receiver.object();
      out.at = {call.method(), call.offset()};
      out.screen = screen_;
      if (out.widget != kNone) add_registration(std::move(out));
      result = receiver;
      return true;
    }
    case Verb::button_view: {
      // A button that is listened to as a view.
      const ObjectId dialog = receiver.object();
      const Things number = given(0);
      if (dialog == kNone || number.number() == nullptr) return false;
      const ObjectId view = find_view(dialog, static_cast<ResourceId>(*number.number()));
      if (view == kNone) return false;
      for (const Registration& one : registrations_) {
        if (one.widget != dialog || one.button != *number.number() || one.label.empty()) continue;
        heap_.put(view, kTextSlot, Things(Thing::of_text(heap_.text(one.label))));
      }
      by_widget_host_[view] = dialog;
      result = Things(Thing::of_object(view));
      return true;
    }
    case Verb::items: {
      const ObjectId dialog = receiver.object();
      Things entries = given(0);
      if (dialog == kNone) return false;
      if (const std::int64_t* const number = entries.number(); number && *number > 0xffffff) {
        const ObjectId array = heap_.make(kNone, false, call.method(), call.offset());
        if (array == kNone) return false;
        for (const std::string& text : in_.resources.texts(static_cast<ResourceId>(*number))) {
          heap_.append(array, Things(Thing::of_text(heap_.text(text))));
        }
        entries = Things(Thing::of_object(array));
      } else if (const ObjectId adapter = entries.object();
                 adapter != kNone && heap_.find(adapter, kEntriesSlot) != nullptr) {
        entries = *heap_.find(adapter, kEntriesSlot);
      }
      heap_.put(dialog, kEntriesSlot, entries);
      Registration out;
      out.gesture = Gesture::item;
      out.detail = "items";
      out.listener = given(1).object();
      out.declared = call.parameter_type(what.arguments[1]);
      out.widget = dialog;
      out.at = {call.method(), call.offset()};
      out.screen = screen_;
      if (out.listener != kNone) add_registration(std::move(out));
      result = receiver;
      return true;
    }
    case Verb::menu: {
      const Things resource = given(0);
      const std::int64_t* const number = resource.number();
      const bool by_inflater = call.arguments() >= 2;
      const ObjectId menu = (by_inflater ? call.argument(1) : receiver).object();
      if (number == nullptr || menu == kNone) return false;
      const bool on_bar = std::find(options_.begin(), options_.end(), menu) != options_.end() ||
                          in_.roles.is(heap_.object(menu).type, ClassRole::view_group);
      add_menu(menu, static_cast<ResourceId>(*number), on_bar);
      return false;
    }
    case Verb::menu_item: {
      const ObjectId menu = receiver.object();
      if (menu == kNone) return false;
      ResourceId id = 0;
      if (what.count > 1) {
        const Things number = given(1);
        if (number.number() != nullptr) id = static_cast<ResourceId>(*number.number());
      }
      const bool on_bar = std::find(options_.begin(), options_.end(), menu) != options_.end();
      const ObjectId item = add_menu_item(menu, id, values_.text_of(given(0)),
                                          on_bar ? Gesture::overflow : Gesture::menu);
      if (item == kNone) return false;
      result = Things(Thing::of_object(item));
      return true;
    }
    case Verb::find_item: {
      const ObjectId menu = receiver.object();
      const Things id = given(0);
      if (menu == kNone || id.number() == nullptr) return false;
      for (const ObjectId item : menu_of(menu)) {
        if (id_of(item) != static_cast<ResourceId>(*id.number())) continue;
        result = Things(Thing::of_object(item));
        return true;
      }
      return false;
    }
    case Verb::adapter:
      run_adapter(call, given(0));
      return false;
    case Verb::entries_adapter: {
      const Things array = given(0);
      const ObjectId adapter = heap_.make(kNone, false, call.method(), call.offset());
      const ObjectId texts = heap_.make(kNone, false, call.method(), call.offset());
      if (texts == kNone || array.number() == nullptr) return false;
      for (const std::string& text :
           in_.resources.texts(static_cast<ResourceId>(*array.number()))) {
        heap_.append(texts, Things(Thing::of_text(heap_.text(text))));
      }
      heap_.put(adapter, kEntriesSlot, Things(Thing::of_object(texts)));
      result = Things(Thing::of_object(adapter));
      return true;
    }
    case Verb::adapter_item: {
      const ObjectId holder = receiver.object();
      const Things position = given(0);
      if (holder == kNone || position.number() == nullptr) return false;
      const std::vector<std::string> entries = entries_of(holder);
      const auto at = static_cast<std::size_t>(*position.number());
      if (at >= entries.size()) return false;
      result = Things(Thing::of_text(heap_.text(entries[at])));
      return true;
    }
    case Verb::pages:
      run_pages(call, given(0));
      return false;
    case Verb::page: {
      const ObjectId pager = receiver.object();
      const auto pages = pages_.find(pager);
      const Things number = given(0);
      if (pages == pages_.end()) return false;
      for (std::size_t i = 0; i < pages->second.size(); ++i) {
        if (number.number() != nullptr && *number.number() != static_cast<std::int64_t>(i))
          continue;
        const auto screen = screen_of(pages->second[i].fragment);
        if (!screen) continue;
        Effect effect;
        effect.kind = EffectKind::screen;
        effect.screen = *screen;
        effect.conditional = call.conditional();
        effect.at = {call.method(), call.offset()};
        add_effect(std::move(effect));
      }
      return false;
    }
    case Verb::new_tab: {
      const ObjectId tab = heap_.make(call.result_type(), false, call.method(), call.offset());
      if (tab == kNone) return false;
      result = Things(Thing::of_object(tab));
      return true;
    }
    case Verb::add_tab: {
      const ObjectId tab = given(0).object(), tabs = receiver.object();
      if (tab == kNone || tabs == kNone) return false;
      std::vector<ObjectId>& all = tabs_[tabs];
      heap_.put(tab, kPositionSlot,
                Things(Thing::of_number(static_cast<std::int64_t>(all.size()))));
      item_gestures_[tab] = Gesture::tab;
      all.push_back(tab);
      return false;
    }
    default:
      return false;
  }
}

// --- What menus and layouts call by name ---

void Scene::add_fixed_operations() {
  const flow::CodeIndex& index = in_.flow.index();
  const std::vector<flow::SignatureId> chosen = in_.roles.signatures(MethodRole::menu_chosen);
  const std::vector<flow::SignatureId> entry = in_.roles.signatures(MethodRole::entry_chosen);
  for (ScreenNumber number = 0; number < content_.screens.size(); ++number) {
    const ObjectId host = hosts_[number];
    const TypeId type = heap_.object(host).type;
    if (options_[number] != kNone) {
      for (const ObjectId item : menu_of(options_[number])) {
        if (chosen.empty()) break;
        Registration out;
        out.detail = "menu_item";
        out.gesture = item_gestures_[item];
        out.listener = host;
        out.callback = chosen.front();
        out.widget = options_[number];
        out.item = item;
        out.button = static_cast<int>(item);  // tells the items apart
        out.screen = number;
        add_registration(std::move(out));
      }
    }
    std::vector<ObjectId> work = roots_[number];
    std::set<ObjectId> seen(work.begin(), work.end());
    while (!work.empty()) {
      const ObjectId root = work.back();
      work.pop_back();
      const auto tree = trees_.find(root);
      if (tree == trees_.end()) continue;
      for (const ObjectId attached : tree->second.attached) {
        if (seen.insert(attached).second) work.push_back(attached);
      }
      if (tree->second.tree == nullptr) continue;
      const std::vector<views::ViewNode>& nodes = tree->second.tree->nodes;
      for (views::NodeIndex at = 0; at < nodes.size(); ++at) {
        if (nodes[at].on_click.empty()) continue;
        const flow::SignatureId signature = index.find_signature(
            nodes[at].on_click, in_.roles.methods(MethodRole::clicked)[0].descriptor);
        if (signature == kNone) continue;
        Registration out;
        out.detail = "click";
        out.gesture = Gesture::click;
        out.listener = hosts_[0];  // Android looks in the activity
        out.callback = signature;
        out.widget = view_at(root, at);
        out.screen = number;
        if (out.widget != kNone) add_registration(std::move(out));
      }
    }
    if (!entry.empty() && type != kNone && index.dispatch(type, entry.front()) != kNone) {
      Registration out;
      out.detail = "item";
      out.gesture = Gesture::item;
      out.listener = host;
      out.callback = entry.front();
      out.widget = host;
      out.screen = number;
      add_registration(std::move(out));
    }
  }
}

}  // namespace hegui::ui
