#include "analyzer/views/box_reader.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <string>

#include "analyzer/views/attributes.h"

namespace hegui::views {
namespace {

constexpr double kMost = 1e5;        // dp; longer ones are not meant
constexpr double kOwnRow = 48;       // dp
constexpr double kPictureSize = 24;  // of a picture whose size is not known
constexpr std::uint32_t kGone = 2, kVertical = 1;
constexpr std::size_t kMaxReferenced = 64;  // ids that a barrier names
constexpr std::string_view kConstraint = "layout_constraint";

std::optional<double> length_of(const Value& value) {
  const auto dp = dp_of(value);
  if (!dp || !std::isfinite(*dp)) return std::nullopt;
  return std::clamp(*dp, -kMost, kMost);
}

Length size_of(const Value& value) {
  if (const auto dp = length_of(value)) return {Length::Kind::fixed, std::max(0.0, *dp)};
  const auto number = number_of(value);
  if (number && *number == -1) return {Length::Kind::match, 0};
  if (number && *number >= 0 && value.value.type == base::ResType::int_dec) {
    return {Length::Kind::fixed, std::min(*number / 3, kMost)};  // pixels
  }
  return {Length::Kind::wrap, 0};
}

ResId rule_of(const Value& value) {
  return ResId{value.value.is_reference() ? value.value.data : 0};
}

bool truth(const Value& value) {
  return value.value.type == base::ResType::int_boolean && value.value.data != 0;
}

double positive(const Value& value) {
  const auto number = number_of(value);
  return number && *number > 0 && *number < kMost ? *number : 0;
}

std::optional<double> parsed(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end == text.data() || !std::isfinite(value)) return std::nullopt;
  return value;
}

// "16:9", "H,16:9", "1.5" -> width / height.
std::optional<double> ratio_of(std::string_view text) {
  const bool turned = text.starts_with("W,") || text.starts_with("w,");
  if (const std::size_t comma = text.find(','); comma != std::string_view::npos) {
    text.remove_prefix(comma + 1);
  }
  const std::size_t colon = text.find(':');
  const auto first = parsed(text.substr(0, colon));
  if (!first || *first <= 0) return std::nullopt;
  if (colon == std::string_view::npos) return first;
  const auto second = parsed(text.substr(colon + 1));
  if (!second || *second <= 0) return std::nullopt;
  return turned ? *second / *first : *first / *second;
}

}  // namespace

double BoxReader::picture_size(const Value& value, int axis) {
  if (value.value.type == base::ResType::null || value.value.is_color()) return 0;
  const auto size = attributes_.paints().size(value);
  return size ? (*size)[axis] : kPictureSize;
}

ResId BoxReader::id_named(std::string_view name) {
  const std::string wanted = "id/" + std::string(name);
  for (const inventory::AppFiles& files : attributes_.set().values().files()) {
    if (!files.resources.has_table()) continue;
    if (const auto id = files.resources.table().find(wanted)) return *id;
  }
  return {};
}

