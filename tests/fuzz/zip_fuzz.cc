// links: apk_zip
// Opens any bytes as an archive and reads every entry, by all doors of apk/zip, under small limits.
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>

#include "apk/zip/archive.h"
#include "apk/zip/inflate.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace hegui;
  base::Limits limits;
  limits.max_entries = 5000;
  limits.max_entry_bytes = 4 << 20;
  limits.max_total_bytes = 16 << 20;
  base::Diagnostics diagnostics;
  const base::Result<zip::Archive> archive =
      zip::Archive::open(base::ByteView(data, size), limits, diagnostics);
  if (!archive) return 0;
  zip::ReadBudget budget(limits);
  std::uint64_t inflated_bytes = 0;
  for (const zip::Entry& entry : archive->entries()) {
    const zip::Entry* first = archive->find(entry.name);
    if (first == nullptr || first->name != entry.name || first->index > entry.index) std::abort();
    std::array<std::uint8_t, 64> head{};
    const std::size_t seen = zip::peek(*archive, entry, head);
    const base::Result<zip::Inflated> inflated = zip::read(*archive, entry, budget, diagnostics);
    if (!inflated) continue;
    const base::ByteView bytes = inflated->bytes();
    if (!inflated->borrowed()) inflated_bytes += bytes.size();
    // Two decoders, one answer, as far as both get: libdeflate reads on over length codes 286 and
    // 287, which zlib (so Android) and our own decoder refuse.
    if (seen > bytes.size() || !std::equal(head.begin(), head.begin() + seen, bytes.begin())) {
      std::abort();
    }
  }
  if (inflated_bytes > limits.max_total_bytes) std::abort();
  return 0;
}
