#include "analyzer/taint/heap.h"

#include <algorithm>
#include <tuple>

namespace hegui::taint {
namespace {

bool before(const Heap::Cell& cell, const std::pair<ObjectId, FieldKey>& key) {
  return std::tie(cell.object, cell.field) < std::tie(key.first, key.second);
}

bool is_before(const Heap::Cell& a, const Heap::Cell& b) { return before(a, {b.object, b.field}); }

}  // namespace

std::span<const Heap::Cell> Heap::cells() const {
  return cells_ == nullptr ? std::span<const Cell>() : std::span<const Cell>(*cells_);
}

std::size_t Heap::place(ObjectId object, FieldKey field) const {
  const std::span<const Cell> all = cells();
  return static_cast<std::size_t>(
      std::lower_bound(all.begin(), all.end(), std::pair(object, field), before) - all.begin());
}

const Value* Heap::find(ObjectId object, FieldKey field) const {
  const std::size_t at = place(object, field);
  const std::span<const Cell> all = cells();
  const bool there = at < all.size() && all[at].object == object && all[at].field == field;
  return there ? &all[at].value : nullptr;
}

std::span<const Heap::Cell> Heap::cells_of(ObjectId object) const {
  const std::size_t from = place(object, 0);
  std::size_t to = from;
  const std::span<const Cell> all = cells();
  while (to < all.size() && all[to].object == object) ++to;
  return all.subspan(from, to - from);
}

std::vector<Heap::Cell>& Heap::writable() {
  if (cells_ == nullptr) {
    cells_ = std::make_shared<std::vector<Cell>>();
  } else if (cells_.use_count() > 1) {
    cells_ = std::make_shared<std::vector<Cell>>(*cells_);
  }
  return *cells_;
}

void Heap::set(ObjectId object, FieldKey field, const Value& value) {
  const std::size_t at = place(object, field);
  const std::span<const Cell> all = cells();
  if (at < all.size() && all[at].object == object && all[at].field == field) {
    if (all[at].value == value) return;
    writable()[at].value = value;
    return;
  }
  std::vector<Cell>& cells = writable();
  cells.insert(cells.begin() + static_cast<std::ptrdiff_t>(at), Cell{object, field, value});
}

void Heap::erase_object(ObjectId object) {
  if (!has(object)) return;
  std::erase_if(writable(), [&](const Cell& cell) { return cell.object == object; });
}

bool operator==(const Heap& a, const Heap& b) {
  if (a.cells_ == b.cells_) return true;
  return std::ranges::equal(a.cells(), b.cells());
}

// Both are gone through side by side. A field that only one side wrote: on the other it is as on
// entry. An object that the other side has not made adds nothing.
bool join_heaps(Domain& domain, Unwritten& unwritten, Heap& into, const Heap& other) {
  if (into == other) return false;
  const std::span<const Heap::Cell> left = into.cells(), right = other.cells();
  std::vector<Heap::Cell> joined;
  joined.reserve(std::max(left.size(), right.size()));
  bool changed = false;
  std::size_t i = 0, j = 0;
  // `near`: the first cell of the side that did not write it that is not before the cell.
  const auto unwritten_on = [&](std::span<const Heap::Cell> side, std::size_t near,
                                const Heap::Cell& cell) {
    const bool there = (near < side.size() && side[near].object == cell.object) ||
                       (near > 0 && side[near - 1].object == cell.object);
    if (domain.is_made(cell.object) && !there) return Value{};
    return unwritten.field(cell.object, cell.field);
  };
  while (i < left.size() || j < right.size()) {
    const bool in_left = j == right.size() || (i < left.size() && !is_before(right[j], left[i]));
    const bool in_right = i == left.size() || (j < right.size() && !is_before(left[i], right[j]));
    Heap::Cell cell = in_left ? left[i] : right[j];
    if (in_left && in_right) {
      if (left[i].value != right[j].value) cell.value = domain.join(left[i].value, right[j].value);
    } else if (in_left) {
      cell.value = domain.join(left[i].value, unwritten_on(right, j, cell));
    } else {
      cell.value = domain.join(unwritten_on(left, i, cell), right[j].value);
    }
    changed = changed || !in_left || cell.value != left[i].value;
    joined.push_back(cell);
    if (in_left) ++i;
    if (in_right) ++j;
  }
  if (changed) into = Heap(std::move(joined));
  return changed;
}

}  // namespace hegui::taint
