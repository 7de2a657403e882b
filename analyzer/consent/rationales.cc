#include "analyzer/consent/rationales.h"

#include <algorithm>

#include "analyzer/flow/assumed_paths.h"

namespace hegui::consent {
namespace {

using flow::BodyView;
using flow::Call;
using flow::CallKind;
using flow::Known;
using flow::MethodBody;
using flow::Phase;
using flow::Value;
using flow::ValueId;
using flow::ValueKind;

constexpr int kMaxDepth = 4;             // callers and registrations gone back
constexpr std::size_t kMaxCallers = 12;  // of one method
constexpr std::size_t kMaxTextCharacters = 200;

constexpr std::string_view kTopics[] = {"permission_purpose", "permission_vague"};

bool is_plain(const Call& call) {
  return call.kind != CallKind::custom && call.kind != CallKind::polymorphic;
}

}  // namespace

// The system does not ask for an explanation: nothing was denied yet.
class Rationales::NoExplanationDue final : public flow::Assumption {
 public:
  explicit NoExplanationDue(const EffectTools& tools) : in_(tools) {}
  Known call(const CallAsked& asked) const override {
    if (!in_.catalog.asks_for_rationale(asked.unit, asked.call.index)) return std::nullopt;
    return std::int64_t{0};
  }
  Known field(program::UnitNumber /*unit*/, dex::FieldIndex /*field*/) const override {
    return std::nullopt;
  }
  bool differs(MethodId /*method*/, const MethodBody& /*body*/, ValueId /*value*/,
               std::int64_t /*constant*/) const override {
    return false;
  }

