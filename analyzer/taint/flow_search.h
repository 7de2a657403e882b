// Flow search: which personal data reaches which sink, and how.
//
// Twice over the program: first every source, to see what leaves; then only the places and fields
// whose data does (and what only the engine finds), with the steps that it takes, what is done to
// it on the way, and the hosts that it meets. The second time tells nothing new about what leaves;
// where it is cut short, a flow is there without its way.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "analyzer/taint/engine.h"
#include "analyzer/taint/native_flows.h"
#include "analyzer/taint/typed_fields.h"

namespace hegui::taint {

struct FoundFlow {
  std::uint32_t source = 0;  // number of its label
  SinkPlace sink;
  std::string_view kind;  // the sink's, or where its stream goes
  struct Way {
    Treatment treatment = kUntreated;
    std::vector<Step> steps;
    std::vector<std::string> hosts;  // sorted
  };
  // One for each treatment; empty: not followed.
  std::vector<Way> ways;
};

struct SearchInputs {  // all borrowed
  flow::ProgramFlow& flow;
  const rules::RuleSet& rules;
  const std::vector<inventory::AppFiles>& files;
  const Models& models;
  Domain& domain;
  Recipients& recipients;
  ReflectedSources& reflected;
  const NativeFlows& native;
  const std::map<CodePlace, std::uint32_t>& sources;
  const TypedFields& typed;
  std::uint32_t first_typed = 0;  // typed.fields[i] has the label number first_typed + i
  bool implicit = false;
};

// Programs up to this many methods are followed as a whole: more constants are known.
inline constexpr std::size_t kFollowedWhole = 600;

struct SearchResult {
  std::vector<FoundFlow> flows;  // by sink, as they are met, and source
  Engine::Counts counts;
  bool out_of_steps = false;
  bool settled = true;
};

// nullopt: no source can meet a sink. Errors: a table of the catalog that cannot be read.
base::Result<std::optional<SearchResult>> search_flows(const SearchInputs& inputs);

}  // namespace hegui::taint
