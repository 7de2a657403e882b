#include "analyzer/taint/heap.h"

#include <algorithm>
#include <tuple>

namespace hegui::taint {
namespace {

bool before(const Heap::Cell& cell, const std::pair<ObjectId, FieldKey>& key) {
  return std::tie(cell.object, cell.field) < std::tie(key.first, key.second);
}

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

bool join_heaps(Domain& domain, Unwritten& unwritten, Heap& into, const Heap& other) {
  if (into == other) return false;
  bool changed = false;
  Heap joined = into;
  // A field that only one side wrote: on the other it is as on entry. An object that the other side
  // has not made adds nothing.
  const auto side = [&](const Heap& heap, const Heap::Cell& cell) {
    const Value* value = heap.find(cell.object, cell.field);
    if (value != nullptr) return *value;
    if (domain.is_made(cell.object) && !heap.has(cell.object)) return Value{};
    return unwritten.field(cell.object, cell.field);
  };
  for (const Heap::Cell& cell : other.cells()) {
    const Value value = domain.join(side(into, cell), cell.value);
    const Value* old = into.find(cell.object, cell.field);
    if (old != nullptr && *old == value) continue;
    joined.set(cell.object, cell.field, value);
    changed = true;
  }
  for (const Heap::Cell& cell : into.cells()) {
    if (other.find(cell.object, cell.field) != nullptr) continue;
    const Value value = domain.join(cell.value, side(other, cell));
    if (value == cell.value) continue;
    joined.set(cell.object, cell.field, value);
    changed = true;
  }
  if (changed) into = std::move(joined);
  return changed;
}

}  // namespace hegui::taint
