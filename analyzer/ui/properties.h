// Properties: slots for what only methods read and write, by the names that catalog/ui_calls.tsv
// uses.
#pragma once

#include <iterator>
#include <string_view>

#include "analyzer/ui/things.h"

namespace hegui::ui {

inline constexpr Slot kFirstProperty = 0xf1000000;

// In any order: a property's slot is its place here.
inline constexpr std::string_view kProperties[] = {
    "text",        "hint",       "text_size",      "text_size_unit",
    "description", "visibility", "item_shown",     "checked",
    "tag",         "id",         "layout",         "title",
    "message",     "cancelable", "component",      "action",
    "data",        "extras",     "intent",         "arguments",
    "entries",     "key",        "fragment",       "url",
    "position",    "movement",   "show_as_action", "destination"};

// kNone: there is none of that name.
constexpr Slot property(std::string_view name) {
  for (std::size_t i = 0; i < std::size(kProperties); ++i) {
    if (kProperties[i] == name) return kFirstProperty + static_cast<Slot>(i);
  }
  return kNone;
}

inline constexpr Slot kTextSlot = property("text");
inline constexpr Slot kHintSlot = property("hint");
inline constexpr Slot kTextSizeSlot = property("text_size");
inline constexpr Slot kTextSizeUnitSlot = property("text_size_unit");
inline constexpr Slot kDescriptionSlot = property("description");
inline constexpr Slot kVisibilitySlot = property("visibility");
inline constexpr Slot kItemShownSlot = property("item_shown");
inline constexpr Slot kCheckedSlot = property("checked");
inline constexpr Slot kIdSlot = property("id");
inline constexpr Slot kLayoutSlot = property("layout");
inline constexpr Slot kTitleSlot = property("title");
inline constexpr Slot kMessageSlot = property("message");
inline constexpr Slot kCancelableSlot = property("cancelable");
inline constexpr Slot kComponentSlot = property("component");
inline constexpr Slot kActionSlot = property("action");
inline constexpr Slot kDataSlot = property("data");
inline constexpr Slot kExtrasSlot = property("extras");
inline constexpr Slot kIntentSlot = property("intent");
inline constexpr Slot kArgumentsSlot = property("arguments");
inline constexpr Slot kEntriesSlot = property("entries");
inline constexpr Slot kKeySlot = property("key");
inline constexpr Slot kFragmentSlot = property("fragment");
inline constexpr Slot kUrlSlot = property("url");
inline constexpr Slot kPositionSlot = property("position");
inline constexpr Slot kMovementSlot = property("movement");
inline constexpr Slot kShowAsActionSlot = property("show_as_action");
inline constexpr Slot kDestinationSlot = property("destination");

}  // namespace hegui::ui
