// Slots: the attributes that looks and geometry read of a view, one place each.
//
// The ids are those of android.R.attr, ascending: compiled layouts name attributes by them, and no
// obfuscator can change them.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "analyzer/views/values.h"

namespace hegui::views {

enum class Slot : std::uint8_t {
  theme,
  text_appearance,
  text_size,
  text_color,
  text_color_hint,
  ellipsize,
  gravity,
  layout_gravity,
  orientation,
  background,
  padding,
  padding_left,
  padding_top,
  padding_right,
  padding_bottom,
  visibility,
  layout_width,
  layout_height,
  layout_margin,
  layout_margin_left,
  layout_margin_top,
  layout_margin_right,
  layout_margin_bottom,
  button,
  measure_all_children,
  src,
  adjust_view_bounds,
  max_width,
  max_height,
  weight_sum,
  divider_height,
  min_width,
  min_height,
  stretch_columns,
  layout_column,
  layout_span,
  max_lines,
  lines,
  height,
  min_lines,
  max_ems,
  ems,
  width,
  min_ems,
  single_line,
  max_length,
  drawable_top,
  drawable_bottom,
  drawable_left,
  drawable_right,
  drawable_padding,
  fill_viewport,
  layout_x,
  layout_y,
  layout_weight,
  layout_to_left_of,
  layout_to_right_of,
  layout_above,
  layout_below,
  layout_align_baseline,
  layout_align_left,
  layout_align_top,
  layout_align_right,
  layout_align_bottom,
  layout_align_parent_left,
  layout_align_parent_top,
  layout_align_parent_right,
  layout_align_parent_bottom,
  layout_center_in_parent,
  layout_center_horizontal,
  layout_center_vertical,
  line_spacing_extra,
  line_spacing_multiplier,
  input_type,
  alpha,
  switch_min_width,
  row_count,
  column_count,
  layout_row,
  layout_row_span,
  layout_column_span,
  text_all_caps,
  drawable_start,
  drawable_end,
  padding_start,
  padding_end,
  layout_margin_start,
  layout_margin_end,
  layout_to_start_of,
  layout_to_end_of,
  layout_align_start,
  layout_align_end,
  layout_align_parent_start,
  layout_align_parent_end,
  layout_row_weight,
  layout_column_weight,
  background_tint,
  layout_margin_horizontal,
  layout_margin_vertical,
  padding_horizontal,
  padding_vertical,
  line_height,
};

constexpr std::array kSlotIds = {
    std::uint32_t{0x01010000},  // theme
    std::uint32_t{0x01010034},  // textAppearance
    std::uint32_t{0x01010095},  // textSize
    std::uint32_t{0x01010098},  // textColor
    std::uint32_t{0x0101009a},  // textColorHint
    std::uint32_t{0x010100ab},  // ellipsize
    std::uint32_t{0x010100af},  // gravity
    std::uint32_t{0x010100b3},  // layout_gravity
    std::uint32_t{0x010100c4},  // orientation
    std::uint32_t{0x010100d4},  // background
    std::uint32_t{0x010100d5},  // padding
    std::uint32_t{0x010100d6},  // paddingLeft
    std::uint32_t{0x010100d7},  // paddingTop
    std::uint32_t{0x010100d8},  // paddingRight
    std::uint32_t{0x010100d9},  // paddingBottom
    std::uint32_t{0x010100dc},  // visibility
    std::uint32_t{0x010100f4},  // layout_width
    std::uint32_t{0x010100f5},  // layout_height
    std::uint32_t{0x010100f6},  // layout_margin
    std::uint32_t{0x010100f7},  // layout_marginLeft
    std::uint32_t{0x010100f8},  // layout_marginTop
    std::uint32_t{0x010100f9},  // layout_marginRight
    std::uint32_t{0x010100fa},  // layout_marginBottom
    std::uint32_t{0x01010107},  // button
    std::uint32_t{0x0101010a},  // measureAllChildren
    std::uint32_t{0x01010119},  // src
    std::uint32_t{0x0101011e},  // adjustViewBounds
    std::uint32_t{0x0101011f},  // maxWidth
    std::uint32_t{0x01010120},  // maxHeight
    std::uint32_t{0x01010128},  // weightSum
    std::uint32_t{0x0101012a},  // dividerHeight
    std::uint32_t{0x0101013f},  // minWidth
    std::uint32_t{0x01010140},  // minHeight
    std::uint32_t{0x01010149},  // stretchColumns
    std::uint32_t{0x0101014c},  // layout_column
    std::uint32_t{0x0101014d},  // layout_span
    std::uint32_t{0x01010153},  // maxLines
    std::uint32_t{0x01010154},  // lines
    std::uint32_t{0x01010155},  // height
    std::uint32_t{0x01010156},  // minLines
    std::uint32_t{0x01010157},  // maxEms
    std::uint32_t{0x01010158},  // ems
    std::uint32_t{0x01010159},  // width
    std::uint32_t{0x0101015a},  // minEms
    std::uint32_t{0x0101015d},  // singleLine
    std::uint32_t{0x01010160},  // maxLength
    std::uint32_t{0x0101016d},  // drawableTop
    std::uint32_t{0x0101016e},  // drawableBottom
    std::uint32_t{0x0101016f},  // drawableLeft
    std::uint32_t{0x01010170},  // drawableRight
    std::uint32_t{0x01010171},  // drawablePadding
    std::uint32_t{0x0101017a},  // fillViewport
    std::uint32_t{0x0101017f},  // layout_x
    std::uint32_t{0x01010180},  // layout_y
    std::uint32_t{0x01010181},  // layout_weight
    std::uint32_t{0x01010182},  // layout_toLeftOf
    std::uint32_t{0x01010183},  // layout_toRightOf
    std::uint32_t{0x01010184},  // layout_above
    std::uint32_t{0x01010185},  // layout_below
    std::uint32_t{0x01010186},  // layout_alignBaseline
    std::uint32_t{0x01010187},  // layout_alignLeft
    std::uint32_t{0x01010188},  // layout_alignTop
    std::uint32_t{0x01010189},  // layout_alignRight
    std::uint32_t{0x0101018a},  // layout_alignBottom
    std::uint32_t{0x0101018b},  // layout_alignParentLeft
    std::uint32_t{0x0101018c},  // layout_alignParentTop
    std::uint32_t{0x0101018d},  // layout_alignParentRight
    std::uint32_t{0x0101018e},  // layout_alignParentBottom
    std::uint32_t{0x0101018f},  // layout_centerInParent
    std::uint32_t{0x01010190},  // layout_centerHorizontal
    std::uint32_t{0x01010191},  // layout_centerVertical
    std::uint32_t{0x01010217},  // lineSpacingExtra
    std::uint32_t{0x01010218},  // lineSpacingMultiplier
    std::uint32_t{0x01010220},  // inputType
    std::uint32_t{0x0101031f},  // alpha
    std::uint32_t{0x01010370},  // switchMinWidth
    std::uint32_t{0x01010375},  // rowCount
    std::uint32_t{0x01010377},  // columnCount
    std::uint32_t{0x0101037b},  // layout_row
    std::uint32_t{0x0101037c},  // layout_rowSpan
    std::uint32_t{0x0101037d},  // layout_columnSpan
    std::uint32_t{0x0101038c},  // textAllCaps
    std::uint32_t{0x01010392},  // drawableStart
    std::uint32_t{0x01010393},  // drawableEnd
    std::uint32_t{0x010103b3},  // paddingStart
    std::uint32_t{0x010103b4},  // paddingEnd
    std::uint32_t{0x010103b5},  // layout_marginStart
    std::uint32_t{0x010103b6},  // layout_marginEnd
    std::uint32_t{0x010103b7},  // layout_toStartOf
    std::uint32_t{0x010103b8},  // layout_toEndOf
    std::uint32_t{0x010103b9},  // layout_alignStart
    std::uint32_t{0x010103ba},  // layout_alignEnd
    std::uint32_t{0x010103bb},  // layout_alignParentStart
    std::uint32_t{0x010103bc},  // layout_alignParentEnd
    std::uint32_t{0x01010458},  // layout_rowWeight
    std::uint32_t{0x01010459},  // layout_columnWeight
    std::uint32_t{0x0101046b},  // backgroundTint
    std::uint32_t{0x0101053b},  // layout_marginHorizontal
    std::uint32_t{0x0101053c},  // layout_marginVertical
    std::uint32_t{0x0101053d},  // paddingHorizontal
    std::uint32_t{0x0101053e},  // paddingVertical
    std::uint32_t{0x0101057f},  // lineHeight
};
constexpr std::size_t kSlots = kSlotIds.size();

// Read by the parent of the view, not by the view.
constexpr bool is_layout_slot(std::size_t slot) {
  constexpr auto at = [](Slot one) { return static_cast<std::size_t>(one); };
  return slot == at(Slot::layout_gravity) ||
         (slot >= at(Slot::layout_width) && slot <= at(Slot::layout_margin_bottom)) ||
         (slot >= at(Slot::layout_column) && slot <= at(Slot::layout_span)) ||
         (slot >= at(Slot::layout_x) && slot <= at(Slot::layout_center_vertical)) ||
         (slot >= at(Slot::layout_row) && slot <= at(Slot::layout_column_span)) ||
         (slot >= at(Slot::layout_margin_start) && slot <= at(Slot::layout_column_weight)) ||
         (slot >= at(Slot::layout_margin_horizontal) && slot <= at(Slot::layout_margin_vertical));
}
// The slot of an attribute; nullopt for the many that are not read.
std::optional<Slot> slot_of(ResId attribute);

// Values after references and theme attributes were followed; ResType::null where there is none.
struct Slots {
  std::array<Value, kSlots> values{};

  Value& at(Slot slot) { return values[static_cast<std::size_t>(slot)]; }
  const Value& at(Slot slot) const { return values[static_cast<std::size_t>(slot)]; }
  bool has(Slot slot) const { return at(slot).value.type != base::ResType::null; }
};

}  // namespace hegui::views
