#include "analyzer/flow/forwards.h"

#include <algorithm>

#include "analyzer/flow/value_leaves.h"

namespace hegui::flow {
namespace {

// A parameter of one method handed on as a parameter of another.
struct Passing {
  MethodId callee;
  std::uint32_t callee_parameter;
  MethodId caller;
  std::uint32_t caller_parameter;
};

class Builder {
 public:
  Builder(const CodeIndex& index, const Bodies& bodies, const CallPlans& plans)
      : index_(index),
        bodies_(bodies),
        plans_(plans),
        lists_(index.method_count()),
        full_(index.method_count(), false) {}

  std::vector<std::vector<Forward>> run() {
    for (MethodId method = 0; method < index_.method_count(); ++method) collect(method);
    std::stable_sort(passings_.begin(), passings_.end(),
                     [](const Passing& a, const Passing& b) { return a.callee < b.callee; });
    for (MethodId method = 0; method < lists_.size(); ++method) {
      if (!lists_[method].empty()) pending_.push_back(method);
    }
    for (std::size_t at = 0; at < pending_.size(); ++at) pass_on(pending_[at]);
    for (MethodId method = 0; method < lists_.size(); ++method) {
      if (full_[method]) lists_[method].clear();
    }
    return std::move(lists_);
  }

 private:
  void collect(MethodId method) {
    const BodyView body = bodies_.of(method);
    const program::UnitNumber unit = index_.method(method).unit;
    for (const Call& call : body.calls) {
      if (call.kind == CallKind::custom || call.kind == CallKind::polymorphic) continue;
      const CallPlan& plan = plans_.plan(unit, call);
      const std::span<const ValueId> arguments = body.arguments(call);
      const bool dispatched = call.kind == CallKind::virtual_ || call.kind == CallKind::interface;
      // With one target whatever the object there is nothing to bind, unless the framework makes
      // the call: what the object was made with may decide then what it does.
      if (dispatched && plan.key != kNone && !plan.opaque && plans_.key(plan.key).several) {
        add_own(method, body, arguments.empty() ? kNoValue : arguments[0], plan.key, Phase::same,
                call.offset);
      }
      for (const Handing& handing : plans_.handings(plan)) {
        const std::size_t at = call.place_of(handing.argument);
        if (handing.key == kNone || at >= arguments.size()) continue;
        add_own(method, body, arguments[at], handing.key, handing.phase, call.offset);
      }
      // Handed on only where one body is certain to run.
      MethodId callee = kNone;
      if (plan.opaque) continue;
      if (!dispatched) {
        callee = plan.direct;
      } else if (plan.key != kNone && !plans_.key(plan.key).several) {
        callee = plans_.key(plan.key).first;
      }
      if (callee == kNone) continue;
      for (std::uint32_t i = 0; i < arguments.size(); ++i) {
        const std::uint32_t parameter = only_parameter(body, arguments[i]);
        if (parameter != kNone) passings_.push_back({callee, i, method, parameter});
      }
    }
  }

  void add_own(MethodId method, const BodyView& body, ValueId value, KeyId key, Phase phase,
               std::uint32_t offset) {
    const std::uint32_t parameter = only_parameter(body, value);
    if (parameter == kNone) return;
    add(method, {parameter, key, phase, method, offset});
  }

  bool add(MethodId method, const Forward& forward) {
    std::vector<Forward>& list = lists_[method];
    if (full_[method] || std::find(list.begin(), list.end(), forward) != list.end()) return false;
    if (list.size() == kMaxForwards) {
      full_[method] = true;
      return false;
    }
    list.push_back(forward);
    return true;
  }

  void pass_on(MethodId callee) {
    const auto first = std::lower_bound(
        passings_.begin(), passings_.end(), callee,
        [](const Passing& passing, MethodId wanted) { return passing.callee < wanted; });
    for (auto at = first; at != passings_.end() && at->callee == callee; ++at) {
      bool grown = false;
      // By position: the list itself grows where a method calls itself.
      for (std::size_t i = 0; i < lists_[callee].size(); ++i) {
        Forward forward = lists_[callee][i];
        if (forward.parameter != at->callee_parameter) continue;
        forward.parameter = at->caller_parameter;
        grown |= add(at->caller, forward);
      }
      if (grown) pending_.push_back(at->caller);
    }
  }

  const CodeIndex& index_;
  const Bodies& bodies_;
  const CallPlans& plans_;
  std::vector<std::vector<Forward>> lists_;
  std::vector<bool> full_;
  std::vector<Passing> passings_;
  std::vector<MethodId> pending_;
};

}  // namespace

Forwards Forwards::build(const CodeIndex& index, const Bodies& bodies, const CallPlans& plans) {
  const std::vector<std::vector<Forward>> lists = Builder(index, bodies, plans).run();
  Forwards out;
  out.starts_.reserve(lists.size() + 1);
  out.starts_.push_back(0);
  for (const std::vector<Forward>& list : lists) {
    out.all_.insert(out.all_.end(), list.begin(), list.end());
    out.starts_.push_back(static_cast<std::uint32_t>(out.all_.size()));
  }
  return out;
}

bool Forwards::bound_by_callers(MethodId method, std::uint32_t offset, KeyId key) const {
  const std::span<const Forward> list = of(method);
  return std::any_of(list.begin(), list.end(), [&](const Forward& forward) {
    return forward.site == method && forward.offset == offset && forward.key == key;
  });
}

}  // namespace hegui::flow
