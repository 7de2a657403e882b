// A file's classes, members, code, handlers and lines as one list of short records, written twice:
// from our reader, and from what dexdump prints. Equal lists mean that two readers agree.
#pragma once

#include <string>
#include <vector>

#include "dex/dex_file.h"

namespace hegui::test {

// One record each: "class Lx;", "field", "method NAME", "registers N",
// "OFFSET ADDRESS mnemonic vA vB @INDEX", "try START-END", "catch ADDRESS", "line ADDRESS N".
std::vector<std::string> listing_of(const dex::DexFile& dex);

// The same from the output of `dexdump -d FILE`. Throws std::runtime_error if dexdump cannot be run
// or prints nothing.
std::vector<std::string> listing_by_dexdump(const std::string& path);

}  // namespace hegui::test
