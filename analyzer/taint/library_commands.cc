// LibraryCall: the commands of a model, and code that is named by texts (reflection).
#include "analyzer/taint/app_methods.h"
#include "analyzer/taint/library_call.h"

namespace hegui::taint {
namespace {

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

// The app's methods of that name on the receiver's classes, or of `declared` if it is known, and of
// those the ones that take `types` (an array of classes; nullptr: any). False if there is none.
bool LibraryCall::call_methods(const Value& receiver, TypeId declared, std::string_view name,
                               std::vector<Value> arguments, const Value* types, Outcome& out) {
  std::vector<CallTarget> targets;
  const auto add = [&](TypeId type, const Value& object) {
    program::ClassId nearest = kNone;  // the first class that has one that fits
    for (const MethodId method : app_methods(index_, type, name, true)) {
      if (types != nullptr && !fits(method, *types)) continue;
      const program::ClassId owner = index_.method(method).owner;
      if (nearest != kNone && owner != nearest) break;
      nearest = owner;
      targets.push_back({method, object});
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
  if (targets.empty()) return false;
  arguments.insert(arguments.begin(), receiver);
  out = engine_.call(frame_, targets, arguments, site_ | 6, context_.kept);
  return true;
}

// call:NAME RESULT RECEIVER ARGUMENTS... False if no method of the app is called so.
bool LibraryCall::call_by_name(const Operation& operation, std::size_t receiver) {
  called_ = true;
  std::vector<Value> arguments;
  for (std::size_t i = 2; i < operation.terms.size(); ++i) {
    arguments.push_back(value_of(operation.terms[i]));
  }
  Outcome out;
  if (!call_methods(value_of(operation.terms[receiver]), kNone, operation.word,
                    std::move(arguments), nullptr, out)) {
    return false;
  }
  if (operation.code == Operation::Code::call) assign(operation.terms[0], out.returned, true);
  return true;
}

// The framework calls the object's method of that name when the code at hand has ended.
void LibraryCall::enlist(std::string_view name, const Value& object) {
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
  Outcome out{true, domain_.anything(), {}};
  call_methods(receiver, declared, *word, std::move(arguments), &types, out);
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
  Outcome made;
  call_methods(result_, known->type, "<init>", elements_of(arguments, all), &types, made);
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
        field.is_static ? domain_.of_object(domain_.global_object(kStatics)) : object;
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
      return;  // no commands
    case Code::make:
      return set(new_result(index_.return_type(ref_.signature)));
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
      return set(nothing ? Value{} : domain_.join(term(0), domain_.anything()));
    }
    case Code::prefer:
      for (std::size_t i = 1; i < operation.terms.size(); ++i) {
        const Value value = term(i);
        if (!value.empty() && value.constant != kAnything) return set(value);
      }
      return;
    case Code::send: {
      const ObjectId pool = domain_.global_object("sent:" + std::string(operation.word));
      return frame_.write(domain_.of_object(pool), kAnyKey, term(0), false);
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
      return engine_.release(frame_, term(0));
    case Code::give:
      given_labels_ = domain_.join_labels(given_labels_, seen_in(term(0)));
      return;
    case Code::class_:
      return set(class_named(term(1)));
    case Code::instance:
      return construct(term(1), domain_.null(), domain_.null());
    case Code::construct:
      return construct(property(term(0), "class"), property(term(0), "types"), term(1));
    case Code::invoke:
      return invoke_reflected(operation);
    case Code::field:
      return access_field(operation);
    case Code::type:
      return set(class_of(term(1)));
  }
}

// getClass()
Value LibraryCall::class_of(const Value& value) {
  const std::span<const ObjectId> objects = domain_.objects.members(value.objects);
  if (objects.size() != 1) return domain_.anything();
  const TypeId exact = frame_.exact_type(objects[0]);
  if (exact != kNone) return domain_.of_constant(ClassConstant{exact});
  frame_.ask(domain_.object(objects[0]).path);
  return domain_.anything();
}

}  // namespace hegui::taint
