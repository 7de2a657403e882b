// TableReader: the one door through which a Table comes to be (see table.h). Walks the chunks as
// Android's LoadedArsc does and knows no entries.
#pragma once

#include <optional>

#include "apk/arsc/table.h"
#include "apk/base/res_chunk.h"

namespace hegui::arsc {

class TableReader {
 public:
  TableReader(base::ByteView bytes, const base::Limits& limits, base::Diagnostics& diagnostics)
      : bytes_(bytes), limits_(limits), diagnostics_(diagnostics) {}
  base::Result<Table> read();

 private:
  using MaybeError = std::optional<base::Error>;
  // Steps over the chunks in [at, end). False at the end and where Android stops without a
  // complaint; `fatal_` is set where it gives up.
  bool next_chunk(std::uint64_t& at, std::uint64_t end, base::ResChunk& chunk);
  MaybeError read_table(const base::ResChunk& table);
  MaybeError read_package(const base::ResChunk& chunk);
  MaybeError read_package_part(Package& package, const base::ResChunk& of,
                               const base::ResChunk& part);
  MaybeError read_pool(Package& package, const base::ResChunk& of, const base::ResChunk& part);
  MaybeError read_spec(Package& package, const base::ResChunk& part);
  MaybeError read_values(Package& package, const base::ResChunk& part);
  void read_libraries(Package& package, const base::ResChunk& part);
  void notice(const char* code, const char* text, std::uint64_t at);

  base::ByteView bytes_;
  const base::Limits& limits_;
  base::Diagnostics& diagnostics_;
  Table table_;
  bool has_strings_ = false;
  MaybeError fatal_;
  std::uint32_t chunks_ = 0;  // type chunks seen
};

}  // namespace hegui::arsc
