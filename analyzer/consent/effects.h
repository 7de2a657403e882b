// Effects: what code does that runs because the user has refused, some calls deep.
//
// Starting from some blocks of a method, calls of the app's own methods are followed, and callbacks
// that run by themselves; of a screen that is opened only what it does without the user. What a
// dialog's button does counts as asking again or leaving, never as collecting: the user decides.
// "Always" is judged on the control-flow graph: no way through the blocks avoids the effect.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <vector>

#include "analyzer/consent/answer_paths.h"
#include "analyzer/consent/call_edges.h"
#include "analyzer/consent/code_places.h"
#include "analyzer/consent/consent_catalog.h"

namespace hegui::consent {

enum class Effect : std::uint8_t { ends_app, closes_screen, asks_again, opens_screen, collects };
inline constexpr std::size_t kEffects = 5;
using EffectSet = std::uint8_t;  // bit 1 << effect
constexpr EffectSet bit(Effect effect) {
  return static_cast<EffectSet>(1U << static_cast<unsigned>(effect));
}

struct FoundEffect {
  Effect effect = Effect::ends_app;
  MethodId method = kNone;
  std::uint32_t offset = 0;
  facts::RowId site = 0;  // 0: none
};

// Blocks of one method.
struct CodePart {
  MethodId method = kNone;
  std::vector<bool> blocks;  // by block
  std::vector<bool> live;    // those that can run after the refusal, others among them
};

struct EffectTools {
  flow::ProgramFlow& flow;
  const ConsentCatalog& catalog;
  CallEdges& edges;
  CodePlaces& places;
};

class EffectWalk {
 public:
  // `answer`: the permission was denied; nullptr: the policy was refused.
  EffectWalk(const EffectTools& tools, AnswerPaths* answer) : in_(tools), answer_(answer) {}

  // Adds what the part does to found(); the effects that it has on every way.
  EffectSet walk(const CodePart& part);
  const std::vector<FoundEffect>& found() const { return found_; }
  // Methods that were looked at from their start, ascending.
  const std::set<MethodId>& visited() const { return visited_; }

 private:
  enum class Mode : std::uint8_t { all, answered, opened };
  struct Strong;  // blocks with an effect that nothing avoids
  EffectSet walk(MethodId method, const CodePart* part, int depth, Mode mode);
  EffectSet follow(const Edge& edge, int depth, Mode mode);
  void look_at_calls(MethodId method, const std::vector<bool>& live, int depth, Mode mode,
                     Strong& strong);
  void look_at_sites(MethodId method, const std::vector<bool>& live, Mode mode, Strong& strong);
  void look_at_edges(MethodId method, const std::vector<bool>& live, int depth, Mode mode,
                     Strong& strong);
  std::vector<bool> live_blocks(MethodId method) const;
  bool one_button_only(MethodId method, const std::vector<bool>& live) const;
  bool app_starts_with(MethodId method, const flow::BodyView& body, const flow::Call& call) const;
  void add(Effect effect, MethodId method, std::uint32_t offset, facts::RowId site);

  const EffectTools& in_;
  AnswerPaths* answer_;
  std::vector<FoundEffect> found_;
  std::set<MethodId> visited_;
  std::map<std::pair<MethodId, int>, EffectSet> always_;  // by method, mode and distance
};

}  // namespace hegui::consent