 private:
  const EffectTools& in_;
};

Rationales::Rationales(const EffectTools& tools, const Refusals& refusals,
                       const program::Phrases& phrases)
    : in_(tools),
      refusals_(refusals),
      phrases_(phrases),
      assumption_(std::make_unique<NoExplanationDue>(tools)),
      first_time_(std::make_unique<flow::AssumedPaths>(tools.flow.index(), tools.flow.flow_bodies(),
                                                       tools.flow.plans(), *assumption_)) {}
Rationales::~Rationales() = default;

void Rationales::write(facts::FactWriter& facts) {
  if (in_.places.asking_methods().empty()) return;
  find_registrations();
  for (const MethodId method : in_.places.asking_methods()) {
    for (const program::FactSite& site : in_.places.sites_in(method)) {
      if (!site.asks) continue;
      seen_.clear();
      gather(site, method, site.offset, 0, false, facts);
      gather_denials(site, method, facts);
    }
  }
  in_.places.forget_bodies();
}

// Which calls register which methods as listeners of the user.
void Rationales::find_registrations() {
  const flow::CodeIndex& index = in_.flow.index();
  for (MethodId method = 0; method < index.method_count(); ++method) {
    if (!in_.flow.reach().reached_at_all(method)) continue;
    const program::UnitNumber unit = index.method(method).unit;
    const BodyView body = in_.flow.bodies().of(method);
    const bool registers = std::any_of(body.calls.begin(), body.calls.end(), [&](const Call& call) {
      if (call.kind == CallKind::custom) return true;
      if (!is_plain(call)) return false;
      const auto handings = in_.flow.plans().handings(in_.flow.plans().plan(unit, call));
      return std::any_of(handings.begin(), handings.end(),
                         [](const flow::Handing& handing) { return handing.phase == Phase::user; });
    });
    if (!registers) continue;
    for (const Edge& edge : in_.edges.of(method)) {
      if (edge.kind != EdgeKind::callback || edge.phase != Phase::user) continue;
      registrations_[edge.target].push_back({method, edge.offset});
    }
  }
}

// --- Texts ---

bool Rationales::is_purpose(const std::string& text) {
  const auto [found, fresh] = purposes_.try_emplace(text, false);
  if (fresh && program::Phrases::worth_matching(text)) {
    for (const std::size_t number : phrases_.match(text)) {
      const std::string& topic = phrases_.phrases()[number].topic;
      found->second |=
          std::find(std::begin(kTopics), std::end(kTopics), topic) != std::end(kTopics);
    }
  }
  return found->second;
}

const std::vector<Rationales::Shown>& Rationales::shown_in(MethodId method) {
  const auto [found, fresh] = shown_.try_emplace(method);
  if (!fresh) return found->second;
  const BodyView body = in_.flow.bodies().of(method);
  for (const Call& call : body.calls) {
    if (!is_plain(call)) continue;
    for (const ValueId argument : body.arguments(call)) {
      add_text(method, body, call, argument, found->second);
    }
  }
  for (Shown& shown : found->second) shown.after_denial = after_denial(method, shown.block);
  return found->second;
}

void Rationales::add_text(MethodId method, const BodyView& body, const Call& call, ValueId argument,
                          std::vector<Shown>& out) {
  if (argument == flow::kNoValue) return;
  const auto put = [&](const std::string& text) {
    if (is_purpose(text)) out.push_back({text, call.offset, call.block, false});
  };
  const Value& value = body.values[argument];
  if (value.is(ValueKind::string) || value.is(ValueKind::call) || value.is(ValueKind::phi) ||
      value.is(ValueKind::static_field)) {
    for (const std::string& text : in_.flow.constants().texts({method, argument}).texts) put(text);
  }
  if (value.is(ValueKind::integer) && value.number > 0x01ffffff) {
    const auto id = static_cast<flow::ResourceId>(value.number);
    if (in_.flow.layouts().find(id) == nullptr) {
      put(in_.flow.layouts().string(id));
    } else {
      in_.flow.layouts().for_each_part(id, [&](const flow::LayoutContent& content) {
        for (const flow::Widget& widget : content.widgets) put(widget.text);
      });
    }
  }
}

bool Rationales::after_denial(MethodId method, std::uint32_t block) {
  const std::vector<bool>* denied = refusals_.denial_blocks(method);
  if (denied != nullptr && block < denied->size() && (*denied)[block]) return true;
  const program::UnitNumber unit = in_.flow.index().method(method).unit;
  const BodyView body = in_.flow.bodies().of(method);
  const bool asks = std::any_of(body.calls.begin(), body.calls.end(), [&](const Call& call) {
    return is_plain(call) && in_.catalog.asks_for_rationale(unit, call.index);
  });
  if (!asks) return false;
  const std::vector<bool>& live = first_time_->live_blocks(method);
  return block < live.size() && !live[block];
}

// Can code in block `from` run before code in block `to`?
bool Rationales::precedes(MethodId method, std::uint32_t from, std::uint32_t to) {
  const MethodBody& body = in_.places.body(method);
  if (from >= body.blocks.size() || to >= body.blocks.size()) return false;
  std::vector<bool> seen(body.blocks.size(), false);
  std::vector<std::uint32_t> pending = {from};
  while (!pending.empty()) {
    const std::uint32_t at = pending.back();
    pending.pop_back();
    if (at == to) return true;
    if (seen[at]) continue;
    seen[at] = true;
    for (const std::uint32_t next : body.successors_of(body.blocks[at])) pending.push_back(next);
  }
  return false;
}

// --- Ways to a request ---

// What is shown before the call at `offset`, here and further back. `registered`: the call
// registers a listener that leads to the request; what is shown beside it is seen before the
// listener runs.
void Rationales::gather(const program::FactSite& site, MethodId method, std::uint32_t offset,
                        int depth, bool registered, facts::FactWriter& facts) {
  if (!seen_.insert(method).second) return;
  const std::uint32_t here = CodePlaces::block_at(in_.places.body(method), offset);
  for (const Shown& shown : shown_in(method)) {
    const bool before = shown.block == here ? registered || shown.offset <= offset
                                            : precedes(method, shown.block, here);
    if (before || (registered && precedes(method, here, shown.block))) {
      add(site, method, shown, facts);
    }
  }
  if (depth == kMaxDepth) return;
  const auto found = registrations_.find(method);
  if (found != registrations_.end() && found->second.size() <= kMaxCallers) {
    for (const Registration& one : found->second) {
      gather(site, one.method, one.offset, depth + 1, true, facts);
    }
  }
  const auto callers = in_.flow.uses().callers(method);
  if (callers.size() > kMaxCallers) return;
  for (const flow::UseSite& use : callers) {
    if (!in_.flow.reach().reached_at_all(use.method)) continue;
    const Call& call = in_.flow.bodies().of(use.method).calls[use.number];
    gather(site, use.method, call.offset, depth + 1, registered, facts);
  }
}

// What the denial of this request brings up: in the result methods of the screen that asks.
void Rationales::gather_denials(const program::FactSite& site, MethodId method,
                                facts::FactWriter& facts) {
  const flow::CodeIndex& index = in_.flow.index();
  flow::TypeSet screens;
  const BodyView body = in_.flow.bodies().of(method);
  for (const Call& call : body.calls) {
    if (call.offset != site.offset || body.arguments(call).empty()) continue;
    screens = in_.edges.types_at(method, body, body.arguments(call)[0]);
  }
  for (const Refusal& refusal : refusals_.all()) {
    if (refusal.of_policy) continue;
    const TypeId handler = index.type_of_class(index.method(refusal.handler).owner);
    const bool heard = screens.any || screens.count == 0 ||
                       std::any_of(screens.exact().begin(), screens.exact().end(),
                                   [&](TypeId type) { return index.inherits(type, handler); });
    if (!heard) continue;
    for (const CodePart& part : refusal.parts) {
      for (const Shown& shown : shown_in(part.method)) {
        if (shown.block < part.blocks.size() && part.blocks[shown.block]) {
          add(site, part.method, shown, facts);
        }
      }
    }
  }
}

void Rationales::add(const program::FactSite& site, MethodId method, const Shown& shown,
                     facts::FactWriter& facts) {
  if (!written_.insert({site.row, shown.text}).second) return;
  facts::RationaleRow row;
  row.site = site.row;
  row.text = program::excerpt_of(shown.text, kMaxTextCharacters);
  row.moment = shown.after_denial ? "after_denial" : "before";
  row.origin = in_.places.origin(method, shown.offset, shown.text);
  facts.add(row);
}

}  // namespace hegui::consent
