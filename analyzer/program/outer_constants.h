// OuterConstants: what an argument is when it is followed beyond the method that makes the call: to
// callers, fields and joined texts. Provided by the passes over the whole program.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "analyzer/program/program.h"

namespace hegui::program {

struct CallPlace {
  UnitNumber unit = 0;
  std::uint32_t method = 0;   // position in DexFile::all_methods()
  std::uint32_t address = 0;  // of the invoke, code units
};

class OuterConstants {
 public:
  virtual ~OuterConstants() = default;
  // Every text that the argument (as declared, from 0) can be, sorted. Empty if it can be anything
  // else.
  virtual std::vector<std::string> texts(const CallPlace& call, unsigned argument) = 0;
  // True: the app's own package name, wherever it comes from. nullopt: not known.
  virtual std::optional<bool> own_package(const CallPlace& call, unsigned argument) = 0;
};

}  // namespace hegui::program
