#include "analyzer/taint/taint_facts.h"

#include <algorithm>

#include "analyzer/flow/code_origins.h"
#include "analyzer/taint/flow_search.h"
#include "analyzer/taint/native_flows.h"

namespace hegui::taint {
namespace {

// Labels have the numbers of the sites first, then those of the typed fields, then those of what
// native code reads, then those of the hosts; those of ReflectedSources are far beyond.
class FlowWriter {
 public:
  FlowWriter(const TaintInputs& inputs, const std::vector<TypedField>& typed, const Models& models,
             const NativeFlows& native, const ReflectedSources& reflected,
             program::Origins& origins, facts::FactWriter& facts)
      : inputs_(inputs),
        typed_(typed),
        models_(models),
        native_(native),
        reflected_(reflected),
        code_origins_(inputs.flow.bodies(), origins),
        origins_(origins),
        facts_(facts) {}

  void write(const FoundFlow& flow) {
    if (flow.ways.empty()) write(flow, nullptr);
    for (const FoundFlow::Way& way : flow.ways) write(flow, &way);
  }

 private:
  void write(const FoundFlow& flow, const FoundFlow::Way* way) {
    const flow::CodeIndex& index = inputs_.flow.index();
    const CodePlace& place = flow.sink.place;
    facts::FlowRow row;
    row.sink = flow.sink.row->id;
    row.kind = flow.kind;
    row.owner = inputs_.owners.name(
        inputs_.owners.of_class(index.program().descriptor(index.method(place.method).owner)));
    row.origin = origin_of(place, place.offset, flow.sink.row->id);
    if (way != nullptr) row.treatment = treatment(*way);
    if (const ReflectedSource* reflected = reflected_.at(flow.source)) {
      row.pi = reflected->row->pi;
      row.source = reflected->row->id;
      row.source_origin = code_origins_.of(reflected->place.method, reflected->place.offset);
      add(row, way);
      return;
    }
    const std::uint32_t first_native = native_.first_label();
    if (flow.source >= first_native) {
      const NativeRead& read = native_.reads()[flow.source - first_native];
      row.pi = read.pi;
      row.source = read.api;
      row.source_origin = native_origin(read.method, read.address, read.api);
      add(row, way);
      return;
    }
    if (flow.source >= inputs_.sites.size()) {
      const TypedField& field = typed_[flow.source - inputs_.sites.size()];
      row.pi = field.pi;
      row.source = "typed";
      row.source_origin = field_origin(field);
      add(row, way);
      return;
    }
    row.source_site = inputs_.sites[flow.source].row;
    for (const program::FactSite::Read& read : inputs_.sites[flow.source].reads) {
      row.pi = read.pi;
      row.source = read.api;
      add(row, way);
    }
  }

  void add(const facts::FlowRow& row, const FoundFlow::Way* way) {
    const facts::RowId id = facts_.add(row);
    if (way == nullptr) return;
    std::int64_t place = 0;
    for (const Step& step : way->steps) {
      facts_.add(facts::FlowStepRow{id, place++, std::string(name_of(step.kind)), origin_of(step)});
    }
    for (const std::string& host : way->hosts) facts_.add(facts::FlowRecipientRow{id, host});
  }

  std::string treatment(const FoundFlow::Way& way) const {
    std::string out;
    for (const std::string_view word : models_.words_of(way.treatment)) {
      if (!out.empty()) out += '|';
      out += word;
    }
    return out.empty() ? "none" : out;
  }

  static std::string_view name_of(Step::Kind kind) {
    switch (kind) {
      case Step::Kind::library:
        return "library";
      case Step::Kind::store:
        return "store";
      case Step::Kind::load:
        return "load";
      case Step::Kind::call:
        return "call";
      case Step::Kind::back:
        return "back";
      case Step::Kind::callback:
        break;
    }
    return "callback";
  }

  facts::RowId native_origin(MethodId method, std::uint64_t address, std::string_view excerpt) {
    const auto [known, fresh] = native_origins_.try_emplace({method, address});
    if (fresh) known->second = native_.origin(method, address, excerpt, origins_);
    return known->second;
  }

  // In native code the place is an address of the library.
  facts::RowId origin_of(const CodePlace& place, std::uint64_t address, std::string_view excerpt) {
    return native_.of(place.method) != nullptr ? native_origin(place.method, address, excerpt)
                                               : code_origins_.of(place.method, place.offset);
  }

  // Native code's steps are numbered by its effects, from 1; 0 is the function itself.
  facts::RowId origin_of(const Step& step) {
    const native::MethodFlow* flow = native_.of(step.place.method);
    const std::size_t number = step.place.offset;
    if (flow == nullptr) return code_origins_.of(step.place.method, step.place.offset);
    const bool effect = number > 0 && number <= flow->effects.size();
    return native_origin(step.place.method,
                         effect ? flow->effects[number - 1].address : flow->function, {});
  }

  facts::RowId field_origin(const TypedField& field) {
    const inventory::Layout& layout = inputs_.layouts.all[field.layout];
    const package::ContainerIndex container = *inputs_.files[layout.files].container;
    const program::Place place{inputs_.package.container(container).name, layout.file.path,
                               inputs_.package.find(container, layout.file.path)};
    return origins_.add_xml(place, layout.tree.path(field.element), {},
                            layout.tree.element(field.element).offset, field.shown);
  }

