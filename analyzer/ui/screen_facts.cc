#include "analyzer/ui/screen_facts.h"

#include <algorithm>
#include <map>
#include <optional>
#include <string>

#include "analyzer/flow/code_origins.h"
#include "analyzer/program/java_names.h"
#include "analyzer/ui/app_paths.h"
#include "analyzer/ui/first_run.h"
#include "analyzer/ui/screen_graph.h"

namespace hegui::ui {
namespace {

constexpr std::string_view kEffects[] = {"activity", "screen", "outside", "page",
                                         "unknown",  "finish", "exit",    "dismiss"};

std::optional<std::string> known_text(const std::string& text) {
  return text.empty() ? std::nullopt : std::optional(program::excerpt_of(text));
}

class FactRows {
 public:
  FactRows(const ScreenInputs& inputs, XmlResources& resources, program::Origins& origins,
           facts::FactWriter& facts)
      : in_(inputs),
        resources_(resources),
        origins_(origins),
        code_(inputs.flow.bodies(), origins),
        facts_(facts) {}

  facts::RowId write_screen(const SceneContent& scene, const Screen& screen, bool reached,
                            bool first_run) {
    facts::UiScreenRow row;
    row.kind = screen_kind_name(screen.kind);
    if (screen.type != kNone) row.class_name = java_name(screen.type);
    row.activity = java_name(scene.activity);
    row.first_run = first_run;
    row.title = known_text(screen.title);
    row.message = known_text(screen.message);
    row.reached = reached;
    row.page = screen.has_page;
    if (screen.unseen) row.unseen = screen.why_unseen;
    const TypeId type = screen.type != kNone ? screen.type : scene.activity;
    row.owner = in_.owners.name(in_.owners.of_class(in_.flow.index().descriptor(type)));
    row.origin = screen_origin(screen, type);
    const facts::RowId id = facts_.add(row);
    for (const ResourceId layout : screen.layouts) {
      facts_.add(facts::UiScreenLayoutRow{id, resources_.entry_name(layout)});
    }
    for (const ScreenText& text : screen.texts) write_text(id, text);
    return id;
  }

  facts::RowId write_edge(facts::RowId screen, std::int64_t number, const Operation& operation,
                          const Effect* effect, facts::RowId target) {
    facts::UiEdgeRow row;
    row.screen = screen;
    row.operation = number;
    row.gesture = gesture_name(operation.gesture);
    row.operations = operations_of(operation.gesture);
    row.text = known_text(operation.label);
    row.resource_id = resource_name(operation.widget.id);
    if (operation.widget.in_layout) {
      row.layout = in_.views.layouts().all[operation.widget.element.layout].file.name;
      row.element = operation.widget.element.element;
    }
    row.shown = operation.shown;
    row.leads_to = effect == nullptr ? "nothing" : kEffects[static_cast<std::size_t>(effect->kind)];
    if (target != 0) row.target = target;
    if (effect != nullptr) {
      row.value = known_text(effect->value.empty() ? effect->label : effect->value);
      row.conditional = effect->conditional;
    }
    if (operation.handler != kNone) row.handler = in_.flow.index().reference(operation.handler);
    row.origin = operation_origin(operation, effect);
    return facts_.add(row);
  }

  std::optional<facts::RowId> place_origin(const CodePlace& place) {
    if (place.method == kNone) return std::nullopt;
    return code_.of(place.method, place.offset);
  }

  std::optional<facts::RowId> widget_origin(const WidgetRef& widget, std::string_view text) {
    if (!widget.in_layout) return std::nullopt;
    const inventory::Layout& layout = in_.views.layouts().all[widget.element.layout];
    const package::Container& container = in_.package.container(*in_.files[layout.files].container);
    const program::Place place = {container.name, layout.file.path,
                                  in_.package.find(container.index, layout.file.path)};
    const axml::ElementIndex element = widget.element.element;
    return origins_.add_xml(place, layout.tree.path(element), {},
                            layout.tree.element(element).offset, text);
  }

  std::optional<std::string> resource_name(ResourceId id) const {
    std::string name = id == 0 ? std::string() : resources_.entry_name(id);
    return name.empty() ? std::nullopt : std::optional("@id/" + name);
  }

 private:
  void write_text(facts::RowId screen, const ScreenText& text) {
    if (text.text.empty() || (text.text_size == 0 && in_.phrases.match(text.text).empty())) return;
    facts::UiTextRow row;
    row.screen = screen;
    row.text = program::excerpt_of(text.text);
    row.resource_id = resource_name(text.widget.id);
    if (text.widget.in_layout) {
      row.layout = in_.views.layouts().all[text.widget.element.layout].file.name;
      row.element = text.widget.element.element;
    }
    row.shown = text.shown;
    if (text.text_size != 0) row.text_size_sp = text.text_size;
    facts_.add(row);
  }

