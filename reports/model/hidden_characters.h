// Characters that a reader does not see, or that change the direction or order of what is seen
// (controls, bidirectional controls of Unicode UAX #9, zero-width and tag characters).
#pragma once

namespace hegui::model {

constexpr bool is_hidden(char32_t c) {
  return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0xad || c == 0x61c || c == 0x180e ||
         (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) ||
         (c >= 0x2060 && c <= 0x206f) || c == 0xfeff || (c >= 0xfff9 && c <= 0xfffb) ||
         (c >= 0xe0000 && c <= 0xe007f);
}

}  // namespace hegui::model
