#include "analyzer/consent/effects.h"

#include <algorithm>
#include <set>

#include "analyzer/flow/value_leaves.h"

namespace hegui::consent {
namespace {

constexpr int kMaxDepth = 6;      // calls followed
constexpr int kMaxExitDepth = 3;  // ... to a call that leaves
constexpr std::size_t kMaxFound = 64;

using flow::Call;
using flow::Guard;
using flow::MethodBody;
using flow::Phase;
using flow::TypeId;

bool is_plain(const Call& call) {
  return call.kind != flow::CallKind::custom && call.kind != flow::CallKind::polymorphic;
}

// Can the code get from where it comes into `blocks` to where it leaves them without meeting one of
// `met`? What is not `live` is no way.
bool avoidable(const MethodBody& body, const std::vector<bool>& blocks,
               const std::vector<bool>& live, const std::vector<bool>& met) {
  std::vector<bool> entered(blocks.size(), false);
  if (!blocks.empty() && blocks[0]) entered[0] = true;
  for (std::size_t from = 0; from < body.blocks.size(); ++from) {
    if (blocks[from] || !live[from]) continue;
    for (const std::uint32_t to : body.successors_of(body.blocks[from])) {
      if (blocks[to]) entered[to] = true;
    }
  }
  std::vector<bool> seen(blocks.size(), false);
  std::vector<std::uint32_t> pending;
  for (std::uint32_t block = 0; block < entered.size(); ++block) {
    if (entered[block]) pending.push_back(block);
  }
  while (!pending.empty()) {
    const std::uint32_t at = pending.back();
    pending.pop_back();
    if (seen[at] || met[at]) continue;
    seen[at] = true;
    const flow::Block& block = body.blocks[at];
    if (block.leaves) return true;
    // An exception is no way that the code was written for.
    const auto successors = body.successors_of(block);
    for (const std::uint32_t to : successors.first(successors.size() - block.handlers)) {
      if (blocks[to]) {
        pending.push_back(to);
      } else if (live[to]) {
        return true;
      }
    }
  }
  return false;
}

}  // namespace

struct EffectWalk::Strong {
  std::vector<bool> blocks[kEffects];

