#include "analyzer/ui/app_paths.h"

#include <algorithm>
#include <queue>

namespace hegui::ui {
namespace {

constexpr std::size_t kMaxChain = 12;      // activities before the main one
constexpr std::size_t kPolicyChars = 400;  // code points of a text that may be a policy itself

std::size_t code_points(std::string_view text) {
  std::size_t count = 0;
  for (const char c : text) count += (static_cast<unsigned char>(c) & 0xc0) != 0x80 ? 1 : 0;
  return count;
}

bool is_inside(std::string_view address) {
  return address.starts_with("file:") || address.starts_with("text:") ||
         address.starts_with("about:");
}

bool closes(const Operation& operation) {
  return std::any_of(operation.effects.begin(), operation.effects.end(),
                     [](const Effect& effect) { return effect.kind == EffectKind::finish; });
}

}  // namespace

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
        // What a page of a server has on it is not in the package.
        whole &= effect.kind != EffectKind::page || is_inside(effect.value) ||
                 is_address(Goal::policy, effect.value);
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

// On the activity itself, dialogs apart.
bool AppPaths::has_things_to_do(std::size_t scene) const {
  for (const Operation& operation : graph_.scenes()[scene].operations) {
    const ScreenKind kind = graph_.scenes()[scene].screens[operation.screen].kind;
    if (kind == ScreenKind::dialog || kind == ScreenKind::popup) continue;
    if (operation.gesture != Gesture::automatic && !operation.effects.empty()) return true;
  }
  return false;
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
          if (!has_things_to_do(scene)) consider(operation, true);
        } else if (closes(operation)) {
          consider(operation, false);
        }
      }
    }
    // What closes and leads to logging in is a way out (logging off), not an entrance.
    if (next == kNone || (!goes_by_itself && is_sign_in(next))) break;
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
      field |= text.field && topics_.is(text.text, topics_.sign_in_field);
      button |= topics_.is(text.text, topics_.sign_in);
    }
  }
  for (const Operation& operation : graph_.scenes()[scene].operations) {
    button |= topics_.is(operation.label, topics_.sign_in);
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
      if (!graph_.operation(node, at).shown) continue;
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
        // Of equal ways one whose words are known is easier to follow.
        const bool better_told = out[to].cost == there && out[to].from == node &&
                                 !operation.label.empty() &&
                                 graph_.operation(node, out[to].operation).label.empty();
        if (out[to].cost >= 0 && out[to].cost <= there && !better_told) continue;
        out[to] = {there, node, at};
        work.emplace(there, to);
      }
    }
  }
  return out;
}

// Operations from a screen to the nearest that shows a text; -1: there is none. For all screens at
// once, backwards.
int AppPaths::way_to_text(NodeId from) {
  if (!to_text_.empty()) return to_text_[from];
  using Entry = std::pair<int, NodeId>;
  std::vector<std::vector<Entry>> back(graph_.node_count());
  for (NodeId node = 0; node < graph_.node_count(); ++node) {
    for (const std::size_t at : graph_.operations(node)) {
      const Operation& operation = graph_.operation(node, at);
      if (!operation.shown) continue;
      for (const Effect& effect : operation.effects) {
        const NodeId to = graph_.target(node, effect);
        if (to != kNone) back[to].emplace_back(operations_of(operation.gesture), node);
      }
    }
  }
  to_text_.assign(graph_.node_count(), -1);
  std::priority_queue<Entry, std::vector<Entry>, std::greater<>> work;
  for (NodeId node = 0; node < graph_.node_count(); ++node) {
    if (shows_text(node)) work.emplace(0, node);
  }
  while (!work.empty()) {
    const auto [cost, node] = work.top();
    work.pop();
    if (to_text_[node] >= 0) continue;
    to_text_[node] = cost;
    for (const auto& [step, before] : back[node]) {
      if (to_text_[before] < 0) work.emplace(cost + step, before);
    }
  }
  return to_text_[from];
}

// A page, or a text as long as a policy.
bool AppPaths::shows_text(NodeId node) {
  const Screen& screen = graph_.screen(node);
  if (screen.has_page) return true;
  return std::any_of(screen.texts.begin(), screen.texts.end(), [](const ScreenText& text) {
    return text.shown && code_points(text.text) >= kPolicyChars;
  });
}

bool AppPaths::is_address(Goal goal, std::string_view address) const {
  std::string small(address);
  for (char& c : small) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  const std::vector<std::string>& words = goals_[static_cast<std::size_t>(goal)].address;
  return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
    return small.find(word) != std::string::npos;
  });
}

