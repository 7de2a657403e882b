#include "analyzer/program/value_resolver.h"

namespace hegui::program {
namespace {

constexpr std::uint32_t kAccStatic = 0x0008;
constexpr std::uint32_t kAccFinal = 0x0010;

// Calls whose result is the content URI of their first argument, with or without more path.
bool derives_uri(std::string_view owner, std::string_view name) {
  return (owner == "Landroid/net/Uri;" && (name == "parse" || name == "withAppendedPath")) ||
         (owner == "Landroid/content/ContentUris;" && name == "withAppendedId");
}

}  // namespace

std::optional<std::string> ValueResolver::text(const LocatedValue& given) {
  const LocatedValue value = settled(given);
  if (!value.value.is(Value::Kind::string)) return std::nullopt;
  return program_.units()[value.unit].file.utf8(dex::StringIndex{value.value.id});
}

std::optional<std::vector<std::optional<std::string>>> ValueResolver::texts(
    const LocatedValue& given) {
  const LocatedValue value = settled(given);
  if (!value.value.is(Value::Kind::array) || value.constants == nullptr) return std::nullopt;
  const MethodConstants::Array* array = value.constants->array(value.value.id);
  if (array == nullptr) return std::nullopt;
  std::vector<std::optional<std::string>> out;
  for (const MethodConstants::Element& element : array->elements) {
    out.push_back(text({value.unit, value.constants, element.value}));
  }
  if (array->open || out.empty()) out.push_back(std::nullopt);
  return out;
}

std::optional<ContentUri> ValueResolver::uri(const LocatedValue& value) { return uri(value, 0); }

std::optional<ContentUri> ValueResolver::uri(const LocatedValue& given, int depth) {
  if (depth > kMaxDepth) return std::nullopt;
  const LocatedValue value = settled(given);
  if (value.value.is(Value::Kind::string)) {
    return ContentUri{*text(value), {}, value.unit};
  }
  if (value.value.is(Value::Kind::field)) {
    return ContentUri{{}, dex::FieldIndex{value.value.id}, value.unit};
  }
  if (!value.value.is(Value::Kind::call) || value.constants == nullptr) return std::nullopt;
  std::string_view owner;
  const std::string_view name = called(value, owner);
  const std::span<const Value> arguments = value.constants->arguments(value.value.id);
  if (!derives_uri(owner, name) || arguments.empty()) return std::nullopt;
  return uri({value.unit, value.constants, arguments[0]}, depth + 1);
}

std::optional<bool> ValueResolver::own_package(const LocatedValue& given) {
  const LocatedValue value = settled(given);
  if (value.value.is(Value::Kind::call) && value.constants != nullptr) {
    std::string_view owner;
    if (called(value, owner) == "getPackageName") return true;
    return std::nullopt;
  }
  const std::optional<std::string> name = text(value);
  if (!name) return std::nullopt;
  return !app_package_.empty() && *name == app_package_;
}

std::string_view ValueResolver::called(const LocatedValue& value, std::string_view& owner) const {
  const dex::DexFile& file = program_.units()[value.unit].file;
  const dex::MethodIndex callee = value.constants->callee(value.value.id);
  if (!callee) return {};
  const dex::MethodId method = file.method(callee);
  owner = file.type(method.owner);
  return file.string(method.name);
}

// Follows the app's own static finals to what they hold.
LocatedValue ValueResolver::settled(const LocatedValue& value, int depth) {
  if (!value.value.is(Value::Kind::field) || depth > kMaxDepth) return value;
  const std::optional<LocatedValue> held =
      static_field(value.unit, dex::FieldIndex{value.value.id});
  return held ? settled(*held, depth + 1) : value;
}

std::optional<LocatedValue> ValueResolver::static_field(UnitNumber unit, dex::FieldIndex index) {
  const dex::DexFile& file = program_.units()[unit].file;
  const dex::FieldId wanted = file.field(index);
  const std::optional<ClassId> id = program_.find_class(file.type(wanted.owner));
  if (!id) return std::nullopt;
  const ClassRef ref = program_.classes()[*id];
  const dex::DexFile& home = program_.units()[ref.unit].file;
  const std::string_view name = file.string(wanted.name);
  auto initial = home.static_values(ref.def).begin();
  const auto end = home.static_values(ref.def).end();
  for (const dex::FieldDef& field : home.static_fields(ref.def)) {
    const bool has_initial = !(initial == end);
    if (home.string(home.field(field.field).name) == name) {
      if ((field.access_flags & (kAccStatic | kAccFinal)) != (kAccStatic | kAccFinal)) {
        return std::nullopt;
      }
      if (has_initial && (*initial).kind() == dex::ValueKind::string) {
        return LocatedValue{ref.unit, nullptr, {Value::Kind::string, (*initial).string().value, 0}};
      }
      const MethodConstants* initializer = class_initializer(*id);
      if (initializer == nullptr) return std::nullopt;
      for (const auto& [put, value] : initializer->static_puts()) {
        if (put == field.field) return LocatedValue{ref.unit, initializer, value};
      }
      return std::nullopt;
    }
    if (has_initial) ++initial;
  }
  return std::nullopt;
}

const MethodConstants* ValueResolver::class_initializer(ClassId id) {
  const auto [found, fresh] = initializers_.try_emplace(id);
  if (fresh) {
    const ClassRef ref = program_.classes()[id];
    const dex::DexFile& file = program_.units()[ref.unit].file;
    for (const dex::MethodDef& method : file.direct_methods(ref.def)) {
      if (method.has_code() && file.string(file.method(method.method).name) == "<clinit>") {
        found->second = std::make_unique<MethodConstants>(file, method);
      }
    }
  }
  return found->second.get();
}

}  // namespace hegui::program
