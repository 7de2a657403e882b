#include "analyzer/views/looks.h"

#include <algorithm>
#include <cmath>

namespace hegui::views {
namespace {

using base::ResType;

constexpr double kLineEm = 1.17;  // height of an ordinary line, in letters' sizes
constexpr ResId kTextSize{0x01010095}, kTextColor{0x01010098}, kTextColorHint{0x0101009a},
    kTextAllCaps{0x0101038c};

bool is_set(const Value& value) { return value.value.type != ResType::null; }

std::optional<bool> truth(const Value& value) {
  if (value.value.type != ResType::int_boolean) return std::nullopt;
  return value.value.data != 0;
}

}  // namespace

const Looks::Appearance& Looks::appearance(ResId style, ThemeId theme) {
  const auto [known, fresh] = appearances_.try_emplace({style.value, theme});
  if (!fresh) return known->second;
  const auto find = [&](ResId attribute) -> Value {
    const auto found = attributes_.set().styles().find(style, attribute);
    if (!found) return {};
    return attributes_.themes().settle(theme, *found).value_or(Value{});
  };
  known->second = {find(kTextSize), find(kTextColor), find(kTextColorHint), find(kTextAllCaps)};
  return known->second;
}

Paint Looks::ground(const ViewNode& node, const Slots& slots, ThemeId theme) {
  const ClassInfo& info = attributes_.class_info(node.type);
  const Paint unknown{Paint::Kind::unknown, 0};
  if (info.widget->form == Form::card) {
    const auto value = attributes_.library_value(node, theme, "cardBackgroundColor");
    const auto colour = value ? attributes_.paints().colour(theme, *value) : std::optional<Argb>();
    return colour ? Paint{Paint::Kind::colour, *colour} : unknown;
  }
  Paint paint = slots.has(Slot::background)
                    ? attributes_.paints().background(theme, slots.at(Slot::background))
                    : Paint{};
  std::optional<Value> tint;
  if (slots.has(Slot::background_tint)) tint = slots.at(Slot::background_tint);
  if (!tint && paint.kind != Paint::Kind::none) {
    tint = attributes_.library_value(node, theme, "backgroundTint");
  }
  if (tint && paint.kind != Paint::Kind::none) {
    const auto colour = attributes_.paints().colour(theme, *tint);
    // A tint colours what the drawable draws: of a button its whole ground.
    if (!colour || info.widget->form != Form::button) return unknown;
    return {Paint::Kind::colour, *colour};
  }
  if (info.draws) return unknown;
  return paint;
}

Look Looks::look(const ViewNode& node, const Slots& slots, ThemeId theme) {
  Look out;
  out.alpha = 1;
  if (slots.has(Slot::alpha)) {
    out.alpha = number_of(slots.at(Slot::alpha));
    if (out.alpha) out.alpha = std::clamp(*out.alpha, 0.0, 1.0);
  }
  out.background = ground(node, slots, theme);
  if (!shows_text(attributes_.class_info(node.type).widget->form)) return out;
  static const Appearance kNone;
  const Value& named = slots.at(Slot::text_appearance);
  const Appearance& appearance = named.value.is_reference() && named.value.data != 0
                                     ? this->appearance(ResId{named.value.data}, theme)
                                     : kNone;
  const auto pick = [&](Slot slot, const Value& otherwise) -> const Value& {
    return slots.has(slot) ? slots.at(slot) : otherwise;
  };
  out.text_size_sp = dp_of(pick(Slot::text_size, appearance.size));
  if (out.text_size_sp && *out.text_size_sp < 0) out.text_size_sp.reset();
  const auto colour = [&](const Value& value) -> std::optional<Argb> {
    if (!is_set(value)) return std::nullopt;
    return attributes_.paints().colour(theme, value);
  };
  out.text_color = colour(pick(Slot::text_color, appearance.color));
  out.hint_color = colour(pick(Slot::text_color_hint, appearance.hint));
  out.all_caps = truth(pick(Slot::text_all_caps, appearance.caps)).value_or(false);
  out.centred = (slots.at(Slot::gravity).value.data & 7) == 1;
  out.line_spacing = 1;
  if (slots.has(Slot::line_spacing_multiplier)) {
    out.line_spacing = number_of(slots.at(Slot::line_spacing_multiplier));
  }
  out.line_extra_dp = dp_of(slots.at(Slot::line_spacing_extra)).value_or(0);
  if (slots.has(Slot::line_height)) {
    const auto height = dp_of(slots.at(Slot::line_height));
    out.line_spacing.reset();
    if (height && out.text_size_sp && *out.text_size_sp > 0) {
      out.line_spacing = *height / (kLineEm * *out.text_size_sp);
    }
  }
  for (const Slot slot : {Slot::max_lines, Slot::lines}) {
    if (const auto lines = number_of(slots.at(slot)); lines && *lines >= 0 && *lines < 10'000) {
      out.max_lines = static_cast<int>(*lines);
    }
  }
  if (truth(slots.at(Slot::single_line)).value_or(false)) out.max_lines = 1;
  return out;
}

}  // namespace hegui::views
