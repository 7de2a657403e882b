// LibraryCall: code that is named by texts. What is found by its name is called as if the code at
// hand called it itself: the app's methods are followed, those of the platform do what their rows
// say, send what their sinks send and read what their sources read.
#include <algorithm>

#include "analyzer/program/java_names.h"
#include "analyzer/taint/app_methods.h"
#include "analyzer/taint/library_call.h"
#include "analyzer/taint/possible_texts.h"

namespace hegui::taint {
namespace {

constexpr std::string_view kConstructor = "<init>";
constexpr std::size_t kMaxNames = 15;     // of one look-up
constexpr std::size_t kMaxMethods = 24;   // that one look-up may mean
constexpr std::size_t kMaxArguments = 8;  // where it is not known how many there are

struct DeclaredField {
  FieldId id = kNone;
  bool is_static = false;
};

// The class's own field of that name; all of them without one.
std::vector<DeclaredField> declared_fields(const flow::CodeIndex& index, TypeId type,
                                           const std::string* name) {
  const program::ClassRef& ref = index.program().classes()[index.app_class(type)];
  const dex::DexFile& file = index.program().units()[ref.unit].file;
  std::vector<DeclaredField> out;
  for (const dex::FieldDef& field : file.fields(ref.def)) {
    if (name != nullptr && file.string(file.field(field.field).name) != *name) continue;
    out.push_back({index.field(ref.unit, field.field), (field.access_flags & 0x0008) != 0});
  }
  return out;
}

}  // namespace

// --- Classes ---

Value LibraryCall::class_named(const Value& name) {
  const Value text = as_text(name, kNone);
  if (const std::string* word = domain_.text(text.constant)) {
    const TypeId type = index_.find_type(program::descriptor_of(*word));
    if (type != kNone) return domain_.of_constant(ClassConstant{type});
    return domain_.anything();
  }
  frame_.ask_constant(text.constant);
  return domain_.anything();
}

// As which class the code holds the argument at this place, receiver first; kNone: not known.
TypeId LibraryCall::declared_class(std::size_t place) const {
  const auto body = engine_.flow().flow_bodies().of(context_.caller);
  const std::span<const flow::ValueId> arguments = body->arguments(context_.call);
  if (place >= arguments.size()) return kNone;
  const flow::Value& value = body->values[arguments[place]];
  switch (value.kind) {
    case flow::ValueKind::cast:
      return index_.type(context_.unit, dex::TypeIndex{value.id});
    case flow::ValueKind::call: {
      const flow::Call& call = body->calls[value.id];
      if (call.kind == flow::CallKind::custom || call.kind == flow::CallKind::polymorphic) break;
      return index_.return_type(
          index_.method_ref(context_.unit, dex::MethodIndex{call.index}).signature);
    }
    case flow::ValueKind::parameter: {
      const flow::MethodInfo& info = index_.method(context_.caller);
      const std::uint32_t receiver = info.is_static() ? 0 : 1;
      if (value.id < receiver) return index_.type_of_class(info.owner);
      const std::span<const TypeId> types = index_.parameters(info.signature);
      return value.id - receiver < types.size() ? types[value.id - receiver] : kNone;
    }
    case flow::ValueKind::instance_field:
    case flow::ValueKind::static_field: {
      const dex::DexFile& file = index_.file_of(context_.caller);
      return index_.type(context_.unit, file.field(dex::FieldIndex{value.id}).type);
    }
    default:
      break;
  }
  return kNone;
}

// getClass() of the argument at this place: the object's class, or as good as that the one that the
// code holds it as, where methods are only looked up.
Value LibraryCall::class_of(std::size_t place) {
  if (place >= given_.size()) return domain_.anything();
  TypeId type = kNone;
  bool one = true;
  for (const ObjectId object : domain_.objects.members(given_[place].objects)) {
    const TypeId exact = frame_.exact_type(object);
    if (exact == kNone) frame_.ask(domain_.object(object).path);
    one = one && exact != kNone && (type == kNone || type == exact);
    type = exact;
  }
  if (!one || type == kNone) type = declared_class(place);
  return type == kNone ? domain_.anything() : domain_.of_constant(ClassConstant{type});
}

// --- Arrays ---

std::vector<Value> LibraryCall::elements_of(const Value& array, bool& known) {
  std::vector<Value> out;
  known = true;
  if (array.constant == domain_.zero() && array.objects == 0) return out;
  const std::span<const ObjectId> objects = domain_.objects.members(array.objects);
  known = objects.size() == 1 && domain_.is_made(objects[0]) &&
          frame_.heap.find(objects[0], kAnyKey) == nullptr;
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

// The classes in an array of them.
LibraryCall::Types LibraryCall::types_in(const Value& array) {
  if (array.empty()) return std::nullopt;
  bool known = false;
  const std::vector<Value> elements = elements_of(array, known);
  if (!known) return std::nullopt;
  Types out(std::in_place);
  for (const Value& element : elements) {
    const ClassConstant* type = domain_.class_of(element.constant);
    out->push_back(type == nullptr ? kNone : type->type);
  }
  return out;
}

// Can a method that takes these classes be this one, and be given so many arguments?
bool LibraryCall::fits(MethodId method, const Types& wanted,
                       std::optional<std::size_t> given) const {
  const std::span<const TypeId> own = index_.parameters(index_.method(method).signature);
  if (given && own.size() != *given) return false;
  return !wanted ||
         std::equal(own.begin(), own.end(), wanted->begin(), wanted->end(),
                    [](TypeId one, TypeId type) { return type == kNone || type == one; });
}

// --- Looking up ---

// lookup RESULT CLASS NAME TYPES: one object for each name that it may be.
void LibraryCall::look_up(const Operation& operation) {
  looks_up_ = true;
  result_set_ = true;
  const Value type = value_of(operation.terms[1]);
  const Value name = value_of(operation.terms[2]);
  const Value types = operation.terms.size() > 3 ? value_of(operation.terms[3]) : Value{};
  std::vector<Value> names = {name};
  const auto place = static_cast<std::size_t>(operation.terms[2].argument) + first_argument();
  if (domain_.text(name.constant) == nullptr && method_.signature != flow::kNone) {
    frame_.ask_constant(name.constant);
    const std::optional<std::set<std::string>> texts = possible_texts(context_, frame_, place);
    if (texts && texts->size() <= kMaxNames) {
      names.clear();
      for (const std::string& text : *texts) names.push_back(domain_.of_constant(text));
    }
  }
  result_ = {};
  std::uint64_t part = site_ | 1;
  for (const Value& one : names) {
    const ObjectId found = domain_.made_at(part, method_.returns);
    part += std::uint64_t{1} << 28;  // beyond the offsets of code
    frame_.renew(found, context_.kept, given_);
    const Value object = domain_.of_object(found);
    frame_.write(object, domain_.named_field("class"), type);
    frame_.write(object, domain_.named_field("name"), {0, 0, one.constant});
    frame_.write(object, domain_.named_field("types"), types);
    result_ = domain_.join(result_, object);
  }
}

// list:NAME RESULT CLASS: an array of all there are; without a name any.
void LibraryCall::list_members(const Operation& operation) {
  const Value type = value_of(operation.terms[1]);
  result_ = new_result(method_.returns);
  result_set_ = true;
  const ObjectId member = domain_.made_at(site_ | 3, kNone);
  frame_.renew(member, context_.kept, given_);
  const Value object = domain_.of_object(member);
  frame_.write(object, domain_.named_field("class"), type);
  frame_.write(object, domain_.named_field("name"),
               operation.word.empty()
                   ? domain_.anything()
                   : domain_.of_constant("<" + std::string(operation.word) + ">"));
  frame_.write(result_, kAnyKey, object, false);
}

// --- Calling ---

// The app's methods of that name on the receiver's classes, or of `declared` if it is known, and of
// those the ones that take `types`; without a name all that can be given so many arguments. False
// if there is none.
bool LibraryCall::call_methods(const Value& receiver, TypeId declared, std::string_view name,
                               std::vector<Value> arguments, const Types& types, Outcome& out) {
  std::vector<CallTarget> targets;
  std::optional<std::size_t> given;
  if (name.empty()) given = arguments.size();
  const auto add = [&](TypeId type, const Value& object, bool dispatched) {
    program::ClassId nearest = kNone;  // the first class that has one that fits
    for (const MethodId method : app_methods(index_, type, name, true)) {
      if (!fits(method, types, given) || targets.size() >= kMaxMethods) continue;
      const flow::MethodInfo& info = index_.method(method);
      if (!name.empty() && nearest != kNone && info.owner != nearest) break;
      nearest = info.owner;
      const bool fixed = !dispatched || info.is_static() || info.is_private() ||
                         name == kConstructor || object.objects == 0;
      if (fixed) {
        targets.push_back({method, object});
        continue;
      }
      const CallTargets run = engine_.targets(frame_, object, index_.type_of_class(info.owner),
                                              info.signature, nullptr);
      targets.insert(targets.end(), run.methods.begin(), run.methods.end());
    }
  };
  if (declared != kNone && index_.app_class(declared) != kNone) add(declared, receiver, true);
  if (targets.empty()) {
    for (const ObjectId object : domain_.objects.members(receiver.objects)) {
      const TypeId type = frame_.exact_type(object);
      if (type == kNone) frame_.ask(domain_.object(object).path);
      if (type == kNone) continue;
      add(type, {domain_.objects.single(object), receiver.labels, kNothing}, false);
    }
  }
  const Value proxies = proxies_in(receiver);
  if (proxies.objects != 0 && !name.empty()) {
    out = call_handler(proxies, name, declared, arguments);
    return true;
  }
  if (targets.empty()) return false;
  arguments.insert(arguments.begin(), receiver);
  out = engine_.call(frame_, targets, arguments, site_ | 6, context_.kept);
  return true;
}

// A method of the platform, called here. `all_known`: these are all its arguments.
Outcome LibraryCall::invoke_platform(TypeId owner, std::string_view name, const Types& types,
                                     const Value& receiver, std::vector<Value> arguments,
                                     bool all_known) {
  LibraryMethod method;
  method.owner = owner;
  method.name = name;
  method.types = types;
  method.is_static = receiver.objects == 0 && receiver.constant == domain_.zero();
  if (!all_known && !arguments.empty()) arguments.resize(kMaxArguments, arguments.front());
  if (!types && all_known) method.types.emplace(arguments.size(), kNone);
  if (!method.is_static) arguments.insert(arguments.begin(), receiver);
  Outcome out = LibraryCall(context_, method, std::move(arguments)).run();
  if (const SourceRow* row = engine_.models().source(method)) {
    const std::uint32_t number =
        engine_.reflected().number({context_.caller, context_.call.offset}, *row);
    out.returned.labels =
        domain_.join_labels(out.returned.labels, domain_.labels.single(domain_.source(number)));
    if (out.returned.objects == 0) out.returned.constant = kAnything;
  }
  return out;
}

// What calling this Method does.
Outcome LibraryCall::invoke(ObjectId method, const Value& receiver, const Value& given) {
  const auto property = [&](std::string_view name) {
    return frame_.read(method, domain_.named_field(name));
  };
  bool all_known = false;
  std::vector<Value> arguments = elements_of(given, all_known);
  SetId labels = receiver.labels;
  for (const Value& value : arguments) labels = domain_.join_labels(labels, seen_in(value));
  Outcome out{true, {0, labels, kAnything}, {}};
  const Value type = property("class"), name = property("name");
  frame_.ask_constant(type.constant);
  frame_.ask_constant(name.constant);
  const ClassConstant* known = domain_.class_of(type.constant);
  const TypeId declared = known == nullptr ? kNone : known->type;
  const std::string* found = domain_.text(name.constant);
  const std::string word = found == nullptr ? std::string() : *found;
  const Types types = types_in(property("types"));
  const SetId reads = property("reads").labels;
  const bool any_of_app = found != nullptr || (declared != kNone && all_known);
  if (any_of_app && call_methods(receiver, declared, word, arguments, types, out)) {
    if (out.returned.empty()) out.returned.constant = kAnything;
    return out;
  }
  std::set<TypeId> owners;
  if (declared != kNone) owners.insert(declared);
  for (const ObjectId object : domain_.objects.members(receiver.objects)) {
    const TypeId exact = frame_.exact_type(object);
    if (exact != kNone && (declared == kNone || index_.inherits(exact, declared))) {
      owners.insert(exact);
    }
  }
  if (owners.size() > 1) owners.erase(declared);
  // Of several the rows are mostly the same: one stands for them.
  if (found != nullptr && !owners.empty()) {
    out = invoke_platform(*owners.begin(), word, types, receiver, std::move(arguments), all_known);
  }
  if (reads != 0) {
    out.returned.labels = domain_.join_labels(out.returned.labels, reads);
    if (out.returned.objects == 0) out.returned.constant = kAnything;
  }
  return out;
}

// Method.invoke(receiver, arguments): each of the methods that it may be in a heap of its own.
void LibraryCall::invoke_reflected(const Operation& operation) {
  called_ = true;
  result_set_ = true;
  const Value receiver = value_of(operation.terms[0]);
  const Value arguments = value_of(operation.terms[1]);
  result_ = {0, domain_.join_labels(receiver.labels, seen_in(arguments)), kAnything};
  const std::span<const ObjectId> all = domain_.objects.members(given_[0].objects);
  const std::vector<ObjectId> methods(all.begin(), all.end());
  if (methods.empty()) return;
  const Heap before = frame_.heap;
  std::optional<Heap> after;
  result_ = {};
  returns_ = false;
  for (const ObjectId method : methods) {
    frame_.heap = before;
    const Outcome out = invoke(method, receiver, arguments);
    result_ = domain_.join(result_, out.returned);
    thrown_ = domain_.join(thrown_, out.thrown);
    returns_ = returns_ || out.returns;
    if (after) {
      join_heaps(domain_, frame_, *after, frame_.heap);
    } else {
      after = frame_.heap;
    }
  }
  frame_.heap = std::move(*after);
}

void LibraryCall::construct(const Value& type, const Value& types, const Value& arguments) {
  result_set_ = true;
  const ClassConstant* known = domain_.class_of(type.constant);
  if (known == nullptr) {
    frame_.ask_constant(type.constant);
    result_ = domain_.join(new_result(kNone), domain_.anything());
    return;
  }
  result_ = new_result(known->type);
  called_ = true;
  bool all_known = false;
  std::vector<Value> given = elements_of(arguments, all_known);
  const Types wanted = types_in(types);
  Outcome made;
  if (call_methods(result_, known->type, kConstructor, given, wanted, made)) return;
  made = invoke_platform(known->type, kConstructor, wanted, result_, std::move(given), all_known);
  // Texts are values, not objects.
  if (made.returned.objects == 0 && made.returned != domain_.anything()) result_ = made.returned;
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
  bool found = false;
  for (TypeId at = known == nullptr ? kNone : known->type;
       at != kNone && index_.app_class(at) != kNone && !(found && word != nullptr);
       at = index_.super_class(at)) {
    for (const DeclaredField& field : declared_fields(index_, at, word)) {
      const Value base =
          field.is_static ? domain_.of_object(domain_.global_object(kStatics)) : object;
      if (reads) {
        const Value value = frame_.read(base, field.id);
        read = found ? domain_.join(read, value) : value;
      } else {
        frame_.write(base, field.id, value_of(operation.terms[1]), word != nullptr);
      }
      found = true;
    }
  }
  if (!reads) return;
  SetId labels = frame_.read(given_[0], domain_.named_field("reads")).labels;
  if (!found && known != nullptr && word != nullptr && labels == 0) {
    LibraryMethod field;
    field.owner = known->type;
    field.name = *word;
    if (const SourceRow* row = engine_.models().source(field)) {
      const std::uint32_t number =
          engine_.reflected().number({context_.caller, context_.call.offset}, *row);
      labels = domain_.labels.single(domain_.source(number));
    }
  }
  read.labels = domain_.join_labels(read.labels, labels);
  if (labels != 0 && read.objects == 0) read.constant = kAnything;
  assign(operation.terms[0], read, true);
}

}  // namespace hegui::taint
