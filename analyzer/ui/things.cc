#include "analyzer/ui/things.h"

#include <algorithm>

namespace hegui::ui {

void Things::add(Thing thing) {
  if (thing.is(Thing::Kind::object) && thing.id == kNone) {  // there were too many objects
    more_ = true;
    return;
  }
  if (std::find(begin(), end(), thing) != end()) return;
  if (count_ == kMax) {
    more_ = true;
    return;
  }
  known_[count_++] = thing;
}

void Things::join(const Things& other) {
  for (const Thing& thing : other) add(thing);
  more_ |= other.more_;
}

const Thing* Things::first(Thing::Kind kind) const& {
  const auto found = std::find_if(begin(), end(), [&](const Thing& one) { return one.is(kind); });
  return found == end() ? nullptr : found;
}

const std::int64_t* Things::number() const& {
  const Thing* one = only();
  return one != nullptr && one->is(Thing::Kind::number) ? &one->id : nullptr;
}

ObjectId Things::object() const {
  const Thing* const one = first(Thing::Kind::object);
  return one == nullptr ? kNone : static_cast<ObjectId>(one->id);
}

bool operator==(const Things& a, const Things& b) {
  return a.more_ == b.more_ && std::equal(a.begin(), a.end(), b.begin(), b.end());
}

ObjectId Heap::make(TypeId type, bool exact, MethodId method, std::uint32_t offset) {
  if (objects_.size() >= kMaxObjects) return kNone;
  objects_.push_back({type, exact, method, offset, {}});
  return static_cast<ObjectId>(objects_.size() - 1);
}

const Things* Heap::find(ObjectId id, Slot slot) const {
  for (const auto& [at, value] : objects_[id].slots) {
    if (at == slot) return &value;
  }
  return nullptr;
}

void Heap::put(ObjectId id, Slot slot, const Things& value) {
  for (auto& [at, old] : objects_[id].slots) {
    if (at != slot) continue;
    old = value;
    return;
  }
  objects_[id].slots.emplace_back(slot, value);
}

void Heap::join(ObjectId id, Slot slot, const Things& value) {
  for (auto& [at, old] : objects_[id].slots) {
    if (at != slot) continue;
    old.join(value);
    return;
  }
  objects_[id].slots.emplace_back(slot, value);
}

namespace {

bool is_element(Slot slot) { return slot >= kFirstElement && slot <= kAnyElement; }

}  // namespace

std::size_t Heap::elements(ObjectId id) const {
  std::size_t count = 0;
  for (const auto& [slot, value] : objects_[id].slots) {
    if (is_element(slot) && slot != kAnyElement) {
      count = std::max<std::size_t>(count, slot - kFirstElement + 1);
    }
  }
  return count;
}

void Heap::append(ObjectId id, const Things& value) {
  const std::size_t at = elements(id);
  const bool full = at >= static_cast<std::size_t>(kMaxElements);
  join(id, full ? kAnyElement : kFirstElement + static_cast<Slot>(at), value);
}

Things Heap::any_element(ObjectId id) const {
  Things out;
  for (const auto& [slot, value] : objects_[id].slots) {
    if (is_element(slot)) out.join(value);
  }
  return out;
}

std::vector<Things> Heap::all_elements(ObjectId id) const {
  std::vector<Things> out(elements(id));
  for (const auto& [slot, value] : objects_[id].slots) {
    if (is_element(slot) && slot != kAnyElement) out[slot - kFirstElement] = value;
  }
  return out;
}

TextId Heap::text(std::string_view text) {
  const auto [found, fresh] =
      by_text_.try_emplace(std::string(text), static_cast<TextId>(texts_.size()));
  if (fresh) texts_.push_back(&found->first);
  return found->second;
}

}  // namespace hegui::ui
