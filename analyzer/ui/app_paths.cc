#include "analyzer/ui/app_paths.h"

#include <algorithm>
#include <array>
#include <limits>
#include <queue>

namespace hegui::ui {
namespace {

constexpr std::string_view kGoalNames[] = {"policy", "cancel_account", "withdraw",
                                           "personalised_off", "complaint"};
constexpr std::array<Topic, kGoals> kGoalTopics = {Topic::policy, Topic::cancel_account,
                                                   Topic::withdraw, Topic::personalised_off,
                                                   Topic::complaint};
constexpr std::size_t kMaxChain = 12;      // activities before the main one
constexpr std::size_t kPolicyChars = 400;  // code points of a text that may be a policy itself

std::size_t code_points(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xc0) != 0x80 ? 1 : 0;
  return count;
}

bool leads_somewhere(const Effect& effect) {
  return effect.kind == EffectKind::activity || effect.kind == EffectKind::screen ||
         effect.kind == EffectKind::outside || effect.kind == EffectKind::page ||
         effect.kind == EffectKind::unknown;
}

bool closes(const Operation& operation) {
  return std::any_of(operation.effects.begin(), operation.effects.end(), [](const Effect& effect) {
    return effect.kind == EffectKind::finish;
  });
}

}  // namespace

std::string_view goal_name(Goal goal) { return kGoalNames[static_cast<std::size_t>(goal)]; }

void AppPaths::find(bool hidden_screens) {
  sign_in_.assign(graph_.node_count(), -1);
  reached_.assign(graph_.node_count(), false);
  find_main();
  find_reached();
  bool whole = !hidden_screens && !graph_.cut_short() && main_ != kNone;
  for (NodeId node = 0; node < graph_.node_count(); ++node) {
    if (!reached_[node]) continue;
    whole &= !graph_.screen(node).unseen;
    for (const std::size_t at : graph_.operations(node)) {
      for (const Effect& effect : graph_.operation(node, at).effects) {
        whole &= effect.kind != EffectKind::unknown;
      }
    }
  }
  const std::vector<NodeId> from_main =
      main_ == kNone ? std::vector<NodeId>() : std::vector<NodeId>{main_};
  const std::vector<Arrival> open = distances(from_main, false);
  const std::vector<Arrival> all = distances(from_main, true);
  const std::vector<Arrival> early = distances(chain_, true);
  for (std::size_t i = 0; i < kGoals; ++i) {
    const Goal goal = static_cast<Goal>(i);
    Path path = best(goal, open);
    if (!path.operations) {
      path = best(goal, all);
      path.sign_in = path.operations.has_value();
    }
    if (!path.operations) {
      path = best(goal, early);
      path.before_main = path.operations.has_value();
    }
    path.goal = goal;
    path.whole = whole;
    paths_.push_back(std::move(path));
  }
}

// --- The main screen ---

// How much there is to do from an activity's screens.
std::size_t AppPaths::weight(NodeId node) const {
  const std::size_t scene = graph_.scene_of(node);
  std::size_t out = 0;
  for (const Operation& operation : graph_.scenes()[scene].operations) {
    if (operation.gesture == Gesture::automatic) continue;
    for (const Effect& effect : operation.effects) {
      if (effect.kind == EffectKind::activity || effect.kind == EffectKind::screen ||
          effect.kind == EffectKind::outside) {
        ++out;
      }
    }
  }
  return out;
}