void BoxReader::read(const ViewNode& node, const Slots& slots, const Look& look, ThemeId theme,
                     const Box* around, Box& out) {
  const WidgetClass& widget = *attributes_.class_info(node.type).widget;
  out.form = widget.form;
  if (out.form == Form::view && node.first_child != kNoNode) out.form = Form::frame;
  std::optional<double> visibility = number_of(slots.at(Slot::visibility));
  if (node.outer) {
    const axml::Tree& tree = attributes_.set().layouts().all[node.outer->layout].tree;
    if (const axml::Attribute* given = tree.find(node.outer->element, attr::kVisibility);
        given != nullptr && tree.name(node.outer->element) == "include") {
      const auto settled = attributes_.themes().settle(theme, {given->value, 0});
      if (settled) visibility = number_of(*settled);
    }
  }
  out.gone = out.form == Form::gone || node.in_stub || (visibility && *visibility == kGone);
  if (out.gone) return;
  read_sizes(slots, out);
  read_paddings(widget, slots, look, out);
  // A class of the app's own that builds its content itself: as high as a row of a list usually is.
  if (holds_views(out.form) && node.first_child == kNoNode &&
      node.name.find('.') != node.name.npos && attributes_.set().program().find_class(node.type)) {
    out.min[1] = std::max(out.min[1], kOwnRow);
  }
  out.weight = positive(slots.at(Slot::layout_weight));
  out.weight_sum = positive(slots.at(Slot::weight_sum));
  out.gravity = slots.at(Slot::layout_gravity).value.data;
  out.own_gravity = slots.at(Slot::gravity).value.data;
  const auto orientation = number_of(slots.at(Slot::orientation));
  out.vertical = orientation ? *orientation == kVertical
                             : out.form == Form::linear_down || out.form == Form::appbar;
  if (out.form == Form::appbar) out.vertical = true;
  if (out.form == Form::row) out.vertical = false;
  out.fill_viewport = truth(slots.at(Slot::fill_viewport));
  if (out.form == Form::image) {
    for (int axis = 0; axis < 2; ++axis) {
      const bool own = widget.min_width > 0 && look.background.kind == Paint::Kind::unknown;
      out.intrinsic[axis] = slots.has(Slot::src) ? picture_size(slots.at(Slot::src), axis) : 0;
      if (own && !slots.has(axis == 0 ? Slot::min_width : Slot::min_height)) {
        out.min[axis] = std::max(out.min[axis], axis == 0 ? widget.min_width : widget.min_height);
      }
    }
  }
  if (shows_text(out.form)) read_text(node, slots, look, out);
  out.columns = static_cast<int>(std::min(positive(slots.at(Slot::column_count)), 64.0));
  const auto place = [](const Value& value, int otherwise) {
    const auto number = number_of(value);
    return number && *number >= 0 && *number < 1000 ? static_cast<int>(*number) : otherwise;
  };
  out.column = place(slots.at(Slot::layout_column), -1);
  out.row = place(slots.at(Slot::layout_row), -1);
  out.column_span = std::max(1, std::max(place(slots.at(Slot::layout_span), 1),
                                         place(slots.at(Slot::layout_column_span), 1)));
  if (around != nullptr && around->form == Form::grid && slots.has(Slot::layout_column_weight)) {
    out.weight = positive(slots.at(Slot::layout_column_weight));
  }
  if (around != nullptr && around->form == Form::relative) read_rules(slots, out);
  read_named(node, around, out);
}

void BoxReader::read_sizes(const Slots& slots, Box& out) {
  out.size = {size_of(slots.at(Slot::layout_width)), size_of(slots.at(Slot::layout_height))};
  const auto set = [&](std::array<double, 2>& pair, int side, Slot slot) {
    if (const auto dp = length_of(slots.at(slot))) pair[side] = *dp;
  };
  set(out.margin[0], 0, Slot::layout_margin_left);
  set(out.margin[0], 1, Slot::layout_margin_right);
  set(out.margin[0], 0, Slot::layout_margin_start);
  set(out.margin[0], 1, Slot::layout_margin_end);
  set(out.margin[1], 0, Slot::layout_margin_top);
  set(out.margin[1], 1, Slot::layout_margin_bottom);
  // Later ones win: what is said of both sides, then of all four.
  for (int side = 0; side < 2; ++side) {
    set(out.margin[0], side, Slot::layout_margin_horizontal);
    set(out.margin[1], side, Slot::layout_margin_vertical);
    set(out.margin[0], side, Slot::layout_margin);
    set(out.margin[1], side, Slot::layout_margin);
  }
  set(out.min, 0, Slot::min_width);
  set(out.min, 1, Slot::min_height);
  set(out.max, 0, Slot::max_width);
  set(out.max, 1, Slot::max_height);
}

