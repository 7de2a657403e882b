#include "analyzer/taint/engine.h"

#include <algorithm>

#include "analyzer/taint/library_call.h"
#include "analyzer/taint/method_analysis.h"
#include "analyzer/taint/relevance.h"

namespace hegui::taint {
namespace {

// Instructions followed, effects applied and members of sets joined, over all summaries.
constexpr std::uint64_t kMaxSteps = 8'000'000;
// Of one method, over all its summaries, not counting what it calls.
constexpr std::uint64_t kMaxMethodSteps = kMaxSteps / 400;
constexpr int kMaxSpecialisings = 4;  // of one call, one after the other

void sort_bindings(Bindings& bindings) {
  std::sort(bindings.begin(), bindings.end());
  bindings.erase(std::unique(bindings.begin(), bindings.end()), bindings.end());
}

}  // namespace

Engine::Engine(flow::ProgramFlow& flow, const Models& models,
               const std::map<CodePlace, std::uint32_t>& sources, Recipients& recipients,
               ReflectedSources& reflected, Domain& domain, bool implicit)
    : flow_(flow),
      models_(models),
      sources_(sources),
      recipients_(recipients),
      reflected_(reflected),
      domain_(domain),
      implicit_(implicit),
      program_reach_(domain.reach()),
      steps_(kMaxSteps) {
  auto unknown = std::make_shared<Summary>();
  unknown->returns = true;
  unknown->returned = domain.anything();
  unknown_ = std::move(unknown);
}

bool Engine::take(std::uint64_t steps) {
  const std::uint64_t work = domain_.work();
  const std::uint64_t more = work - work_seen_;
  work_seen_ = work;
  taken_ += steps + more;
  return steps_.take(steps + more) && !steps_.exhausted();
}

std::uint32_t Engine::source_at(MethodId method, std::uint32_t offset) const {
  const auto found = sources_.find({method, offset});
  return found == sources_.end() ? kNone : found->second;
}

std::uint32_t Engine::sink_number(MethodId method, std::uint32_t offset, const SinkRow& row) {
  const auto [found, fresh] = sink_numbers_.try_emplace({{method, offset}, &row},
                                                        static_cast<std::uint32_t>(sinks_.size()));
  if (fresh) sinks_.push_back({{method, offset}, &row});
  return found->second;
}

std::shared_ptr<const Summary> Engine::summary(MethodId method, const Bindings& bindings) {
  const auto [found, fresh] = entries_.try_emplace(Key{method, bindings});
  Entry& entry = found->second;
  switch (entry.state) {
    case Entry::State::done:
      return entry.summary;
    case Entry::State::running:
      entry.met_again = true;
      lowest_ = std::min(lowest_, entry.depth);
      return entry.summary;
    case Entry::State::provisional:
      if (entry.round == round_) {
        lowest_ = std::min(lowest_, entry.depth);
        return entry.summary;
      }
      break;
    case Entry::State::fresh:
      break;
  }
  if (out_of_steps()) return unknown_;
  if (depth_ >= kMaxDepth) {
    ++counts.too_deep;
    return std::make_shared<Summary>(MethodAnalysis(*this, method, bindings).pass_on());
  }
  return run(entry, method, bindings).summary;
}

// How many objects beyond the parameters' own fields the summary writes to.
std::size_t Engine::far_objects(const Summary& summary) const {
  std::size_t out = 0;
  ObjectId last = kNone;
  for (const Effect& effect : summary.effects) {
    const PathId path = domain_.object(effect.object).path;
    if (effect.object == last || path == kNone) continue;
    last = effect.object;
    if (domain_.path(path).length > 1) ++out;
  }
  return out;
}

// Containers of containers, written by code of the app, would be told apart without end: of a
// method that speaks of too many, less is told.
Summary Engine::analyse(MethodId method, const Bindings& bindings) {
  constexpr std::size_t kManyFar = 16;
  std::uint64_t& spent = spent_[method];
  if (spent > kMaxMethodSteps) return MethodAnalysis(*this, method, bindings).pass_on();
  take(0);
  const std::uint64_t before = taken_, before_inner = taken_inside_;
  taken_inside_ = 0;
  const Domain::Reach usual = domain_.reach();
  std::optional<Summary> out;
  while (!out) {
    const auto known = reach_.find(method);
    const Domain::Reach reach = known != reach_.end() ? known->second : program_reach_;
    domain_.set_reach(reach);
    Summary summary = MethodAnalysis(*this, method, bindings).run();
    domain_.set_reach(usual);
    if (reach.path <= 1 || far_objects(summary) <= kManyFar) {
      out = std::move(summary);
    } else {
      reach_[method] = {static_cast<std::uint8_t>(reach.path / 2), 1};
    }
  }
  take(0);
  const std::uint64_t all = taken_ - before;
  spent += all - std::min(all, taken_inside_);
  taken_inside_ = before_inner + all;
  if (spent <= kMaxMethodSteps) return std::move(*out);
  ++counts.given_up;
  Summary passed = MethodAnalysis(*this, method, bindings).pass_on();
  passed.leaks = std::move(out->leaks);  // what left is known all the same
  return passed;
}

Engine::Entry& Engine::run(Entry& entry, MethodId method, const Bindings& bindings) {
  const int outer_lowest = lowest_;
  const int own_depth = ++depth_;
  entry.state = Entry::State::running;
  entry.depth = own_depth;
  if (entry.summary == nullptr) entry.summary = std::make_shared<Summary>();
  lowest_ = kMaxDepth + 1;
  for (int round = 0;; ++round) {
    entry.met_again = false;
    Summary next = analyse(method, bindings);
    ++counts.summaries;
    const bool still = next == *entry.summary;
    entry.summary = std::make_shared<Summary>(std::move(next));
    if (!entry.met_again || still) break;
    if (lowest_ < own_depth) break;  // whoever the circle began with goes round again
    if (round + 1 >= kMaxRounds) {
      ++counts.unsettled;
      break;
    }
    ++round_;  // what was made on the way is to be made again
  }
  --depth_;
  if (lowest_ < own_depth) {
    // Part of a circle that began further out, and is not settled yet.
    entry.state = Entry::State::provisional;
    entry.depth = lowest_;
    entry.round = round_;
    lowest_ = std::min(lowest_, outer_lowest);
  } else {
    entry.state = Entry::State::done;
    lowest_ = outer_lowest;
  }
  return entry;
}

FieldKey Engine::callback_field(flow::SignatureId signature, SetId labels) {
  const FieldKey field =
      domain_.named_field("callback " + std::to_string(signature) + " " + std::to_string(labels));
  callback_fields_.try_emplace(field, CallbackField{signature, labels});
  return field;
}

void Engine::release(Frame& frame, const Value& objects, TypeId declared) {
  const std::span<const ObjectId> released = domain_.objects.members(objects.objects);
  if (released.size() != 1 || !domain_.object(released[0]).single) return;
  std::set<flow::SignatureId> called;
  if (declared != kNone) {
    for (const flow::Callback& one : flow_.model().callbacks(declared))
      called.insert(one.signature);
  }
  const ObjectId pool = domain_.global_object(kCallbacks);
  const std::span<const Heap::Cell> cells = frame.heap.cells_of(pool);
  const std::vector<Heap::Cell> registered(cells.begin(), cells.end());
  for (const Heap::Cell& cell : registered) {
    if (!domain_.objects.holds(cell.value.objects, released[0])) continue;
    const auto field = callback_fields_.find(cell.field);
    const bool other = !called.empty() && field != callback_fields_.end() &&
                       !called.contains(field->second.signature);
    if (other) continue;
    std::vector<std::uint32_t> left;
    for (const ObjectId object : domain_.objects.members(cell.value.objects)) {
      if (object != released[0]) left.push_back(object);
    }
    Value value = cell.value;
    value.objects = domain_.objects.of(std::move(left));
    frame.heap.set(pool, cell.field, value);
  }
}

MethodId Engine::telling_initialiser(TypeId type) {
  const auto [found, fresh] = initialisers_.try_emplace(type, kNone);
  if (!fresh) return found->second;
  const flow::SignatureId signature = index().find_signature("<clinit>", "()V");
  if (signature == kNone || index().app_class(type) == kNone) return kNone;
  const MethodId method = index().declared(type, signature);
  if (method == kNone || !matters(method)) return kNone;
  const std::shared_ptr<const Summary> summary = this->summary(method, {});
  const auto tells = [&](const Value& value) {
    const std::span<const LabelId> labels = domain_.labels.members(value.labels);
    return std::any_of(labels.begin(), labels.end(),
                       [&](LabelId label) { return domain_.source_of(label) != kNone; });
  };
  const bool telling = !summary->leaks.empty() ||
                       std::any_of(summary->effects.begin(), summary->effects.end(),
                                   [&](const Effect& effect) { return tells(effect.value); });
  if (telling) initialisers_[type] = method;
  return telling ? method : kNone;
}

// What is short is followed anyhow: it may tell a constant, or give back what it is given.
bool Engine::matters(MethodId method) const {
  constexpr std::size_t kShort = 12;  // values
  return relevance_ == nullptr || relevance_->leads(method) ||
         flow_.bodies().of(method).values.size() <= kShort;
}

bool Engine::matters(const flow::DispatchKey& key, flow::KeyId id) const {
  if (relevance_ == nullptr) return true;
  const std::vector<MethodId>& targets = flow_.reach().targets(id, false);
  return (key.first != kNone && relevance_->leads(key.first)) ||
         std::any_of(targets.begin(), targets.end(),
                     [&](MethodId target) { return relevance_->leads(target); });
}

Outcome Engine::call(Frame& caller, MethodId target, std::vector<Value> arguments,
                     std::uint64_t site, std::span<Value> kept) {
  if (!matters(target)) return {true, domain_.anything(), {}};
  std::shared_ptr<const Summary> summary = this->summary(target, {});
  Bindings bindings;
  for (int i = 0; i < kMaxSpecialisings; ++i) {
    Translation translation(caller, arguments, site);
    Bindings more = bindings;
    bind_asked(*summary, translation, caller, more);
    bind_aliases(*summary, translation, caller, more);
    sort_bindings(more);
    if (more == bindings) break;
    const bool known = entries_.contains(Key{target, more});
    if (!known && special_[target]++ >= kMaxSpecial) break;
    bindings = std::move(more);
    summary = this->summary(target, bindings);
  }
  if (!take(summary->effects.size() + summary->leaks.size() + 1)) {
    return {true, domain_.anything(), {}};
  }
  return apply(*summary, std::move(arguments), site, caller, kept);
}

Outcome Engine::call(Frame& caller, std::span<const CallTarget> targets,
                     const std::vector<Value>& arguments, std::uint64_t site,
                     std::span<Value> kept) {
  Outcome out;
  const Heap before = caller.heap;
  std::optional<Heap> after, thrown;
  const auto keep = [&](std::optional<Heap>& heap) {
    if (heap) {
      join_heaps(domain_, caller, *heap, caller.heap);
    } else {
      heap = caller.heap;
    }
  };
  for (const CallTarget& target : targets) {
    caller.heap = before;
    const flow::MethodInfo& info = index().method(target.method);
    std::vector<Value> given = arguments;
    given.resize(std::max<std::size_t>(given.size(), 1));
    given[0] = target.receiver;
    if (info.is_static()) given.erase(given.begin());
    given.resize(index().parameters(info.signature).size() + (info.is_static() ? 0 : 1),
                 domain_.anything());
    const Outcome one = call(caller, target.method, std::move(given), site, kept);
    out.thrown = domain_.join(out.thrown, one.thrown);
    if (!one.returns) {
      keep(thrown);
      continue;
    }
    out.returned = domain_.join(out.returned, one.returned);
    out.returns = true;
    keep(after);
  }
  caller.heap = after ? *after : thrown ? *thrown : before;
  if (!after || !thrown) return out;
  for (const Heap::Cell& cell : thrown->cells()) {  // what is thrown was made on another way
    if (domain_.is_made(cell.object) && !after->has(cell.object)) {
      caller.heap.set(cell.object, cell.field, cell.value);
    }
  }
  return out;
}

CallTargets Engine::targets(Frame& caller, const Value& receiver, TypeId declared,
                            flow::SignatureId signature, const flow::TypeSet* types) {
  CallTargets out;
  const auto add = [&](MethodId method, const Value& value) {
    if (method == kNone) {
      out.library = true;
      return;
    }
    for (CallTarget& known : out.methods) {
      if (known.method != method) continue;
      known.receiver = domain_.join(known.receiver, value);
      return;
    }
    out.methods.push_back({method, value});
  };
  const auto add_declared = [&](const Value& value) {
    std::vector<TypeId> candidates;
    if (types != nullptr && !types->any) {
      for (const TypeId type : types->exact()) candidates.push_back(type);
    } else {
      const std::span<const TypeId> below = index().app_subtypes(declared);
      if (below.size() > 4096) out.library = true;
      candidates.assign(below.begin(), below.begin() + std::min<std::size_t>(below.size(), 4096));
      if (index().app_class(declared) == kNone) out.library = true;
    }
    const std::size_t before = out.methods.size();
    for (const TypeId type : candidates) {
      const MethodId method = index().dispatch(type, signature);
      if (method != kNone && index().method(method).is_abstract()) continue;
      add(method, value);
      if (out.methods.size() > before + max_targets_) {
        ++counts.too_many;
        out.library = true;
        out.methods.resize(before);
        return;
      }
    }
    if (candidates.empty()) out.library = true;
  };
  const std::span<const ObjectId> objects = domain_.objects.members(receiver.objects);
  bool unknown = false;
  for (const ObjectId object : objects) {
    const TypeId exact = caller.exact_type(object);
    const Value one{domain_.objects.single(object), receiver.labels, kNothing};
    if (exact != kNone) {
      add(index().dispatch(exact, signature), one);
      continue;
    }
    caller.ask(domain_.object(object).path);
    unknown = true;
    add_declared(one);
  }
  // Nothing is known of it: a library gave it. Null runs nothing.
  const bool null = receiver.constant == domain_.zero();
  if (objects.empty() && !null && !unknown) add_declared(receiver);
  return out;
}

}  // namespace hegui::taint
