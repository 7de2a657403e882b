// FileFormats: catalog file_magics.tsv, formats told by a file's first bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "apk/base/byte_view.h"
#include "apk/base/result.h"
#include "rules/engine/ruleset.h"

namespace hegui::packing {

class FileFormats {
 public:
  static constexpr std::size_t kHeadBytes = 64;  // no magic lies behind these

  // Error: the table cannot be read, or a magic is no hexadecimal text or too far in.
  static base::Result<FileFormats> load(const rules::RuleSet& rules);

  bool knows(base::ByteView head) const;

 private:
  struct Magic {
    std::size_t offset = 0;
    std::vector<std::uint8_t> bytes;
  };
  std::vector<Magic> magics_;
};

}  // namespace hegui::packing
