// FactWriter: how a pass states facts. Rows leave at once as bytes (see fact_wire.h); nothing is
// kept but the counters, so a scan's memory does not grow with its facts.
//
// One writer a scan, used from one thread: passes that work in parallel collect their results and
// write them in a fixed order, which makes the output independent of the thread count.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "analyzer/facts/fact_tables.h"
#include "analyzer/facts/fact_wire.h"

namespace hegui::facts {

class FactWriter {
 public:
  // Takes the encoded frames; called with at most a few hundred KB at a time.
  using Sink = std::function<void(std::span<const std::uint8_t>)>;

  explicit FactWriter(Sink sink);
  ~FactWriter();  // flushes
  FactWriter(const FactWriter&) = delete;
  FactWriter& operator=(const FactWriter&) = delete;

  // Writes the row and returns its id. Text must be valid UTF-8: broken bytes become U+FFFD.
  template <typename Row>
  RowId add(const Row& row) {
    RowEncoder cells(buffer_, Row::kTable);
    row.write(cells);
    cells.finish();
    if (buffer_.size() >= kFlushBytes) flush();
    return ++counts_[Row::kTable];
  }

  RowId rows(TableNumber table) const { return counts_[table]; }
  void flush();

 private:
  static constexpr std::size_t kFlushBytes = 64 * 1024;
  Sink sink_;
  std::vector<std::uint8_t> buffer_;
  std::vector<RowId> counts_;
};

}  // namespace hegui::facts
