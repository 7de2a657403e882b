// A small resource table written by hand: one package 0x7f with the types string (1), color (2) and
// style (3), so that a test knows every offset. spoil-one-field cases start from it.
#pragma once

#include <cstdint>
#include <vector>

namespace hegui::arsc {

enum class Layout { dense, sparse, short_offsets, compact };

// string: app_name ("Sample", zh-rCN "样例", fr "Exemple"), alias (@string/app_name), loop
// (itself), gone (no entry). color: ground (#ffffff, night #000000). style: base (0x01010095 =
// 10sp), child of base. `layout` is how the default strings are stored.
std::vector<std::uint8_t> small_table(Layout layout = Layout::dense);

}  // namespace hegui::arsc
