#include "analyzer/program/program.h"

#include <algorithm>

namespace hegui::program {

Program Program::link(std::vector<DexUnit> units, FrameworkClasses framework) {
  Program program;
  program.units_ = std::move(units);
  program.framework_ = std::move(framework);
  std::size_t total = 0;
  for (const DexUnit& unit : program.units_) total += unit.file.classes().size();
  program.classes_.reserve(total);
  program.by_descriptor_.reserve(total);
  for (UnitNumber unit = 0; unit < program.units_.size(); ++unit) {
    const dex::DexFile& file = program.units_[unit].file;
    for (const dex::ClassDefIndex def : file.classes()) {
      const auto id = static_cast<ClassId>(program.classes_.size());
      const std::string_view descriptor = file.type(file.class_def(def).type);
      // Later definitions of the same type are never loaded.
      if (program.by_descriptor_.try_emplace(descriptor, id).second) {
        program.classes_.push_back({unit, def});
      }
    }
  }
  return program;
}

std::string_view Program::descriptor(ClassId id) const {
  const ClassRef& ref = classes_[id];
  const dex::DexFile& file = units_[ref.unit].file;
  return file.type(file.class_def(ref.def).type);
}

std::optional<ClassId> Program::find_class(std::string_view descriptor) const {
  const auto found = by_descriptor_.find(descriptor);
  if (found == by_descriptor_.end()) return std::nullopt;
  return found->second;
}

bool Program::inherits(std::string_view descriptor, std::string_view ancestor) const {
  bool found = false;
  for_each_supertype(descriptor, [&](std::string_view type, std::optional<ClassId>) {
    found = type == ancestor;
    return !found;
  });
  return found;
}

void Program::append_direct_supertypes(std::string_view type,
                                       std::vector<std::string_view>& out) const {
  const auto append = [&](std::string_view super) {
    if (!super.empty() && std::find(out.begin(), out.end(), super) == out.end()) {
      out.push_back(super);
    }
  };
  // The framework's own classes win over copies in the app: the boot class path is searched first.
  if (const FrameworkClass* known = framework_.find(type)) {
    append(known->super);
    for (std::size_t i = 0; i < known->interface_count(); ++i) append(known->interface(i));
    return;
  }
  const std::optional<ClassId> id = find_class(type);
  if (!id) return;
  const dex::DexFile& file = dex_of(*id);
  const dex::ClassDefIndex def = classes_[*id].def;
  const dex::ClassDef definition = file.class_def(def);
  if (definition.superclass) append(file.type(definition.superclass));
  for (const dex::TypeIndex interface : file.interfaces(def)) append(file.type(interface));
}

}  // namespace hegui::program
