// Text decoders: static methods that make texts out of constants when they are used, so that the
// texts themselves stand nowhere in the dex file (string encryption).
//
// A decoder is told by its shape, never by its name: it is static, takes texts, numbers or arrays
// of them, returns a String, and it, or a method of the program it calls, goes over characters or
// bytes in a loop and changes them (exclusive or; narrowing to char or byte) or calls a cipher or
// Base64, and builds a String. What only looks up (a map, resources), formats or logs is none. A
// decoder that few constants go through is an ordinary helper: the rules ask for a share of the
// app's texts (parameters.tsv).
//
// Cost: the method references of each dex file once; bodies only of those that constants are handed
// to; a second pass over the code only where enough constants are. Constants are told in the order
// of instructions, branches not followed.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "analyzer/packing/signs.h"

namespace hegui::packing {

struct TextDecoder {
  std::string method;  // Lcls;->name(desc)ret
  std::string owner;   // app, sdk:<id>, library:<id>
  std::uint64_t sites = 0;
  std::uint64_t classes = 0;
  // The first site.
  program::UnitNumber unit = 0;
  std::uint32_t caller = 0;  // position in DexFile::all_methods()
  std::uint32_t offset = 0;  // code units
};

struct DecodedTexts {
  std::vector<TextDecoder> decoders;  // most sites first; at most kMaxDecoders
  std::uint64_t own_decoded = 0;      // sites in the app's own code
  std::uint64_t own_readable = 0;     // texts loaded there that go into no decoder
};
inline constexpr std::size_t kMaxDecoders = 16;

DecodedTexts find_text_decoders(const Code& code, const Thresholds& limits);

}  // namespace hegui::packing