void BoxReader::read_paddings(const WidgetClass& widget, const Slots& slots, const Look& look,
                              Box& out) {
  bool any = false;
  const auto set = [&](int axis, int side, Slot slot) {
    const auto dp = length_of(slots.at(slot));
    if (!dp) return;
    out.pad[axis][side] = std::max(0.0, *dp);
    any = true;
  };
  set(0, 0, Slot::padding_left);
  set(0, 1, Slot::padding_right);
  set(1, 0, Slot::padding_top);
  set(1, 1, Slot::padding_bottom);
  for (int side = 0; side < 2; ++side) {
    set(0, side, Slot::padding_horizontal);
    set(1, side, Slot::padding_vertical);
    set(0, side, Slot::padding);
    set(1, side, Slot::padding);
  }
  set(0, 0, Slot::padding_start);
  set(0, 1, Slot::padding_end);
  const bool drawn = look.background.kind == Paint::Kind::unknown;
  const bool holder = holds_views(widget.form);
  if (!any && (drawn || holder)) {
    out.pad = {{{widget.pad_x, widget.pad_x}, {widget.pad_y, widget.pad_y}}};
  }
  const bool by_drawable = widget.form == Form::button || widget.form == Form::edit ||
                           widget.form == Form::toggle || widget.form == Form::image;
  if (by_drawable && !drawn) return;
  if (widget.form == Form::image) return;  // with its picture
  if (!slots.has(Slot::min_width) && !shows_text(widget.form)) out.min[0] = widget.min_width;
  if (!slots.has(Slot::min_width) && widget.form == Form::button) out.min[0] = widget.min_width;
  if (!slots.has(Slot::min_height)) out.min[1] = widget.min_height;
}

void BoxReader::read_text(const ViewNode& node, const Slots& slots, const Look& look, Box& out) {
  out.text.text = node.text.empty() ? node.hint : node.text;
  out.text.size_sp = std::clamp(look.text_size_sp.value_or(14), 0.0, 1000.0);
  out.text.line_spacing = std::clamp(look.line_spacing.value_or(1), 0.0, 20.0);
  out.text.line_extra = std::clamp(look.line_extra_dp, -100.0, 1000.0);
  out.text.max_lines = look.max_lines;
  const auto lines = [&](Slot slot) { return std::min(positive(slots.at(slot)), 500.0); };
  out.text.min_lines =
      std::max(1, static_cast<int>(std::max(lines(Slot::min_lines), lines(Slot::lines))));
  if (const double ems = positive(slots.at(Slot::ems)); ems > 0)
    out.text.ems = std::min(ems, 200.0);
  if (const auto width = length_of(slots.at(Slot::width))) out.min[0] = out.max[0] = *width;
  if (const auto height = length_of(slots.at(Slot::height))) out.min[1] = out.max[1] = *height;
  const WidgetClass& widget = *attributes_.class_info(node.type).widget;
  if (out.form == Form::check || out.form == Form::radio || out.form == Form::toggled) {
    const Value& button = slots.at(Slot::button);
    const bool none = button.value.type == base::ResType::color_argb8;
    out.beside = none ? 0 : widget.min_width;
  }
  const double gap = length_of(slots.at(Slot::drawable_padding)).value_or(0);
  const auto beside = [&](Slot one, Slot other) {
    const Value& value = slots.has(one) ? slots.at(one) : slots.at(other);
    if (value.value.type != base::ResType::null) out.beside += picture_size(value, 0) + gap;
  };
  beside(Slot::drawable_start, Slot::drawable_left);
  beside(Slot::drawable_end, Slot::drawable_right);
  for (const Slot slot : {Slot::drawable_top, Slot::drawable_bottom}) {
    if (slots.has(slot)) out.above += picture_size(slots.at(slot), 1) + gap;
  }
}

