// How many terminal columns text takes: East Asian wide characters two, combining marks none
// (Unicode UAX #11; ambiguous characters count one).
#pragma once

#include <string>
#include <string_view>

namespace hegui::model {

int display_width(std::string_view text);
// Fits the text into exactly `width` columns: cut with "…" or filled with blanks. Control and
// direction characters are dropped, so app text cannot send commands to the terminal.
std::string fit(std::string_view text, int width);
// The same without filling.
std::string clip(std::string_view text, int width);

}  // namespace hegui::model
