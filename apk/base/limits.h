// Limits: what one app may cost. Counted budgets only, so results do not depend on the machine.
//
// Every reader takes the limits it needs by value. Defaults are far above what real apps need
// (largest seen: 41 MB package, 31 MB of dex, 70,000 entries) and far below what hurts.
#pragma once

#include <cstdint>

namespace hegui::base {

struct Limits {
  std::uint64_t max_input_bytes = 4ull << 30;    // one package file
  std::uint64_t max_entries = 200'000;           // central-directory records of one archive
  std::uint64_t max_entry_bytes = 512ull << 20;  // one inflated entry
  std::uint64_t max_total_bytes = 2ull << 30;    // all inflated entries of one scan together
  // Inflated : stored. Deflate's own maximum is 1032; real dex, arsc and text stay under 60.
  std::uint64_t max_ratio = 200;
  std::uint64_t ratio_free_bytes = 1ull << 20;  // below this inflated size the ratio is not judged
  unsigned max_nesting = 3;                     // archive inside archive inside the input
  std::uint64_t max_nested_inputs = 64;         // nested dex/jar/apk opened in one scan
  unsigned max_xml_depth = 512;
  std::uint64_t max_xml_nodes = 2'000'000;  // elements and attributes of one document
  std::uint64_t max_resource_entries = 4'000'000;
  std::uint64_t max_text_bytes = 8ull << 20;  // one text asset read for policy search
};

}  // namespace hegui::base