  std::string java_name(TypeId type) const {
    return program::java_name_of(in_.flow.index().descriptor(type));
  }

  std::optional<facts::RowId> screen_origin(const Screen& screen, TypeId type) {
    if (screen.made.method != kNone && screen.type == kNone) return place_origin(screen.made);
    const auto id = in_.program.find_class(in_.flow.index().descriptor(type));
    if (!id) return std::nullopt;
    const program::DexUnit& unit = in_.program.units()[in_.program.classes()[*id].unit];
    return origins_.add_class({unit.container, unit.entry, unit.entry_ref},
                              in_.flow.index().descriptor(type), {});
  }

  std::optional<facts::RowId> operation_origin(const Operation& operation, const Effect* effect) {
    if (operation.widget.in_layout) return widget_origin(operation.widget, operation.label);
    if (operation.registered.method != kNone) return place_origin(operation.registered);
    if (effect != nullptr && effect->at.method != kNone) return place_origin(effect->at);
    return std::nullopt;
  }

  const ScreenInputs& in_;
  XmlResources& resources_;
  program::Origins& origins_;
  flow::CodeOrigins code_;
  facts::FactWriter& facts_;
};

class GraphFacts {
 public:
  GraphFacts(const ScreenGraph& graph, const AppPaths& paths, FactRows& rows,
             facts::FactWriter& facts)
      : graph_(graph), paths_(paths), rows_(rows), facts_(facts) {}

  void write() {
    screens_.resize(graph_.node_count());
    for (NodeId node = 0; node < graph_.node_count(); ++node) {
      if (!graph_.is_shown(node)) continue;
      screens_[node] = rows_.write_screen(graph_.scenes()[graph_.scene_of(node)],
                                          graph_.screen(node), paths_.reached(node), false);
    }
    std::int64_t number = 0;
    for (NodeId node = 0; node < graph_.node_count(); ++node) {
      if (screens_[node] == 0) continue;
      for (const std::size_t at : graph_.operations(node)) write_operation(node, at, ++number);
    }
    for (const Path& path : paths_.paths()) write_path(path);
  }

 private:
  void write_operation(NodeId node, std::size_t at, std::int64_t number) {
    const Operation& operation = graph_.operation(node, at);
    facts::RowId first = 0;
    for (const Effect& effect : operation.effects) {
      const NodeId to = graph_.target(node, effect);
      if (to != kNone && screens_[to] == 0) continue;
      const facts::RowId edge = rows_.write_edge(screens_[node], number, operation, &effect,
                                                 to == kNone ? 0 : screens_[to]);
      const bool leads = effect.kind <= EffectKind::unknown;
      if (first == 0 || (leads && !leads_[{node, at}])) first = edge;
      leads_[{node, at}] |= leads;
    }
    if (operation.effects.empty() && operation.gesture != Gesture::automatic) {
      first = rows_.write_edge(screens_[node], number, operation, nullptr, 0);
    }
    edges_[{node, at}] = first;
  }

  void write_path(const Path& path) {
    facts::UiPathRow row;
    row.goal = goal_name(path.goal);
    if (path.operations) {
      row.found = 1;
      row.operations = *path.operations;
      row.sign_in = path.sign_in;
      row.before_main = path.before_main;
      if (path.arrives != kNone) row.arrives = screens_[path.arrives];
    } else if (path.whole) {
      row.found = 0;
    }
    row.whole = path.whole;
    if (paths_.main_screen() != kNone) row.start = screens_[paths_.main_screen()];
    const facts::RowId id = facts_.add(row);
    std::int64_t number = 0;
    for (const Step& step : path.steps) {
      facts_.add(facts::UiStepRow{id, ++number, edges_.at({step.screen, step.operation})});
    }
  }

