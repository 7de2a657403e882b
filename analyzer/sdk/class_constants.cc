#include "analyzer/sdk/class_constants.h"

namespace hegui::sdk {
namespace {

using program::MethodConstants;
using program::Value;

bool is_builder(std::string_view type) {
  return type == "Ljava/lang/StringBuilder;" || type == "Ljava/lang/StringBuffer;";
}

bool is_text_class(std::string_view type) {
  return type == "Ljava/lang/String;" || type == "Ljava/lang/Integer;" ||
         type == "Ljava/lang/Long;";
}

std::optional<std::string> encoded_text(const dex::DexFile& file, const dex::EncodedValue& value) {
  switch (value.kind()) {
    case dex::ValueKind::string:
      return file.utf8(value.string());
    case dex::ValueKind::byte_:
    case dex::ValueKind::short_:
    case dex::ValueKind::int_:
    case dex::ValueKind::long_:
      return std::to_string(value.integer());
    default:
      return std::nullopt;
  }
}

std::optional<std::string> character(std::int64_t unit) {
  if (unit < 0x20 || unit > 0x7e) return std::nullopt;  // none that a version has
  return std::string(1, static_cast<char>(unit));
}

bool is_number(std::string_view text) {
  return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

// Where the constant of this method that `value` is comes from; else its last return.
std::uint32_t place_of(const dex::CodeItem& code, const Value& value) {
  std::uint32_t last = 0;
  for (const dex::Instruction in : code.instructions()) {
    const dex::Opcode opcode = in.opcode();
    const bool names_string =
        opcode == dex::Opcode::const_string || opcode == dex::Opcode::const_string_jumbo;
    if (value.is(Value::Kind::string) && names_string && in.string().value == value.id) {
      return in.offset();
    }
    if (opcode == dex::Opcode::return_ || opcode == dex::Opcode::return_object) last = in.offset();
  }
  return last;
}

}  // namespace

std::optional<PlacedText> ClassConstants::field(program::ClassId id, std::string_view name) {
  return field(id, name, 0);
}

std::optional<PlacedText> ClassConstants::field(program::ClassId id, std::string_view name,
                                                int depth) {
  const program::ClassRef ref = program_.classes()[id];
  const dex::DexFile& dex = file(id);
  auto initial = dex.static_values(ref.def).begin();
  const auto end = dex.static_values(ref.def).end();
  for (const dex::FieldDef& field : dex.static_fields(ref.def)) {
    const bool has_initial = !(initial == end);
    if (dex.string(dex.field(field.field).name) == name) {
      bool stored = false;
      std::optional<PlacedText> found = stored_by_initialiser(id, field.field, stored, depth);
      if (stored) return found;
      if (!has_initial) return std::nullopt;
      std::optional<std::string> text = encoded_text(dex, *initial);
      if (!text) return std::nullopt;
      return PlacedText{std::move(*text), ref.unit, dex.field_reference(field.field), true,
                        (*initial).offset()};
    }
    if (has_initial) ++initial;
  }
  return std::nullopt;
}

std::optional<PlacedText> ClassConstants::stored_by_initialiser(program::ClassId id,
                                                                dex::FieldIndex field, bool& stored,
                                                                int depth) {
  const Method* initialiser = method_named(id, "<clinit>", {});
  if (initialiser == nullptr) return std::nullopt;
  const dex::DexFile& dex = file(id);
  for (const auto& [put, value] : initialiser->constants->static_puts()) {
    if (put != field) continue;
    stored = true;
    std::optional<std::string> found = text(*initialiser, value, depth + 1);
    if (!found) return std::nullopt;
    PlacedText out{std::move(*found), initialiser->unit,
                   dex.method_reference(initialiser->def->method)};
    for (const dex::Instruction in : dex.code(*initialiser->def).instructions()) {
      const bool puts = in.opcode() == dex::Opcode::sput || in.opcode() == dex::Opcode::sput_object;
      if (puts && in.field() == field) out.offset = in.offset();
    }
    return out;
  }
  // A method that was given up may have stored anything.
  stored = !initialiser->constants->complete();
  return std::nullopt;
}

std::vector<PlacedText> ClassConstants::returned(program::ClassId id,
                                                 std::string_view method_name) {
  std::vector<PlacedText> found;
  const std::size_t bracket = method_name.find('(');
  const std::string_view descriptor =
      bracket == std::string_view::npos ? std::string_view() : method_name.substr(bracket);
  const dex::DexFile& dex = file(id);
  for (const dex::MethodDef& def : dex.methods(program_.classes()[id].def)) {
    const dex::MethodId named = dex.method(def.method);
    if (!def.has_code() || dex.string(named.name) != method_name.substr(0, bracket)) continue;
    if (!descriptor.empty() && dex.proto_descriptor(named.proto) != descriptor) continue;
    const Method& body = method(id, def);
    const Value value = body.constants->returned();
    std::optional<std::string> known = text(body, value, 0);
    if (!known) continue;
    found.push_back({std::move(*known), body.unit, dex.method_reference(def.method), false,
                     place_of(dex.code(def), value)});
  }
  return found;
}

std::vector<PlacedText> ClassConstants::passed(program::ClassId id, std::string_view method_name,
                                               std::string_view callee, bool numbers_only) {
  std::vector<PlacedText> found;
  const Method* body = method_named(id, method_name, {});
  const std::size_t arrow = callee.find("->");
  if (body == nullptr || arrow == std::string_view::npos) return found;
  const dex::DexFile& dex = file(id);
  for (const dex::Instruction in : dex.code(*body->def).instructions()) {
    if (++steps_ > kMaxInstructions) break;
    if (!in.info().invokes() || in.info().index != dex::IndexKind::method) continue;
    const dex::MethodId named = dex.method(in.method());
    if (dex.type(named.owner) != callee.substr(0, arrow) ||
        dex.string(named.name) != callee.substr(arrow + 2)) {
      continue;
    }
    std::string arguments;
    const std::uint32_t count = body->constants->declared_arguments(in.offset());
    for (std::uint32_t argument = 0; argument < count; ++argument) {
      const std::optional<std::string> part = argument_text(*body, in.offset(), argument, 0);
      if (!part || (numbers_only && !is_number(*part))) continue;
      if (!arguments.empty()) arguments += '.';
      arguments += *part;
    }
    found.push_back({std::move(arguments), body->unit, dex.method_reference(body->def->method),
                     false, in.offset()});
  }
  return found;
}

void ClassConstants::each_string(
    program::ClassId id, const std::function<void(dex::StringIndex, const PlacedText&)>& visit,
    const std::function<bool(dex::StringIndex)>& wanted) {
  const program::ClassRef ref = program_.classes()[id];
  const dex::DexFile& dex = file(id);
  auto initial = dex.static_values(ref.def).begin();
  const auto end = dex.static_values(ref.def).end();
  for (const dex::FieldDef& field : dex.static_fields(ref.def)) {
    if (initial == end) break;
    const dex::EncodedValue value = *initial;
    ++initial;
    if (value.kind() != dex::ValueKind::string || !wanted(value.string())) continue;
    visit(value.string(), {dex.utf8(value.string()), ref.unit, dex.field_reference(field.field),
                           true, value.offset()});
  }
  for (const dex::MethodDef& def : dex.methods(ref.def)) {
    if (!def.has_code() || exhausted()) continue;
    for (const dex::Instruction in : dex.code(def).instructions()) {
      ++steps_;
      const dex::Opcode opcode = in.opcode();
      if (opcode != dex::Opcode::const_string && opcode != dex::Opcode::const_string_jumbo) {
        continue;
      }
      if (!wanted(in.string())) continue;
      visit(in.string(), {dex.utf8(in.string()), ref.unit, dex.method_reference(def.method), false,
                          in.offset()});
    }
  }
}

const ClassConstants::Method* ClassConstants::method_named(program::ClassId id,
                                                           std::string_view name,
                                                           std::string_view descriptor) {
  const dex::DexFile& dex = file(id);
  for (const dex::MethodDef& def : dex.methods(program_.classes()[id].def)) {
    const dex::MethodId named = dex.method(def.method);
    if (!def.has_code() || dex.string(named.name) != name) continue;
    if (!descriptor.empty() && dex.proto_descriptor(named.proto) != descriptor) continue;
    return &method(id, def);
  }
  return nullptr;
}

const ClassConstants::Method& ClassConstants::method(program::ClassId id,
                                                     const dex::MethodDef& def) {
  const auto [found, fresh] = methods_.try_emplace(&def);
  if (fresh) {
    const dex::DexFile& dex = file(id);
    program::ConstantLimits limits;
    limits.max_steps = exhausted() ? 0 : 100'000;
    steps_ += dex.code(def).size();
    found->second = {program_.classes()[id].unit, &def,
                     std::make_unique<MethodConstants>(dex, def, limits)};
  }
  return found->second;
}

std::optional<std::string> ClassConstants::text(const Method& method, const Value& value,
                                                int depth) {
  if (++steps_ > kMaxInstructions || depth > kMaxDepth) return std::nullopt;
  const dex::DexFile& dex = program_.units()[method.unit].file;
  switch (value.kind) {
    case Value::Kind::string:
      return dex.utf8(dex::StringIndex{value.id});
    case Value::Kind::integer:
      return std::to_string(value.number);
    case Value::Kind::field: {
      const dex::FieldId named = dex.field(dex::FieldIndex{value.id});
      const std::optional<program::ClassId> owner = program_.find_class(dex.type(named.owner));
      if (!owner) return std::nullopt;
      std::optional<PlacedText> held = field(*owner, dex.string(named.name), depth + 1);
      if (!held) return std::nullopt;
      return std::move(held->text);
    }
    case Value::Kind::call:
      return call_text(method, value.id, depth + 1);
    default:
      return std::nullopt;
  }
}

std::optional<std::string> ClassConstants::argument_text(const Method& method, std::uint32_t call,
                                                         unsigned declared, int depth) {
  const Value value = method.constants->argument(call, declared);
  if (value.is(Value::Kind::integer)) {
    const dex::DexFile& dex = program_.units()[method.unit].file;
    const dex::TypeList parameters =
        dex.parameters(dex.method(method.constants->callee(call)).proto);
    const std::string_view type = dex.type(parameters[declared]);
    if (type == "C") return character(value.number);
    if (type != "I" && type != "J" && type != "S" && type != "B") return std::nullopt;
  }
  return text(method, value, depth);
}

// The result of a call: what a method of the program returns whatever it is given, or pieces
// joined.
std::optional<std::string> ClassConstants::call_text(const Method& method, std::uint32_t call,
                                                     int depth) {
  const MethodConstants& constants = *method.constants;
  const dex::MethodIndex callee = constants.callee(call);
  if (!callee || depth > kMaxDepth) return std::nullopt;
  const dex::DexFile& dex = program_.units()[method.unit].file;
  const dex::MethodId named = dex.method(callee);
  const std::string_view owner = dex.type(named.owner);
  const std::string_view name = dex.string(named.name);
  const std::span<const Value> arguments = constants.arguments(call);
  if (is_builder(owner)) {
    if (name != "toString" || arguments.empty()) return std::nullopt;
    return joined(method, arguments[0], call, depth + 1);
  }
  if (is_text_class(owner)) {
    const bool converts = name == "valueOf" || name == "toString" || name == "intern";
    if (converts && arguments.size() == 1) {
      return constants.declared_arguments(call) == 1 ? argument_text(method, call, 0, depth + 1)
                                                     : text(method, arguments[0], depth + 1);
    }
    if (name != "concat" || arguments.size() != 2) return std::nullopt;
    std::optional<std::string> front = text(method, arguments[0], depth + 1);
    const std::optional<std::string> back = text(method, arguments[1], depth + 1);
    if (!front || !back) return std::nullopt;
    return *front + *back;
  }
  const std::optional<program::ClassId> id = program_.find_class(owner);
  if (!id) return std::nullopt;
  const Method* target = method_named(*id, name, dex.proto_descriptor(named.proto));
  if (target == nullptr) return std::nullopt;
  return text(*target, target->constants->returned(), depth + 1);
}

// What was appended to a builder made here, in order, until the call at `until`. Only where no
// branch lies between: else code order is not the order of running.
std::optional<std::string> ClassConstants::joined(const Method& method, const Value& builder,
                                                  std::uint32_t until, int depth) {
  const MethodConstants& constants = *method.constants;
  const dex::DexFile& dex = program_.units()[method.unit].file;
  const auto object_of = [&](Value value) {
    for (int step = 0; step < 64 && value.is(Value::Kind::call); ++step) {
      const std::span<const Value> arguments = constants.arguments(value.id);
      const dex::MethodIndex callee = constants.callee(value.id);
      if (!callee || arguments.empty() || !is_builder(dex.type(dex.method(callee).owner))) break;
      value = arguments[0];
    }
    return value;
  };
  const Value object = object_of(builder);
  if (!object.is(Value::Kind::object)) return std::nullopt;
  std::string out;
  for (const dex::Instruction in : dex.code(*method.def).instructions()) {
    if (++steps_ > kMaxInstructions) return std::nullopt;
    if (in.offset() <= object.id) continue;
    if (in.offset() >= until) return out;
    const dex::OpcodeInfo& info = in.info();
    if (info.branches() || info.switches()) return std::nullopt;
    if (!info.invokes()) continue;
    const std::span<const Value> arguments = constants.arguments(in.offset());
    if (arguments.empty() || object_of(arguments[0]) != object) continue;
    const std::string_view name = dex.string(dex.method(constants.callee(in.offset())).name);
    if (name != "<init>" && name != "append") return std::nullopt;
    if (arguments.size() == 1) continue;
    if (arguments.size() != 2) return std::nullopt;  // a range of characters, or a wide number
    const Value& first = arguments[1];
    const bool capacity = name == "<init>" && first.is(Value::Kind::integer);
    if (capacity) continue;
    const std::optional<std::string> part = argument_text(method, in.offset(), 0, depth + 1);
    if (!part) return std::nullopt;
    out += *part;
    if (out.size() > kMaxTextBytes) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace hegui::sdk
