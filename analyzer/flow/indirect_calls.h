// IndirectCalls: what a method starts by other means than a call: components by intents, objects
// and methods by reflection, lambdas by invokedynamic, annotated methods handed to the framework.
//
// Names and classes are resolved across methods (ConstantResolver). What cannot be resolved is
// counted, not guessed.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <vector>

#include "analyzer/flow/components.h"
#include "analyzer/flow/constant_resolver.h"
#include "analyzer/flow/layout_contents.h"
#include "analyzer/flow/reach.h"
#include "analyzer/flow/step_budget.h"

namespace hegui::flow {

class IndirectCalls {
 public:
  IndirectCalls(const CodeIndex& index, const Bodies& bodies, const CallPlans& plans,
                const FrameworkModel& model, const Components& components,
                const LayoutContents& layouts, ConstantResolver& constants);

  // Appends the edges of one method; the same for the same method. `types` may be nullptr.
  // `agree_views`: views whose click is the user's agreement.
  void append(MethodId method, const TypeFlow* types, const std::set<ResourceId>& agree_views,
              std::vector<ExtraEdge>& out);

  struct Counts {
    std::int64_t intents = 0, intents_unresolved = 0;
    std::int64_t reflective = 0, reflective_unresolved = 0;
  };
  // Over the methods asked after so far, each once.
  const Counts& counts() const { return counts_; }
  // Some intents were not looked at because too many calls were looked at before.
  bool cut_short() const { return steps_.exhausted(); }

  // The component that the intent names, for each way it may have been made; empty: not known, or
  // none of the app's.
  std::vector<TypeId> components_of_intent(PlacedValue intent);

 private:
  struct Site;
  void intent(const Site& site, ValueId value, Phase phase);
  void inflated(const Site& site, ValueId value, const std::set<ResourceId>& agree_views);
  void add_click_handler(const Site& site, std::string_view name, Guard guard);
  void made_by_class(const Site& site, ValueId value, const Handing& handing);
  void annotated(const Site& site, ValueId value, const Handing& handing, const TypeFlow* types);
  void at_once(const Site& site, ValueId value, const Handing& handing, const TypeFlow* types);
  bool filters_sticky(const Site& site);
  TypeSet types_of(const Site& site, ValueId value, const TypeFlow* types) const;
  void invoke_reflected(const Site& site);
  // By number, kNone: any class; not known: any parameters.
  using ParameterClasses = std::optional<std::vector<TypeId>>;
  ParameterClasses parameter_classes(MethodId method, const BodyView& body,
                                     std::span<const ValueId> arguments) const;
  bool takes(SignatureId signature, const ParameterClasses& wanted) const;
  void lambda(const Site& site);
  void returned_classes(MethodId method, const BodyView& body, std::vector<ExtraEdge>& out);
  void pending(const Site& site, ValueId value, Phase phase);
  void add_component(const Site& site, TypeId type, Phase phase, LinkKind kind,
                     ValueId intent = kNoValue);
  void add_named_component(PlacedValue value, std::vector<TypeId>& out);
  std::vector<TypeId> components_of_intent(PlacedValue intent, int depth);
  void read_intent_call(MethodId method, const BodyView& body, const Call& call, int depth,
                        std::vector<TypeId>& out);

  const CodeIndex& index_;
  const Bodies& bodies_;
  const CallPlans& plans_;
  const FrameworkModel& model_;
  const Components& components_;
  const LayoutContents& layouts_;
  ConstantResolver& constants_;
  Counts counts_;
  std::vector<bool> counted_;  // by method
  // Every method is asked after for each phase and each run: what an intent names stays the same.
  std::map<std::pair<MethodId, ValueId>, std::vector<TypeId>> intents_;
  StepBudget steps_;
};

}  // namespace hegui::flow