void AppPaths::find_main() {
  NodeId at = graph_.launcher();
  while (at != kNone && chain_.size() < kMaxChain) {
    chain_.push_back(at);
    const std::size_t scene = graph_.scene_of(at);
    NodeId next = kNone;
    bool goes_by_itself = false;
    const auto consider = [&](const Operation& operation, bool automatic) {
      for (const Effect& effect : operation.effects) {
        if (effect.kind != EffectKind::activity) continue;
        const NodeId to = graph_.of_activity(effect.type);
        if (to == kNone || std::find(chain_.begin(), chain_.end(), to) != chain_.end()) continue;
        if (automatic && !goes_by_itself) next = kNone;
        goes_by_itself |= automatic;
        if (next == kNone || weight(to) > weight(next)) next = to;
      }
    };
    // By itself and for good; else by what closes the activity as it opens another.
    for (const Operation& operation : graph_.scenes()[scene].operations) {
      if (operation.gesture == Gesture::automatic && closes(operation)) consider(operation, true);
    }
    if (!goes_by_itself) {
      for (const Operation& operation : graph_.scenes()[scene].operations) {
        if (operation.gesture == Gesture::automatic) {
          // Nothing to do here: a screen that waits for something and goes on.
          if (weight(at) == 0) consider(operation, true);
        } else if (closes(operation)) {
          consider(operation, false);
        }
      }
    }
    if (next == kNone) break;
    // An activity with more to do than where it leads is no mere entrance (it leads to logging in).
    if (!goes_by_itself && weight(next) < weight(at)) break;
    at = next;
  }
  main_ = chain_.empty() ? kNone : chain_.back();
}

bool AppPaths::is_sign_in(NodeId node) {
  signed char& known = sign_in_[node];
  if (known >= 0) return known != 0;
  bool field = false, button = false;
  const std::size_t scene = graph_.scene_of(node);
  for (const Screen& screen : graph_.scenes()[scene].screens) {
    for (const ScreenText& text : screen.texts) {
      field |= text.field && topics_.is(text.text, Topic::sign_in_field);
      button |= topics_.is(text.text, Topic::sign_in);
    }
  }
  for (const Operation& operation : graph_.scenes()[scene].operations) {
    button |= topics_.is(operation.label, Topic::sign_in);
  }
  known = field && button ? 1 : 0;
  return known != 0;
}

bool AppPaths::needs_sign_in(NodeId node, const Operation& operation, const Effect& effect) {
  if (!effect.conditional) return false;
  for (const Effect& other : operation.effects) {
    if (&other == &effect || other.kind != EffectKind::activity || !other.conditional) continue;
    const NodeId to = graph_.target(node, other);
    if (to != kNone && is_sign_in(to)) return true;
  }
  return false;
}

// --- Ways ---

void AppPaths::find_reached() {
  std::vector<NodeId> work = chain_;
  for (const NodeId node : work) reached_[node] = true;
  while (!work.empty()) {
    const NodeId node = work.back();
    work.pop_back();
    for (const std::size_t at : graph_.operations(node)) {
      for (const Effect& effect : graph_.operation(node, at).effects) {
        const NodeId to = graph_.target(node, effect);
        if (to == kNone || reached_[to]) continue;
        reached_[to] = true;
        work.push_back(to);
      }
    }
  }
}

std::vector<AppPaths::Arrival> AppPaths::distances(const std::vector<NodeId>& from,
                                                   bool signed_in) {
  std::vector<Arrival> out(graph_.node_count());
  using Entry = std::pair<int, NodeId>;
  std::priority_queue<Entry, std::vector<Entry>, std::greater<>> work;
  for (const NodeId node : from) {
    out[node].cost = 0;
    work.emplace(0, node);
  }
  while (!work.empty()) {
    const auto [cost, node] = work.top();
    work.pop();
    if (cost > out[node].cost) continue;
    for (const std::size_t at : graph_.operations(node)) {
      const Operation& operation = graph_.operation(node, at);
      if (!operation.shown) continue;
      for (const Effect& effect : operation.effects) {
        const NodeId to = graph_.target(node, effect);
        if (to == kNone) continue;
        if (!signed_in && needs_sign_in(node, operation, effect)) continue;
        const int there = cost + operations_of(operation.gesture);
        if (out[to].cost >= 0 && out[to].cost <= there) continue;
        out[to] = {there, node, at};
        work.emplace(there, to);
      }
    }
  }
  return out;
}

