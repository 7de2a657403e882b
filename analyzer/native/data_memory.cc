#include "analyzer/native/data_memory.h"

#include <algorithm>
#include <tuple>

namespace hegui::native {
namespace {

auto place(const Cell& cell) { return std::tuple(cell.block, cell.offset, cell.size); }

}  // namespace

std::size_t DataMemory::first_of(BlockId block, std::int64_t offset) const {
  const auto found = std::lower_bound(
      cells_.begin(), cells_.end(), std::pair(block, offset),
      [](const Cell& cell, const auto& key) { return std::pair(cell.block, cell.offset) < key; });
  return static_cast<std::size_t>(found - cells_.begin());
}

const Cell* DataMemory::exact(BlockId block, std::int64_t offset, unsigned size) const {
  for (std::size_t at = first_of(block, offset); at < cells_.size(); ++at) {
    const Cell& cell = cells_[at];
    if (cell.block != block || cell.offset != offset) break;
    if (cell.size >= size) return &cell;
  }
  return nullptr;
}

const Cell* DataMemory::run_at(BlockId block, std::int64_t offset) const {
  for (std::size_t at = first_of(block, offset + 1); at-- > 0;) {
    const Cell& cell = cells_[at];
    if (cell.block != block || cell.offset < offset - kMaxRun) break;
    if (cell.size == 0) return &cell;
  }
  return nullptr;
}

bool DataMemory::write(BlockId block, std::int64_t offset, unsigned size, DataId value) {
  std::size_t at = first_of(block, offset - 16);
  std::size_t kept = at;
  std::vector<Cell> left;  // of cells that are written over in part
  for (; at < cells_.size(); ++at) {
    const Cell cell = cells_[at];
    if (cell.block != block || cell.offset >= offset + size) break;
    const bool overlaps = cell.size != 0 && cell.offset + cell.size > offset;
    if (!overlaps) {
      cells_[kept++] = cell;
      continue;
    }
    const auto keep = [&](std::int64_t from, std::int64_t to) {
      if (from < to)
        left.push_back({block, from, static_cast<std::uint8_t>(to - from), cell.value});
    };
    keep(cell.offset, offset);
    keep(offset + size, cell.offset + cell.size);
  }
  cells_.erase(cells_.begin() + static_cast<std::ptrdiff_t>(kept),
               cells_.begin() + static_cast<std::ptrdiff_t>(at));
  left.push_back({block, offset, static_cast<std::uint8_t>(size), value});
  for (const Cell& cell : left) {
    const auto where =
        std::upper_bound(cells_.begin(), cells_.end(), cell,
                         [](const Cell& a, const Cell& b) { return place(a) < place(b); });
    cells_.insert(where, cell);
  }
  return cells_.size() <= kMaxCells;
}

bool DataMemory::write_run(BlockId block, std::int64_t offset, DataId value) {
  const Cell cell{block, offset, 0, value};
  const auto where =
      std::lower_bound(cells_.begin(), cells_.end(), cell,
                       [](const Cell& a, const Cell& b) { return place(a) < place(b); });
  if (where != cells_.end() && place(*where) == place(cell)) {
    where->value = value;
  } else {
    cells_.insert(where, cell);
  }
  return cells_.size() <= kMaxCells;
}

void DataMemory::may_hold(DataValues& values, BlockId block, std::int64_t offset, unsigned size,
                          DataId value) {
  std::int64_t reached = offset + size;
  for (std::size_t at = first_of(block, offset - 16); at < cells_.size(); ++at) {
    Cell& cell = cells_[at];
    if (cell.block != block || cell.offset > reached) return;
    if (cell.size == 0 || cell.offset + cell.size <= offset) continue;
    if (cell.offset >= offset + size && cell.size != 1) return;
    cell.value = values.join(cell.value, value);
    reached = std::max(reached, cell.offset + cell.size);
  }
}

void DataMemory::drop_below(BlockId block, std::int64_t offset) {
  std::erase_if(cells_,
                [&](const Cell& cell) { return cell.block == block && cell.offset < offset; });
}

void DataMemory::drop_block(BlockId block) {
  std::erase_if(cells_, [&](const Cell& cell) { return cell.block == block; });
}

bool DataMemory::join(DataValues& values, const DataMemory& other) {
  if (cells_ == other.cells_) return false;
  std::vector<Cell> out;
  auto a = cells_.begin();
  auto b = other.cells_.begin();
  while (a != cells_.end() || b != other.cells_.end()) {
    if (b == other.cells_.end() || (a != cells_.end() && place(*a) < place(*b))) {
      out.push_back(*a++);
    } else if (a == cells_.end() || place(*b) < place(*a)) {
      out.push_back(*b++);
    } else {
      Cell cell = *a++;
      cell.value = values.join(cell.value, (b++)->value);
      out.push_back(cell);
    }
  }
  const bool changed = out != cells_;
  cells_ = std::move(out);
  return changed;
}

}  // namespace hegui::native