// Is the screen itself what is looked for?
bool AppPaths::shows(Goal goal, NodeId node) {
  const GoalSigns& signs = goals_[static_cast<std::size_t>(goal)];
  const Screen& screen = graph_.screen(node);
  for (const std::size_t at : graph_.operations(node)) {
    if (graph_.operation(node, at).gesture != Gesture::automatic) continue;
    for (const Effect& effect : graph_.operation(node, at).effects) {
      if (effect.kind == EffectKind::page && is_address(goal, effect.value)) return true;
    }
  }
  if (goal != Goal::policy) return false;
  if (screen.has_page && topics_.is(screen.title, signs.words)) return true;
  // A dialog that asks for consent names the policy, but does not show it.
  return std::any_of(screen.texts.begin(), screen.texts.end(), [&](const ScreenText& text) {
    return text.shown && code_points(text.text) >= kPolicyChars &&
           topics_.is(text.text, signs.words);
  });
}

bool AppPaths::says(Goal goal, const Operation& operation) {
  const GoalSigns& signs = goals_[static_cast<std::size_t>(goal)];
  return topics_.is(operation.label, signs.words) ||
         (operation.checkable && topics_.is(operation.label, signs.switch_words));
}

// Does the operation come to the goal? It may take further ones until it is shown.
void AppPaths::consider(Goal goal, NodeId node, std::size_t at, int cost,
                        std::optional<Candidate>& best) {
  const Operation& operation = graph_.operation(node, at);
  if (operation.gesture == Gesture::automatic || !operation.shown) return;
  const GoalSigns& signs = goals_[static_cast<std::size_t>(goal)];
  cost += operations_of(operation.gesture);
  if (best && best->cost <= cost) return;
  const auto take = [&](int total, NodeId arrives, std::vector<Step> further) {
    if (best && best->cost <= total) return;
    best = Candidate{total, node, at, true, arrives, std::move(further)};
  };
  const bool named = says(goal, operation);
  for (const Effect& effect : operation.effects) {
    const NodeId to = graph_.target(node, effect);
    const bool outside = effect.kind == EffectKind::outside || effect.kind == EffectKind::page;
    const bool addressed = (outside || effect.kind == EffectKind::activity) &&
                           (is_address(goal, effect.value) ||
                            (goal == Goal::policy && effect.kind == EffectKind::activity &&
                             topics_.is(effect.label, signs.words)) ||
                            std::find(signs.actions.begin(), signs.actions.end(), effect.value) !=
                                signs.actions.end());
    if (addressed || (named && (outside || effect.kind == EffectKind::unknown))) {
      take(cost, to, {});
      continue;
    }
    if (!named || to == kNone || to == node) continue;
    if (goal != Goal::policy || shows_text(to) || graph_.screen(to).unseen) {
      take(cost, to, {});
      continue;
    }
    // A screen on which it has to be opened: what shows it nearest?
    if (best && way_to_text(to) >= 0 && best->cost <= cost + way_to_text(to)) continue;
    const std::vector<Arrival> onward = distances({to}, true);
    NodeId nearest = kNone;
    for (NodeId next = 0; next < onward.size(); ++next) {
      if (onward[next].cost < 0 || !shows_text(next)) continue;
      if (nearest == kNone || onward[next].cost < onward[nearest].cost) nearest = next;
    }
    if (nearest == kNone) {
      take(cost, to, {});
      continue;
    }
    std::vector<Step> further;
    append_steps(onward, nearest, further);
    std::reverse(further.begin(), further.end());
    take(cost + onward[nearest].cost, nearest, std::move(further));
  }
  // Something that is done here, not shown elsewhere.
  if (named && goal != Goal::policy && operation.acts) take(cost, kNone, {});
}

// Backwards, from the end.
void AppPaths::append_steps(const std::vector<Arrival>& arrivals, NodeId end,
                            std::vector<Step>& out) const {
  for (NodeId node = end; arrivals[node].from != kNone; node = arrivals[node].from) {
    const NodeId from = arrivals[node].from;
    if (operations_of(graph_.operation(from, arrivals[node].operation).gesture) > 0) {
      out.push_back({from, arrivals[node].operation});
    }
  }
}

Path AppPaths::best(Goal goal, const std::vector<Arrival>& arrivals) {
  std::optional<Candidate> found;
  for (NodeId node = 0; node < arrivals.size(); ++node) {
    const int cost = arrivals[node].cost;
    if (cost < 0 || (found && found->cost <= cost)) continue;
    if (shows(goal, node)) found = Candidate{cost, node, 0, false, node, {}};
    for (const std::size_t at : graph_.operations(node)) consider(goal, node, at, cost, found);
  }
  Path out;
  if (!found) return out;
  out.operations = found->cost;
  out.arrives = found->arrives;
  append_steps(arrivals, found->node, out.steps);
  std::reverse(out.steps.begin(), out.steps.end());
  if (found->by_operation) out.steps.push_back({found->node, found->operation});
  out.steps.insert(out.steps.end(), found->further.begin(), found->further.end());
  return out;
}

}  // namespace hegui::ui
