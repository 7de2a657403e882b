#include "apk/base/colour.h"

#include <algorithm>
#include <cmath>

namespace hegui::base {
namespace {

double linear(double part) {
  return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(Argb colour) {
  const auto part = [&](unsigned shift) {
    return linear(static_cast<double>(colour >> shift & 0xff) / 255);
  };
  return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0);
}

}  // namespace

double contrast_ratio(Argb one, Argb other) {
  const double a = luminance(one), b = luminance(other);
  return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

Argb over(Argb top, Argb below) {
  const double share = static_cast<double>(top >> 24) / 255;
  Argb out = 0xff000000;
  for (const unsigned shift : {16u, 8u, 0u}) {
    const double mixed = static_cast<double>(top >> shift & 0xff) * share +
                         static_cast<double>(below >> shift & 0xff) * (1 - share);
    out |= static_cast<Argb>(std::lround(mixed)) << shift;
  }
  return out;
}

}  // namespace hegui::base