  const ScreenGraph& graph_;
  const AppPaths& paths_;
  FactRows& rows_;
  facts::FactWriter& facts_;
  std::vector<facts::RowId> screens_;  // by node
  std::map<std::pair<NodeId, std::size_t>, facts::RowId> edges_;
  std::map<std::pair<NodeId, std::size_t>, bool> leads_;
};

void write_first_run(const FirstRun& run, FactRows& rows, facts::FactWriter& facts) {
  std::map<std::pair<std::size_t, ScreenNumber>, facts::RowId> screens;
  const auto screen = [&](std::size_t scene, ScreenNumber number) {
    const auto [at, fresh] = screens.try_emplace({scene, number}, 0);
    if (fresh) {
      at->second =
          rows.write_screen(run.scenes[scene], run.scenes[scene].screens[number], true, true);
    }
    return at->second;
  };
  if (run.prompt) {
    const Prompt& prompt = *run.prompt;
    facts::UiPromptRow row;
    row.screen = screen(prompt.scene, prompt.screen);
    row.policy_link = prompt.policy_link;
    row.cancelable = prompt.cancelable;
    if (prompt.agree) {
      row.agree = prompt.agree->text;
      row.agree_origin = rows.place_origin(prompt.agree->at);
    }
    if (prompt.refuse) {
      row.refuse = prompt.refuse->text;
      row.refuse_origin = rows.place_origin(prompt.refuse->at);
    }
    row.refusing = refusing_name(prompt.refusing);
    row.buttons_json = program::json_texts(prompt.buttons);
    std::int64_t number = 0;
    for (const Operation& operation : run.scenes[prompt.scene].operations) {
      if (operation.screen != prompt.screen || operation.gesture == Gesture::automatic) continue;
      --number;  // told apart from those of the graph
      if (operation.effects.empty()) rows.write_edge(row.screen, number, operation, nullptr, 0);
      for (const Effect& effect : operation.effects) {
        rows.write_edge(row.screen, number, operation, &effect, 0);
      }
    }
    row.origin = rows.place_origin(run.scenes[prompt.scene].screens[prompt.screen].made);
    facts.add(row);
  }
  for (const Ticked& one : run.ticked) {
    facts::UiTickRow row;
    row.screen = screen(one.scene, one.screen);
    row.text = program::excerpt_of(one.words);
    if (one.known) row.ticked = 1;
    row.by_code = one.box.ticked_by_code;
    row.resource_id = rows.resource_name(one.box.widget.id);
    row.origin = rows.widget_origin(one.box.widget, one.words);
    facts.add(row);
  }
  if (!run.prompt_shown) {
    facts.add(facts::LimitHitRow{"ui", "first-run-unseen",
                                 "what comes before the main screen could not be followed", 0,
                                 std::nullopt});
  }
}

}  // namespace

base::Result<bool> write_screen_facts(const ScreenInputs& inputs, program::Origins& origins,
                                      facts::FactWriter& facts) {
  const base::Result<UiCatalog> catalog = UiCatalog::load(inputs.rules, inputs.flow.index());
  if (!catalog.ok()) return catalog.error();
  const base::Result<UiRoles> roles = UiRoles::load(inputs.rules, inputs.flow.index());
  if (!roles.ok()) return roles.error();
  const base::Result<RelevantCode> relevant =
      RelevantCode::build(inputs.rules, inputs.flow, *catalog, inputs.owners);
  if (!relevant.ok()) return relevant.error();
  XmlResources resources(inputs.package, inputs.files);
  NavGraphs graphs(resources);
  const Routes routes = Routes::build(inputs.flow, *catalog);
  AssetPages pages(inputs.package);
  const SceneTools tools = {inputs.flow, *catalog, *relevant, inputs.views, resources,
                            graphs,      routes,   pages,     *roles};

  const ScreenGraph graph = ScreenGraph::build(tools);
  TextTopics topics(inputs.phrases);
  const base::Result<Goals> goals = load_goals(inputs.rules, topics);
  if (!goals.ok()) return goals.error();
  AppPaths paths(graph, *goals, topics);
  paths.find(inputs.hidden_screens);
  const FirstRun first = FirstRun::find(tools, graph, paths, topics, inputs.hidden_screens);

  FactRows rows(inputs, resources, origins, facts);
  GraphFacts(graph, paths, rows, facts).write();
  write_first_run(first, rows, facts);

  std::int64_t inflated = 0, unknown = 0, seen = 0;
  std::int64_t screens = 0;
  for (NodeId node = 0; node < graph.node_count(); ++node) {
    if (!graph.is_shown(node)) continue;
    ++screens;
    inflated += static_cast<std::int64_t>(graph.screen(node).inflated);
    unknown += static_cast<std::int64_t>(graph.screen(node).inflated_unknown);
    seen += graph.screen(node).unseen ? 0 : 1;
  }
  facts.add(facts::CoverageRow{"screens", seen, screens});
  facts.add(facts::CoverageRow{"inflations", inflated - unknown, inflated});
  if (graph.cut_short()) {
    facts.add(facts::LimitHitRow{"ui", "screens-cut-short",
                                 "not all code of the screens was followed", 0, std::nullopt});
  }
  return true;
}

}  // namespace hegui::ui
