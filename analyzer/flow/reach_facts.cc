#include "analyzer/flow/reach_facts.h"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "analyzer/flow/ways.h"
#include "dex/debug_info.h"

namespace hegui::flow {
namespace {

constexpr std::size_t kMaxSteps = 64;  // of a chain that is written down: its ends are what counts

class ChainWriter {
 public:
  ChainWriter(const ProgramFlow& flow, const program::Owners& owners)
      : flow_(flow), owners_(owners) {}

  struct Chain {
    std::string json;
    std::string entry;  // the method it starts with
    std::int64_t steps = 0;
    std::string process;  // "" = main
  };

  // Entry point first; the last step is the place itself.
  Chain chain(StateId state, std::uint32_t offset) const {
    std::vector<Step> steps;  // the place itself first
    Chain out;
    std::uint32_t at = offset;
    bool process_known = false;
    while (state != kNone) {  // ends: a state is come by from one that was settled before
      const MethodId method = flow_.reach().method_of(state);
      const Link& link = flow_.reach().link(state);
      steps.push_back({link.kind, method, at});
      if (!process_known && (link.kind == LinkKind::component || link.kind == LinkKind::root)) {
        const ComponentClass* component = flow_.components().find(
            flow_.index().type_of_class(flow_.index().method(method).owner));
        if (component != nullptr) {
          out.process = component->process;
          process_known = true;
        }
      }
      if (link.kind == LinkKind::root) out.entry = flow_.index().reference(method);
      if (link.through != kNone) steps.push_back({LinkKind::call, link.through, kNone});
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
    const Named& named = named_of(step.method);
    if (step.offset == kNone) {
      return fmt::format(R"({{"how":"call","method":{},"owner":{}}})", named.method, named.owner);
    }
    return fmt::format(R"({{"how":"{}","method":{},"offset":{},"owner":{}}})",
                       link_kind_name(step.how), named.method, step.offset, named.owner);
  }

  // In JSON. Chains share most of their methods.
  struct Named {
    std::string method, owner;
  };
  const Named& named_of(MethodId method) const {
    const auto [found, fresh] = named_.try_emplace(method);
    if (fresh) {
      found->second = {program::json_text(flow_.index().reference(method)),
                       program::json_text(owner(method))};
    }
    return found->second;
  }

  const std::string& owner(MethodId method) const {
    return owners_.name(
        owners_.of_class(flow_.index().program().descriptor(flow_.index().method(method).owner)));
  }

  const ProgramFlow& flow_;
  const program::Owners& owners_;
  mutable std::unordered_map<MethodId, Named> named_;
};

// Says what guards the way to a site: one row for each guard that the chain passes.
class GuardWriter {
 public:
  GuardWriter(ProgramFlow& flow, program::Origins& origins, facts::FactWriter& facts)
      : flow_(flow), origins_(origins), facts_(facts) {}

  void write(facts::RowId site, Phase phase, StateId state, std::uint32_t offset) {
    row_ = {};
    row_.site = site;
    row_.phase = phase_name(phase);
    written_ = 0;
    LinkKind how = LinkKind::call;
    for (std::size_t count = 0; state != kNone && count < 4096 && written_ < kMaxGuards; ++count) {
      const MethodId method = flow_.reach().method_of(state);
      if (how == LinkKind::callback &&
          flow_.agree_actions().answer_of(method, offset) == Answer::agree) {
        write_agree_action(method, offset);
      } else {
        write_block(method, offset, flow_.reach().context_of(state));
      }
      const Link& link = flow_.reach().link(state);
      how = link.kind;
      offset = link.offset;
      state = link.from;
    }
  }

 private:
  static constexpr std::size_t kMaxGuards = 8;  // of one way

