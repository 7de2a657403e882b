// LibraryCall: objects that are written to a stream and read from it. What is written stands in
// order in a list that the stream and all that it is written through share (`written`), and a
// stream that reads has its place in it (`of`, `at`). Fields that are not written are not read.
#include "analyzer/taint/app_methods.h"
#include "analyzer/taint/library_call.h"

namespace hegui::taint {
namespace {

constexpr std::uint32_t kStatic = 0x0008, kTransient = 0x0080;
constexpr std::size_t kMaxImages = 15;  // made by one call

}  // namespace

// The text of the term at this place, "" if there is none: a method's name.
std::string LibraryCall::name_in(const Operation& operation, std::size_t at) const {
  if (at >= operation.terms.size()) return {};
  const std::string* name = domain_.text(operation.terms[at].constant);
  return name == nullptr ? std::string() : *name;
}

bool LibraryCall::has_method(TypeId type, std::string_view name) const {
  return !name.empty() && !app_methods(index_, type, name, true).empty();
}

// The object as it is written: itself if all of it is.
Value LibraryCall::image_of(ObjectId object, bool fields, std::vector<ObjectId>& made) {
  const TypeId type = frame_.exact_type(object);
  std::vector<FieldId> written;
  bool all = fields;
  for (TypeId at = type; at != kNone && index_.app_class(at) != kNone;
       at = index_.super_class(at)) {
    const program::ClassRef& ref = index_.program().classes()[index_.app_class(at)];
    for (const dex::FieldDef& field : index_.program().units()[ref.unit].file.fields(ref.def)) {
      if ((field.access_flags & kStatic) != 0) continue;
      all = all && (field.access_flags & kTransient) == 0;
      if ((field.access_flags & kTransient) == 0) {
        written.push_back(index_.field(ref.unit, field.field));
      }
    }
  }
  if (all || made.size() >= kMaxImages) return domain_.of_object(object);
  const std::uint64_t part = std::uint64_t{made.size()} << 28;  // beyond the offsets of code
  const ObjectId image = domain_.made_at((site_ | 3) + part, type);
  frame_.renew(image, context_.kept, given_);
  made.push_back(image);
  const Value out = domain_.of_object(image);
  if (!fields) return out;
  for (const FieldId field : written) frame_.write(out, field, frame_.read(object, field));
  return out;
}

// pack RESULT OBJECT STREAM REPLACES WRITES WRITES_ALL: what is written of the object. The names
// are those of the methods by which a class says itself what that is.
void LibraryCall::pack(const Operation& operation) {
  const Value given = value_of(operation.terms[1]);
  const Value stream = operation.terms.size() > 2 ? value_of(operation.terms[2]) : Value{};
  const std::string replaces = name_in(operation, 3), writes = name_in(operation, 4),
                    writes_all = name_in(operation, 5);
  Value packed{0, given.labels, given.constant};
  std::vector<ObjectId> made;
  const std::span<const ObjectId> all = domain_.objects.members(given.objects);
  const std::vector<ObjectId> objects(all.begin(), all.end());
  std::vector<std::pair<Value, std::string>> write_themselves;
  for (const ObjectId object : objects) {
    const TypeId type = frame_.exact_type(object);
    Value one{domain_.objects.single(object), given.labels, kNothing};
    if (type == kNone) frame_.ask(domain_.object(object).path);
    if (type == kNone || index_.app_class(type) == kNone) {
      packed = domain_.join(packed, one);
      continue;
    }
    Outcome out;
    if (has_method(type, replaces) && call_methods(one, kNone, replaces, {}, std::nullopt, out)) {
      packed = domain_.join(packed, out.returned);
      continue;
    }
    const bool by_itself = has_method(type, writes_all);
    packed = domain_.join(packed, image_of(object, !by_itself, made));
    if (by_itself) write_themselves.emplace_back(one, writes_all);
    if (!by_itself && has_method(type, writes)) write_themselves.emplace_back(one, writes);
  }
  assign(operation.terms[0], packed, true);
  // Behind the object itself.
  const Value list = frame_.read(stream, domain_.named_field("written"));
  if (stream.objects != 0) append(list, packed);
  for (const auto& [object, name] : write_themselves) {
    Outcome out;
    call_methods(object, kNone, name, {stream}, std::nullopt, out);
  }
}

// What comes next in the stream; all that it holds, if that is not known.
Value LibraryCall::next_in(const Value& stream) {
  const Value list = frame_.read(stream, domain_.named_field("of"));
  const Value content = frame_.read(stream, kContent);
  const FieldKey at = domain_.named_field("at");
  const flow::Known stands = known(frame_.read(stream, at));
  const std::int64_t* number = flow::number(stands);
  const std::optional<std::vector<Value>> items = in_order(list);
  frame_.write(stream, at,
               number != nullptr ? domain_.of_constant(*number + 1) : domain_.anything());
  const bool known_place = number != nullptr && items && *number >= 0 &&
                           *number < static_cast<std::int64_t>(items->size());
  if (known_place) return (*items)[static_cast<std::size_t>(*number)];
  Value out = domain_.join(frame_.read(list, kAllKeys), {0, content.labels, kAnything});
  out.constant = kAnything;
  return out;
}

// unpack RESULT STREAM READS RESOLVES READS_ALL
void LibraryCall::unpack(const Operation& operation) {
  const Value stream = value_of(operation.terms[1]);
  Value read = next_in(stream);
  const std::string reads = name_in(operation, 2), resolves = name_in(operation, 3),
                    reads_all = name_in(operation, 4);
  const std::span<const ObjectId> all = domain_.objects.members(read.objects);
  const std::vector<ObjectId> objects(all.begin(), all.end());
  if (objects.empty()) read = domain_.join(read, new_result(kNone));
  SetId left = 0;
  Value resolved;
  for (const ObjectId object : objects) {
    const TypeId type = frame_.exact_type(object);
    const Value one{domain_.objects.single(object), read.labels, kNothing};
    Outcome out;
    if (type != kNone && has_method(type, reads_all)) {
      call_methods(one, kNone, reads_all, {stream}, std::nullopt, out);
    } else if (type != kNone && has_method(type, reads)) {
      call_methods(one, kNone, reads, {stream}, std::nullopt, out);
    }
    if (type != kNone && has_method(type, resolves) &&
        call_methods(one, kNone, resolves, {}, std::nullopt, out)) {
      resolved = domain_.join(resolved, out.returned);
    } else {
      left = domain_.objects.join(left, one.objects);
    }
  }
  if (!objects.empty()) read.objects = left;
  assign(operation.terms[0], domain_.join(read, resolved), true);
}

}  // namespace hegui::taint
