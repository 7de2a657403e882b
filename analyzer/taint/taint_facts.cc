#include "analyzer/taint/taint_facts.h"

#include <algorithm>

#include "analyzer/flow/code_origins.h"
#include "analyzer/taint/app_loop.h"
#include "analyzer/taint/relevance.h"
#include "analyzer/taint/typed_fields.h"

namespace hegui::taint {
namespace {

// Labels have the numbers of the sites first, then those of the typed fields; those that only the
// engine found are the engine's.
class FlowWriter {
 public:
  FlowWriter(const TaintInputs& inputs, const std::vector<TypedField>& typed, Engine& engine,
             AppLoop& loop, program::Origins& origins, facts::FactWriter& facts)
      : inputs_(inputs),
        typed_(typed),
        engine_(engine),
        loop_(loop),
        code_origins_(inputs.flow.bodies(), origins),
        origins_(origins),
        facts_(facts) {}

  void write() {
    for (const auto& [number, leak] : loop_.leaks()) {
      const SinkPlace& sink = engine_.sink(number);
      std::string_view kind = sink.row->kind;
      const bool answers = sink.row->to == SinkRow::kCaller;
      if (answers && !loop_.answers_others(leak)) continue;
      if (kind == "intent" && !answers && loop_.stays_inside(leak.target)) continue;
      if (kind == "provider" && is_own_provider(leak.target)) continue;
      if (kind == "stream") {
        const std::string* origin = engine_.domain().text(leak.target.constant);
        if (origin != nullptr) kind = *origin;
        if (kind == kMemory) continue;
      }
      for (const LabelId label : engine_.domain().labels.members(leak.data.labels)) {
        const std::uint32_t source = engine_.domain().source_of(label);
        if (source != kNone) add(source, sink, kind);
      }
    }
  }

 private:
  static constexpr std::string_view kMemory = "memory";

  // A provider of the app that only the app can ask, by its address or its authority.
  bool is_own_provider(const Value& target) const {
    const std::string* text = engine_.domain().text(target.constant);
    if (text == nullptr) return false;
    constexpr std::string_view kScheme = "content://";
    std::string_view authority = *text;
    if (authority.starts_with(kScheme)) authority.remove_prefix(kScheme.size());
    authority = authority.substr(0, authority.find('/'));
    for (const inventory::AppFiles& files : inputs_.files) {
      if (!files.manifest) continue;
      for (const package::Component& component : files.manifest->components) {
        if (component.kind != package::ComponentKind::provider) continue;
        const std::string all = ";" + component.authorities + ";";
        if (all.find(";" + std::string(authority) + ";") != std::string::npos) {
          return !component.effectively_exported;
        }
      }
    }
    return false;
  }

  void add(std::uint32_t source, const SinkPlace& sink, std::string_view kind) {
    const flow::CodeIndex& index = engine_.index();
    const MethodId method = sink.place.method;
    facts::FlowRow row;
    row.sink = sink.row->id;
    row.kind = kind;
    row.owner = inputs_.owners.name(
        inputs_.owners.of_class(index.program().descriptor(index.method(method).owner)));
    row.origin = code_origins_.of(method, sink.place.offset);
    if (const ReflectedSource* reflected = engine_.reflected(source)) {
      row.pi = reflected->row->pi;
      row.source = reflected->row->id;
      row.source_origin = code_origins_.of(reflected->place.method, reflected->place.offset);
      facts_.add(row);
      return;
    }
    if (source >= inputs_.sites.size()) {
      const TypedField& field = typed_[source - inputs_.sites.size()];
      row.pi = field.pi;
      row.source = "typed";
      row.source_origin = field_origin(field);
      facts_.add(row);
      return;
    }
    row.source_site = inputs_.sites[source].row;
    for (const program::FactSite::Read& read : inputs_.sites[source].reads) {
      row.pi = read.pi;
      row.source = read.api;
      facts_.add(row);
    }
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
  Engine& engine_;
  AppLoop& loop_;
  flow::CodeOrigins code_origins_;
  program::Origins& origins_;
  facts::FactWriter& facts_;
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

void write_limits(const Engine& engine, const AppLoop& loop, facts::FactWriter& facts) {
  const Engine::Counts& counts = engine.counts;
  const auto made = static_cast<std::int64_t>(counts.summaries);
  const auto unsettled = static_cast<std::int64_t>(counts.unsettled) + (loop.settled() ? 0 : 1);
  facts.add(facts::CoverageRow{"taint_summaries_settled",
                               std::max<std::int64_t>(0, made - unsettled), made});
  facts.add(facts::CoverageRow{"taint_dispatches_left", static_cast<std::int64_t>(counts.too_many),
                               std::nullopt});
  const auto limit = [&](std::string code, std::string what) {
    facts.add(facts::LimitHitRow{"taint", std::move(code), std::move(what), 1, std::nullopt});
  };
  if (engine.out_of_steps()) {
    limit("flows-cut-short", "where data goes was not followed to the end: too much to follow");
  }
  if (counts.too_deep > 0) {
    limit("calls-too-deep", "some calls are nested too deep to follow data through them");
  }
  if (counts.incomplete > 0) {
    limit("bodies-too-large", "some methods are too large to follow data through them");
  }
}

// Programs up to this size are followed as a whole: more constants are known.
constexpr std::size_t kSmall = 600;  // methods

// Sources whose names are put together are met only by following the code.
bool may_read_by_name(const flow::CodeIndex& index) {
  const auto named = [&](std::string_view name, std::string_view descriptor) {
    return index.find_signature(name, descriptor) != flow::kNone;
  };
  return named("invoke", "(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;") ||
         named("get", "(Ljava/lang/Object;)Ljava/lang/Object;");
}

// False: no source can meet a sink. Errors: a table of the catalog that cannot be read.
base::Result<bool> follow(const TaintInputs& inputs, const TypedFields& typed,
                          program::Origins& origins, facts::FactWriter& facts) {
  const std::map<CodePlace, std::uint32_t> sources = places_that_read(inputs);
  const bool small = inputs.flow.index().method_count() <= kSmall;
  const bool any_source = !sources.empty() || !typed.fields.empty();
  if (!any_source && !(small && may_read_by_name(inputs.flow.index()))) return false;
  Domain domain;
  base::Result<Models> models = Models::load(inputs.rules, inputs.flow.index(), domain);
  if (!models.ok()) return std::move(models).error();
  Engine engine(inputs.flow, *models, sources, domain, inputs.implicit);
  std::optional<Relevance> relevance;
  if (!small && !inputs.implicit) {
    base::Result<Relevance> built =
        Relevance::build(inputs.flow, *models, inputs.rules, sources, typed);
    if (!built.ok()) return std::move(built).error();
    relevance = std::move(built).value();
    if (!relevance->any()) return false;
    engine.follow_only(*relevance);
    domain.shorten_paths(3, 2);
  }
  base::Result<AppLoop> loop = AppLoop::make(engine, inputs.rules, inputs.files);
  if (!loop.ok()) return std::move(loop).error();
  for (std::size_t i = 0; i < typed.fields.size(); ++i) {
    loop->type_in(typed.fields[i].view, static_cast<std::uint32_t>(inputs.sites.size() + i));
  }
  loop->run();
  FlowWriter(inputs, typed.fields, engine, *loop, origins, facts).write();
  write_limits(engine, *loop, facts);
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
