#include "analyzer/taint/frame.h"

#include <algorithm>

namespace hegui::taint {

Frame::Frame(Domain& domain, const Bindings& bindings, bool closed, bool implicit)
    : domain_(domain), bindings_(bindings), closed_(closed), implicit_(implicit) {
  if (!implicit || closed) return;
  entry_control_ = domain.labels.single(domain.label_at(domain.global(kControl)));
  control_ = entry_control_;
}

// --- What is known of the entry ---

// Paths are named by the first of those that lead to the same object. A path below an aliased one
// is below the other.
PathId Frame::known_as(PathId path) const {
  const auto found = std::find_if(bindings_.begin(), bindings_.end(), [&](const Binding& binding) {
    return binding.kind == Binding::Kind::alias && binding.path == path;
  });
  return found != bindings_.end() ? found->what : path;
}

Value Frame::at_path(PathId path) {
  path = known_as(path);
  for (const Binding& binding : bindings_) {
    if (binding.path != path || binding.kind != Binding::Kind::constant) continue;
    return {0, domain_.labels.single(domain_.label_at(path)), binding.what};
  }
  return domain_.at_path(path);
}

Value Frame::field(ObjectId object, FieldKey field) {
  const Object& known = domain_.object(object);
  if (domain_.is_made(object) || closed_) return field >= kFirstKeyed ? Value{} : domain_.null();
  return at_path(domain_.field_of(known.path, field));
}

Value Frame::parameter(std::uint32_t number) { return at_path(domain_.parameter(number)); }

TypeId Frame::exact_type(ObjectId object) const {
  const Object& known = domain_.object(object);
  if (known.type != kNone || known.path == kNone) return known.type;
  for (const Binding& binding : bindings_) {
    if (binding.path == known.path && binding.kind == Binding::Kind::type) return binding.what;
  }
  return kNone;
}

void Frame::ask(PathId path) {
  if (path != kNone && !domain_.is_deep(path)) asked_.insert(path);
}

void Frame::ask_constant(ConstantId constant) {
  if (const std::optional<PathId> path = domain_.constant_path(constant)) ask(*path);
}

// --- Fields ---

void Frame::note(ObjectId object, FieldKey field, bool written) {
  const PathId path = domain_.object(object).path;
  if (path != kNone && !closed_) accesses_.insert({path, field, written});
}

Value Frame::stored(ObjectId object, FieldKey field) {
  const Value* known = heap.find(object, field);
  return known != nullptr ? *known : this->field(object, field);
}

Value Frame::read(ObjectId object, FieldKey field) {
  note(object, field, false);
  if (field == kDeep) return deep(domain_.of_object(object));
  if (is_keyed(field)) {
    // What was put under a key that is not known may be under this one.
    const Value* any = heap.find(object, kAnyKey);
    const Value under = stored(object, field);
    return any == nullptr ? under : domain_.join(under, *any);
  }
  // Under a key that is not known: whichever it is.
  if (field != kAllKeys && field != kAnyKey) return stored(object, field);
  Value all = stored(object, kAllKeys);
  for (const Heap::Cell& cell : heap.cells_of(object)) {
    if (is_keyed(cell.field) || cell.field == kAnyKey) all = domain_.join(all, cell.value);
  }
  return all;
}

Value Frame::read(const Value& base, FieldKey field) {
  Value out;
  for (const ObjectId object : domain_.objects.members(base.objects)) {
    out = domain_.join(out, read(object, field));
  }
  // Something that no object is known of: a library's, or null.
  if (base.objects == 0) out.constant = kAnything;
  out.labels = domain_.join_labels(out.labels, base.labels);
  return out;
}

void Frame::write(const Value& base, FieldKey field, const Value& value, bool strong) {
  const std::span<const ObjectId> objects = domain_.objects.members(base.objects);
  const bool one = objects.size() == 1 && domain_.object(objects[0]).single && field != kAnyKey;
  Value written = value;
  written.labels = domain_.join_labels(written.labels, control_);
  for (const ObjectId object : objects) {
    note(object, field, true);
    heap.set(object, field, strong && one ? written : domain_.join(stored(object, field), written));
  }
}

Value Frame::deep(const Value& value) {
  Value out = value;
  std::vector<ObjectId> open(domain_.objects.members(value.objects).begin(),
                             domain_.objects.members(value.objects).end());
  std::set<ObjectId> seen(open.begin(), open.end());
  constexpr std::size_t kMaxObjects = 64;
  while (!open.empty() && seen.size() < kMaxObjects) {
    const ObjectId object = open.back();
    open.pop_back();
    const auto add = [&](const Value& found) {
      out = domain_.join(out, found);
      for (const ObjectId next : domain_.objects.members(found.objects)) {
        if (seen.insert(next).second) open.push_back(next);
      }
    };
    const std::span<const Heap::Cell> cells = heap.cells_of(object);
    domain_.add_work(8 + 2 * cells.size());
    for (const Heap::Cell& cell : cells) add(cell.value);
    const PathId path = domain_.object(object).path;
    if (path == kNone || closed_ || domain_.is_deep(path)) continue;
    const PathId below = domain_.field_of(path, kDeep);
    out.labels = domain_.join_labels(out.labels, domain_.labels.single(domain_.label_at(below)));
  }
  out.constant = kAnything;
  return out;
}

SetId Frame::deep_labels(const Value& value) { return deep(value).labels; }

void Frame::renew(ObjectId object, std::span<Value> kept, std::span<Value> now) {
  const ObjectId older = domain_.older(object);
  if (older == object) return;  // many already
  const auto rename = [&](const Value& value) {
    if (!domain_.objects.holds(value.objects, object)) return value;
    std::vector<std::uint32_t> members(domain_.objects.members(value.objects).begin(),
                                       domain_.objects.members(value.objects).end());
    std::replace(members.begin(), members.end(), object, older);
    return Value{domain_.objects.of(std::move(members)), value.labels, value.constant};
  };
  bool met = heap.has(object);
  for (const Value& value : kept) met = met || domain_.objects.holds(value.objects, object);
  for (const Value& value : now) met = met || domain_.objects.holds(value.objects, object);
  if (!met) return;
  for (Value& value : now) value = rename(value);
  for (Value& value : kept) value = domain_.join(value, rename(value));
  Heap renamed;
  for (const Heap::Cell& cell : heap.cells()) {
    const ObjectId to = cell.object == object ? older : cell.object;
    const Value value = rename(cell.value);
    const Value* before = renamed.find(to, cell.field);
    renamed.set(to, cell.field, before == nullptr ? value : domain_.join(*before, value));
  }
  heap = std::move(renamed);
}

// --- What the summary tells ---

void Frame::leak(std::uint32_t sink, const Value& data, const Value& target) {
  const Value out{0, domain_.join_labels(data.labels, control_), kNothing};
  if (out.labels == 0) return;
  const auto [found, fresh] = leaks_.try_emplace(sink, Leak{sink, out, target});
  if (fresh) return;
  found->second.data = domain_.join(found->second.data, out);
  found->second.target = domain_.join(found->second.target, target);
}

}  // namespace hegui::taint
