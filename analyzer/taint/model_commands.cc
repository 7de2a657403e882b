#include "analyzer/taint/model_commands.h"

#include <algorithm>

namespace hegui::taint {
namespace {

constexpr std::int64_t kMaxKnownSize = 64;  // of a list whose order is followed

struct DeclaredField {
  FieldId id = kNone;
  bool is_static = false;
};

DeclaredField declared_field(const flow::CodeIndex& index, TypeId type, std::string_view name) {
  const program::ClassRef& ref = index.program().classes()[index.app_class(type)];
  const dex::DexFile& file = index.program().units()[ref.unit].file;
  for (const dex::FieldDef& field : file.fields(ref.def)) {
    if (file.string(file.field(field.field).name) != name) continue;
    return {index.field(ref.unit, field.field), (field.access_flags & 0x0008) != 0};
  }
  return {};
}

}  // namespace

// --- Lists: elements under their positions, as long as those are known ---

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

// --- Code that is named by texts ---

Value LibraryCall::class_named(const Value& name) {
  const Value text = as_text(name, kNone);
  if (const std::string* word = domain_.text(text.constant)) {
    const TypeId type = index_.find_type(flow::descriptor_of_class_name(*word));
    if (type != kNone) return domain_.of_constant(ClassConstant{type});
    return domain_.anything();
  }
  frame_.ask_constant(text.constant);
  return domain_.anything();
}

std::vector<Value> LibraryCall::elements_of(const Value& array, bool& known) {
  std::vector<Value> out;
  known = true;
  if (array.constant == domain_.zero() && array.objects == 0) return out;
  const std::span<const ObjectId> objects = domain_.objects.members(array.objects);
  known = objects.size() == 1 && domain_.is_made(objects[0]);
  if (!known) {
    if (objects.size() == 1) frame_.ask(domain_.object(objects[0]).path);
    return {frame_.read(array, kAllKeys)};
  }
  for (std::int64_t i = 0; i < kMaxKnownSize; ++i) {
    const FieldKey key = domain_.keyed_field(domain_.constant(i));
    if (frame_.heap.find(objects[0], key) == nullptr) break;
    out.push_back(frame_.read(objects[0], key));
  }
  return out;
}

// Can a method looked up with these parameter classes (an array of them) be this one?
bool LibraryCall::fits(MethodId method, const Value& types) {
  bool known = false;
  const std::vector<Value> wanted = elements_of(types, known);
  if (!known) return true;
  const std::span<const TypeId> own = index_.parameters(index_.method(method).signature);
  if (own.size() != wanted.size()) return false;
  for (std::size_t i = 0; i < own.size(); ++i) {
    const ClassConstant* type = domain_.class_of(wanted[i].constant);
    if (type != nullptr && type->type != own[i]) return false;
  }
  return true;
}

// The app's methods of that name on the receiver's classes, or of `declared` if it is known.
Outcome LibraryCall::call_methods(const Value& receiver, TypeId declared, std::string_view name,
                                  std::vector<Value> arguments, const Value* types,
                                  bool* found_any) {
  std::vector<CallTarget> targets;
  const auto add = [&](TypeId type, const Value& object) {
    for (int step = 0; type != kNone && step < 64; type = index_.super_class(type), ++step) {
      const program::ClassId id = index_.app_class(type);
      if (id == kNone) break;
      bool found = false;
      for (const MethodId method : index_.methods_of(id)) {
        const flow::MethodInfo& info = index_.method(method);
        constexpr std::uint32_t kSynthetic = 0x1000;
        if (index_.name(info.signature) != name || (info.access_flags & kSynthetic) != 0) continue;
        if (types != nullptr && !fits(method, *types)) continue;
        targets.push_back({method, object});
        found = true;
      }
      if (found) break;
    }
  };
  if (declared != kNone) {
    add(declared, receiver);
  } else {
    for (const ObjectId object : domain_.objects.members(receiver.objects)) {
      const TypeId type = frame_.exact_type(object);
      if (type == kNone) frame_.ask(domain_.object(object).path);
      if (type != kNone) add(type, {domain_.objects.single(object), receiver.labels, kNothing});
    }
  }
  Outcome out{true, domain_.anything(), {}};
  if (found_any != nullptr) *found_any = !targets.empty();
  if (targets.empty()) return out;
  Outcome joined;
  const Heap before = frame_.heap;
  std::optional<Heap> after;
  for (const CallTarget& target : targets) {
    frame_.heap = before;
    const flow::MethodInfo& info = index_.method(target.method);
    std::vector<Value> given;
    if (!info.is_static()) given.push_back(target.receiver);
    given.insert(given.end(), arguments.begin(), arguments.end());
    given.resize(index_.parameters(info.signature).size() + (info.is_static() ? 0 : 1),
                 domain_.anything());
    const Outcome one =
        engine_.call(frame_, target.method, std::move(given), site_ | 6, context_.kept);
    joined.returns = joined.returns || one.returns;
    joined.returned = domain_.join(joined.returned, one.returned);
    joined.thrown = domain_.join(joined.thrown, one.thrown);
    if (!after) {
      after = frame_.heap;
    } else {
      join_heaps(domain_, frame_, *after, frame_.heap);
    }
  }
  frame_.heap = *after;
  return joined;
}

// call:NAME RESULT RECEIVER ARGUMENTS... False if no method of the app is called so.
bool LibraryCall::call_by_name(const Operation& operation, std::size_t receiver) {
  called_ = true;
  std::vector<Value> arguments;
  for (std::size_t i = 2; i < operation.terms.size(); ++i) {
    arguments.push_back(value_of(operation.terms[i]));
  }
  bool found = false;
  const Outcome out = call_methods(value_of(operation.terms[receiver]), kNone, operation.word,
                                   std::move(arguments), nullptr, &found);
  if (found && operation.command == "call") assign(operation.terms[0], out.returned, true);
  return found;
}

// The framework calls the object's method of that name when the code at hand has ended.
void LibraryCall::enlist(std::string_view name, const Value& object) {
  const Value callbacks =
      domain_.of_object(domain_.object_at(domain_.global(SharedNames::kCallbacks)));
  for (const ObjectId one : domain_.objects.members(object.objects)) {
    const TypeId type = frame_.exact_type(one);
    if (type == kNone) frame_.ask(domain_.object(one).path);
    for (TypeId at = type; at != kNone && index_.app_class(at) != kNone;
         at = index_.super_class(at)) {
      for (const MethodId method : index_.methods_of(index_.app_class(at))) {
        const flow::SignatureId signature = index_.method(method).signature;
        if (index_.name(signature) != name || !engine_.matters(method)) continue;
        frame_.write(callbacks, engine_.callback_field(signature, given_labels_),
                     domain_.of_object(one), false);
      }
    }
  }
}

// Method.invoke(receiver, arguments)
void LibraryCall::invoke_reflected(const Operation& operation) {
  called_ = true;
  const Value& method = given_[0];
  const Value type = frame_.read(method, domain_.named_field("class"));
  const Value name = frame_.read(method, domain_.named_field("name"));
  const Value receiver = value_of(operation.terms[0]);
  bool known = false;
  std::vector<Value> arguments = elements_of(value_of(operation.terms[1]), known);
  SetId labels = receiver.labels;
  for (const Value& value : arguments) labels = domain_.join_labels(labels, seen_in(value));
  result_ = {0, labels, kAnything};
  result_set_ = true;
  const std::string* word = domain_.text(name.constant);
  if (word == nullptr) {
    frame_.ask_constant(name.constant);
    return;
  }
  frame_.ask_constant(type.constant);
  const ClassConstant* class_constant = domain_.class_of(type.constant);
  const bool on_object = receiver.objects != 0;
  const TypeId declared = on_object || class_constant == nullptr ? kNone : class_constant->type;
  if (!on_object && declared == kNone) return;
  if (declared != kNone && index_.app_class(declared) == kNone) return;
  const Value types = frame_.read(method, domain_.named_field("types"));
  const Outcome out = call_methods(receiver, declared, *word, std::move(arguments), &types);
  result_ = domain_.join(out.returned, {0, 0, out.returned.empty() ? kAnything : kNothing});
  thrown_ = out.thrown;
  returns_ = out.returns;
}

void LibraryCall::construct(const Value& type, const Value& types, const Value& arguments) {
  const ClassConstant* known = domain_.class_of(type.constant);
  if (known == nullptr) {
    frame_.ask_constant(type.constant);
    result_ = domain_.join(new_result(kNone), domain_.anything());
    result_set_ = true;
    return;
  }
  result_ = new_result(known->type);
  result_set_ = true;
  called_ = true;
  bool all = false;
  const std::vector<Value> given = elements_of(arguments, all);
  call_methods(result_, known->type, "<init>", given, &types);
}

// field:get RESULT OBJECT, field:set OBJECT VALUE; the receiver is the Field.
void LibraryCall::access_field(const Operation& operation) {
  const Value type = frame_.read(given_[0], domain_.named_field("class"));
  const Value name = frame_.read(given_[0], domain_.named_field("name"));
  const ClassConstant* known = domain_.class_of(type.constant);
  const std::string* word = domain_.text(name.constant);
  frame_.ask_constant(type.constant);
  frame_.ask_constant(name.constant);
  const bool reads = operation.word == "get";
  const Value object = value_of(operation.terms[reads ? 1 : 0]);
  Value read{0, object.labels, kAnything};
  for (TypeId at = known == nullptr || word == nullptr ? kNone : known->type;
       at != kNone && index_.app_class(at) != kNone; at = index_.super_class(at)) {
    const DeclaredField field = declared_field(index_, at, *word);
    if (field.id == kNone) continue;
    const Value base =
        field.is_static
            ? domain_.of_object(domain_.object_at(domain_.global(SharedNames::kStatics)))
            : object;
    if (reads) {
      read = frame_.read(base, field.id);
    } else {
      frame_.write(base, field.id, value_of(operation.terms[1]));
    }
    break;
  }
  if (reads) assign(operation.terms[0], read, true);
}

void LibraryCall::run_command(const Operation& operation) {
  const std::string_view command = operation.command;
  const auto term = [&](std::size_t at) {
    return at < operation.terms.size() ? value_of(operation.terms[at]) : Value{};
  };
  if (command == "new") {
    assign(operation.terms[0], new_result(index_.return_type(ref_.signature)), true);
  } else if (command == "append") {
    append(term(0), term(1));
  } else if (command == "insert") {
    insert(term(0), term(1), term(2));
  } else if (command == "prepend") {
    insert(term(0), domain_.null(), term(1));
  } else if (command == "remove") {
    assign(operation.terms[0], remove(term(1), term(2)), true);
  } else if (command == "clear") {
    clear(term(0));
  } else if (command == "copy") {
    copy(term(0), term(1));
  } else if (command == "send") {
    const Value pool =
        domain_.of_object(domain_.object_at(domain_.global("sent:" + std::string(operation.word))));
    frame_.write(pool, kAnyKey, term(0), false);
  } else if (command == "call") {
    call_by_name(operation, 1);
  } else if (command == "register") {
    enlist(operation.word, term(0));
  } else if (command == "start") {
    // start:NAME OBJECT TASK: of the first that has such a method, now and perhaps still later
    const bool own = call_by_name(operation, 0);
    if (!own) call_by_name(operation, 1);
    enlist(operation.word, term(own ? 0 : 1));
  } else if (command == "quiet") {
    called_ = true;
  } else if (command == "release") {
    engine_.release(frame_, term(0));
  } else if (command == "later") {
    later_ = true;
  } else if (command == "give") {
    given_labels_ = domain_.join_labels(given_labels_, seen_in(term(0)));
  } else if (command == "class") {
    assign(operation.terms[0], class_named(term(1)), true);
  } else if (command == "instance") {
    construct(term(1), domain_.null(), domain_.null());
  } else if (command == "construct") {
    construct(frame_.read(term(0), domain_.named_field("class")),
              frame_.read(term(0), domain_.named_field("types")), term(1));
  } else if (command == "invoke") {
    invoke_reflected(operation);
  } else if (command == "field") {
    access_field(operation);
  } else if (command == "cut") {
    // cut CONTENT LENGTH: what remains of a text
    const Value length = term(1);
    const bool nothing = length.objects == 0 && length.constant == domain_.zero();
    assign(operation.terms[0], nothing ? Value{} : domain_.join(term(0), domain_.anything()), true);
  } else if (command == "shuffle") {
    forget_order(term(0));
  } else if (command == "last" || command == "removelast") {
    const Value list = term(1);
    const std::optional<std::int64_t> size = size_of(list);
    const Value at = size && *size > 0 ? domain_.of_constant(*size - 1) : domain_.anything();
    const bool known = size && *size > 0;
    Value last;
    if (command == "removelast") {
      last = remove(list, at);
    } else {
      last = frame_.read(list, known ? domain_.keyed_field(at.constant) : kAllKeys);
    }
    assign(operation.terms[0], last, true);
  } else if (command == "clone") {
    clone(operation.terms[0], term(1));
  } else if (command == "prefer") {
    // prefer TARGET A B...: the first that is something
    for (std::size_t i = 1; i < operation.terms.size(); ++i) {
      const Value value = term(i);
      if (value.empty() || value.constant == kAnything) continue;
      assign(operation.terms[0], value, true);
      break;
    }
  } else if (command == "type") {
    Value type = domain_.anything();
    const std::span<const ObjectId> objects = domain_.objects.members(term(1).objects);
    if (objects.size() == 1) {
      const TypeId exact = frame_.exact_type(objects[0]);
      if (exact == kNone) frame_.ask(domain_.object(objects[0]).path);
      if (exact != kNone) type = domain_.of_constant(ClassConstant{exact});
    }
    assign(operation.terms[0], type, true);
  }
}

}  // namespace hegui::taint
