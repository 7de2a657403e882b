// LibraryCall: the commands of a model.
#include <algorithm>

#include "analyzer/program/java_names.h"
#include "analyzer/taint/app_methods.h"
#include "analyzer/taint/library_call.h"

namespace hegui::taint {
// call:NAME RESULT RECEIVER ARGUMENTS... False if no method of the app is called so.
bool LibraryCall::call_by_name(const Operation& operation, std::size_t receiver) {
  called_ = true;
  std::vector<Value> arguments;
  for (std::size_t i = 2; i < operation.terms.size(); ++i) {
    arguments.push_back(value_of(operation.terms[i]));
  }
  Outcome out;
  if (!call_methods(value_of(operation.terms[receiver]), kNone, operation.word,
                    std::move(arguments), std::nullopt, out)) {
    return false;
  }
  if (operation.code == Operation::Code::call) assign(operation.terms[0], out.returned, true);
  return true;
}

// The framework calls the object's method of that name when the code at hand has ended.
void LibraryCall::enlist(std::string_view name, const Value& object) {
  enlist_handlers(object);
  const Value callbacks = domain_.of_object(domain_.global_object(kCallbacks));
  for (const ObjectId one : domain_.objects.members(object.objects)) {
    const TypeId type = frame_.exact_type(one);
    if (type == kNone) frame_.ask(domain_.object(one).path);
    if (type == kNone) continue;
    for (const MethodId method : app_methods(index_, type, name)) {
      if (!engine_.matters(method)) continue;
      frame_.write(callbacks,
                   engine_.callback_field(index_.method(method).signature, given_labels_),
                   domain_.of_object(one), false);
    }
  }
}

// Whoever calls a proxy back calls its handler.
void LibraryCall::enlist_handlers(const Value& object) {
  const Value proxies = proxies_in(object);
  if (proxies.objects == 0) return;
  const Value handles = frame_.read(proxies, domain_.named_field("handles"));
  const std::string* name = domain_.text(handles.constant);
  if (name != nullptr) enlist(*name, frame_.read(proxies, domain_.named_field("handler")));
}

// What is sent is a copy: what is put into it afterwards does not travel.
Value LibraryCall::as_sent(const Value& value) {
  Value out = value;
  out.objects = 0;
  const std::span<const ObjectId> all = domain_.objects.members(value.objects);
  const std::vector<ObjectId> objects(all.begin(), all.end());
  constexpr std::size_t kMaxCopies = 15;
  for (std::size_t i = 0; i < objects.size(); ++i) {
    ObjectId sent = objects[i];
    if (domain_.is_made(sent) && i < kMaxCopies) {
      const std::uint64_t part = std::uint64_t{i} << 28;  // beyond the offsets of code
      sent = domain_.made_at((site_ | 4) + part, domain_.object(sent).type);
      frame_.renew(sent, context_.kept, given_);
      const std::span<const Heap::Cell> cells = frame_.heap.cells_of(objects[i]);
      const std::vector<Heap::Cell> copied(cells.begin(), cells.end());
      for (const Heap::Cell& cell : copied) {
        frame_.write(domain_.of_object(sent), cell.field, cell.value);
      }
    }
    out.objects = domain_.objects.join(out.objects, domain_.objects.single(sent));
  }
  return out;
}

void LibraryCall::run_command(const Operation& operation) {
  using Code = Operation::Code;
  const auto term = [&](std::size_t at) { return value_of(operation.terms[at]); };
  const auto set = [&](const Value& value) { assign(operation.terms[0], value, true); };
  const auto property = [&](const Value& of, std::string_view name) {
    return frame_.read(of, domain_.named_field(name));
  };
  switch (operation.code) {
    case Code::set:
    case Code::add:
    case Code::concat:
    case Code::unless:
      return;  // no commands, or asked before
    case Code::make:
      return set(new_result(method_.returns));
    case Code::append:
      return append(term(0), term(1));
    case Code::insert:
      return insert(term(0), term(1), term(2));
    case Code::prepend:
      return insert(term(0), domain_.null(), term(1));
    case Code::remove:
      return set(remove(term(1), term(2)));
    case Code::remove_last:
      return set(remove(term(1), last_position(term(1))));
    case Code::last: {
      const Value list = term(1), at = last_position(list);
      return set(frame_.read(
          list, domain_.is_known(at.constant) ? domain_.keyed_field(at.constant) : kAllKeys));
    }
    case Code::shuffle:
      return forget_order(term(0));
    case Code::clear:
      return clear(term(0));
    case Code::copy:
      return copy(term(0), term(1));
    case Code::clone:
      return clone(operation.terms[0], term(1));
    case Code::cut: {
      const Value length = term(1);
      const bool nothing = length.objects == 0 && length.constant == domain_.zero();
      return set(nothing ? Value{} : term(0));
    }
    case Code::prefer:
      for (std::size_t i = 1; i < operation.terms.size(); ++i) {
        const Value value = term(i);
        if (!value.empty() && value.constant != kAnything) return set(value);
      }
      return;
    case Code::send: {
      const ObjectId pool = domain_.global_object("sent:" + std::string(operation.word));
      return frame_.write(domain_.of_object(pool), kAnyKey, as_sent(term(0)), false);
    }
    case Code::call:
      call_by_name(operation, 1);
      return;
    case Code::start: {
      // Of the first that has such a method, now and perhaps still later.
      const bool own = call_by_name(operation, 0);
      if (!own) call_by_name(operation, 1);
      return enlist(operation.word, term(own ? 0 : 1));
    }
    case Code::quiet:
      called_ = true;
      return;
    case Code::later:
      later_ = true;
      return;
    case Code::release:
      return engine_.release(frame_, term(0), declared_type(operation.terms[0]));
    case Code::give:
      given_labels_ = domain_.join_labels(given_labels_, seen_in(term(0)));
      return;
    case Code::class_:
      return set(class_named(term(1)));
    case Code::instance:
      return construct(term(1), domain_.null(), domain_.null());
    case Code::construct:
      return construct(property(term(0), "class"), property(term(0), "types"), term(1));
    case Code::append_all:
      return append_all(term(0), term(1));
    case Code::insert_all:
      return insert_all(term(0), term(1), term(2));
    case Code::range:
      return copy_range(operation);
    case Code::fill:
      return fill(operation);
    case Code::reverse:
      return reverse(term(0));
    case Code::swap:
      return swap(operation);
    case Code::next:
      return step(operation);
    case Code::item:
      return set(next_in(term(1)));
    case Code::pack:
      return pack(operation);
    case Code::unpack:
      return unpack(operation);
    case Code::ensure:
      return ensure(operation.terms[0]);
    case Code::edit:
      return edit(operation);
    case Code::format:
      return format(operation);
    case Code::spread:
      return spread(operation);
    case Code::gather:
      return gather(operation);
    case Code::lookup:
      return look_up(operation);
    case Code::list:
      return list_members(operation);
    case Code::proxy:
      return make_proxy(operation);
    case Code::super: {
      const ClassConstant* known = domain_.class_of(term(1).constant);
      if (known == nullptr) frame_.ask_constant(term(1).constant);
      const TypeId above = known == nullptr ? kNone : index_.super_class(known->type);
      return set(above == kNone ? domain_.anything() : domain_.of_constant(ClassConstant{above}));
    }
    case Code::invoke:
      return invoke_reflected(operation);
    case Code::field:
      return access_field(operation);
    case Code::name: {
      const ClassConstant* known = domain_.class_of(term(1).constant);
      if (known == nullptr) frame_.ask_constant(term(1).constant);
      return set(known == nullptr
                     ? domain_.anything()
                     : domain_.of_constant(program::java_name_of(index_.descriptor(known->type))));
    }
    case Code::type:
      return set(
          class_of(operation.terms[1].base == Term::Base::receiver
                       ? 0
                       : static_cast<std::size_t>(operation.terms[1].argument) + first_argument()));
  }
}

}  // namespace hegui::taint
