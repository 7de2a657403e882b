#include "analyzer/ui/layouts.h"

#include <fmt/format.h>

#include <cmath>

#include "analyzer/views/attributes.h"
#include "analyzer/views/pictures.h"

namespace hegui::ui {
namespace {

namespace attr = views::attr;
using views::Form;

constexpr base::ResId kInputType{0x01010220}, kClickable{0x010100e5};
// Themes of an app that names none (Resources.selectDefaultTheme).
constexpr base::ResId kThemeDeviceDefault{0x01030128}, kThemeHolo{0x0103006b},
    kThemeOld{0x01030005};
constexpr int kIceCreamSandwich = 14, kHoneycomb = 11;

std::string_view form_name(Form form) {
  switch (form) {
    case Form::text:
      return "text";
    case Form::button:
      return "button";
    case Form::edit:
      return "edit";
    case Form::check:
    case Form::checked_text:
      return "check";
    case Form::radio:
      return "radio";
    case Form::toggled:
      return "switch";
    case Form::toggle:
      return "toggle";
    case Form::image:
      return "image";
    case Form::fill:
      return "page";
    case Form::list:
      return "list";
    case Form::progress:
      return "progress";
    default:
      return views::holds_views(form) ? "group" : "view";
  }
}

// Drawn by the view itself, though it has no text.
bool is_seen(Form form) {
  return form == Form::image || form == Form::edit || form == Form::fill || form == Form::list;
}

double rounded(double value) { return std::round(value * 100) / 100; }

std::optional<std::string> colour_text(std::optional<views::Argb> colour) {
  if (!colour) return std::nullopt;
  return fmt::format("#{:08x}", *colour);
}

std::optional<std::string> if_any(const std::string& text) {
  if (text.empty()) return std::nullopt;
  return text;
}

// Layouts that others take in: what is behind them is not the window.
std::vector<bool> taken_in(const views::LayoutSet& set) {
  const inventory::Layouts& layouts = set.layouts();
  std::vector<bool> out(layouts.all.size());
  for (const inventory::Layout& layout : layouts.all) {
    const axml::Tree& tree = layout.tree;
    for (axml::ElementIndex i = 0; i < tree.elements().size(); ++i) {
      const bool include = tree.name(i) == "include";
      if (!include && tree.name(i) != "ViewStub") continue;
      const axml::Attribute* named =
          include ? tree.find_plain(i, "layout") : tree.find(i, attr::kLayout);
      if (named == nullptr || !named->value.is_reference()) continue;
      if (const auto at = set.find(base::ResId{named->value.data})) out[*at] = true;
    }
  }
  return out;
}

base::ResId app_theme(const std::vector<inventory::AppFiles>& files) {
  if (files.empty() || !files[0].manifest) return kThemeDeviceDefault;
  const package::Manifest& manifest = *files[0].manifest;
  if (manifest.application.theme != 0) return base::ResId{manifest.application.theme};
  const auto main = manifest.main_activity();
  for (const package::Component& component : manifest.components) {
    if (component.name == main && component.theme != 0) {
      return base::ResId{component.theme};
    }
  }
  if (manifest.target_sdk >= kIceCreamSandwich) return kThemeDeviceDefault;
  return manifest.target_sdk >= kHoneycomb ? kThemeHolo : kThemeOld;
}

class LayoutWriter {
 public:
  LayoutWriter(const UiInputs& inputs, views::Pictures& pictures, base::ResId theme,
               const std::vector<bool>& taken_in, program::Origins& origins,
               program::WordTally& words, facts::FactWriter& facts)
      : in_(inputs),
        set_(inputs.views),
        pictures_(pictures),
        theme_(theme),
        taken_in_(taken_in),
        origins_(origins),
        words_(words),
        facts_(facts) {}

  void write(std::size_t position) {
    const inventory::Layout& layout = in_.views.layouts().all[position];
    const inventory::AppFiles& files = in_.files[layout.files];
    const package::Container& container = in_.package.container(*files.container);
    const axml::Tree& tree = layout.tree;
    place_ = {container.name, layout.file.path,
              in_.package.find(container.index, layout.file.path)};
    owner_ = in_.phrases.category_words().owner_of_resource(layout.file.name);
    facts::UiLayoutRow row;
    row.name = layout.file.name;
    row.widgets = static_cast<std::int64_t>(tree.elements().size());
    row.origin =
        origins_.add_xml(place_, tree.path(axml::kRoot), {}, tree.element(axml::kRoot).offset, {});
    const facts::RowId id = facts_.add(row);
    const views::ViewTree& views = set_.tree_of(position);
    const views::Picture picture = pictures_.draw(views, theme_);
    std::vector<double> alpha(views.nodes.size(), 1);
    std::vector<bool> written(tree.elements().size());  // a layout may take in itself
    for (views::NodeIndex i = 0; i < views.nodes.size(); ++i) {
      const views::ViewNode& node = views.nodes[i];
      // NaN: not known, nor is what is inside.
      alpha[i] = picture.looks[i].alpha.value_or(std::nan(""));
      if (node.parent != views::kNoNode) alpha[i] *= alpha[node.parent];
      if (node.element.layout != position || node.in_stub || written[node.element.element])
        continue;
      written[node.element.element] = true;
      write_widget(files, tree, node, picture, i, alpha[i], id);
    }
  }

