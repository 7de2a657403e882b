#include "analyzer/ui/layouts.h"

#include <map>

#include "analyzer/program/java_names.h"
#include "apk/arsc/style.h"

namespace hegui::ui {
namespace {

// Attribute ids of android.R.attr, which no packer can rename.
enum : std::uint32_t {
  kId = 0x010100d0,
  kText = 0x0101014f,
  kHint = 0x01010150,
  kTextSize = 0x01010095,
  kTextColor = 0x01010098,
  kInputType = 0x01010220,
  kChecked = 0x01010106,
  kClickable = 0x010100e5,
  kOnClick = 0x0101026f,
  kVisibility = 0x010100dc,
};
constexpr std::uint32_t kVisible = 0;

constexpr std::string_view kCompoundButton = "Landroid/widget/CompoundButton;";
constexpr std::string_view kCheckedTextView = "Landroid/widget/CheckedTextView;";

class LayoutWriter {
 public:
  LayoutWriter(const UiInputs& inputs, const inventory::AppFiles& files, program::Origins& origins,
               program::WordTally& words, facts::FactWriter& facts)
      : in_(inputs), files_(files), origins_(origins), words_(words), facts_(facts) {}

  void write(const package::XmlFile& file, const axml::Tree& tree) {
    const package::Container& container = in_.package.container(*files_.container);
    place_ = {container.name, file.path, in_.package.find(container.index, file.path)};
    owner_ = in_.phrases.category_words().owner_of_resource(file.name);
    facts::UiLayoutRow screen;
    screen.name = file.name;
    screen.widgets = static_cast<std::int64_t>(tree.elements().size());
    screen.origin =
        origins_.add_xml(place_, tree.path(axml::kRoot), {}, tree.element(axml::kRoot).offset, {});
    const facts::RowId id = facts_.add(screen);
    for (axml::ElementIndex i = 0; i < tree.elements().size(); ++i) write_widget(tree, i, id);
  }

 private:
  const axml::Attribute* find(const axml::Tree& tree, axml::ElementIndex at, std::uint32_t id) {
    return tree.find(at, base::ResId{id});
  }

  std::optional<std::string> text(const axml::Tree& tree, axml::ElementIndex at, std::uint32_t id) {
    const axml::Attribute* attribute = find(tree, at, id);
    if (attribute == nullptr) return std::nullopt;
    std::string value = files_.resources.localized(tree, *attribute).zh;
    if (value.empty()) return std::nullopt;
    return value;
  }

  std::optional<base::ResValue> value(const axml::Tree& tree, axml::ElementIndex at,
                                      std::uint32_t id) {
    const axml::Attribute* attribute = find(tree, at, id);
    if (attribute == nullptr) return styled_value(tree, at, id);
    if (!attribute->value.is_reference() || !files_.resources.has_table()) {
      return attribute->value;
    }
    return files_.resources.table().resolve(attribute->value, {"zh-CN"});
  }

  // What style="@style/…" sets, through the style's parents.
  std::optional<base::ResValue> styled_value(const axml::Tree& tree, axml::ElementIndex at,
                                             std::uint32_t id) {
    const axml::Attribute* style = tree.find_plain(at, "style");
    if (style == nullptr || !style->value.is_reference() || !files_.resources.has_table()) {
      return std::nullopt;
    }
    const arsc::StyleLookup lookup = arsc::find_style_value(
        files_.resources.table(), base::ResId{style->value.data}, base::ResId{id}, {"zh-CN"});
    if (!lookup.found) return std::nullopt;
    return lookup.found->value;
  }

  std::optional<std::int64_t> yes_no(const axml::Tree& tree, axml::ElementIndex at,
                                     std::uint32_t id) {
    const auto given = value(tree, at, id);
    if (!given || given->type != base::ResType::int_boolean) return std::nullopt;
    return given->data != 0;
  }

