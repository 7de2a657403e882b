#include "analyzer/flow/reach_facts.h"

#include <fmt/format.h>

#include <algorithm>

#include "analyzer/program/origins.h"

namespace hegui::flow {
namespace {

constexpr std::size_t kMaxSteps = 64;  // of a chain that is written down: its ends are what counts

class ChainWriter {
 public:
  ChainWriter(const ProgramFlow& flow, const program::Owners& owners)
      : flow_(flow), owners_(owners) {}

  struct Chain {
    std::string json;
    std::string entry;    // the method it starts with
    std::int64_t steps = 0;
    std::string process;  // "" = main
  };

  // Entry point first; the last step is the place itself.
  Chain chain(StateId state, std::uint32_t offset) const {
    std::vector<Step> steps;  // the place itself first
    Chain out;
    LinkKind how = LinkKind::call;
    std::uint32_t at = offset;
    bool process_known = false;
    while (state != kNone) {  // ends: a state is come by from one that was settled before
      const MethodId method = Reach::method_of(state);
      const Link& link = flow_.reach().link(state);
      steps.push_back({how, method, at});
      if (!process_known &&
          (link.kind == LinkKind::component || link.kind == LinkKind::root)) {
        const ComponentClass* component = flow_.components().find(
            flow_.index().type_of_class(flow_.index().method(method).owner));
        if (component != nullptr) {
          out.process = component->process;
          process_known = true;
        }
      }
      if (link.kind == LinkKind::root) out.entry = flow_.index().reference(method);
      if (link.through != kNone) steps.push_back({LinkKind::forwarded, link.through, kNone});
      how = link.kind;
      at = link.offset;
      state = link.from;
    }
    std::reverse(steps.begin(), steps.end());
    out.steps = static_cast<std::int64_t>(steps.size());
    if (steps.size() > kMaxSteps) {
      steps.erase(steps.begin() + kMaxSteps / 2, steps.end() - kMaxSteps / 2);
    }
    out.json = "[";
    for (const Step& step : steps) out.json += (out.json.size() > 1 ? "," : "") + written(step);
    out.json += "]";
    return out;
  }

 private:
  struct Step {
    LinkKind how;
    MethodId method;
    std::uint32_t offset;  // kNone: the method that a call is forwarded through
  };
  std::string written(const Step& step) const {
    const std::string method = program::json_text(flow_.index().reference(step.method));
    const std::string by = program::json_text(owner(step.method));
    if (step.offset == kNone) {
      return fmt::format(R"({{"how":"forwarded","method":{},"owner":{}}})", method, by);
    }
    return fmt::format(R"({{"how":"{}","method":{},"offset":{},"owner":{}}})",
                       link_kind_name(step.how), method, step.offset, by);
  }

  const std::string& owner(MethodId method) const {
    return owners_.name(owners_.of_class(
        flow_.index().program().descriptor(flow_.index().method(method).owner)));
  }

  const ProgramFlow& flow_;
  const program::Owners& owners_;
};

// The method that stands for the site, kNone if the site is not reached in this phase.
MethodId method_of_site(const ProgramFlow& flow, const program::FactSite& site, Phase phase) {
  const Reach& reach = flow.reach();
  if (site.method != program::kWholeClass) {
    const MethodId method = flow.index().method_at(site.unit, site.method);
    return method != kNone && reach.reached(method, phase) ? method : kNone;
  }
  MethodId best = kNone;  // the least guarded method of the class
  for (const MethodId method : flow.index().methods_of(site.owner)) {
    if (!reach.reached(method, phase)) continue;
    if (best == kNone || reach.label(method, phase).rank() < reach.label(best, phase).rank()) {
      best = method;
    }
  }
  return best;
}

}  // namespace

void write_reached(const ProgramFlow& flow, const std::vector<program::FactSite>& sites,
                   const program::Owners& owners, facts::FactWriter& facts) {
  const ChainWriter chains(flow, owners);
  for (const program::FactSite& site : sites) {
    for (std::size_t number = 0; number < kPhases; ++number) {
      const auto phase = static_cast<Phase>(number);
      const MethodId method = method_of_site(flow, site, phase);
      if (method == kNone) continue;
      const Label label = flow.reach().label(method, phase);
      const ChainWriter::Chain chain = chains.chain(Reach::state_of(method, phase), site.offset);
      facts::ReachedRow row;
      row.site = site.row;
      row.phase = phase_name(phase);
      if (!chain.process.empty()) row.process = chain.process;
      row.guard = guard_name(label.guard);
      row.many = label.many;
      row.entry = chain.entry;
      row.steps = chain.steps;
      row.chain_json = chain.json;
      facts.add(row);
    }
  }
  const Reach::SiteCounts counts = flow.reach().sites();
  const std::int64_t all = counts.one + counts.few + counts.many + counts.none;
  facts.add(facts::CoverageRow{"call_sites_one", counts.one, all});
  facts.add(facts::CoverageRow{"call_sites_few", counts.few, all});
  facts.add(facts::CoverageRow{"call_sites_many", counts.many, all});
  facts.add(facts::CoverageRow{"call_sites_none", counts.none, all});
  const IndirectCalls::Counts& indirect = flow.indirect().counts();
  facts.add(facts::CoverageRow{"intents_resolved", indirect.intents - indirect.intents_unresolved,
                               indirect.intents});
  facts.add(facts::CoverageRow{"reflective_calls_resolved",
                               indirect.reflective - indirect.reflective_unresolved,
                               indirect.reflective});
  for (const FlowLimit& limit : flow.limits()) {
    facts.add(facts::LimitHitRow{"flow", std::string(limit.code), limit.what, 1, std::nullopt});
  }
}

}  // namespace hegui::flow
