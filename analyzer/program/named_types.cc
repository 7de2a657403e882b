#include "analyzer/program/named_types.h"

#include <algorithm>
#include <utility>

#include "dex/instruction.h"

namespace hegui::program {

NamedTypes::NamedTypes(const Program& program, const dex::DexFile& file,
                       const std::vector<bool>& wanted)
    : program_(program),
      file_(file),
      wanted_(wanted),
      class_of_type_(file.types().size(), kNotAsked),
      mentioned_by_(file.types().size()) {}

void NamedTypes::mention(dex::TypeIndex type) {
  if (std::exchange(mentioned_by_[type.value], number_) == number_) return;
  ClassId& known = class_of_type_[type.value];
  if (known == kNotAsked) {
    std::string_view descriptor = file_.type(type);
    descriptor.remove_prefix(std::min(descriptor.find_first_not_of('['), descriptor.size()));
    const std::optional<ClassId> id = program_.find_class(descriptor);
    known = id && wanted_[*id] ? *id : kNotWanted;
  }
  if (known != kNotWanted) found_.push_back(known);
}

void NamedTypes::mention_in(const dex::CodeItem& code) {
  for (const dex::Instruction in : code.instructions()) {
    switch (in.info().index) {
      case dex::IndexKind::method:
        mention(file_.method(in.method()).owner);
        break;
      case dex::IndexKind::field:
        mention(file_.field(in.field()).owner);
        break;
      case dex::IndexKind::type:
        mention(in.type());
        break;
      default:
        break;
    }
  }
}

std::span<const ClassId> NamedTypes::of(dex::ClassDefIndex index) {
  ++number_;
  found_.clear();
  const dex::ClassDef definition = file_.class_def(index);
  mentioned_by_[definition.type.value] = number_;  // itself is no news
  if (definition.superclass) mention(definition.superclass);
  for (const dex::TypeIndex interface : file_.interfaces(index)) mention(interface);
  for (const dex::FieldDef& field : file_.fields(index)) mention(file_.field(field.field).type);
  for (const dex::MethodDef& method : file_.methods(index)) {
    if (method.has_code()) mention_in(file_.code(method));
  }
  return found_;
}

}  // namespace hegui::program
