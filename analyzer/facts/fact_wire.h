// The bytes in which facts travel from the locked-in worker to its parent, and rest in a store.
//
// A frame is: u32 length of what follows, u8 table number, then one cell for each column but id:
// u8 tag (0 NULL, 1 integer, 2 real, 3 text) and u64, double or u32 length + UTF-8. Little-endian.
// The reader trusts nothing: the worker has read hostile input and may be in its hands.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "analyzer/facts/table_info.h"
#include "apk/base/result.h"

namespace hegui::facts {

class RowEncoder {
 public:
  RowEncoder(std::vector<std::uint8_t>& out, TableNumber table);
  void operator()(std::int64_t value);
  void operator()(double value);
  void operator()(std::string_view value);
  template <typename T>
  void operator()(const std::optional<T>& value) {
    if (value) {
      (*this)(*value);
    } else {
      null();
    }
  }
  void finish();  // fills in the length; once, last

 private:
  void null();
  std::vector<std::uint8_t>& out_;
  std::size_t start_;
};

// text views the decoder's buffer: valid during the callback only.
using Cell = std::variant<std::monostate, std::int64_t, double, std::string_view>;
using RowCallback = std::function<base::Result<bool>(TableNumber, std::span<const Cell>)>;

// Takes bytes as they arrive, in pieces of any size, and calls back for each whole row after
// checking it against the schema: table number, number of cells, types, NOT NULL, valid UTF-8.
class RowDecoder {
 public:
  static constexpr std::size_t kMaxFrameBytes = 32u << 20;

  explicit RowDecoder(RowCallback callback);
  base::Result<bool> take(std::span<const std::uint8_t> bytes);  // true, or the first violation
  bool at_row_boundary() const { return pending_.empty(); }      // else the stream was cut

 private:
  base::Result<bool> decode(std::span<const std::uint8_t> frame);
  RowCallback callback_;
  std::vector<std::uint8_t> pending_;
  std::vector<Cell> cells_;
};

}  // namespace hegui::facts
