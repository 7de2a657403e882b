#include "analyzer/taint/apply.h"

#include <algorithm>

namespace hegui::taint {
namespace {

constexpr std::uint8_t kMaxAliasPath = 3;  // longer paths are not told to be the same

}  // namespace

Translation::Translation(Frame& caller, std::span<const Value> arguments, std::uint64_t call_site)
    : caller_(caller), arguments_(arguments), call_site_(call_site) {}

Value Translation::at(PathId path) {
  const auto known = known_.find(path);
  if (known != known_.end()) return known->second;
  Domain& domain = caller_.domain();
  const Path step = domain.path(path);
  Value value;
  if (step.root == Path::Root::parameter) {
    value = step.field < arguments_.size() ? arguments_[step.field] : domain.anything();
  } else if (step.root == Path::Root::global) {
    value = domain.of_object(domain.object_at(path));
    if (caller_.implicit() && path == domain.global(kControl)) value.labels = caller_.control();
  } else if (step.field == kDeep) {
    value = caller_.deep(at(step.parent));
  } else {
    value = caller_.read(at(step.parent), step.field);
  }
  known_.emplace(path, value);
  return value;
}

ObjectId Translation::made(ObjectId inner) {
  return caller_.domain().made_by_call(call_site_, inner);
}

Value Translation::translated(const Value& of_summary, bool comes_out) {
  Domain& domain = caller_.domain();
  Value out{0, 0, of_summary.constant};
  if (const std::optional<PathId> path = domain.constant_path(of_summary.constant)) {
    out.constant = at(*path).constant;
  }
  for (const ObjectId object : domain.objects.members(of_summary.objects)) {
    const PathId path = domain.object(object).path;
    const SetId there = path == kNone ? domain.objects.single(made(object)) : at(path).objects;
    out.objects = domain.join({out.objects, 0, kNothing}, {there, 0, kNothing}).objects;
  }
  const Step call{
      part_of_site(call_site_) == kByFramework ? Step::Kind::callback : Step::Kind::call,
      place_of_site(call_site_)};
  std::vector<std::uint32_t> sources;
  SetId labels = 0;
  for (const LabelId label : domain.labels.members(of_summary.labels)) {
    if (domain.source_of(label) != kNone) {
      sources.push_back(label);
    } else {
      const SetId given = at(domain.path_of(label)).labels;
      labels = domain.join_labels(labels, domain.carried(given, label, call));
    }
  }
  SetId read_inside = domain.labels.of(std::move(sources));
  if (comes_out) read_inside = domain.stepped(read_inside, {Step::Kind::back, call.place});
  out.labels = domain.join_labels(labels, read_inside);
  return out;
}

void bind_asked(const Summary& summary, Translation& translation, Frame& caller, Bindings& out) {
  Domain& domain = caller.domain();
  for (const PathId path : summary.asked) {
    const Value value = translation.at(path);
    const std::span<const ObjectId> objects = domain.objects.members(value.objects);
    if (objects.empty() && domain.is_known(value.constant)) {
      out.push_back({path, Binding::Kind::constant, value.constant});
      continue;
    }
    caller.ask_constant(value.constant);
    TypeId type = kNone;
    bool same = !objects.empty();
    for (const ObjectId object : objects) {
      const TypeId exact = caller.exact_type(object);
      if (exact == kNone) caller.ask(domain.object(object).path);
      same = same && exact != kNone && (type == kNone || type == exact);
      type = exact;
    }
    if (same) out.push_back({path, Binding::Kind::type, type});
  }
}

void bind_aliases(const Summary& summary, Translation& translation, Frame& caller, Bindings& out) {
  Domain& domain = caller.domain();
  const auto writes = [](const Access& access) { return access.written; };
  if (std::none_of(summary.accesses.begin(), summary.accesses.end(), writes)) return;
  struct Met {
    PathId path;
    std::set<FieldKey> fields, written;
  };
  std::map<ObjectId, std::vector<Met>> by_object;  // of the caller's, those that are certain
  for (auto at = summary.accesses.begin(); at != summary.accesses.end();) {
    const PathId path = at->path;
    Met met{path, {}, {}};
    for (; at != summary.accesses.end() && at->path == path; ++at) {
      met.fields.insert(at->field);
      if (at->written) met.written.insert(at->field);
    }
    if (domain.path(path).length > kMaxAliasPath || !domain.path(path).single) continue;
    const std::span<const ObjectId> objects = domain.objects.members(translation.at(path).objects);
    if (objects.size() == 1 && domain.object(objects[0]).single)
      by_object[objects[0]].push_back(std::move(met));
  }
  const auto meet = [](const std::set<FieldKey>& a, const std::set<FieldKey>& b) {
    return std::any_of(a.begin(), a.end(), [&](FieldKey field) { return b.contains(field); });
  };
  for (auto& [object, paths] : by_object) {
    for (std::size_t i = 1; i < paths.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        if (!meet(paths[i].written, paths[j].fields) && !meet(paths[j].written, paths[i].fields)) {
          continue;
        }
        // The shorter, older path names it.
        const auto rank = [&](PathId path) { return std::pair(domain.path(path).length, path); };
        const bool first = rank(paths[j].path) < rank(paths[i].path);
        const PathId named = first ? paths[j].path : paths[i].path;
        const PathId other = first ? paths[i].path : paths[j].path;
        out.push_back({other, Binding::Kind::alias, named});
        break;
      }
    }
  }
}

Outcome apply(const Summary& summary, std::vector<Value> arguments, std::uint64_t call_site,
              Frame& caller, std::span<Value> kept) {
  Domain& domain = caller.domain();
  for (const ObjectId inner : summary.made) {
    caller.renew(domain.made_by_call(call_site, inner), kept, arguments);
  }
  // Everything is looked up before anything changes.
  Translation translation(caller, arguments, call_site);
  const Outcome out{summary.returns, translation.value(summary.returned),
                    translation.value(summary.thrown)};
  for (const Leak& leak : summary.leaks) {
    caller.leak(leak.sink, translation.left_inside(leak.data),
                translation.left_inside(leak.target));
  }
  std::map<std::pair<ObjectId, FieldKey>, Value> written;
  for (const Effect& effect : summary.effects) {
    const Value value = translation.value(effect.value);
    const SetId objects = translation.value(domain.of_object(effect.object)).objects;
    const std::span<const ObjectId> targets = domain.objects.members(objects);
    for (const ObjectId object : targets) {
      const bool strong =
          targets.size() == 1 && domain.object(object).single && effect.field != kAnyKey;
      const Value after = strong ? value : domain.join(value, caller.stored(object, effect.field));
      const auto [found, fresh] = written.try_emplace({object, effect.field}, after);
      if (!fresh) found->second = domain.join(found->second, after);
    }
  }
  for (const auto& [place, value] : written) {
    caller.write(domain.of_object(place.first), place.second, value);
  }
  return out;
}

}  // namespace hegui::taint