void BoxReader::read_rules(const Slots& slots, Box& out) {
  const auto id = [&](Slot one, Slot other) {
    const ResId found = rule_of(slots.at(one));
    return found ? found : rule_of(slots.at(other));
  };
  RelativeRules across, down;
  across.before = id(Slot::layout_to_start_of, Slot::layout_to_left_of);
  across.after = id(Slot::layout_to_end_of, Slot::layout_to_right_of);
  across.align_start = id(Slot::layout_align_start, Slot::layout_align_left);
  across.align_end = id(Slot::layout_align_end, Slot::layout_align_right);
  across.parent_start = truth(slots.at(Slot::layout_align_parent_left)) ||
                        truth(slots.at(Slot::layout_align_parent_start));
  across.parent_end = truth(slots.at(Slot::layout_align_parent_right)) ||
                      truth(slots.at(Slot::layout_align_parent_end));
  down.before = rule_of(slots.at(Slot::layout_above));
  down.after = rule_of(slots.at(Slot::layout_below));
  down.align_start = rule_of(slots.at(Slot::layout_align_top));
  down.align_end = rule_of(slots.at(Slot::layout_align_bottom));
  down.baseline = rule_of(slots.at(Slot::layout_align_baseline));
  down.parent_start = truth(slots.at(Slot::layout_align_parent_top));
  down.parent_end = truth(slots.at(Slot::layout_align_parent_bottom));
  const bool both = truth(slots.at(Slot::layout_center_in_parent));
  across.center = both || truth(slots.at(Slot::layout_center_horizontal));
  down.center = both || truth(slots.at(Slot::layout_center_vertical));
  out.rules = std::make_unique<std::array<RelativeRules, 2>>(std::array{across, down});
}

void BoxReader::read_named(const ViewNode& node, const Box* around, Box& out) {
  const bool in_constraint = around != nullptr && around->form == Form::constraint;
  const bool in_coordinator = around != nullptr && around->form == Form::coordinator;
  if (in_constraint) {
    out.constraints = std::make_unique<std::array<Constraints, 2>>();
    if (out.form == Form::barrier) out.barrier = std::make_unique<Barrier>();
  }
  const auto walk = [&](const ElementRef& at, bool layout, bool own) {
    const axml::Tree& tree = attributes_.set().layouts().all[at.layout].tree;
    for (const axml::Attribute& attribute : tree.attributes(at.element)) {
      if (attribute.resource.package() == 0x01) continue;
      const std::string_view name = tree.string(attribute.name);
      if (layout && in_constraint && name.starts_with(kConstraint)) {
        read_constraint(name.substr(kConstraint.size()), tree, attribute, out);
      } else if (layout && in_coordinator && name == "layout_behavior") {
        const std::string behaviour =
            attribute.value.is_string()
                ? std::string(tree.string(attribute.value.data))
                : attributes_.set().values().text(ResId{attribute.value.data});
        out.below_appbar = behaviour.ends_with("ScrollingViewBehavior");
      } else if (own && name == "srcCompat" && out.form == Form::image) {
        const auto value = attributes_.set().values().resolve(attribute.value);
        for (int axis = 0; axis < 2; ++axis) {
          out.intrinsic[axis] = value ? picture_size(*value, axis) : kPictureSize;
        }
      } else if (own && out.barrier && name == "barrierDirection") {
        const std::uint32_t direction = attribute.value.data;  // left, right, top, bottom, -, start
        out.barrier->axis = direction == 2 || direction == 3 ? 1 : 0;
        out.barrier->at_end = direction == 1 || direction == 3 || direction == 6;
      } else if (own && out.barrier && name == "constraint_referenced_ids") {
        std::string_view rest =
            attribute.value.is_string() ? tree.string(attribute.value.data) : std::string_view();
        while (!rest.empty() && out.barrier->of.size() < kMaxReferenced) {
          std::string_view id = rest.substr(0, rest.find(','));
          rest.remove_prefix(std::min(rest.size(), id.size() + 1));
          while (id.starts_with(' ')) id.remove_prefix(1);
          while (id.ends_with(' ')) id.remove_suffix(1);
          out.barrier->of.push_back(id_named(id));
        }
      }
    }
    if (own && out.form == Form::table) {
      // "*", "1,2", or a number: a text in the layout's own pool.
      for (const axml::Attribute& attribute : tree.attributes(at.element)) {
        if (attribute.resource.value != kSlotIds[static_cast<std::size_t>(Slot::stretch_columns)]) {
          continue;
        }
        const std::string text = tree.text_of(attribute);
        out.stretch_all = text == "*";
        for (std::size_t from = 0; from < text.size();) {
          const std::size_t comma = std::min(text.find(',', from), text.size());
          const auto number = parsed(std::string_view(text).substr(from, comma - from));
          if (number && *number >= 0 && *number < 64) {
            out.stretch.push_back(static_cast<int>(*number));
          }
          from = comma + 1;
        }
      }
    }
  };
  if (node.outer_layout) walk(*node.outer, true, false);
  walk(node.element, !node.outer_layout, true);
  if (!out.constraints) return;
  for (int axis = 0; axis < 2; ++axis) {
    for (int side = 0; side < 2; ++side) {
      (*out.constraints)[axis].anchors[side].margin = out.margin[axis][side];
    }
  }
}

