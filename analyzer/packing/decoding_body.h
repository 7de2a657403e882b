// DecodingBody: does a method turn what it is given into a text by calculation?
#pragma once

#include <string_view>

#include "analyzer/packing/signs.h"

namespace hegui::packing {

// Looks at the method's own instructions and at those of methods of the program that it calls, two
// calls deep. What a very short method hands on to an interface leads to the methods of that name
// and descriptor in the same dex file, four at most.
class DecodingBody {
 public:
  explicit DecodingBody(const program::Program& program) : program_(program) {}

  // The method as its class defines it; false if the program has no code of it.
  bool decodes(std::string_view owner, std::string_view name, std::string_view proto);

 private:
  struct Seen {
    bool changes = false;  // characters or bytes in a loop, or by a cipher
    bool builds = false;   // a String
  };
  void look_at(const dex::DexFile& file, const dex::MethodDef& method, int depth, Seen& seen);
  void follow(const dex::DexFile& file, dex::MethodIndex called, int depth, bool wrapped,
              Seen& seen);

  const program::Program& program_;
};

}  // namespace hegui::packing
