#include "analyzer/consent/refusals.h"

#include <algorithm>
#include <optional>
#include <set>

#include "analyzer/flow/dialog_buttons.h"
#include "analyzer/flow/value_leaves.h"

namespace hegui::consent {
namespace {

using flow::Call;
using flow::Known;
using flow::MethodBody;
using flow::Phase;
using flow::ValueId;
using flow::ValueKind;

constexpr int kMaxDelegation = 3;  // methods that hand the result on

}  // namespace

// The refuse button was pressed: the number a dialog's listener is called with, the view's id.
class Refusals::RefusedButton final : public flow::Assumption {
 public:
  RefusedButton(const EffectTools& tools, MethodId handler, std::optional<std::int64_t> number)
      : in_(tools), handler_(handler), number_(number) {}

  Known call(const CallAsked& asked) const override {
    const auto& views = in_.flow.agree_actions().texts().refuse_views();
    if (views.size() != 1 || !is_id_of_view(asked.unit, asked.call)) return std::nullopt;
    return std::int64_t{*views.begin()};
  }
  Known field(program::UnitNumber /*unit*/, dex::FieldIndex /*field*/) const override {
    return std::nullopt;
  }
  bool differs(MethodId method, const MethodBody& body, ValueId value,
               std::int64_t constant) const override {
    const flow::Value& known = body.values[value];
    if (!known.is(ValueKind::call)) return false;
    const Call& call = body.calls[known.id];
    if (call.kind == flow::CallKind::custom || call.kind == flow::CallKind::polymorphic ||
        !is_id_of_view(in_.flow.index().method(method).unit, call)) {
      return false;
    }
    const auto& texts = in_.flow.agree_actions().texts();
    return !texts.refuse_views().empty() &&
           !texts.refuse_views().contains(static_cast<flow::ResourceId>(constant));
  }
  Known given(MethodId method, const MethodBody& body, ValueId value) const override {
    const flow::Value& known = body.values[value];
    if (!number_ || method != handler_ || !known.is(ValueKind::parameter)) return std::nullopt;
    const flow::MethodInfo& info = in_.flow.index().method(method);
    const auto types = in_.flow.index().parameters(info.signature);
    const std::uint32_t shift = info.is_static() ? 0 : 1;
    if (known.id < shift || known.id - shift >= types.size() ||
        in_.flow.index().descriptor(types[known.id - shift]) != "I") {
      return std::nullopt;
    }
    return *number_;
  }

 private:
  bool is_id_of_view(program::UnitNumber unit, const Call& call) const {
    const flow::MethodRef ref = in_.flow.index().method_ref(unit, dex::MethodIndex{call.index});
    return in_.flow.index().name(ref.signature) == "getId" &&
           in_.flow.index().parameters(ref.signature).empty();
  }

