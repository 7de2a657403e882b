// CodeOrigins: origin rows of places in code, each written once.
//
// Not thread-safe. Borrows what it is given.
#pragma once

#include <cstdint>
#include <map>
#include <string_view>

#include "analyzer/flow/bodies.h"
#include "analyzer/program/origins.h"

namespace hegui::flow {

class CodeOrigins {
 public:
  CodeOrigins(const Bodies& bodies, program::Origins& origins)
      : bodies_(bodies), origins_(origins) {}

  // The row of a place; "" as excerpt: the method called there, the field read or stored, or the
  // method itself.
  facts::RowId of(MethodId method, std::uint32_t offset, std::string_view excerpt = {});

 private:
  const Bodies& bodies_;
  program::Origins& origins_;
  std::map<std::pair<MethodId, std::uint32_t>, facts::RowId> known_;
};

}  // namespace hegui::flow
