// LibraryCall: parts of arrays and lists whose places are known, and iterators over lists. Where a
// place is not known, the order is given up, never an element.
#include "analyzer/taint/library_call.h"

namespace hegui::taint {

std::optional<std::int64_t> LibraryCall::number_of(const Term& term) {
  const flow::Known value = known(value_of(term));
  const std::int64_t* number = flow::number(value);
  return number != nullptr ? std::optional(*number) : std::nullopt;
}

FieldKey LibraryCall::place(std::int64_t at) { return domain_.keyed_field(domain_.constant(at)); }

// The elements in their order; nullopt: it is not known, or there may be others. An array has no
// size: its elements are those that were stored.
std::optional<std::vector<Value>> LibraryCall::in_order(const Value& list) {
  const std::span<const ObjectId> objects = domain_.objects.members(list.objects);
  if (objects.size() != 1 || !domain_.is_made(objects[0])) return std::nullopt;
  const ObjectId object = objects[0];
  if (frame_.heap.find(object, kAnyKey) != nullptr) return std::nullopt;
  std::optional<std::int64_t> size;
  if (const Value* known = frame_.heap.find(object, domain_.named_field("size"))) {
    const std::int64_t* number = domain_.number(known->constant);
    if (number == nullptr) return std::nullopt;
    size = *number;
  }
  std::vector<Value> out;
  for (std::int64_t i = 0; i < size.value_or(kMaxKnownSize); ++i) {
    if (!size && frame_.heap.find(object, place(i)) == nullptr) break;
    out.push_back(frame_.read(object, place(i)));
  }
  return out;
}

void LibraryCall::rewrite(const Value& list, const std::vector<Value>& elements) {
  for (std::size_t i = 0; i < elements.size(); ++i) {
    frame_.write(list, place(static_cast<std::int64_t>(i)), elements[i]);
  }
}

// range:length TO AT FROM START LENGTH, range:end TO AT FROM START END
void LibraryCall::copy_range(const Operation& operation) {
  const Value to = value_of(operation.terms[0]), from = value_of(operation.terms[2]);
  const auto at = number_of(operation.terms[1]), start = number_of(operation.terms[3]);
  std::optional<std::int64_t> length = number_of(operation.terms[4]);
  if (length && start && operation.word == "end") *length -= *start;
  const std::span<const ObjectId> objects = domain_.objects.members(from.objects);
  const bool certain = at && start && length && *at >= 0 && *start >= 0 && *length >= 0 &&
                       objects.size() == 1 && *length <= kMaxKnownSize;
  if (!certain) {
    frame_.write(to, kAnyKey, frame_.read(from, kAllKeys), false);
    return;
  }
  std::vector<Value> elements;  // looked up first: both may be one array
  for (std::int64_t i = 0; i < *length; ++i) {
    elements.push_back(frame_.read(from, place(*start + i)));
  }
  for (std::int64_t i = 0; i < *length; ++i) {
    frame_.write(to, place(*at + i), elements[static_cast<std::size_t>(i)]);
  }
}

// fill ARRAY START END ELEMENT
void LibraryCall::fill(const Operation& operation) {
  const Value array = value_of(operation.terms[0]), element = value_of(operation.terms[3]);
  const auto start = number_of(operation.terms[1]), end = number_of(operation.terms[2]);
  if (!start || !end || *start < 0 || *end - *start > kMaxKnownSize) {
    frame_.write(array, kAnyKey, element, false);
    return;
  }
  for (std::int64_t i = *start; i < *end; ++i) frame_.write(array, place(i), element);
}

void LibraryCall::reverse(const Value& list) {
  std::optional<std::vector<Value>> elements = in_order(list);
  if (!elements) return forget_order(list);
  rewrite(list, {elements->rbegin(), elements->rend()});
}

// swap LIST PLACE PLACE
void LibraryCall::swap(const Operation& operation) {
  const Value list = value_of(operation.terms[0]);
  const auto one = number_of(operation.terms[1]), other = number_of(operation.terms[2]);
  if (!in_order(list) || !one || !other) return forget_order(list);
  const Value first = frame_.read(list, place(*one)), second = frame_.read(list, place(*other));
  frame_.write(list, place(*one), second);
  frame_.write(list, place(*other), first);
}

void LibraryCall::append_all(const Value& list, const Value& more) {
  const std::optional<std::vector<Value>> elements = in_order(more);
  if (!elements || !size_of(list)) {
    frame_.write(list, kAnyKey, frame_.read(more, kAllKeys), false);
    return forget_order(list);
  }
  for (const Value& element : *elements) append(list, element);
}

void LibraryCall::insert_all(const Value& list, const Value& index, const Value& more) {
  const std::optional<std::vector<Value>> elements = in_order(more);
  const std::int64_t* at = index.objects == 0 ? domain_.number(index.constant) : nullptr;
  if (!elements || at == nullptr) {
    frame_.write(list, kAnyKey, frame_.read(more, kAllKeys), false);
    return forget_order(list);
  }
  std::int64_t next = *at;
  for (const Value& element : *elements) {
    insert(list, domain_.of_constant(next++), element);
  }
}

// next RESULT ITERATOR: the element where it stands, if that is known.
void LibraryCall::step(const Operation& operation) {
  const Value iterator = value_of(operation.terms[1]);
  const Value list = frame_.read(iterator, domain_.named_field("of"));
  const FieldKey at = domain_.named_field("at");
  if (list.objects == 0) {  // an iterator of which nothing is known
    assign(operation.terms[0], frame_.read(iterator, kAllKeys), true);
    return;
  }
  const flow::Known stands = known(frame_.read(iterator, at));
  const std::int64_t* number = flow::number(stands);
  const std::optional<std::vector<Value>> elements = in_order(list);
  const bool is_list = domain_.objects.members(list.objects).size() == 1 &&
                       frame_.heap.find(domain_.objects.members(list.objects)[0],
                                        domain_.named_field("size")) != nullptr;
  const bool known_place = number != nullptr && *number >= 0 && is_list && elements &&
                           *number < static_cast<std::int64_t>(elements->size());
  Value element =
      known_place ? (*elements)[static_cast<std::size_t>(*number)] : frame_.read(list, kAllKeys);
  for (const ObjectId object : domain_.objects.members(iterator.objects)) {
    // Given by a caller: it may be a library's.
    if (!domain_.is_made(object)) element = domain_.join(element, frame_.read(object, kAllKeys));
  }
  element.labels = domain_.join_labels(element.labels, iterator.labels);
  frame_.write(iterator, at,
               number != nullptr ? domain_.of_constant(*number + 1) : domain_.anything());
  assign(operation.terms[0], element, true);
}

// ensure PLACE: an object is there, made now if there was none.
void LibraryCall::ensure(const Term& term) {
  if (value_of(term).objects != 0) return;
  const ObjectId object = domain_.made_at(site_ | 1, method_.returns);
  frame_.renew(object, context_.kept, given_);
  assign(term, domain_.of_object(object), true);
}

}  // namespace hegui::taint