  const EffectTools& in_;
  MethodId handler_;
  std::optional<std::int64_t> number_;
};

Refusals::~Refusals() = default;

base::Result<bool> Refusals::find(const rules::RuleSet& rules) {
  base::Result<bool> policy = find_policy_handlers(rules);
  if (!policy.ok()) return policy;
  find_permission_handlers();
  return true;
}

// --- The policy ---

base::Result<bool> Refusals::find_policy_handlers(const rules::RuleSet& rules) {
  const std::vector<flow::AnswerSite>& sites = in_.flow.agree_actions().sites();
  if (sites.empty()) return true;
  const auto buttons = flow::load_dialog_buttons(rules, in_.flow.index());
  if (!buttons.ok()) return buttons.error();
  const auto handlers_at = [&](const flow::AnswerSite& site) {
    std::vector<MethodId> out;
    for (const Edge& edge : in_.edges.of(site.method)) {
      if (edge.offset == site.offset && edge.kind == EdgeKind::callback &&
          edge.phase == Phase::user) {
        out.push_back(edge.target);
      }
    }
    return out;
  };
  std::set<MethodId> agreeing;
  for (const flow::AnswerSite& site : sites) {
    if (site.answer != flow::Answer::agree) continue;
    for (const MethodId handler : handlers_at(site)) agreeing.insert(handler);
  }
  std::set<MethodId> done;
  for (const flow::AnswerSite& site : sites) {
    if (site.answer != flow::Answer::refuse) continue;
    const program::UnitNumber unit = in_.flow.index().method(site.method).unit;
    const flow::BodyView body = in_.flow.bodies().of(site.method);
    std::optional<std::int64_t> number;
    for (const Call& call : body.calls) {
      if (call.offset != site.offset || call.kind == flow::CallKind::custom) continue;
      const flow::MethodRef ref = in_.flow.index().method_ref(unit, dex::MethodIndex{call.index});
      for (const flow::DialogButton& button : *buttons) {
        if (button.member == in_.flow.index().name(ref.signature) &&
            in_.flow.index().inherits(ref.owner, button.type)) {
          number = button.number;
        }
      }
    }
    for (const MethodId handler : handlers_at(site)) {
      if (!done.insert(handler).second) continue;
      const RefusedButton pressed(in_, handler, number);
      flow::AssumedPaths paths(in_.flow.index(), in_.flow.flow_bodies(), in_.flow.plans(), pressed);
      const std::vector<bool> live = paths.live_blocks(handler);
      const bool all_run = std::find(live.begin(), live.end(), false) == live.end();
      // A listener for both answers whose branches were not understood says nothing.
      if (live.empty() || (all_run && agreeing.contains(handler))) continue;
      refusals_.push_back({true, handler, {{handler, live, live}}, nullptr});
    }
  }
  return true;
}

// --- Permissions ---

void Refusals::find_permission_handlers() {
  const flow::CodeIndex& index = in_.flow.index();
  std::map<MethodId, const ResultMethod*> handlers;
  for (const ResultMethod& result : in_.catalog.results()) {
    for (const TypeId type : index.app_subtypes(result.type)) {
      const MethodId method = index.declared(type, result.signature);
      if (method == kNone || !in_.flow.reach().reached_at_all(method) ||
          !index.definition(method).has_code()) {
        continue;
      }
      if (result.form == ResultForm::contract && !is_registered_for_permissions(method)) continue;
      handlers.try_emplace(method, &result);
    }
  }
  for (const auto& [method, result] : handlers) add_permission_handler(method, *result);
}

// A result method of the activity-result library: registered together with a permission contract.
bool Refusals::is_registered_for_permissions(MethodId handler) const {
  const flow::CodeIndex& index = in_.flow.index();
  const TypeId type = index.type_of_class(index.method(handler).owner);
  // Where an object of the class is made, its constructor is called.
  for (const MethodId constructor : index.methods_of(index.method(handler).owner)) {
    if (index.name(index.method(constructor).signature) != "<init>") continue;
    for (const flow::UseSite& use : in_.flow.uses().callers(constructor)) {
      const flow::BodyView body = in_.flow.bodies().of(use.method);
      const program::UnitNumber unit = index.method(use.method).unit;
      for (const Call& call : body.calls) {
        bool contract = false;
        bool callback = false;
        for (const ValueId argument : body.arguments(call)) {
          if (argument == flow::kNoValue) continue;
          const TypeId made = flow::exact_type(index, unit, body.values[argument]);
          contract |= made != kNone && in_.catalog.is_permission_contract(made);
          callback |= made == type;
        }
        if (contract && callback) return true;
      }
    }
  }
  return false;
}

void Refusals::add_permission_handler(MethodId handler, const ResultMethod& result) {
  std::unique_ptr<AnswerPaths>& paths = answers_[{result.form, result.signature}];
  if (paths == nullptr) paths = std::make_unique<AnswerPaths>(in_.flow, result);
  Refusal out{false, handler, {}, paths.get()};
  if (result.form == ResultForm::denied) {
    const std::vector<bool> all(in_.places.body(handler).blocks.size(), true);
    out.parts.push_back({handler, all, all});
  } else {
    add_denial_parts(handler, result, *paths, 0, out);
  }
  refusals_.push_back(std::move(out));
}

// What differs between the two answers, here and in the methods that are given the result.
void Refusals::add_denial_parts(MethodId method, const ResultMethod& result, AnswerPaths& paths,
                                int depth, Refusal& out) {
  const bool known = std::any_of(out.parts.begin(), out.parts.end(),
                                 [&](const CodePart& part) { return part.method == method; });
  if (known || depth > kMaxDelegation) return;
  const std::vector<bool> denied = paths.live(method, false);
  const std::vector<bool> granted = paths.live(method, true);
  if (denied.empty() || denied.size() != granted.size()) return;
  CodePart part{method, denied, denied};
  for (std::size_t i = 0; i < denied.size(); ++i) part.blocks[i] = denied[i] && !granted[i];
  if (std::find(part.blocks.begin(), part.blocks.end(), true) != part.blocks.end()) {
    out.parts.push_back(part);
  }
  const flow::BodyView body = in_.flow.bodies().of(method);
  const ValueId codes = paths.codes_parameter(method);
  for (const Edge& edge : in_.edges.of(method)) {
    if (edge.kind != EdgeKind::call || !denied[edge.block] || !granted[edge.block]) continue;
    bool given = result.form == ResultForm::contract;
    for (const Call& call : body.calls) {
      if (call.offset != edge.offset) continue;
      for (const ValueId argument : body.arguments(call)) {
        given |= codes != flow::kNoValue && argument == codes;
      }
    }
    if (given && edge.target != method) {
      add_denial_parts(edge.target, result, paths, depth + 1, out);
    }
  }
}

const std::vector<bool>* Refusals::denial_blocks(MethodId method) const {
  for (const Refusal& refusal : refusals_) {
    if (refusal.of_policy) continue;
    for (const CodePart& part : refusal.parts) {
      if (part.method == method) return &part.blocks;
    }
  }
  return nullptr;
}

// --- Rows ---

void Refusals::write(facts::FactWriter& facts) {
  after_denial_.assign(in_.flow.index().method_count(), false);
  for (const Refusal& refusal : refusals_) write_one(refusal, facts);
}

void Refusals::write_one(const Refusal& refusal, facts::FactWriter& facts) {
  EffectWalk walk(in_, refusal.answer);
  EffectSet always = static_cast<EffectSet>(~0U);
  bool has_effect = false;
  for (const CodePart& part : refusal.parts) {
    const std::size_t known = walk.found().size();
    const EffectSet of_part = walk.walk(part);
    // A method that only works the answer out does nothing for it.
    if (of_part == 0 && walk.found().size() == known) continue;
    always &= of_part;
    has_effect = true;
  }
  if (!has_effect) always = 0;
  if (!refusal.of_policy) {
    for (const MethodId method : walk.visited()) after_denial_[method] = true;
    for (const CodePart& part : refusal.parts) after_denial_[part.method] = true;
  }
  // Closing one screen after opening another is going on.
  const bool opens =
      std::any_of(walk.found().begin(), walk.found().end(),
                  [](const FoundEffect& one) { return one.effect == Effect::opens_screen; });
  if (opens) always = static_cast<EffectSet>(always & ~bit(Effect::closes_screen));
  if ((always & bit(Effect::ends_app)) != 0) always |= bit(Effect::closes_screen);
  facts::RefusalRow row;
  row.kind = refusal.of_policy ? "policy" : "permission";
  row.handler = in_.flow.index().reference(refusal.handler);
  row.owner = in_.places.owner(refusal.handler);
  bool leaves = false;
  for (const FoundEffect& one : walk.found()) {
    Effect judged = one.effect;
    switch (one.effect) {
      case Effect::ends_app:
        judged = Effect::closes_screen;  // on every way one or the other
        [[fallthrough]];
      case Effect::closes_screen:
        if (opens && one.effect == Effect::closes_screen) continue;
        leaves = true;
        row.effect = "leaves";
        break;
      case Effect::asks_again:
        row.effect = "asks_again";
        break;
      case Effect::opens_screen:
        row.effect = "opens_screen";
        break;
      case Effect::collects:
        row.effect = "collects";
        break;
    }
    row.always = (always & bit(judged)) != 0;
    row.site = one.site == 0 ? std::nullopt : std::optional(one.site);
    row.origin = in_.places.origin(one.method, one.offset);
    facts.add(row);
  }
  if ((always & (bit(Effect::closes_screen) | bit(Effect::asks_again))) != 0) return;
  // A library's base class that only passes the result on is nobody's answer to a refusal.
  if (refusal.parts.empty() && row.owner.starts_with("library:")) return;
  row.effect = "goes_on";
  row.site = std::nullopt;
  row.always = leaves ? 0 : 1;
  std::uint32_t at = 0;
  if (!refusal.parts.empty() && refusal.parts[0].method == refusal.handler) {
    const CodePart& part = refusal.parts[0];
    const auto first = std::find(part.blocks.begin(), part.blocks.end(), true);
    at = in_.places.body(part.method)
             .blocks[static_cast<std::size_t>(first - part.blocks.begin())]
             .start;
  }
  row.origin = in_.places.origin(refusal.handler, at);
  facts.add(row);
}

}  // namespace hegui::consent
