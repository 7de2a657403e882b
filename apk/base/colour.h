// Colours as screens show them: 0xAARRGGBB.
#pragma once

#include <cstdint>

namespace hegui::base {

using Argb = std::uint32_t;

// Contrast of two opaque colours, 1 to 21. Source: W3C, WCAG 2.1, "contrast ratio".
double contrast_ratio(Argb one, Argb other);
// `top` over an opaque `below`.
Argb over(Argb top, Argb below);

}  // namespace hegui::base