  void write_block(MethodId method, std::uint32_t offset, ContextId context) {
    const BodyView body = flow_.bodies().of(method);
    const auto call = std::find_if(body.calls.begin(), body.calls.end(),
                                   [&](const Call& one) { return one.offset == offset; });
    if (call == body.calls.end()) return;
    const Guard guard = flow_.guards().at(method, call->block, context);
    if (guard == Guard::none) return;
    for (const GuardReason& reason : flow_.guards().reasons(method, guard)) {
      row_.kind = kind_name(reason.kind);
      row_.name = reason.name.empty() ? std::nullopt : std::optional(reason.name);
      row_.consent = guard == Guard::consent ? std::optional<std::int64_t>(1) : std::nullopt;
      row_.written_json = "[";
      for (const FlagWrite& write : reason.written) {
        row_.written_json +=
            fmt::format(R"({}{{"method":{},"offset":{}}})", row_.written_json.size() > 1 ? "," : "",
                        program::json_text(flow_.index().reference(write.method)), write.offset);
      }
      row_.written_json += "]";
      add(method, offset, reason.name);
    }
  }

  void write_agree_action(MethodId method, std::uint32_t offset) {
    row_.kind = kind_name(GuardReason::Kind::agree_action);
    row_.name.reset();
    for (const AnswerSite& site : flow_.agree_actions().sites()) {
      if (site.method == method && site.offset == offset) row_.name = site.text;
    }
    row_.consent = 1;
    row_.written_json = "[]";
    add(method, offset, row_.name.value_or(""));
  }

  void add(MethodId method, std::uint32_t offset, std::string_view excerpt) {
    if (written_ >= kMaxGuards) return;
    ++written_;
    const program::DexUnit& unit =
        flow_.index().program().units()[flow_.index().method(method).unit];
    const std::uint32_t line =
        dex::line_at(unit.file, unit.file.code(flow_.index().definition(method)), offset);
    row_.origin = origins_.add_dex({unit.container, unit.entry, unit.entry_ref},
                                   flow_.index().reference(method), offset, line, excerpt);
    facts_.add(row_);
  }

  static std::string_view kind_name(GuardReason::Kind kind) {
    constexpr std::string_view kNames[] = {"flag", "field", "permission_check", "agree_action"};
    return kNames[static_cast<std::size_t>(kind)];
  }

  ProgramFlow& flow_;
  program::Origins& origins_;
  facts::FactWriter& facts_;
  facts::GuardRow row_;
  std::size_t written_ = 0;
};

// Methods that the system calls by itself.
std::int64_t count_entry_points(const ProgramFlow& flow) {
  std::int64_t count = 0;
  std::vector<StateId> states;
  for (MethodId method = 0; method < flow.index().method_count(); ++method) {
    bool entry = false;
    for (std::size_t number = 0; number < kPhases; ++number) {
      states.clear();
      flow.reach().append_states(method, static_cast<Phase>(number), states);
      entry |= std::any_of(states.begin(), states.end(), [&](StateId state) {
        return flow.reach().link(state).kind == LinkKind::root;
      });
    }
    count += entry ? 1 : 0;
  }
  return count;
}

}  // namespace

void write_reached(ProgramFlow& flow, const std::vector<program::FactSite>& sites,
                   const program::Owners& owners, program::Origins& origins,
                   facts::FactWriter& facts) {
  const ChainWriter chains(flow, owners);
  GuardWriter guards(flow, origins, facts);
  Ways ways(flow);
  for (const program::FactSite& site : sites) {
    for (std::size_t number = 0; number < kPhases; ++number) {
      const auto phase = static_cast<Phase>(number);
      const Way way = ways.best(site, phase);
      if (way.state == kNone) continue;
      const ChainWriter::Chain chain = chains.chain(way.state, site.offset);
      facts::ReachedRow row;
      row.site = site.row;
      row.phase = phase_name(phase);
      if (!chain.process.empty()) row.process = chain.process;
      row.guard = guard_name(way.label.guard);
      row.exceptional = way.label.exceptional;
      row.many = way.label.many;
      row.min_sdk = way.versions.low;
      row.max_sdk = way.versions.high;
      row.entry = chain.entry;
      row.steps = chain.steps;
      row.chain_json = chain.json;
      facts.add(row);
      if (way.label.guard != Guard::none) guards.write(site.row, phase, way.state, site.offset);
    }
  }
  facts.add(facts::CoverageRow{"entry_points", count_entry_points(flow), std::nullopt});
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