  explicit Strong(std::size_t count) {
    for (std::vector<bool>& one : blocks) one.assign(count, false);
  }
  void add(Effect effect, std::uint32_t block) {
    if (block < blocks[0].size()) blocks[static_cast<std::size_t>(effect)][block] = true;
  }
  void add(EffectSet effects, std::uint32_t block) {
    for (std::size_t i = 0; i < kEffects; ++i) {
      if ((effects & bit(static_cast<Effect>(i))) != 0) add(static_cast<Effect>(i), block);
    }
  }
};

EffectSet EffectWalk::walk(const CodePart& part) { return walk(part.method, &part, 0, Mode::all); }

EffectSet EffectWalk::walk(MethodId method, const CodePart* part, int depth, Mode mode) {
  const std::pair key(method, static_cast<int>(mode) * 2 + (depth > kMaxExitDepth ? 1 : 0));
  if (part == nullptr) {
    const auto [known, fresh] = always_.try_emplace(key, EffectSet{0});
    if (!fresh) return known->second;
    visited_.insert(method);
  }
  const MethodBody& body = in_.places.body(method);
  if (body.blocks.empty()) return 0;
  std::vector<bool> live = live_blocks(method);
  std::vector<bool> blocks = live;
  if (part != nullptr && part->blocks.size() == blocks.size()) {
    for (std::size_t i = 0; i < blocks.size(); ++i) {
      blocks[i] = blocks[i] && part->blocks[i];
      live[i] = live[i] && part->live[i];
    }
  }
  Strong strong(body.blocks.size());
  look_at_calls(method, blocks, depth, mode, strong);
  look_at_sites(method, blocks, mode, strong);
  if (depth < kMaxDepth) look_at_edges(method, blocks, depth, mode, strong);
  EffectSet always = 0;
  for (std::size_t i = 0; i < kEffects; ++i) {
    const std::vector<bool>& met = strong.blocks[i];
    if (std::find(met.begin(), met.end(), true) != met.end() &&
        !avoidable(body, blocks, live, met)) {
      always |= bit(static_cast<Effect>(i));
    }
  }
  if (part == nullptr) always_[key] = always;
  return always;
}

std::vector<bool> EffectWalk::live_blocks(MethodId method) const {
  const std::size_t count = in_.places.body(method).blocks.size();
  std::vector<bool> live(count, true);
  if (answer_ != nullptr && answer_->looks_at_answer(method)) {
    const std::vector<bool>& denied = answer_->live(method, false);
    if (denied.size() == count) live = denied;
  }
  if (answer_ == nullptr) {
    for (std::uint32_t block = 0; block < count; ++block) {
      if (in_.flow.guards().at(method, block) == Guard::consent) live[block] = false;
    }
  }
  return live;
}

void EffectWalk::look_at_calls(MethodId method, const std::vector<bool>& live, int depth, Mode mode,
                               Strong& strong) {
  if (mode == Mode::opened || depth > kMaxExitDepth) return;
  const program::UnitNumber unit = in_.flow.index().method(method).unit;
  const flow::BodyView body = in_.flow.bodies().of(method);
  for (const Call& call : body.calls) {
    if (!is_plain(call) || !live[call.block]) continue;
    const ExitRole role = in_.catalog.exit(unit, call.index);
    if (role == ExitRole::app) {
      add(Effect::ends_app, method, call.offset, 0);
      strong.add(Effect::ends_app, call.block);
      strong.add(Effect::closes_screen, call.block);
    } else if (role == ExitRole::screen && app_starts_with(method, body, call)) {
      add(Effect::closes_screen, method, call.offset, 0);
      strong.add(Effect::closes_screen, call.block);
    }
  }
}

// Closing a screen leaves the app only if the app starts with that screen.
bool EffectWalk::app_starts_with(MethodId method, const flow::BodyView& body,
                                 const Call& call) const {
  const auto made_at_startup = [&](TypeId type) {
    const program::ClassId owner = in_.flow.index().app_class(type);
    if (owner == kNone) return false;
    const auto methods = in_.flow.index().methods_of(owner);
    return std::any_of(methods.begin(), methods.end(), [&](MethodId one) {
      return in_.flow.index().name(in_.flow.index().method(one).signature) == "<init>" &&
             in_.flow.reach().reached(one, Phase::startup);
    });
  };
  const TypeId here = in_.flow.index().type_of_class(in_.flow.index().method(method).owner);
  const auto arguments = body.arguments(call);
  if (arguments.empty()) return made_at_startup(here);
  const flow::TypeSet screens = in_.edges.types_at(method, body, arguments[0]);
  if (screens.any || screens.count == 0) return made_at_startup(here);
  return std::any_of(screens.exact().begin(), screens.exact().end(), made_at_startup);
}

void EffectWalk::look_at_sites(MethodId method, const std::vector<bool>& live, Mode mode,
                               Strong& strong) {
  for (const program::FactSite& site : in_.places.sites_in(method)) {
    const std::uint32_t block = CodePlaces::block_at(in_.places.body(method), site.offset);
    if (block == kNone || !live[block]) continue;
    if (site.asks && mode != Mode::opened) {
      add(Effect::asks_again, method, site.offset, site.row);
      strong.add(Effect::asks_again, block);
    }
    if (site.collects && mode != Mode::answered) {
      add(Effect::collects, method, site.offset, site.row);
      strong.add(Effect::collects, block);
    }
  }
}

void EffectWalk::look_at_edges(MethodId method, const std::vector<bool>& live, int depth, Mode mode,
                               Strong& strong) {
  const bool one_button = one_button_only(method, live);
  const std::span<const Edge> edges = in_.edges.of(method);
  for (std::size_t first = 0; first < edges.size();) {
    std::size_t last = first;
    while (last < edges.size() && edges[last].offset == edges[first].offset) ++last;
    // A call with several possible targets has for certain what all of them have; a component that
    // is started runs all that the system calls on it.
    constexpr auto kAll = static_cast<EffectSet>(~0U);
    EffectSet called = kAll;
    EffectSet called_back = kAll;
    EffectSet started = 0;
    for (std::size_t i = first; i < last; ++i) {
      const Edge& edge = edges[i];
      if (edge.block >= live.size() || !live[edge.block]) continue;
      const EffectSet always = follow(edge, depth, mode);
      if (edge.kind == EdgeKind::component) {
        started |= always;
      } else if (edge.kind == EdgeKind::call) {
        called &= always;
      } else {
        called_back &= edge.phase == Phase::user && !one_button ? EffectSet{0} : always;
      }
    }
    EffectSet together = started;
    if (called != kAll) together |= called;
    if (called_back != kAll) together |= called_back;
    if (mode == Mode::all && (started & bit(Effect::opens_screen)) != 0) {
      add(Effect::opens_screen, method, edges[first].offset, 0);
    }
    const std::uint32_t block = edges[first].block;
    if (block < live.size() && live[block]) strong.add(together, block);
    first = last;
  }
}

EffectSet EffectWalk::follow(const Edge& edge, int depth, Mode mode) {
  const bool by_itself = edge.phase == Phase::same;
  switch (edge.kind) {
    case EdgeKind::call:
      return walk(edge.target, nullptr, depth + 1, mode);
    case EdgeKind::callback:
      if (by_itself) return walk(edge.target, nullptr, depth + 1, mode);
      if (edge.phase != Phase::user || mode == Mode::opened) return 0;
      return walk(edge.target, nullptr, depth + 1, Mode::answered);
    case EdgeKind::component: {
      if (!by_itself || mode == Mode::answered) return 0;
      const TypeId type =
          in_.flow.index().type_of_class(in_.flow.index().method(edge.target).owner);
      const flow::ComponentClass* component = in_.flow.components().find(type);
      EffectSet always = walk(edge.target, nullptr, depth + 1, Mode::opened);
      // The screen's class, or one that it inherits the method from.
      const auto subtypes = in_.flow.index().app_subtypes(type);
      const bool screen =
          (component != nullptr && component->kind == package::ComponentKind::activity) ||
          std::any_of(subtypes.begin(), subtypes.end(), [&](TypeId one) {
            const flow::ComponentClass* below = in_.flow.components().find(one);
            return below != nullptr && below->kind == package::ComponentKind::activity;
          });
      return screen ? static_cast<EffectSet>(always | bit(Effect::opens_screen)) : always;
    }
  }
  return 0;
}

// A dialog that stays until its only button is pressed: what the button does is certain.
bool EffectWalk::one_button_only(MethodId method, const std::vector<bool>& live) const {
  const program::UnitNumber unit = in_.flow.index().method(method).unit;
  const flow::BodyView body = in_.flow.bodies().of(method);
  const bool held = std::any_of(body.calls.begin(), body.calls.end(), [&](const Call& call) {
    if (!is_plain(call) || !live[call.block] ||
        in_.catalog.exit(unit, call.index) != ExitRole::holds) {
      return false;
    }
    const auto arguments = body.arguments(call);
    const flow::Value* value = arguments.size() < 2 || arguments[1] == flow::kNoValue
                                   ? nullptr
                                   : &body.values[arguments[1]];
    return value != nullptr && value->is(flow::ValueKind::integer) && value->number == 0;
  });
  if (!held) return false;
  std::set<std::uint32_t> buttons;
  for (const Edge& edge : in_.edges.of(method)) {
    if (edge.kind == EdgeKind::callback && edge.phase == Phase::user && edge.block < live.size() &&
        live[edge.block]) {
      buttons.insert(edge.offset);
    }
  }
  return buttons.size() == 1;
}

void EffectWalk::add(Effect effect, MethodId method, std::uint32_t offset, facts::RowId site) {
  const bool known = std::any_of(found_.begin(), found_.end(), [&](const FoundEffect& one) {
    return one.effect == effect && one.method == method && one.offset == offset;
  });
  if (!known && found_.size() < kMaxFound) found_.push_back({effect, method, offset, site});
}

}  // namespace hegui::consent