void BoxReader::read_constraint(std::string_view name, const axml::Tree& tree,
                                const axml::Attribute& attribute, Box& out) {
  auto& both = *out.constraints;
  const auto settled = attributes_.set().values().resolve(attribute.value);
  std::optional<double> number, length;
  if (settled) {
    number = number_of(*settled);
    length = length_of(*settled);
  }
  const std::size_t to = name.find("_to");
  if (to != std::string_view::npos && name.ends_with("Of")) {
    const std::string_view own = name.substr(0, to);
    const std::string_view other = name.substr(to + 3, name.size() - to - 5);
    const ResId id{attribute.value.is_reference() ? attribute.value.data : 0};
    if (own == "Baseline") {
      both[1].baseline = id;
      return;
    }
    const int axis = own == "Top" || own == "Bottom" ? 1 : 0;
    const int side = own == "Bottom" || own == "Right" || own == "End" ? 1 : 0;
    Anchor& anchor = both[axis].anchors[side];
    anchor.given = true;
    anchor.to = id;
    anchor.to_end = other == "Bottom" || other == "Right" || other == "End";
    return;
  }
  if (name == "Guide_begin" || name == "Guide_end" || name == "Guide_percent") {
    // A guideline that stands upright has a place across.
    Constraints& guide = both[out.vertical ? 0 : 1];
    if (name == "Guide_begin") guide.guide_begin = length;
    if (name == "Guide_end") guide.guide_end = length;
    if (name == "Guide_percent" && number) guide.guide_percent = std::clamp(*number, 0.0, 1.0);
    return;
  }
  if (name == "DimensionRatio") {
    both[0].ratio = ratio_of(attribute.value.is_string() ? tree.string(attribute.value.data)
                                                         : std::string_view());
    return;
  }
  const int axis = name.starts_with("Vertical") || name.starts_with("Height") ? 1 : 0;
  Constraints& one = both[axis];
  if (length) {
    if (name.ends_with("_min")) one.min = std::max(0.0, *length);
    if (name.ends_with("_max")) one.max = std::max(0.0, *length);
  }
  if (!number) return;
  const double value = *number;
  if (name.ends_with("_bias")) one.bias = std::clamp(value, 0.0, 1.0);
  if (name.ends_with("_chainStyle")) one.chain = static_cast<int>(std::clamp(value, 0.0, 2.0));
  if (name.ends_with("_weight")) one.weight = std::clamp(value, 0.0, kMost);
  if (name.ends_with("_percent")) one.percent = std::clamp(value, 0.0, 1.0);
}

}  // namespace hegui::views