// Is the screen itself what is looked for?
bool AppPaths::shows(Goal goal, NodeId node) {
  if (goal != Goal::policy) return false;
  const Screen& screen = graph_.screen(node);
  // A dialog that asks for consent names the policy, but does not show it.
  for (const ScreenText& text : screen.texts) {
    if (text.shown && code_points(text.text) >= kPolicyChars &&
        topics_.is(text.text, Topic::policy)) {
      return true;
    }
  }
  if (screen.has_page && topics_.is(screen.title, Topic::policy)) return true;
  for (const std::size_t at : graph_.operations(node)) {
    for (const Effect& effect : graph_.operation(node, at).effects) {
      if (graph_.operation(node, at).gesture == Gesture::automatic &&
          effect.kind == EffectKind::page && topics_.is(effect.value, Topic::policy)) {
        return true;
      }
    }
  }
  return false;
}

bool AppPaths::leads_there(Goal goal, NodeId node, const Operation& operation) {
  if (operation.gesture == Gesture::automatic || !operation.shown) return false;
  const Topic topic = kGoalTopics[static_cast<std::size_t>(goal)];
  bool matches = topics_.is(operation.label, topic);
  if (goal == Goal::personalised_off) {
    // A switch of what is personalised turns it off.
    matches |= operation.checkable && topics_.is(operation.label, Topic::personalised);
  }
  if (goal == Goal::policy) {
    for (const Effect& effect : operation.effects) {
      if (leads_somewhere(effect) &&
          (topics_.is(effect.value, topic) ||
           (effect.kind == EffectKind::activity && topics_.is(effect.label, topic)))) {
        return true;
      }
    }
  }
  if (!matches) return false;
  if (operation.checkable && goal != Goal::policy && goal != Goal::complaint) return true;
  bool leads = false, further = false;
  for (const Effect& effect : operation.effects) {
    leads |= leads_somewhere(effect);
    // A screen on which it has to be looked for again: the way goes on there.
    const NodeId to = graph_.target(node, effect);
    if (to == kNone || to == node || goal != Goal::policy || graph_.screen(to).has_page) continue;
    for (const std::size_t at : graph_.operations(to)) {
      const Operation& next = graph_.operation(to, at);
      if (&next == &operation || next.gesture == Gesture::automatic || !next.shown) continue;
      further |= topics_.is(next.label, topic) &&
                 std::any_of(next.effects.begin(), next.effects.end(), leads_somewhere);
    }
  }
  return leads && !further;
}

Path AppPaths::best(Goal goal, const std::vector<Arrival>& arrivals) {
  Path out;
  NodeId end = kNone;
  const Operation* last = nullptr;
  std::size_t last_at = 0;
  const auto take = [&](int cost, NodeId node, const Operation* operation, std::size_t at) {
    if (out.operations && *out.operations <= cost) return;
    out.operations = cost;
    end = node;
    last = operation;
    last_at = at;
  };
  for (NodeId node = 0; node < arrivals.size(); ++node) {
    if (arrivals[node].cost < 0) continue;
    if (shows(goal, node)) take(arrivals[node].cost, node, nullptr, 0);
    for (const std::size_t at : graph_.operations(node)) {
      const Operation& operation = graph_.operation(node, at);
      if (leads_there(goal, node, operation)) {
        take(arrivals[node].cost + operations_of(operation.gesture), node, &operation, at);
      }
    }
  }
  if (!out.operations) return out;
  if (last != nullptr) {
    out.steps.push_back({end, last_at});
    for (const Effect& effect : last->effects) {
      if (out.arrives == kNone) out.arrives = graph_.target(end, effect);
    }
  } else {
    out.arrives = end;
  }
  for (NodeId node = end; arrivals[node].from != kNone; node = arrivals[node].from) {
    const NodeId from = arrivals[node].from;
    if (operations_of(graph_.operation(from, arrivals[node].operation).gesture) > 0) {
      out.steps.push_back({from, arrivals[node].operation});
    }
  }
  std::reverse(out.steps.begin(), out.steps.end());
  return out;
}

}  // namespace hegui::ui