  const TaintInputs& inputs_;
  const std::vector<TypedField>& typed_;
  const Models& models_;
  const NativeFlows& native_;
  const ReflectedSources& reflected_;
  flow::CodeOrigins code_origins_;
  program::Origins& origins_;
  facts::FactWriter& facts_;
  std::map<std::pair<MethodId, std::uint64_t>, facts::RowId> native_origins_;
};

std::map<CodePlace, std::uint32_t> places_that_read(const TaintInputs& inputs) {
  std::map<CodePlace, std::uint32_t> out;
  for (std::uint32_t i = 0; i < inputs.sites.size(); ++i) {
    const program::FactSite& site = inputs.sites[i];
    if (!site.collects || site.method == program::kWholeClass) continue;
    const MethodId method = inputs.flow.index().method_at(site.unit, site.method);
    if (method != kNone) out.emplace(CodePlace{method, site.offset}, i);
  }
  return out;
}

void write_limits(const SearchResult& found, const NativeFlows& native, facts::FactWriter& facts) {
  const Engine::Counts& counts = found.counts;
  const auto made = static_cast<std::int64_t>(counts.summaries);
  const auto unsettled = static_cast<std::int64_t>(counts.unsettled) + (found.settled ? 0 : 1);
  const auto count = [](auto number) { return static_cast<std::int64_t>(number); };
  facts.add(facts::CoverageRow{"taint_summaries_settled",
                               std::max<std::int64_t>(0, made - unsettled), made});
  facts.add(facts::CoverageRow{"taint_dispatches_left", count(counts.too_many), std::nullopt});
  if (native.native_methods() > 0) {
    facts.add(facts::CoverageRow{"native_methods_followed", count(native.complete()),
                                 count(native.native_methods())});
  }
  const auto with_way = std::count_if(found.flows.begin(), found.flows.end(),
                                      [](const FoundFlow& flow) { return !flow.ways.empty(); });
  facts.add(facts::CoverageRow{"flow_ways", count(with_way), count(found.flows.size())});
  const auto limit = [&](std::string code, std::string what, bool cut_short = true) {
    facts.add(facts::LimitHitRow{"taint", std::move(code), std::move(what), cut_short ? 1 : 0,
                                 std::nullopt});
  };
  if (found.out_of_steps) {
    limit("flows-cut-short", "where data goes was not followed to the end: too much to follow");
  }
  if (counts.too_deep > 0) {
    limit("calls-too-deep", "some calls are nested too deep to follow data through them");
  }
  if (counts.given_up > 0) {
    limit("methods-too-costly",
          "some methods take too long to follow: they are taken to pass on what they are given",
          false);
  }
  if (counts.incomplete > 0) {
    limit("bodies-too-large", "some methods are too large to follow data through them");
  }
}

// Sources whose names are put together are met only by following the code.
bool may_read_by_name(const flow::CodeIndex& index, const Models& models) {
  for (program::UnitNumber unit = 0; unit < index.program().units().size(); ++unit) {
    for (const dex::MethodIndex method : index.program().units()[unit].file.methods()) {
      if (models.reads_by_name(index.method_ref(unit, method))) return true;
    }
  }
  return false;
}

base::Result<bool> follow(const TaintInputs& inputs, const TypedFields& typed,
                          program::Origins& origins, facts::FactWriter& facts) {
  const std::map<CodePlace, std::uint32_t> sources = places_that_read(inputs);
  const flow::CodeIndex& index = inputs.flow.index();
  base::Result<NativeFlows> native =
      NativeFlows::load(inputs.rules, inputs.package, index, *inputs.apis, inputs.threads);
  if (!native.ok()) return std::move(native).error();
  const auto first_typed = static_cast<std::uint32_t>(inputs.sites.size());
  const auto first_native = first_typed + static_cast<std::uint32_t>(typed.fields.size());
  const auto first_host = first_native + static_cast<std::uint32_t>(native->reads().size());
  native->number_reads_from(first_native);
  const bool any = !sources.empty() || !typed.fields.empty() || !native->reads().empty();
  if (!any && index.method_count() > kFollowedWhole) return true;
  Domain domain;
  base::Result<Models> models = Models::load(inputs.rules, index, domain);
  if (!models.ok()) return std::move(models).error();
  if (!any && !may_read_by_name(index, *models)) return true;
  base::Result<Recipients> recipients =
      Recipients::load(index, inputs.owners, inputs.rules, first_host);
  if (!recipients.ok()) return std::move(recipients).error();
  ReflectedSources reflected;
  base::Result<std::optional<SearchResult>> found =
      search_flows({inputs.flow, inputs.rules, inputs.files, *models, domain, *recipients,
                    reflected, *native, sources, typed, first_typed, inputs.implicit});
  if (!found.ok()) return std::move(found).error();
  if (!*found) return true;
  FlowWriter writer(inputs, typed.fields, *models, *native, reflected, origins, facts);
  for (const FoundFlow& flow : (*found)->flows) writer.write(flow);
  write_limits(**found, *native, facts);
  return true;
}

}  // namespace

base::Result<bool> write_taint_facts(const TaintInputs& inputs, program::Origins& origins,
                                     facts::FactWriter& facts) {
  base::Result<TypedFields> typed = find_typed_fields(inputs.rules, inputs.files, inputs.layouts);
  if (!typed.ok()) return std::move(typed).error();
  base::Result<bool> followed = follow(inputs, *typed, origins, facts);
  if (!followed.ok()) return followed;
  // Last: a stage that fails has not looked.
  facts.add(facts::MetaRow{"taint", inputs.implicit ? "implicit" : "explicit"});
  return true;
}

}  // namespace hegui::taint
