// Scene: layouts that are inflated, views that are found in them, and what they show.
#include <algorithm>
#include <bit>

#include "analyzer/program/java_names.h"
#include "analyzer/ui/scene.h"
#include "analyzer/ui/text_parts.h"
#include "analyzer/views/attributes.h"

namespace hegui::ui {
namespace {

constexpr int kMaxTextsBelow = 4;           // of a row that is pressed as a whole
constexpr int kMaxAttached = 12;            // layouts put into one another
constexpr std::size_t kMaxSearched = 1000;  // layouts that a view is looked for in

// "user_agreement" <-> "userAgreement": how generated classes name the fields of views.
std::string camel_case(std::string_view name) {
  std::string out;
  bool up = false;
  for (const char c : name) {
    if (c == '_' || c == '.') {
      up = true;
      continue;
    }
    out += up && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    up = false;
  }
  return out;
}

}  // namespace

// --- Layouts ---

ObjectId Scene::inflate(ResourceId layout, const Frame* caller) {
  const views::ViewTree* const tree = in_.layouts.tree(base::ResId{layout});
  Screen& screen = content_.screens[screen_];
  ++screen.inflated;
  if (tree == nullptr || tree->nodes.empty()) {
    ++screen.inflated_unknown;
    screen.unseen = true;
    screen.why_unseen = "layout-unknown";
    return kNone;
  }
  inflated_views_ += tree->nodes.size();
  if (inflated_views_ > kMaxViews) {
    content_.cut_short = true;
    return kNone;
  }
  const flow::CodeIndex& index = in_.flow.index();
  const ObjectId root = heap_.make(index.find_type(tree->nodes[0].type), false);
  if (root == kNone) return kNone;
  Root& made = trees_[root];
  made.layout = layout;
  made.tree = tree;
  made.views[0] = root;
  places_[root] = {root, 0};
  make_own_views(root, caller);
  return root;
}

// Views of the app's own classes build themselves, from further layouts perhaps.
void Scene::make_own_views(ObjectId root, const Frame* caller) {
  const flow::CodeIndex& index = in_.flow.index();
  const views::ViewTree& tree = *trees_[root].tree;
  const std::vector<flow::SignatureId> starts = in_.roles.signatures(MethodRole::view_start);
  for (views::NodeIndex at = 0; at < tree.nodes.size(); ++at) {
    const TypeId type = index.find_type(tree.nodes[at].type);
    if (type == kNone || index.app_class(type) == kNone) continue;
    const auto follows = [&](MethodId method) {
      return method != kNone && runner_.may_follow(method) &&
             (in_.relevant.leads_on(method) || in_.relevant.keeps(method));
    };
    std::vector<MethodId> called;
    for (const flow::SignatureId signature : starts) {
      const bool makes = index.name(signature) == "<init>";
      const MethodId method =
          makes ? index.declared(type, signature) : index.dispatch(type, signature);
      if (follows(method)) called.push_back(method);
    }
    if (called.empty()) continue;
    const ObjectId view = view_at(root, at);
    if (view == kNone) return;
    heap_.object(view).exact = true;
    for (const MethodId method : called) {
      runner_.run(method, {Things(Thing::of_object(view))}, caller, false);
    }
  }
}

ObjectId Scene::view_at(ObjectId root, views::NodeIndex node) {
  Root& tree = trees_[root];
  const auto known = tree.views.find(node);
  if (known != tree.views.end()) return known->second;
  const TypeId type = in_.flow.index().find_type(tree.tree->nodes[node].type);
  const bool own = type != kNone && in_.flow.index().app_class(type) != kNone;
  const ObjectId view = heap_.make(type, own);
  if (view == kNone) return kNone;
  trees_[root].views[node] = view;
  places_[view] = {root, node};
  return view;
}

// `seen`: views can be put into one another in circles.
ObjectId Scene::find_below(ObjectId root, ResourceId id, std::set<ObjectId>& seen) {
  const auto tree = trees_.find(root);
  if (tree == trees_.end() || seen.size() > kMaxSearched || !seen.insert(root).second) return kNone;
  if (tree->second.tree != nullptr) {
    const views::NodeIndex node = tree->second.tree->find(base::ResId{id});
    if (node != views::kNoNode) return view_at(root, node);
  }
  const std::vector<ObjectId> attached = tree->second.attached;
  for (const ObjectId one : attached) {
    const ObjectId found = find_below(one, id, seen);
    if (found != kNone) return found;
  }
  return kNone;
}

ObjectId Scene::find_view(ObjectId where, ResourceId id) {
  std::vector<ObjectId> roots;
  ObjectId host = hosts_[screen_];
  if (where != kNone) {
    if (const auto screen = screen_of(where)) {
      host = where;
      roots = roots_of(*screen);
    } else if (const auto place = places_.find(where); place != places_.end()) {
      roots.push_back(place->second.root);
      if (trees_.contains(where) && where != place->second.root) roots.insert(roots.begin(), where);
    } else if (const auto unshown = unshown_.find(where); unshown != unshown_.end()) {
      host = where;
      roots = unshown->second;
    } else if (trees_.contains(where)) {
      roots.push_back(where);
    } else if (in_.roles.is(heap_.object(where).type, ClassRole::dialog)) {
      host = where;
    }
  }
  if (roots.empty() && where == kNone) roots = roots_of(screen_);
  std::set<ObjectId> seen;
  for (const ObjectId root : roots) {
    const ObjectId found = find_below(root, id, seen);
    if (found != kNone) return found;
  }
  // Not in what is known of it: in a layout that comes later, or one that could not be told.
  const auto [at, fresh] = unplaced_.try_emplace({host, id}, kNone);
  if (fresh) {
    at->second = heap_.make(in_.roles.any(ClassRole::view), false);
    if (at->second != kNone) {
      heap_.put(at->second, kIdSlot, Things(Thing::of_number(id)));
    }
  }
  return at->second;
}

// A view that was asked for before its layout was known.
void Scene::place_late(ObjectId view) {
  if (view == kNone || places_.contains(view)) return;
  for (const auto& [key, known] : unplaced_) {
    if (known != view) continue;
    const auto screen = screen_of(key.first);
    if (!screen) return;
    for (const ObjectId root : roots_[*screen]) {
      const Root& tree = trees_.at(root);
      if (tree.tree == nullptr) continue;
      const views::NodeIndex node = tree.tree->find(base::ResId{key.second});
      if (node == views::kNoNode) continue;
      places_[view] = {root, node};
      trees_[root].views.try_emplace(node, view);
      return;
    }
    return;
  }
}

void Scene::attach(ObjectId parent, ObjectId child) {
  if (parent == child) return;
  if (!trees_.contains(child)) {
    if (places_.contains(child)) return;  // a part of a layout that moves
    Root& made = trees_[child];           // a view that code made
    made.views[0] = child;
    places_[child] = {child, 0};
  }
  trees_[child].parent = parent;
  ObjectId root = parent;
  if (const auto place = places_.find(parent); place != places_.end()) root = place->second.root;
  if (!trees_.contains(root)) {
    Root& made = trees_[root];
    made.views[0] = root;
    places_[root] = {root, 0};
  }
  std::vector<ObjectId>& attached = trees_[root].attached;
  if (root != child && std::find(attached.begin(), attached.end(), child) == attached.end()) {
    attached.push_back(child);
  }
}

std::vector<ObjectId> Scene::roots_of(ScreenNumber screen) const { return roots_[screen]; }

std::vector<ObjectId> Scene::roots_of_unshown(ObjectId host) const {
  const auto found = unshown_.find(host);
  return found == unshown_.end() ? std::vector<ObjectId>() : found->second;
}

void Scene::take_content(ScreenNumber screen, ObjectId root, const Frame* caller) {
  ObjectId top = root;
  if (!trees_.contains(root)) {
    const auto place = places_.find(root);
    if (place != places_.end()) {
      top = place->second.root;
    } else {
      Root& made = trees_[root];
      made.views[0] = root;
      places_[root] = {root, 0};
    }
  }
  std::vector<ObjectId>& roots = roots_[screen];
  if (std::find(roots.begin(), roots.end(), top) != roots.end()) return;
  roots.push_back(top);
  trees_[top].parent = hosts_[screen];
  if (trees_[top].tree == nullptr && trees_[top].attached.empty() &&
      in_.roles.is(heap_.object(top).type, ClassRole::page)) {
    content_.screens[screen].has_page = true;
  }
  const views::ViewTree* const tree = trees_[top].tree;
  if (tree == nullptr) return;
  for (const views::ViewNode& node : tree->nodes) {
    if (node.nav_graph.value != 0) {
      graphs_.push_back(node.nav_graph.value);
      const NavGraph& graph = in_.graphs.graph(node.nav_graph.value);
      const Destination* const first = graph.find(graph.start);
      if (first != nullptr) show_class(first->class_name, caller, {});
    } else if (!node.fragment.empty()) {
      show_class(node.fragment, caller, {});
    }
    if (in_.roles.is_class(node.type, ClassRole::drawn_elsewhere)) {
      content_.screens[screen].unseen = true;
      content_.screens[screen].why_unseen = "drawn-elsewhere";
    }
  }
}

void Scene::set_content(ObjectId host, const RunningCall& call, const Things& what) {
  const auto screen = screen_of(host);
  bool known = false;
  for (const Thing& thing : what) {
    ObjectId root = kNone;
    if (thing.is(Thing::Kind::object)) {
      root = static_cast<ObjectId>(thing.id);
    } else if (thing.is(Thing::Kind::number) && thing.id > 0xffffff) {
      root = inflate(static_cast<ResourceId>(thing.id), &call.frame());
    }
    if (root == kNone) continue;
    known = true;
    if (screen) {
      take_content(*screen, root, &call.frame());
    } else {
      unshown_[host].push_back(root);
      if (trees_.contains(root)) trees_[root].parent = host;
    }
  }
  if (!known && screen) {
    content_.screens[*screen].unseen = true;
    content_.screens[*screen].why_unseen = "content-unknown";
  }
}

// --- Calls ---

bool Scene::view_call(const UiCall& what, const RunningCall& call, Things& result) {
  const Things receiver = call.argument(-1);
  const auto given = [&](int number) { return call.argument(what.arguments[number]); };
  switch (what.verb) {
    case Verb::find:
    case Verb::find_in: {
      const bool within = what.verb == Verb::find_in;
      const Things where = within ? given(0) : receiver;
      const Things id = within ? given(1) : given(0);
      result = Things();
      for (const Thing& thing : id) {
        if (!thing.is(Thing::Kind::number) || thing.id <= 0) continue;
        const ObjectId view = find_view(where.object(), static_cast<ResourceId>(thing.id));
        if (view != kNone) result.add(Thing::of_object(view));
      }
      if (result.empty()) result.add_more();
      return true;
    }
    case Verb::inflate: {
      const Things layout = given(0);
      result = Things();
      for (const Thing& thing : layout) {
        if (!thing.is(Thing::Kind::number) || thing.id <= 0xffffff) continue;
        const ObjectId root = inflate(static_cast<ResourceId>(thing.id), &call.frame());
        if (root == kNone) continue;
        // inflate(id, parent) and inflate(id, parent, true) put it there.
        const ObjectId parent = call.argument(what.arguments[0] + 1).object();
        const Things put = call.argument(what.arguments[0] + 2);
        const bool attaches = put.empty() || (put.number() != nullptr && *put.number() != 0);
        if (parent != kNone && attaches) {
          attach(parent, root);
          result.add(Thing::of_object(parent));
        } else {
          result.add(Thing::of_object(root));
        }
      }
      if (result.empty()) {
        ++content_.screens[screen_].inflated;
        ++content_.screens[screen_].inflated_unknown;
        result.add_more();
      }
      return true;
    }
    case Verb::inflate_stub: {
      // The stub's views are in the tree, marked.
      const ObjectId stub = receiver.object();
      if (stub == kNone) return false;
      if (const auto place = places_.find(stub); place != places_.end()) {
        trees_[place->second.root].stub_inflated = true;
      }
      if (const Things* layout = heap_.find(stub, kLayoutSlot)) {
        const std::int64_t* const number = layout->number();
        if (number != nullptr) {
          const ObjectId root = inflate(static_cast<ResourceId>(*number), &call.frame());
          if (root != kNone) attach(stub, root);
          if (root != kNone) result = Things(Thing::of_object(root));
          return root != kNone;
        }
      }
      result = receiver;
      return true;
    }
    case Verb::content: {
      const ObjectId host = receiver.object();
      const bool is_host = host != kNone && (by_host_.contains(host) || !is_view(host));
      set_content(is_host ? host : hosts_[screen_], call, given(0));
      result = receiver;
      return true;
    }
    case Verb::content_if_view: {
      const ObjectId content = given(0).object();
      if (content != kNone && (trees_.contains(content) || is_view(content)) &&
          receiver.object() != kNone) {
        set_content(receiver.object(), call, given(0));
      }
      return false;
    }
    case Verb::attach: {
      const ObjectId child = given(0).object(), parent = receiver.object();
      if (child != kNone && parent != kNone && (is_view(parent) || places_.contains(parent))) {
        attach(parent, child);
      }
      return false;
    }
    case Verb::root: {
      const ObjectId host = receiver.object();
      const auto screen = host == kNone ? std::nullopt : screen_of(host);
      const std::vector<ObjectId>& roots = roots_[screen.value_or(screen_)];
      if (roots.empty()) {
        result = Things(Thing::of_object(hosts_[screen.value_or(screen_)]));
      } else {
        result = Things(Thing::of_object(roots[0]));
      }
      return true;
    }
    case Verb::binder: {
      // A generated class named after its target finds the views and registers the listeners.
      const ObjectId target = given(0).object();
      if (target == kNone) return false;
      const ObjectId within = call.arguments() > 1 ? call.argument(1).object() : kNone;
      const ObjectId source = within == kNone ? target : within;
      const flow::CodeIndex& index = in_.flow.index();
      for (TypeId type = heap_.object(target).type; type != kNone; type = index.super_class(type)) {
        const std::string_view name = index.descriptor(type);
        const TypeId bound = index.find_type(std::string(name.substr(0, name.size() - 1)) +
                                             std::string(what.detail) + ";");
        if (bound == kNone || index.app_class(bound) == kNone) continue;
        for (const MethodId method : index.methods_of(index.app_class(bound))) {
          const flow::SignatureId signature = index.method(method).signature;
          if (index.name(signature) != "<init>" || index.parameters(signature).size() < 2) continue;
          const ObjectId binding = heap_.make(bound, true, call.method(), call.offset());
          if (binding == kNone) return false;
          runner_.run(method,
                      {Things(Thing::of_object(binding)), Things(Thing::of_object(target)),
                       Things(Thing::of_object(source))},
                      &call.frame(), call.conditional());
        }
        break;
      }
      return false;
    }
    case Verb::bound_content:
    case Verb::bound_inflate: {
      const Things layout = given(0);
      const std::int64_t* const number = layout.number();
      const ObjectId root =
          number == nullptr ? kNone : inflate(static_cast<ResourceId>(*number), &call.frame());
      if (root == kNone) return false;
      if (what.verb == Verb::bound_content) {
        take_content(screen_, root, &call.frame());
      }
      result = Things(Thing::of_object(make_binding(root, call)));
      return true;
    }
    case Verb::bound: {
      const ObjectId view = given(0).object();
      if (view == kNone) return false;
      const auto place = places_.find(view);
      result = Things(
          Thing::of_object(make_binding(place == places_.end() ? view : place->second.root, call)));
      return true;
    }
    case Verb::bound_root: {
      const ObjectId binding = receiver.object();
      const auto found = binding == kNone ? bindings_.end() : bindings_.find(binding);
      if (found == bindings_.end()) return false;
      result = Things(Thing::of_object(found->second));
      return true;
    }
    case Verb::span:
      add_span(call, what);
      return false;
    case Verb::perform: {
      const ObjectId view = receiver.object();
      // What was registered for its click happens now.
      for (std::size_t i = 0; i < registrations_.size() && view != kNone; ++i) {
        const Registration& one = registrations_[i];
        if (one.widget != view || one.gesture != Gesture::click || one.listener == kNone) continue;
        const std::vector<flow::SignatureId> callbacks = callbacks_of(one.declared);
        const ObjectId listener = one.listener;
        for (const flow::SignatureId signature : callbacks) {
          runner_.call_back(listener, signature, {Things(Thing::of_object(view))}, &call.frame(),
                            call.conditional());
        }
      }
      return false;
    }
    case Verb::host:
    case Verb::parent_screen:
      result = Things(Thing::of_object(hosts_[0]));
      return true;
    case Verb::dialog_of: {
      const ObjectId fragment = receiver.object();
      result = Things(Thing::of_object(fragment == kNone ? hosts_[screen_] : fragment));
      return true;
    }
    case Verb::screen_title:
      content_.screens[screen_].title = values_.text_of(given(0));
      return false;
    case Verb::id: {
      const ObjectId view = receiver.object();
      const ResourceId id = view == kNone || receiver.more() ? 0 : id_of(view);
      if (id == 0) return false;
      result = Things(Thing::of_number(id));
      return true;
    }
    case Verb::instance: {
      const Things of = given(0);
      for (const Thing& thing : of) {
        TypeId type = kNone;
        if (thing.is(Thing::Kind::type)) type = static_cast<TypeId>(thing.id);
        if (thing.is(Thing::Kind::text)) {
          type = in_.flow.index().find_type(program::descriptor_of(heap_.text_of(thing)));
        }
        if (type == kNone) continue;
        const ObjectId object = heap_.make(type, true, call.method(), call.offset());
        if (object == kNone) return false;
        result.add(Thing::of_object(object));
      }
      return !result.empty();
    }
    default:
      return false;
  }
}

// A generated data-binding class: its fields are the layout's views, by the names of their ids.
ObjectId Scene::make_binding(ObjectId root, const RunningCall& call) {
  const ObjectId binding = heap_.make(call.result_type(), false, call.method(), call.offset());
  if (binding == kNone) return kNone;
  bindings_[binding] = root;
  const views::ViewTree* const tree = trees_[root].tree;
  if (tree == nullptr) return binding;
  std::map<std::string, views::NodeIndex> by_name;
  for (views::NodeIndex at = 0; at < tree->nodes.size(); ++at) {
    const ResourceId id = tree->nodes[at].id.value;
    if (id != 0) by_name.emplace(camel_case(in_.resources.entry_name(id)), at);
  }
  // Fields that code reads of classes of that kind.
  for (const auto& [name, field] : binding_fields()) {
    const auto found = by_name.find(name);
    if (found == by_name.end()) continue;
    const ObjectId view = view_at(root, found->second);
    if (view == kNone) break;
    heap_.put(binding, field, Things(Thing::of_object(view)));
  }
  return binding;
}

const std::multimap<std::string, FieldId>& Scene::binding_fields() {
  if (binding_fields_) return *binding_fields_;
  binding_fields_.emplace();
  const flow::CodeIndex& index = in_.flow.index();
  const std::span<const program::DexUnit> units = index.program().units();
  for (program::UnitNumber unit = 0; unit < units.size(); ++unit) {
    const dex::DexFile& file = units[unit].file;
    for (std::uint32_t i = 0; i < file.fields().size(); ++i) {
      const dex::FieldId field = file.field(dex::FieldIndex{i});
      const TypeId owner = index.type(unit, field.owner);
      if (owner == kNone || index.app_class(owner) == kNone) continue;
      if (!in_.roles.is(owner, ClassRole::binding)) continue;
      binding_fields_->emplace(std::string(file.string(field.name)),
                               index.field(unit, dex::FieldIndex{i}));
    }
  }
  return *binding_fields_;
}

void Scene::add_span(const RunningCall& call, const UiCall& what) {
  const Things receiver = call.argument(-1);
  const Things span = call.argument(what.arguments[0]);
  const Things from = call.argument(what.arguments[1]), to = call.argument(what.arguments[2]);
  const Thing* const text = receiver.first(Thing::Kind::object);
  for (const Thing& thing : span) {
    if (!thing.is(Thing::Kind::object)) continue;
    const auto object = static_cast<ObjectId>(thing.id);
    if (!in_.roles.is(heap_.object(object).type, ClassRole::link)) continue;
    Registration out;
    out.gesture = Gesture::span;
    out.detail = "span";
    out.listener = object;
    const std::vector<flow::SignatureId> pressed = in_.roles.signatures(MethodRole::link_pressed);
    if (pressed.empty()) continue;
    out.callback = pressed.front();
    out.widget = text == nullptr ? kNone : static_cast<ObjectId>(text->id);
    out.at = {call.method(), call.offset()};
    out.screen = screen_;
    const std::string words = values_.text_of(receiver);
    // In a loop over several titles the same span has several places.
    std::vector<std::string> labels;
    for (const Thing& begin : from) {
      std::int64_t end = -1;
      for (const Thing& one : to) {
        if (begin.is(Thing::Kind::number) && one.is(Thing::Kind::number) && one.id > begin.id &&
            (end < 0 || one.id < end)) {
          end = one.id;
        }
      }
      std::string label = end < 0 ? std::string() : utf16_part(words, begin.id, end);
      if (!label.empty()) labels.push_back(std::move(label));
    }
    if (labels.empty()) labels.push_back(next_title(words, out.widget));
    if (const Things* url = heap_.find(object, kUrlSlot)) {
      out.detail = "url";
      out.value = values_.text_of(*url);
      out.listener = kNone;
    }
    for (std::size_t i = 0; i < labels.size(); ++i) {
      out.label = labels[i];
      out.button = static_cast<int>(i);  // tells them apart
      add_registration(out);
    }
  }
}

// Links whose place in the text is not known: they stand in the order of the titles in it.
std::string Scene::next_title(std::string_view text, ObjectId spannable) {
  const std::vector<std::string> titles = titles_in(text);
  if (titles.empty()) return std::string(text);
  std::size_t& taken = titles_taken_[spannable];
  return titles[std::min(taken++, titles.size() - 1)];
}

// --- What views show ---

const views::ViewNode* Scene::node_of(ObjectId view) const {
  const auto place = places_.find(view);
  if (place == places_.end()) return nullptr;
  const auto tree = trees_.find(place->second.root);
  if (tree == trees_.end() || tree->second.tree == nullptr) return nullptr;
  return &tree->second.tree->nodes[place->second.node];
}

std::optional<ScreenNumber> Scene::screen_of_view(ObjectId view) const {
  ObjectId at = view;
  for (int step = 0; step < kMaxAttached * 2; ++step) {
    if (const auto screen = screen_of(at)) return screen;
    const auto place = places_.find(at);
    if (place == places_.end()) return std::nullopt;
    const auto tree = trees_.find(place->second.root);
    if (tree == trees_.end() || tree->second.parent == kNone) return std::nullopt;
    at = tree->second.parent;
  }
  return std::nullopt;
}

ResourceId Scene::id_of(ObjectId view) const {
  if (const Things* id = heap_.find(view, kIdSlot)) {
    const std::int64_t* const number = id->number();
    if (number != nullptr) return static_cast<ResourceId>(*number);
  }
  const views::ViewNode* const node = node_of(view);
  return node == nullptr ? 0 : node->id.value;
}

WidgetRef Scene::widget_of(ObjectId view) const {
  WidgetRef out;
  out.id = id_of(view);
  if (const views::ViewNode* node = node_of(view)) {
    out.in_layout = true;
    out.element = node->element;
  }
  return out;
}

std::string Scene::attribute_texts(const views::ViewNode& node) const {
  // Views of the app's own have attributes of their own: app:leftText="隐私政策".
  if (node.name.find('.') == std::string_view::npos) return {};
  const inventory::Layout& layout = in_.layouts.layouts().all[node.element.layout];
  for (const axml::Attribute& attribute : layout.tree.attributes(node.element.element)) {
    if (attribute.resource.package() == 0x01) continue;  // the framework's
    std::string text;
    if (attribute.value.is_string()) {
      text = layout.tree.text_of(attribute);
    } else if (attribute.value.is_reference()) {
      text = in_.resources.text(attribute.value.data);
    }
    if (!text.empty() && !text.starts_with("res/") && !text.starts_with("@")) return text;
  }
  return {};
}

std::string Scene::own_text(ObjectId view) const {
  for (const Slot slot : {kTextSlot, kDescriptionSlot, kHintSlot}) {
    const Things* const text = heap_.find(view, slot);
    if (text == nullptr) {
      if (slot != kTextSlot) continue;
      const views::ViewNode* const node = node_of(view);
      if (node == nullptr) continue;
      if (!node->text.empty()) return node->text;
      std::string own = attribute_texts(*node);
      if (!own.empty()) return own;
      if (!node->content_description.empty()) return node->content_description;
      continue;
    }
    std::string words = values_.text_of(*text);
    if (!words.empty()) return words;
  }
  return {};
}

std::string Scene::texts_below(ObjectId root, views::NodeIndex node, int& left) const {
  const Root& tree = trees_.at(root);
  std::string out;
  if (tree.tree == nullptr) return out;
  for (views::NodeIndex at = tree.tree->nodes[node].first_child; at != views::kNoNode;
       at = tree.tree->nodes[at].next_sibling) {
    if (left <= 0) break;
    const views::ViewNode& child = tree.tree->nodes[at];
    if (!child.visible) continue;
    const auto made = tree.views.find(at);
    std::string text = made != tree.views.end() ? own_text(made->second)
                       : !child.text.empty()    ? child.text
                                                : attribute_texts(child);
    if (!text.empty()) --left;
    if (text.empty()) text = texts_below(root, at, left);
    if (text.empty()) continue;
    if (!out.empty()) out += ' ';
    out += text;
  }
  return out;
}

std::string Scene::label_of(ObjectId view) const {
  std::string out = own_text(view);
  if (!out.empty()) return out;
  const auto place = places_.find(view);
  if (place == places_.end()) return out;
  int left = kMaxTextsBelow;
  out = texts_below(place->second.root, place->second.node, left);
  if (!out.empty()) return out;
  // What was put into it.
  for (const ObjectId attached : trees_.at(place->second.root).attached) {
    if (trees_.at(attached).parent != view) continue;
    out = own_text(attached);
    if (out.empty()) out = texts_below(attached, 0, left);
    if (!out.empty()) return out;
  }
  return out;
}

bool Scene::is_shown(ObjectId view) const {
  const auto place = places_.find(view);
  if (place == places_.end() || trees_.at(place->second.root).tree == nullptr) {
    const Things* const set = heap_.find(view, kVisibilitySlot);
    return set == nullptr || set->number() == nullptr || *set->number() == 0;
  }
  const Root& root = trees_.at(place->second.root);
  const std::vector<views::ViewNode>& nodes = root.tree->nodes;
  if (nodes[place->second.node].in_stub && !root.stub_inflated) return false;
  for (views::NodeIndex at = place->second.node; at != views::kNoNode; at = nodes[at].parent) {
    const views::NodeIndex parent = nodes[at].parent;
    const std::string_view around =
        parent == views::kNoNode ? std::string_view() : std::string_view(nodes[parent].type);
    if (!is_drawn(nodes[at], around)) return false;
    const auto made = root.views.find(at);
    const Things* const set =
        made == root.views.end() ? nullptr : heap_.find(made->second, kVisibilitySlot);
    if (set == nullptr) {
      if (!nodes[at].visible) return false;
    } else if (set->number() != nullptr && *set->number() != 0) {
      return false;
    }
  }
  return true;
}

// setTextSize(size) and setTextSize(unit, size) with constants.
double Scene::text_size_of(ObjectId view) const {
  const Things* const size = heap_.find(view, kTextSizeSlot);
  if (size == nullptr || size->number() == nullptr) return 0;
  const Things* const unit = heap_.find(view, kTextSizeUnitSlot);
  if (unit != nullptr && unit->number() == nullptr) return 0;
  const auto number =
      std::bit_cast<float>(static_cast<std::uint32_t>(static_cast<std::int32_t>(*size->number())));
  constexpr double kPixels = 3;                      // of a common phone, for each dp
  constexpr std::int64_t kPx = 0, kDp = 1, kSp = 2;  // of TypedValue
  const std::int64_t in = unit == nullptr ? kSp : *unit->number();
  if (in == kSp || in == kDp) return number;
  return in == kPx ? number / kPixels : 0;
}

// Not of no size, and not see-through.
bool Scene::is_drawn(const views::ViewNode& node, std::string_view parent_type) const {
  constexpr float kSeeThrough = 0.1f;
  const axml::Tree& tree = in_.layouts.layouts().all[node.element.layout].tree;
  const axml::ElementIndex element = node.element.element;
  if (const axml::Attribute* alpha = tree.find(element, views::attr::kAlpha);
      alpha != nullptr && alpha->value.type == base::ResType::floating &&
      alpha->value.as_float() < kSeeThrough) {
    return false;
  }
  // 0dp means "what is left" beside a weight and inside layouts that size their views.
  const bool constrained = in_.roles.is_class(parent_type, ClassRole::sized_by_others);
  if (constrained || tree.find(element, views::attr::kLayoutWeight) != nullptr) return true;
  for (const base::ResId side : {views::attr::kLayoutWidth, views::attr::kLayoutHeight}) {
    const axml::Attribute* const size = tree.find(element, side);
    if (size != nullptr && size->value.type == base::ResType::dimension &&
        size->value.complex_number() == 0) {
      return false;
    }
  }
  return true;
}

bool Scene::is_checkable(ObjectId view) const {
  const views::ViewNode* const node = node_of(view);
  return (node != nullptr && node->checkable) || heap_.find(view, kCheckedSlot) != nullptr;
}

}  // namespace hegui::ui
