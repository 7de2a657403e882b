#include "analyzer/taint/flow_search.h"

#include <algorithm>
#include <set>

#include "analyzer/taint/app_loop.h"
#include "analyzer/taint/relevance.h"

namespace hegui::taint {
namespace {

constexpr std::string_view kMemory = "memory";  // a stream that goes nowhere

// One run of the engine in the framework's loop.
class Run {
 public:
  // Only from and to these; nullptr: everything.
  struct Only {
    std::set<std::uint32_t> sources;
    std::set<CodePlace> sinks;
  };

  Run(const SearchInputs& inputs, const Only* only) : inputs_(inputs), only_(only) {
    for (const auto& [place, number] : inputs.sources) {
      if (wanted(number)) sources_.emplace(place, number);
    }
  }

  // False: no source can meet a sink.
  base::Result<bool> run() {
    engine_.emplace(inputs_.flow, inputs_.models, sources_, inputs_.recipients, inputs_.reflected,
                    inputs_.domain, inputs_.implicit);
    engine_->know_native(inputs_.native);
    if (inputs_.flow.index().method_count() > kFollowedWhole && !inputs_.implicit) {
      const RelevantEnds ends{sources_,           inputs_.typed,
                              inputs_.recipients, inputs_.native,
                              only_ != nullptr,   only_ != nullptr ? &only_->sinks : nullptr};
      base::Result<Relevance> built =
          Relevance::build(inputs_.flow, inputs_.models, inputs_.rules, ends);
      if (!built.ok()) return std::move(built).error();
      relevance_ = std::move(built).value();
      if (!relevance_->any()) return false;
      engine_->follow_only(*relevance_);
    }
    base::Result<AppLoop> loop = AppLoop::make(*engine_, inputs_.rules, inputs_.files);
    if (!loop.ok()) return std::move(loop).error();
    loop_.emplace(std::move(loop).value());
    for (std::size_t i = 0; i < inputs_.typed.fields.size(); ++i) {
      const std::uint32_t number = inputs_.first_typed + static_cast<std::uint32_t>(i);
      if (wanted(number)) loop_->type_in(inputs_.typed.fields[i].view, number);
    }
    loop_->run();
    return true;
  }

  const Engine& engine() const { return *engine_; }
  AppLoop& loop() { return *loop_; }

 private:
  bool wanted(std::uint32_t source) const {
    return only_ == nullptr || only_->sources.contains(source);
  }

  const SearchInputs& inputs_;
  const Only* only_;
  std::map<CodePlace, std::uint32_t> sources_;
  std::optional<Engine> engine_;
  std::optional<Relevance> relevance_;
  std::optional<AppLoop> loop_;
};

// A provider of the app that only the app can ask, by its address or its authority.
bool is_own_provider(const std::vector<inventory::AppFiles>& all, const std::string* address) {
  if (address == nullptr) return false;
  constexpr std::string_view kScheme = "content://";
  std::string_view authority = *address;
  if (authority.starts_with(kScheme)) authority.remove_prefix(kScheme.size());
  authority = authority.substr(0, authority.find('/'));
  for (const inventory::AppFiles& files : all) {
    if (!files.manifest) continue;
    for (const package::Component& component : files.manifest->components) {
      if (component.kind != package::ComponentKind::provider) continue;
      const std::string named = ";" + component.authorities + ";";
      if (named.find(";" + std::string(authority) + ";") != std::string::npos) {
        return !component.effectively_exported;
      }
    }
  }
  return false;
}

// The kind of a sink, of a stream the one of where it goes; "" if nothing leaves.
std::string_view kind_of(const SearchInputs& inputs, const Leak& leak, const SinkPlace& sink,
                         Run& run) {
  const Domain& domain = inputs.domain;
  std::string_view kind = sink.row->kind;
  if (sink.row->to == SinkRow::kCaller) return run.loop().answers_others(leak) ? kind : "";
  if (kind == "intent" && run.loop().stays_inside(leak.target)) return {};
  if (kind == "provider" && is_own_provider(inputs.files, domain.text(leak.target.constant))) {
    return {};
  }
  if (kind != "stream") return kind;
  const std::string* origin = domain.text(leak.target.constant);
  if (origin != nullptr) kind = *origin;
  return kind == kMemory ? std::string_view() : kind;
}

// What leaves, from every source.
void find_flows(const SearchInputs& inputs, Run& run, std::vector<FoundFlow>& out) {
  const Domain& domain = inputs.domain;
  for (const auto& [number, leak] : run.loop().leaks()) {
    const SinkPlace& sink = run.engine().sink(number);
    const std::string_view kind = kind_of(inputs, leak, sink, run);
    if (kind.empty()) continue;
    for (const LabelId label : domain.labels.members(leak.data.labels)) {
      const std::uint32_t source = domain.source_of(label);
      if (source != kNone) out.push_back({source, sink, kind, {}});
    }
  }
}

// The hosts whose address is in what leaves, or is where it goes.
std::vector<std::string> hosts_of(const SearchInputs& inputs, const Leak& leak) {
  std::set<std::string> out;
  for (const SetId labels : {leak.data.labels, leak.target.labels}) {
    for (const LabelId label : inputs.domain.labels.members(labels)) {
      const std::uint32_t source = inputs.domain.source_of(label);
      const auto host = source == kNone ? std::nullopt : inputs.recipients.host(source);
      if (host) out.emplace(*host);
    }
  }
  return {out.begin(), out.end()};
}

void add_ways(const SearchInputs& inputs, Run& run, std::vector<FoundFlow>& flows) {
  const Domain& domain = inputs.domain;
  using Key = std::tuple<std::uint32_t, CodePlace, const SinkRow*>;
  std::map<Key, FoundFlow*> by_ends;
  for (FoundFlow& flow : flows) {
    by_ends.emplace(Key(flow.source, flow.sink.place, flow.sink.row), &flow);
  }
  for (const auto& [number, leak] : run.loop().leaks()) {
    const SinkPlace& sink = run.engine().sink(number);
    const std::vector<std::string> hosts = hosts_of(inputs, leak);
    for (const LabelId label : domain.labels.members(leak.data.labels)) {
      const auto flow = by_ends.find(Key(domain.source_of(label), sink.place, sink.row));
      if (flow == by_ends.end()) continue;
      std::vector<Step> steps = domain.trails().steps(domain.trail_of(label));
      // The call through which it leaves ends the way.
      if (!steps.empty() && steps.back().place == sink.place) steps.pop_back();
      flow->second->ways.push_back({domain.treatment_of(label), std::move(steps), hosts});
    }
  }
}

}  // namespace

base::Result<std::optional<SearchResult>> search_flows(const SearchInputs& inputs) {
  SearchResult out;
  Run::Only only;
  {
    Run run(inputs, nullptr);
    const base::Result<bool> met = run.run();
    if (!met.ok()) return met.error();
    if (!*met) return std::optional<SearchResult>();
    find_flows(inputs, run, out.flows);
    out.counts = run.engine().counts;
    out.out_of_steps = run.engine().out_of_steps();
    out.settled = run.loop().settled();
  }
  if (out.flows.empty()) return std::optional(std::move(out));
  for (const FoundFlow& flow : out.flows) {
    only.sources.insert(flow.source);
    only.sinks.insert(flow.sink.place);
  }
  inputs.domain.keep_trails();
  Run run(inputs, &only);
  const base::Result<bool> met = run.run();
  if (!met.ok()) return met.error();
  if (*met) add_ways(inputs, run, out.flows);
  return std::optional(std::move(out));
}

}  // namespace hegui::taint
