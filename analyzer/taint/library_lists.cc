// LibraryCall: lists, whose elements stand under their positions as long as those are known, and
// whole objects.
#include "analyzer/taint/library_call.h"

namespace hegui::taint {

std::optional<std::int64_t> LibraryCall::size_of(const Value& list) {
  const Value size = frame_.read(list, domain_.named_field("size"));
  if (domain_.objects.members(list.objects).size() != 1) return std::nullopt;
  if (size.constant == kNothing) return 0;
  if (const std::int64_t* number = domain_.number(size.constant)) return *number;
  frame_.ask_constant(size.constant);
  return std::nullopt;
}

void LibraryCall::set_size(const Value& list, std::optional<std::int64_t> size) {
  frame_.write(list, domain_.named_field("size"),
               size ? domain_.of_constant(*size) : domain_.anything());
}

// Not known if the list is empty, too.
Value LibraryCall::last_position(const Value& list) {
  const std::optional<std::int64_t> size = size_of(list);
  return size && *size > 0 ? domain_.of_constant(*size - 1) : domain_.anything();
}

void LibraryCall::append(const Value& list, const Value& more) {
  const std::optional<std::int64_t> size = size_of(list);
  if (!size || *size >= kMaxKnownSize) {
    frame_.write(list, kAnyKey, more, false);
    set_size(list, std::nullopt);
    return;
  }
  frame_.write(list, domain_.keyed_field(domain_.constant(*size)), more);
  set_size(list, *size + 1);
}

void LibraryCall::forget_order(const Value& list) {
  Value all = frame_.read(list, kAllKeys);
  all.constant = kAnything;
  frame_.write(list, kAnyKey, all, false);
  set_size(list, std::nullopt);
}

void LibraryCall::insert(const Value& list, const Value& index, const Value& more) {
  const std::optional<std::int64_t> size = size_of(list);
  const std::int64_t* at = index.objects == 0 ? domain_.number(index.constant) : nullptr;
  if (!size || at == nullptr || *at < 0 || *at > *size || *size >= kMaxKnownSize) {
    forget_order(list);
    frame_.write(list, kAnyKey, more, false);
    return;
  }
  const auto key = [&](std::int64_t i) { return domain_.keyed_field(domain_.constant(i)); };
  for (std::int64_t i = *size; i > *at; --i) {
    frame_.write(list, key(i), frame_.read(list, key(i - 1)));
  }
  frame_.write(list, key(*at), more);
  set_size(list, *size + 1);
}

Value LibraryCall::remove(const Value& list, const Value& index) {
  const std::optional<std::int64_t> size = size_of(list);
  const std::int64_t* at = index.objects == 0 ? domain_.number(index.constant) : nullptr;
  if (!size || at == nullptr || *at < 0 || *at >= *size) {
    const Value all = frame_.read(list, kAllKeys);
    forget_order(list);
    return all;
  }
  const auto key = [&](std::int64_t i) { return domain_.keyed_field(domain_.constant(i)); };
  const Value removed = frame_.read(list, key(*at));
  for (std::int64_t i = *at; i + 1 < *size; ++i) {
    frame_.write(list, key(i), frame_.read(list, key(i + 1)));
  }
  frame_.write(list, key(*size - 1), Value{});
  set_size(list, *size - 1);
  return removed;
}

void LibraryCall::clear(const Value& list) {
  const std::span<const ObjectId> objects = domain_.objects.members(list.objects);
  if (objects.size() != 1 || !domain_.object(objects[0]).single) return;
  std::vector<FieldKey> keys = {kAllKeys, kContent};
  for (const Heap::Cell& cell : frame_.heap.cells_of(objects[0])) {
    if (is_keyed(cell.field) || cell.field == kAnyKey) keys.push_back(cell.field);
  }
  for (const FieldKey key : keys) frame_.heap.set(objects[0], key, Value{});
  set_size(list, 0);
}

// Everything that is kept in `from`, under the same keys.
void LibraryCall::copy(const Value& to, const Value& from) {
  for (const ObjectId object : domain_.objects.members(from.objects)) {
    if (!domain_.is_made(object)) {
      frame_.write(to, kAnyKey, frame_.read(object, kAllKeys), false);
    }
    const std::span<const Heap::Cell> cells = frame_.heap.cells_of(object);
    const std::vector<Heap::Cell> copied(cells.begin(), cells.end());
    for (const Heap::Cell& cell : copied) {
      if (!is_keyed(cell.field) && cell.field != kAnyKey && cell.field != kContent) continue;
      const bool certain = domain_.objects.members(from.objects).size() == 1;
      frame_.write(to, cell.field, cell.value, certain && is_keyed(cell.field));
    }
  }
  frame_.write(to, kContent, {0, from.labels, kAnything}, false);
}

// A new object with the same fields; of what is not known, the same object.
void LibraryCall::clone(const Term& target, const Value& original) {
  const std::span<const ObjectId> objects = domain_.objects.members(original.objects);
  const TypeId type = objects.size() == 1 ? frame_.exact_type(objects[0]) : kNone;
  if (type == kNone) {
    if (objects.size() == 1) frame_.ask(domain_.object(objects[0]).path);
    assign(target, original, true);
    return;
  }
  const ObjectId from = objects[0];
  Value copy = new_result(type);
  for (TypeId at = type; index_.app_class(at) != kNone; at = index_.super_class(at)) {
    const program::ClassRef& ref = index_.program().classes()[index_.app_class(at)];
    for (const dex::FieldDef& field :
         index_.program().units()[ref.unit].file.instance_fields(ref.def)) {
      const FieldId id = index_.field(ref.unit, field.field);
      frame_.write(copy, id, frame_.read(from, id));
    }
    if (index_.super_class(at) == kNone) break;
  }
  const std::span<const Heap::Cell> cells = frame_.heap.cells_of(from);
  const std::vector<Heap::Cell> copied(cells.begin(), cells.end());
  for (const Heap::Cell& cell : copied) frame_.write(copy, cell.field, cell.value);
  copy.labels = original.labels;
  assign(target, copy, true);
}

}  // namespace hegui::taint