  // The class that an element name stands for, as LayoutInflater finds it.
  std::string widget_class(std::string_view name) {
    if (name.find('.') != std::string_view::npos) return program::descriptor_of(name);
    for (const char* package : {"Landroid/widget/", "Landroid/view/", "Landroid/webkit/"}) {
      const std::string descriptor = package + std::string(name) + ";";
      if (in_.program.framework().find(descriptor) != nullptr) return descriptor;
    }
    return "Landroid/view/" + std::string(name) + ";";
  }

  bool is_checkable(std::string_view name) {
    const auto [found, fresh] = checkable_.try_emplace(std::string(name), false);
    if (fresh) {
      const std::string descriptor = widget_class(name);
      found->second = in_.program.inherits(descriptor, kCompoundButton) ||
                      in_.program.inherits(descriptor, kCheckedTextView);
    }
    return found->second;
  }

  void write_widget(const axml::Tree& tree, axml::ElementIndex at, facts::RowId screen) {
    facts::UiWidgetRow row;
    row.text = text(tree, at, kText);
    row.hint = text(tree, at, kHint);
    if (const axml::Attribute* attribute = find(tree, at, kOnClick)) {
      row.on_click = tree.text_of(*attribute);
    }
    row.checkable = is_checkable(tree.name(at));
    row.checked = yes_no(tree, at, kChecked);
    row.clickable = row.on_click ? std::optional<std::int64_t>(1) : yes_no(tree, at, kClickable);
    // The rest of a layout is arrangement.
    if (!row.text && !row.hint && !row.on_click && row.checkable == 0 && !row.checked) return;
    row.layout = screen;
    row.element = at;
    row.parent = tree.element(at).parent == axml::kNoElement ? 0 : tree.element(at).parent;
    row.widget = tree.name(at);
    if (const axml::Attribute* attribute = find(tree, at, kId)) {
      const std::string name = files_.resources.name(attribute->value);
      if (!name.empty()) row.resource_id = name;
    }
    if (const auto size = value(tree, at, kTextSize);
        size && size->type == base::ResType::dimension && std::string_view(size->unit()) == "sp") {
      row.text_size_sp = size->complex_number();
    }
    if (const auto colour = value(tree, at, kTextColor); colour && colour->is_color()) {
      row.text_color = base::res_value_text(*colour);
    }
    if (const axml::Attribute* attribute = find(tree, at, kInputType)) {
      row.input_type = tree.text_of(*attribute);
    }
    const auto visibility = value(tree, at, kVisibility);
    row.visible = !visibility || visibility->data == kVisible;
    row.origin = origins_.add_xml(place_, tree.path(at), {}, tree.element(at).offset,
                                  row.text.value_or(row.hint.value_or("")));
    facts_.add(row);
    // Texts that stand in the layout itself; referenced ones are met among the resources.
    for (const std::uint32_t id : {kText, kHint}) {
      const axml::Attribute* attribute = find(tree, at, id);
      if (attribute != nullptr && !attribute->value.is_reference()) {
        write_phrases(tree.text_of(*attribute), row.origin);
      }
    }
  }

  void write_phrases(const std::string& text, facts::RowId origin) {
    words_.note(text, "layout", owner_, [&] { return origin; });
    for (const std::size_t number : in_.phrases.match(text)) {
      facts_.add(
          program::phrase_hit(in_.phrases.phrases()[number], text, "layout", "unknown", origin));
    }
  }

  const UiInputs& in_;
  const inventory::AppFiles& files_;
  program::Origins& origins_;
  program::WordTally& words_;
  facts::FactWriter& facts_;
  program::Place place_;
  std::string_view owner_;  // of the layout's words, as far as its name tells
  std::map<std::string, bool, std::less<>> checkable_;  // by element name
};

}  // namespace

void write_layouts(const UiInputs& inputs, program::Origins& origins, facts::FactWriter& facts) {
  program::WordTally words(inputs.phrases.category_words());
  for (std::size_t i = 0; i < inputs.files.size(); ++i) {
    LayoutWriter writer(inputs, inputs.files[i], origins, words, facts);
    for (const inventory::Layout& layout : inputs.layouts.all) {
      if (layout.files == i) writer.write(layout.file, layout.tree);
    }
  }
  words.write(facts);
}

}  // namespace hegui::ui
