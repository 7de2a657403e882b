#include "analyzer/taint/domain.h"

#include <algorithm>
#include <tuple>

namespace hegui::taint {

std::size_t Sets::Hash::operator()(const std::vector<std::uint32_t>* set) const {
  std::uint64_t hash = 0xcbf29ce484222325;
  for (const std::uint32_t member : *set) hash = (hash ^ member) * 0x100000001b3;
  return hash;
}

Sets::Sets() {
  sets_.emplace_back();
  known_.emplace(&sets_.back(), 0);
}

SetId Sets::of(std::vector<std::uint32_t> members) {
  std::sort(members.begin(), members.end());
  members.erase(std::unique(members.begin(), members.end()), members.end());
  if (reduce_) reduce_(members);
  const auto found = known_.find(&members);
  if (found != known_.end()) return found->second;
  const auto id = static_cast<SetId>(sets_.size());
  sets_.push_back(std::move(members));
  known_.emplace(&sets_.back(), id);
  return id;
}

SetId Sets::single(std::uint32_t member) {
  if (member >= singles_.size()) singles_.resize(member + 1, 0);
  if (singles_[member] == 0) singles_[member] = of({member});
  return singles_[member];
}

SetId Sets::join(SetId a, SetId b) {
  if (a == b || b == 0) return a;
  if (a == 0) return b;
  if (a > b) std::swap(a, b);
  const std::uint64_t key = std::uint64_t{a} << 32 | b;
  const auto found = joined_.find(key);
  if (found != joined_.end()) return found->second;
  work_ += 8 + sets_[a].size() + sets_[b].size();
  std::vector<std::uint32_t> all;
  std::set_union(sets_[a].begin(), sets_[a].end(), sets_[b].begin(), sets_[b].end(),
                 std::back_inserter(all));
  const SetId joined = of(std::move(all));
  joined_.emplace(key, joined);
  return joined;
}

bool Sets::holds(SetId set, std::uint32_t member) const {
  return std::binary_search(sets_[set].begin(), sets_[set].end(), member);
}

Domain::Domain() {
  constants_.emplace_back(std::int64_t{0});  // kNothing and kAnything: their values are not asked
  constants_.emplace_back(std::int64_t{0});
  zero_ = constant(std::int64_t{0});
  Object others;
  others.site = ~std::uint64_t{0};
  others.single = false;
  too_many_ = intern(others);  // the first in every set
}

// --- Paths ---

PathId Domain::parameter(std::uint32_t number) {
  const auto key = std::pair(kNone, std::uint64_t{number});
  const auto [found, fresh] = path_ids_.try_emplace(key, static_cast<PathId>(paths_.size()));
  if (fresh) paths_.push_back({kNone, number, Path::Root::parameter});
  return found->second;
}

PathId Domain::global(std::string_view name) {
  auto known = global_ids_.find(name);
  if (known == global_ids_.end()) {
    known = global_ids_.emplace(name, static_cast<FieldKey>(globals_.size())).first;
    globals_.emplace_back(name);
  }
  const auto key = std::pair(kNone, std::uint64_t{1} << 32 | known->second);
  const auto [found, fresh] = path_ids_.try_emplace(key, static_cast<PathId>(paths_.size()));
  if (fresh) paths_.push_back({kNone, known->second, Path::Root::global});
  return found->second;
}

PathId Domain::field_of(PathId path, FieldKey field) {
  if (is_deep(path)) return path;
  bool repeats = paths_[path].repeats;
  if (paths_[path].length >= reach_.path) field = kDeep;
  for (PathId at = path; field != kDeep && paths_[at].parent != kNone; at = paths_[at].parent) {
    if (paths_[at].field != field) continue;
    if (repeats) field = kDeep;  // lists and trees have no end
    repeats = true;
    break;
  }
  const auto [found, fresh] = path_ids_.try_emplace(std::pair(path, std::uint64_t{field}),
                                                    static_cast<PathId>(paths_.size()));
  if (fresh) {
    Path step{path,
              field,
              Path::Root::none,
              static_cast<std::uint8_t>(paths_[path].length + 1),
              repeats,
              paths_[path].single};
    if (field == kDeep || field == kAllKeys || field == kAnyKey) step.single = false;
    paths_.push_back(step);
  }
  return found->second;
}

PathId Domain::root_of(PathId id) const {
  while (paths_[id].parent != kNone) id = paths_[id].parent;
  return id;
}

// --- Fields ---

FieldKey Domain::named_field(std::string_view name) {
  const auto found = named_.find(name);
  if (found != named_.end()) return found->second;
  const auto key = kFirstNamed + static_cast<FieldKey>(named_.size());
  named_.emplace(name, key);
  return key;
}

FieldKey Domain::keyed_field(ConstantId id) {
  return is_known(id) && id < kFirstNamed - kFirstKeyed ? kFirstKeyed + id : kAnyKey;
}

// --- Objects ---

ObjectId Domain::intern(Object object) {
  const auto key = std::tuple(object.path, object.site, object.inner, object.type, object.single);
  const auto [found, fresh] = object_ids_.try_emplace(key, static_cast<ObjectId>(objects_.size()));
  if (fresh) objects_.push_back(object);
  return found->second;
}

ObjectId Domain::object_at(PathId path) {
  Object object;
  object.path = path;
  object.single = paths_[path].single;
  return intern(object);
}

ObjectId Domain::made_at(std::uint64_t site, TypeId type) {
  Object object;
  object.site = site;
  object.type = type;
  return intern(object);
}

ObjectId Domain::made_by_call(std::uint64_t call_site, ObjectId inner) {
  const Object& made = objects_[inner];
  if (made.depth >= reach_.calls) return older(inner);
  Object object;
  object.site = call_site;
  object.type = made.type;
  object.inner = inner;
  object.depth = static_cast<std::uint8_t>(made.depth + 1);
  object.single = made.single;
  return intern(object);
}

ObjectId Domain::older(ObjectId newest) {
  Object object = objects_[newest];
  object.single = false;
  return intern(object);
}

// --- Labels ---

LabelId Domain::source(std::uint32_t number) {
  const auto [found, fresh] =
      source_labels_.try_emplace(number, static_cast<LabelId>(labels_.size()));
  if (fresh) labels_.push_back({number, kNone});
  return found->second;
}

LabelId Domain::label_at(PathId path) {
  const auto [found, fresh] = path_labels_.try_emplace(path, static_cast<LabelId>(labels_.size()));
  if (fresh) labels_.push_back({kNone, path});
  return found->second;
}

// --- Steps and treatments ---

void Domain::keep_trails() {
  keeps_trails_ = true;
  labels.reduce_with([this](std::vector<std::uint32_t>& set) { keep_shortest(set); });
}

LabelId Domain::intern_label(const Label& label) {
  if (label.treated == kUntreated && label.trail == kNoTrail) {
    return label.path == kNone ? source(label.source) : label_at(label.path);
  }
  const auto [found, fresh] =
      trail_labels_.try_emplace(std::tuple(label.source, label.path, label.treated, label.trail),
                                static_cast<LabelId>(labels_.size()));
  if (fresh) labels_.push_back(label);
  return found->second;
}

// Of one origin the label with the shortest trail, of equal ones the first.
void Domain::keep_shortest(std::vector<std::uint32_t>& set) const {
  if (set.size() < 2) return;
  std::sort(set.begin(), set.end(), [&](LabelId a, LabelId b) {
    const auto rank = [&](LabelId label) {
      return std::tuple(labels_[label].origin(), trails_.length(labels_[label].trail), label);
    };
    return rank(a) < rank(b);
  });
  const auto same = [&](LabelId a, LabelId b) {
    return labels_[a].origin() == labels_[b].origin();
  };
  set.erase(std::unique(set.begin(), set.end(), same), set.end());
  std::sort(set.begin(), set.end());
}

template <typename Change>
SetId Domain::changed(SetId set, Change change) {
  std::vector<std::uint32_t> out;
  for (const LabelId id : labels.members(set)) {
    Label label = labels_[id];
    change(label);
    out.push_back(intern_label(label));
  }
  work_ += 2 * out.size();
  return labels.of(std::move(out));
}

SetId Domain::stepped(SetId set, const Step& step) {
  if (!keeps_trails_ || set == 0) return set;
  const auto [found, fresh] = stepped_.try_emplace({set, step}, 0);
  if (!fresh) return found->second;
  const SetId out =
      changed(set, [&](Label& label) { label.trail = trails_.after(label.trail, step); });
  return stepped_[{set, step}] = out;
}

SetId Domain::treated(SetId set, Treatment treatment) {
  if (!keeps_trails_ || set == 0 || treatment == kUntreated) return set;
  return changed(set, [&](Label& label) { label.treated |= treatment; });
}

SetId Domain::carried(SetId given, LabelId callee, const Step& call) {
  if (!keeps_trails_ || given == 0) return given;
  const auto [found, fresh] = carried_.try_emplace(std::tuple(given, callee, call), 0);
  if (!fresh) return found->second;
  const Label inside = labels_[callee];
  const SetId out = changed(given, [&](Label& label) {
    label.trail = trails_.joined(trails_.after(label.trail, call), inside.trail);
    label.treated |= inside.treated;
  });
  return carried_[std::tuple(given, callee, call)] = out;
}

// --- Constants ---

ConstantId Domain::constant(ConstantValue value) {
  const auto found = constant_ids_.find(value);
  if (found != constant_ids_.end()) return found->second;
  const auto id = static_cast<ConstantId>(constants_.size());
  constants_.push_back(value);
  constant_ids_.emplace(std::move(value), id);
  return id;
}

bool Domain::is_known(ConstantId id) const {
  return id > kAnything && !std::holds_alternative<PathConstant>(constants_[id]);
}

std::optional<PathId> Domain::constant_path(ConstantId id) const {
  if (id <= kAnything) return std::nullopt;
  const auto* at = std::get_if<PathConstant>(&constants_[id]);
  return at != nullptr ? std::optional(at->path) : std::nullopt;
}

const std::int64_t* Domain::number(ConstantId id) const {
  return id <= kAnything ? nullptr : std::get_if<std::int64_t>(&constants_[id]);
}

const std::string* Domain::text(ConstantId id) const {
  return id <= kAnything ? nullptr : std::get_if<std::string>(&constants_[id]);
}

const ClassConstant* Domain::class_of(ConstantId id) const {
  return id <= kAnything ? nullptr : std::get_if<ClassConstant>(&constants_[id]);
}

ConstantId Domain::join_constants(ConstantId a, ConstantId b) const {
  if (a == b || b == kNothing) return a;
  return a == kNothing ? b : kAnything;
}

// --- Values ---

// Everything below the parameter, or below the field of the global, that the path begins with.
PathId Domain::all_below(PathId path) {
  PathId first = path;
  while (paths_[path].parent != kNone) {
    first = path;
    path = paths_[path].parent;
  }
  if (paths_[path].root == Path::Root::global) path = first;
  return path == first && paths_[path].parent == kNone ? path : field_of(path, kDeep);
}

SetId Domain::join_labels(SetId a, SetId b) {
  const SetId joined = labels.join(a, b);
  if (labels.members(joined).size() <= kMaxLabels) return joined;
  const auto [found, fresh] = coarse_labels_.try_emplace(joined, joined);
  if (!fresh) return found->second;
  std::vector<std::uint32_t> fewer;
  const std::vector<std::uint32_t> members(labels.members(joined).begin(),
                                           labels.members(joined).end());
  for (const LabelId label : members) {
    const PathId path = path_of(label);
    const auto of_path = [&](PathId other) {
      Label coarser = labels_[label];
      coarser.path = other;
      return intern_label(coarser);
    };
    fewer.push_back(path == kNone ? label : of_path(all_below(path)));
    if (path != kNone && root_of(path) != path) fewer.push_back(of_path(root_of(path)));
  }
  const SetId coarse = labels.of(std::move(fewer));
  coarse_labels_[joined] = coarse;
  return coarse;
}

SetId Domain::join_objects(SetId a, SetId b) {
  const SetId joined = objects.join(a, b);
  // Once there were too many there are: or joining the same again would go on changing it.
  const std::span<const ObjectId> all = objects.members(joined);
  if (all.size() <= kMaxObjects && (all.empty() || all[0] != too_many_)) return joined;
  const auto [found, fresh] = coarse_objects_.try_emplace(joined, joined);
  if (!fresh) return found->second;
  std::vector<std::uint32_t> fewer = {too_many_};
  const std::vector<std::uint32_t> members(all.begin(), all.end());
  std::size_t made = 0;
  for (const ObjectId object : members) {
    const PathId path = objects_[object].path;
    if (path != kNone) {
      fewer.push_back(object_at(all_below(path)));
    } else if (++made <= kMaxObjects / 2) {
      fewer.push_back(object);
    }
  }
  const SetId coarse = objects.of(std::move(fewer));
  coarse_objects_[joined] = coarse;
  return coarse;
}

Value Domain::join(const Value& a, const Value& b) {
  return {join_objects(a.objects, b.objects), join_labels(a.labels, b.labels),
          join_constants(a.constant, b.constant)};
}

Value Domain::at_path(PathId path) {
  // In large programs what is that far away is no object that anything is kept in.
  if (is_deep(path) && reach_.path < kMaxPath) {
    return {0, labels.single(label_at(path)), kAnything};
  }
  return {objects.single(object_at(path)), labels.single(label_at(path)),
          is_deep(path) ? kAnything : constant(PathConstant{path})};
}

}  // namespace hegui::taint
