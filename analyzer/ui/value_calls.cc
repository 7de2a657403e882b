#include "analyzer/ui/value_calls.h"

#include "analyzer/ui/text_parts.h"

namespace hegui::ui {
namespace {

constexpr std::size_t kMaxJoined = 32 << 20;  // bytes of all texts made of others

}  // namespace

std::string ValueCalls::text_of(Thing thing) const {
  switch (thing.kind) {
    case Thing::Kind::text:
      return std::string(heap_.text_of(thing));
    case Thing::Kind::number:
      return thing.id > 0xffffff ? resources_.text(static_cast<std::uint32_t>(thing.id))
                                 : std::string();
    case Thing::Kind::object: {
      const Things* const text = heap_.find(static_cast<ObjectId>(thing.id), kTextSlot);
      if (text == nullptr) return {};
      const Thing* const one = text->first(Thing::Kind::text);
      return one == nullptr ? std::string() : std::string(heap_.text_of(*one));
    }
    case Thing::Kind::type:
      break;
  }
  return {};
}

std::string ValueCalls::text_of(const Things& things) const {
  for (const Thing& thing : things) {
    std::string text = text_of(thing);
    if (!text.empty()) return text;
  }
  return {};
}

void ValueCalls::put(Slot slot, const Things& value, const RunningCall& call,
                     const Things& receiver) {
  const bool sure = receiver.only() != nullptr && !call.conditional();
  for (const Thing& thing : receiver) {
    if (!thing.is(Thing::Kind::object)) continue;
    const auto object = static_cast<ObjectId>(thing.id);
    if (sure) {
      heap_.put(object, slot, value);
    } else {
      heap_.join(object, slot, value);
    }
  }
}

void ValueCalls::join(const RunningCall& call, const Things& receiver, const Things& more) {
  const std::string added = text_of(more);
  for (const Thing& thing : receiver) {
    if (!thing.is(Thing::Kind::object)) continue;
    const auto object = static_cast<ObjectId>(thing.id);
    const std::string before = text_of(thing);
    Things joined = joined_text(before, added);
    if (more.more() || call.conditional()) joined.add_more();
    heap_.put(object, kTextSlot, joined);
  }
}

// Doubling a text again and again is quickly done.
Things ValueCalls::joined_text(const std::string& first, const std::string& second) {
  joined_ += first.size() + second.size();
  if (joined_ > kMaxJoined) return Things::anything();
  return Things(Thing::of_text(heap_.text(first + second)));
}

Things ValueCalls::equal(const Things& a, const Things& b) const {
  const Thing* const left = a.only();
  const Thing* const right = b.only();
  if (left == nullptr || right == nullptr || left->kind != right->kind) return Things::anything();
  if (left->is(Thing::Kind::object) && !(*left == *right)) return Things::anything();
  return Things(Thing::of_number(*left == *right ? 1 : 0));
}

Slot ValueCalls::key_slot(const Things& key) const {
  const Thing* const text = key.first(Thing::Kind::text);
  return text != nullptr ? kFirstKey + static_cast<Slot>(text->id) : kAnyElement;
}

bool ValueCalls::call(const UiCall& what, const RunningCall& call, Things& result) {
  const Things receiver = call.argument(-1);
  const auto given = [&](int number) { return call.argument(what.arguments[number]); };
  switch (what.verb) {
    case Verb::put: {
      Things value = given(0);
      const Slot slot = what.slot;
      // What is shown is asked for as text, whatever it is made of.
      if (slot == kTextSlot || what.detail == "title" || what.detail == "message" ||
          what.detail == "hint") {
        const std::string text = text_of(value);
        if (!text.empty() && value.first(Thing::Kind::object) == nullptr) {
          value = Things(Thing::of_text(heap_.text(text)));
        }
      }
      put(slot, value, call, receiver);
      result = receiver;
      return true;
    }
    case Verb::get: {
      result = Things();
      for (const Thing& thing : receiver) {
        if (!thing.is(Thing::Kind::object)) continue;
        const Things* const kept = heap_.find(static_cast<ObjectId>(thing.id), what.slot);
        if (kept == nullptr) {
          result.add_more();
        } else {
          result.join(*kept);
        }
      }
      if (receiver.more() || result.empty()) result.add_more();
      return true;
    }
    case Verb::copy: {
      for (const Thing& from : given(0)) {
        if (!from.is(Thing::Kind::object)) continue;
        for (const Thing& to : receiver) {
          if (!to.is(Thing::Kind::object)) continue;
          const auto slots = heap_.object(static_cast<ObjectId>(from.id)).slots;
          for (const auto& [slot, value] : slots) {
            heap_.join(static_cast<ObjectId>(to.id), slot, value);
          }
        }
      }
      return false;
    }
    case Verb::pass:
      result = given(0);
      return true;
    case Verb::join:
      join(call, receiver, given(0));
      result = receiver;
      return true;
    case Verb::string: {
      const std::string text = text_of(receiver);
      if (text.empty()) return false;
      result = Things(Thing::of_text(heap_.text(text)));
      return true;
    }
    case Verb::concat: {
      const Things more = given(0);
      if (receiver.only() == nullptr || more.only() == nullptr) return false;
      result = joined_text(text_of(receiver), text_of(more));
      return true;
    }
    case Verb::equals:
      result = equal(receiver, given(0));
      return true;
    case Verb::equals_of:
      result = equal(given(0), given(1));
      return true;
    case Verb::index_of:
    case Verb::last_index_of: {
      const std::string text = text_of(receiver);
      const Things all = given(0);
      result = Things();
      for (const Thing& one : all) {
        const std::string wanted = text_of(one);
        if (text.empty() || wanted.empty()) continue;
        const std::size_t at = what.verb == Verb::index_of ? text.find(wanted) : text.rfind(wanted);
        result.add(Thing::of_number(
            at == std::string::npos ? -1 : utf16_length(std::string_view(text).substr(0, at))));
      }
      if (all.more() || result.empty()) result.add_more();
      return true;
    }
    case Verb::length: {
      result = Things();
      for (const Thing& one : receiver) {
        const std::string text = text_of(one);
        if (!text.empty()) result.add(Thing::of_number(utf16_length(text)));
      }
      if (receiver.more() || result.empty()) result.add_more();
      return true;
    }
    case Verb::append:
      for (const Thing& thing : receiver) {
        if (thing.is(Thing::Kind::object)) {
          heap_.append(static_cast<ObjectId>(thing.id), given(0));
        }
      }
      return false;
    case Verb::append_all:
      for (const Thing& from : given(0)) {
        if (!from.is(Thing::Kind::object)) continue;
        for (const Things& element : heap_.all_elements(static_cast<ObjectId>(from.id))) {
          for (const Thing& to : receiver) {
            if (to.is(Thing::Kind::object)) heap_.append(static_cast<ObjectId>(to.id), element);
          }
        }
      }
      return false;
    case Verb::list_of: {
      const ObjectId list = heap_.make(kNone, false, call.method(), call.offset());
      if (list == kNone) return false;
      heap_.append(list, given(0));
      result = Things(Thing::of_object(list));
      return true;
    }
    case Verb::element:
    case Verb::any_element: {
      const Things at = what.count > 0 ? given(0) : Things();
      result = Things();
      for (const Thing& thing : receiver) {
        if (!thing.is(Thing::Kind::object)) continue;
        const auto list = static_cast<ObjectId>(thing.id);
        const std::int64_t* const number = at.number();
        const Things* const kept =
            number != nullptr && *number >= 0 && *number < kMaxElements
                ? heap_.find(list, kFirstElement + static_cast<Slot>(*number))
                : nullptr;
        result.join(kept != nullptr ? *kept : heap_.any_element(list));
      }
      if (receiver.more() || result.empty()) result.add_more();
      return true;
    }
    case Verb::size: {
      const Thing* const one = receiver.only();
      if (one == nullptr || !one->is(Thing::Kind::object)) return false;
      const auto list = static_cast<ObjectId>(one->id);
      const std::size_t count = heap_.elements(list);
      if (count == 0 || heap_.find(list, kAnyElement) != nullptr) return false;
      result = Things(Thing::of_number(static_cast<std::int64_t>(count)));
      return true;
    }
    case Verb::put_key:
      put(key_slot(given(0)), given(1), call, receiver);
      result = receiver;
      return true;
    case Verb::key: {
      const Slot slot = key_slot(given(0));
      result = Things();
      for (const Thing& thing : receiver) {
        if (!thing.is(Thing::Kind::object)) continue;
        const auto object = static_cast<ObjectId>(thing.id);
        const Things* kept = heap_.find(object, slot);
        if (const Things* extras = heap_.find(object, kExtrasSlot); kept == nullptr && extras) {
          const Thing* const bundle = extras->first(Thing::Kind::object);
          if (bundle != nullptr) kept = heap_.find(static_cast<ObjectId>(bundle->id), slot);
        }
        if (kept == nullptr) {
          result.add_more();
        } else {
          result.join(*kept);
        }
      }
      if (receiver.more() || result.empty()) result.add_more();
      return true;
    }
    case Verb::stored:
      result = just_installed_ ? given(0) : Things::anything();
      return true;
    case Verb::stored_none:
      result = just_installed_ ? Things(Thing::of_number(0)) : Things::anything();
      return true;
    case Verb::text: {
      const Things id = given(0);
      Things out;
      for (const Thing& thing : id) {
        const std::string text = text_of(thing);
        if (!text.empty()) out.add(Thing::of_text(heap_.text(text)));
      }
      if (out.empty() || id.more()) out.add_more();
      result = out;
      return true;
    }
    case Verb::texts: {
      const Things id = given(0);
      const std::int64_t* const number = id.number();
      if (number == nullptr) return false;
      const ObjectId array = heap_.make(kNone, false, call.method(), call.offset());
      if (array == kNone) return false;
      for (const std::string& text : resources_.texts(static_cast<std::uint32_t>(*number))) {
        heap_.append(array, Things(Thing::of_text(heap_.text(text))));
      }
      result = Things(Thing::of_object(array));
      return true;
    }
    default:
      return false;
  }
}

}  // namespace hegui::ui