 private:
  void write_widget(const inventory::AppFiles& files, const axml::Tree& tree,
                    const views::ViewNode& node, const views::Picture& picture,
                    views::NodeIndex index, double alpha, facts::RowId layout) {
    const axml::ElementIndex at = node.element.element;
    facts::UiWidgetRow row;
    row.text = if_any(node.text);
    row.hint = if_any(node.hint);
    row.content_description = if_any(node.content_description);
    row.on_click = if_any(node.on_click);
    row.checkable = node.checkable;
    if (node.checked) row.checked = *node.checked;
    row.clickable = row.on_click ? std::optional<std::int64_t>(1) : clickable(tree, at);
    const Form form = picture.forms[index];
    // The rest of a layout is arrangement.
    if (!row.text && !row.hint && !row.on_click && !row.content_description && !node.checkable &&
        !node.checked && !node.id && !is_seen(form)) {
      return;
    }
    row.layout = layout;
    row.element = at;
    row.parent = tree.element(at).parent == axml::kNoElement ? 0 : tree.element(at).parent;
    row.widget = node.name;
    row.form = form_name(form);
    if (node.id)
      row.resource_id = if_any(files.resources.name({base::ResType::reference, node.id.value}));
    write_look(node.element.layout, picture, index, alpha, row);
    if (const axml::Attribute* attribute = tree.find(at, kInputType)) {
      row.input_type = tree.text_of(*attribute);
    }
    row.visible = node.visible;
    row.origin = origins_.add_xml(place_, tree.path(at), {}, tree.element(at).offset,
                                  row.text ? *row.text : row.hint.value_or(""));
    facts_.add(row);
    // Texts that stand in the layout itself; referenced ones are met among the resources.
    for (const base::ResId id : {attr::kText, attr::kHint}) {
      const axml::Attribute* attribute = tree.find(at, id);
      if (attribute != nullptr && !attribute->value.is_reference()) {
        write_phrases(tree.text_of(*attribute), row.origin);
      }
    }
  }

  void write_look(std::size_t position, const views::Picture& picture, views::NodeIndex index,
                  double alpha, facts::UiWidgetRow& row) {
    const views::Look& look = picture.looks[index];
    if (look.text_size_sp) row.text_size_sp = rounded(*look.text_size_sp);
    row.text_color = colour_text(look.text_color);
    const auto& ground = picture.grounds[index];
    if (ground && !(ground->from_window && taken_in_[position])) {
      row.background = colour_text(ground->colour);
      row.on_window = ground->from_window;
      row.contrast = rounded(ground->contrast);
    } else if (!row.text && !row.hint && look.background.kind == views::Paint::Kind::colour) {
      row.background = colour_text(look.background.colour);
      row.on_window = 0;
    }
    if (std::isfinite(alpha)) row.alpha = rounded(alpha);
    row.centred = look.centred;
    if (look.line_spacing) row.line_spacing = rounded(*look.line_spacing);
    if (const auto& rect = picture.rects[index]) {
      row.x = rounded(rect->left);
      row.y = rounded(rect->top);
      row.width = rounded(rect->width);
      row.height = rounded(rect->height);
    }
  }

  std::optional<std::int64_t> clickable(const axml::Tree& tree, axml::ElementIndex at) {
    std::optional<views::Value> given;
    if (const axml::Attribute* attribute = tree.find(at, kClickable)) {
      given = set_.values().resolve(attribute->value);
    } else if (const axml::Attribute* style = tree.find_plain(at, "style");
               style != nullptr && style->value.is_reference()) {
      given = set_.styles().find(base::ResId{style->value.data}, kClickable);
      if (given) given = set_.values().resolve(given->value);
    }
    if (!given || given->value.type != base::ResType::int_boolean) return std::nullopt;
    return given->value.data != 0;
  }

  void write_phrases(const std::string& text, facts::RowId origin) {
    words_.note(text, "layout", owner_, [&] { return origin; });
    for (const std::size_t number : in_.phrases.match(text)) {
      facts_.add(
          program::phrase_hit(in_.phrases.phrases()[number], text, "layout", "unknown", origin));
    }
  }

  const UiInputs& in_;
  views::LayoutSet& set_;
  views::Pictures& pictures_;
  base::ResId theme_;
  const std::vector<bool>& taken_in_;  // by position in Layouts::all
  program::Origins& origins_;
  program::WordTally& words_;
  facts::FactWriter& facts_;
  program::Place place_;
  std::string_view owner_;  // of the layout's words, as far as its name tells
};

}  // namespace

base::Result<bool> write_layouts(const UiInputs& inputs, program::Origins& origins,
                                 facts::FactWriter& facts) {
  const auto classes = views::WidgetClasses::load(inputs.rules);
  if (!classes.ok()) return classes.error();
  views::Pictures pictures(inputs.views, *classes);
  program::WordTally words(inputs.phrases.category_words());
  const std::vector<bool> inside = taken_in(inputs.views);
  LayoutWriter writer(inputs, pictures, app_theme(inputs.files), inside, origins, words, facts);
  for (std::size_t i = 0; i < inputs.views.layouts().all.size(); ++i) writer.write(i);
  words.write(facts);
  return true;
}

}  // namespace hegui::ui
