#include "analyzer/fingerprint/class_file_features.h"

#include "analyzer/fingerprint/members.h"
#include "jvm/big_endian.h"
#include "jvm/code_cursor.h"

namespace hegui::fingerprint {
namespace {

using jvm::ConstantKind;

constexpr std::uint16_t kStatic = 0x0008;
constexpr std::uint16_t kSynthetic = 0x1000;

std::string descriptor_of(std::string_view internal_name) {
  if (internal_name.starts_with('[')) return std::string(internal_name);
  return "L" + std::string(internal_name) + ";";
}

class ClassReader {
 public:
  ClassReader(const jvm::ClassFile& file, const FrameworkTypes& types, FeatureCollector& collector)
      : file_(file), pool_(file.pool()), types_(types), out_(collector) {}

  ClassFeatures read() {
    out_.begin_class();
    super_type(file_.super_name());
    for (const std::string_view name : file_.interfaces()) super_type(name);
    for (const jvm::Field& field : file_.fields()) read_field(field);
    for (const jvm::Method& method : file_.methods()) read_method(method);
    ClassFeatures features;
    features.descriptor = descriptor_of(file_.name());
    out_.end_class(features);
    return features;
  }

 private:
  void super_type(std::string_view name) {
    if (name.empty()) return;
    const FuzzyType type = types_.of(descriptor_of(name));
    if (type.framework) out_.add(FeatureKind::super_type, type.hash);
  }

  void read_field(const jvm::Field& field) {
    const FuzzyType type = types_.of(field.descriptor);
    add_declared_field(out_, field.access_flags & kStatic, field.name, type);
    constant(field.constant_value);
  }

  void read_method(const jvm::Method& method) {
    if ((method.access_flags & kSynthetic) == 0) {
      add_declared_method(out_, method.access_flags & kStatic, method.name,
                          fuzzy_prototype(types_, method.descriptor));
    }
    jvm::CodeCursor cursor(method.code);
    jvm::Operation op;
    while (cursor.next(op)) read_operation(op);
    out_.end_method();
  }

  void read_operation(const jvm::Operation& op) {
    using Kind = jvm::Operation::Kind;
    switch (op.kind) {
      case Kind::push:
        return out_.add_number(op.value);
      case Kind::load:
        return constant(op.index);
      case Kind::field:
        return read_field_use(op.index);
      case Kind::invoke:
        return read_call(op.index);
      case Kind::type:
        if (pool_.kind(op.index) == ConstantKind::class_) use_type(pool_.class_name(op.index));
        return;
      case Kind::keys:
        for (std::size_t at = 0; at < op.switch_keys.size(); at += 8) {
          out_.add_number(static_cast<std::int32_t>(*jvm::be32(op.switch_keys, at)));
        }
        return;
      default:
        return;
    }
  }

  void constant(std::uint16_t index) {
    switch (pool_.kind(index)) {
      case ConstantKind::string:
        return out_.add(FeatureKind::text, hash_text(pool_.string(index)));
      case ConstantKind::integer:
      case ConstantKind::float_:
      case ConstantKind::long_:
      case ConstantKind::double_:
        return out_.add_number(pool_.number(index));
      case ConstantKind::class_:
        return use_type(pool_.class_name(index));
      default:
        return;
    }
  }

  void use_type(std::string_view name) {
    const FuzzyType type = types_.of(descriptor_of(name));
    if (type.framework) out_.add(FeatureKind::type, type.hash);
  }

  void read_field_use(std::uint16_t index) {
    if (pool_.kind(index) != ConstantKind::field) return;
    const jvm::MemberRef field = pool_.member(index);
    const FuzzyType owner = types_.of(descriptor_of(field.owner));
    if (!owner.framework) return;
    out_.add(FeatureKind::field_use, combine(owner.hash, hash_text(field.name)));
  }

  void read_call(std::uint16_t index) {
    const ConstantKind kind = pool_.kind(index);
    if (kind != ConstantKind::method && kind != ConstantKind::interface_method) return;
    const jvm::MemberRef method = pool_.member(index);
    const FuzzyType owner = types_.of(descriptor_of(method.owner));
    if (!owner.framework) return;
    out_.add_call(framework_method(owner, method.name, fuzzy_prototype(types_, method.descriptor)));
  }

  const jvm::ClassFile& file_;
  const jvm::ConstantPool& pool_;
  const FrameworkTypes& types_;
  FeatureCollector& out_;
};

}  // namespace

ClassFeatures features_of(const jvm::ClassFile& file, const FrameworkTypes& types,
                          FeatureCollector& collector) {
  return ClassReader(file, types, collector).read();
}

}  // namespace hegui::fingerprint
