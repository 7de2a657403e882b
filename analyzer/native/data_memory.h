// DataMemory: what the memory that native code writes holds at one point of the code.
//
// Memory is blocks (the stack, the library's own data, each block that is asked for at one place of
// the code), a block is cells by offset. A cell is either a value of known size, or a run: what was
// copied there, of a length that is not known. Reading a text takes the run that begins there or
// before, and the cells that follow each other from there on. Copying is cheap: only what was
// written is kept.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "analyzer/native/data_values.h"

namespace hegui::native {

using BlockId = std::uint32_t;
inline constexpr BlockId kLibraryData = 0;  // offsets are addresses
inline constexpr BlockId kStack = 1;  // offset 0: where the stack pointer was at the beginning
// Memory that is not known: what numbers point to that Java was given.
inline constexpr BlockId kElsewhere = 2;
inline constexpr BlockId kFirstBlock = 3;

struct Cell {
  BlockId block = 0;
  std::int64_t offset = 0;
  std::uint8_t size = 0;  // 0: a run
  DataId value = 0;
  friend bool operator==(const Cell&, const Cell&) = default;
};

class DataMemory {
 public:
  static constexpr std::size_t kMaxCells = 2048;
  static constexpr std::int64_t kMaxRun = 1 << 16;  // bytes that a run may reach

  // The value of exactly these bytes, or of more that begin there; nullptr if not written as one.
  const Cell* exact(BlockId block, std::int64_t offset, unsigned size) const;
  // The last run that begins at `offset` or before.
  const Cell* run_at(BlockId block, std::int64_t offset) const;
  // What single cells hold that the bytes overlap.
  template <typename Visit>
  void for_each_overlapping(BlockId block, std::int64_t offset, unsigned size, Visit visit) const {
    for (std::size_t at = first_of(block, offset - 16); at < cells_.size(); ++at) {
      const Cell& cell = cells_[at];
      if (cell.block != block || cell.offset >= offset + size) return;
      if (cell.size != 0 && cell.offset + cell.size > offset) visit(cell);
    }
  }
  // The cells from `offset` on, as long as each begins where another ends; `all`: whatever gaps.
  template <typename Visit>
  void for_each_behind(BlockId block, std::int64_t offset, bool all, Visit visit) const {
    std::int64_t reached = offset;
    for (std::size_t at = first_of(block, offset); at < cells_.size(); ++at) {
      const Cell& cell = cells_[at];
      if (cell.block != block || (!all && cell.offset > reached)) return;
      if (cell.size == 0 && !all) continue;
      visit(cell);
      if (cell.offset + cell.size > reached) reached = cell.offset + cell.size;
    }
  }

  // Replaces what overlaps. False if there is no room.
  bool write(BlockId block, std::int64_t offset, unsigned size, DataId value);
  bool write_run(BlockId block, std::int64_t offset, DataId value);
  // Something made of `value` may now be in the first `size` bytes there, and in single bytes that
  // follow.
  void may_hold(DataValues& values, BlockId block, std::int64_t offset, unsigned size,
                DataId value);
  // The stack below the offset is nobody's any more.
  void drop_below(BlockId block, std::int64_t offset);
  void drop_block(BlockId block);
  // Either of the two holds: what only one wrote may be there too. True if this changed.
  bool join(DataValues& values, const DataMemory& other);

  const std::vector<Cell>& cells() const { return cells_; }

 private:
  std::size_t first_of(BlockId block, std::int64_t offset) const;
  std::vector<Cell> cells_;  // by block, offset and size
};

}  // namespace hegui::native
