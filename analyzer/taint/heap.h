// Heap: what the fields of objects hold at one point of a method.
//
// Only what the method wrote is kept; what it did not is what stood there on entry (symbolic
// objects), or the default (objects that it made). A whole heap is copied in constant time and
// shared until it is written to.
#pragma once

#include <memory>
#include <span>
#include <utility>
#include <vector>

#include "analyzer/taint/domain.h"

namespace hegui::taint {

class Heap {
 public:
  struct Cell {
    ObjectId object;
    FieldKey field;
    Value value;
    friend bool operator==(const Cell&, const Cell&) = default;
  };

  Heap() = default;
  // Ascending by object and field, each once.
  explicit Heap(std::vector<Cell> cells)
      : cells_(std::make_shared<std::vector<Cell>>(std::move(cells))) {}

  // nullptr: not written.
  const Value* find(ObjectId object, FieldKey field) const;
  void set(ObjectId object, FieldKey field, const Value& value);
  // The cells of one object, ascending by field.
  std::span<const Cell> cells_of(ObjectId object) const;
  std::span<const Cell> cells() const;
  bool has(ObjectId object) const { return !cells_of(object).empty(); }
  void erase_object(ObjectId object);
  friend bool operator==(const Heap& a, const Heap& b);

 private:
  std::vector<Cell>& writable();
  std::size_t place(ObjectId object, FieldKey field) const;

  std::shared_ptr<std::vector<Cell>> cells_;
};

// What a field held when the method was entered, and null in objects that it made.
class Unwritten {
 public:
  virtual ~Unwritten() = default;
  virtual Value field(ObjectId object, FieldKey field) = 0;
};

// Either of the two holds. True if `into` changed.
bool join_heaps(Domain& domain, Unwritten& unwritten, Heap& into, const Heap& other);

}  // namespace hegui::taint
