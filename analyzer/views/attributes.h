// Ids of android.R.attr that layouts, menus, preferences and navigation graphs are read by.
// Obfuscators blank names of attributes, never the ids of the framework's: Android itself looks
// them up by id.
#pragma once

#include "apk/base/res_value.h"

namespace hegui::views::attr {

using base::ResId;

constexpr ResId kId{0x010100d0};
constexpr ResId kName{0x01010003};
constexpr ResId kText{0x0101014f};
constexpr ResId kHint{0x01010150};
constexpr ResId kContentDescription{0x01010273};
constexpr ResId kOnClick{0x0101026f};
constexpr ResId kEntries{0x010100b2};  // of a list
constexpr ResId kChecked{0x01010106};
constexpr ResId kVisibility{0x010100dc};
constexpr ResId kLayout{0x010100f2};      // of a ViewStub
constexpr ResId kInflatedId{0x010100f3};  // likewise
constexpr ResId kLayoutWidth{0x010100f4};
constexpr ResId kLayoutHeight{0x010100f5};
constexpr ResId kLayoutWeight{0x01010181};
constexpr ResId kAlpha{0x0101031f};
constexpr ResId kTitle{0x010101e1};  // of a menu's entry, a preference
constexpr ResId kShowAsAction{0x010102d9};
constexpr ResId kVisible{0x01010194};      // of a menu's entry
constexpr ResId kKey{0x010101e8};          // of a preference
constexpr ResId kFragment{0x010102e3};     // likewise
constexpr ResId kAction{0x0101002d};       // of an intent
constexpr ResId kData{0x0101002e};         // likewise
constexpr ResId kTargetClass{0x0101002f};  // likewise
constexpr ResId kLabel{0x01010001};
constexpr ResId kInputType{0x01010220};

}  // namespace hegui::views::attr
