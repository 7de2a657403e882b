// CodeIndex: one numbering of types, signatures, methods and fields for all dex files of an app.
//
// Each dex file has tables of its own; the passes over the whole program need to know that two
// references in two files mean the same. Everything here is a dense id from 0, given in load order,
// so that results do not depend on the machine.
//
//   TypeId       a class type: the app's own, or one that its code or the framework's hierarchy
//   names SignatureId  a method's name and prototype, without its class MethodId     a method that
//   a loaded class of the app defines (abstract and native ones too) FieldId      a field, by the
//   class that defines it where that is known
//
// Immutable after build(); borrows the Program. Cost: about one pass over the id tables.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzer/program/program.h"

namespace hegui::flow {

using TypeId = std::uint32_t;
using SignatureId = std::uint32_t;
using MethodId = std::uint32_t;
using FieldId = std::uint32_t;
inline constexpr std::uint32_t kNone = 0xffffffff;

struct MethodRef {  // as an instruction names it
  TypeId owner = kNone;
  SignatureId signature = kNone;
};

struct MethodInfo {
  program::ClassId owner = kNone;
  program::UnitNumber unit = 0;
  std::uint32_t position = 0;  // in DexFile::all_methods()
  SignatureId signature = kNone;
  std::uint32_t access_flags = 0;

  bool is_static() const { return (access_flags & 0x0008) != 0; }
  bool is_private() const { return (access_flags & 0x0002) != 0; }
  bool is_abstract() const { return (access_flags & 0x0400) != 0; }
  bool is_native() const { return (access_flags & 0x0100) != 0; }
};

class CodeIndex {
 public:
  // `also_named`: types that are numbered even if no code names them.
  static CodeIndex build(const program::Program& program,
                         std::span<const std::string_view> also_named = {});

  const program::Program& program() const { return *program_; }

  // --- Types ---
  std::size_t type_count() const { return descriptors_.size(); }
  TypeId type(program::UnitNumber unit, dex::TypeIndex index) const {
    return units_[unit].types[index.value];
  }
  TypeId find_type(std::string_view descriptor) const;  // kNone if nothing names it
  std::string_view descriptor(TypeId type) const { return descriptors_[type]; }
  // The app's class, or kNone: the framework's, an array, or unknown.
  program::ClassId app_class(TypeId type) const { return app_classes_[type]; }
  TypeId type_of_class(program::ClassId id) const { return class_types_[id]; }
  TypeId super_class(TypeId type) const { return supers_[type]; }  // kNone at the top or unknown
  // The type itself and everything it inherits from, as far as known, ascending by id.
  std::span<const TypeId> ancestors(TypeId type) const {
    return std::span(ancestors_)
        .subspan(ancestor_starts_[type], ancestor_starts_[type + 1] - ancestor_starts_[type]);
  }
  bool inherits(TypeId type, TypeId ancestor) const;
  // Classes of the app that are this type or inherit from it, ascending.
  std::span<const TypeId> app_subtypes(TypeId type) const {
    return std::span(subtypes_).subspan(subtype_starts_[type],
                                        subtype_starts_[type + 1] - subtype_starts_[type]);
  }
  bool is_interface(TypeId type) const { return interface_[type]; }
  // A class, not an interface, with all its super classes known.
  bool is_known_class(TypeId type) const { return known_class_[type]; }
  // Types that inherit from more than is kept for one (256): what lies farther is not known.
  std::size_t cut_hierarchies() const { return cut_hierarchies_; }

  // --- Methods ---
  std::size_t method_count() const { return methods_.size(); }
  const MethodInfo& method(MethodId id) const { return methods_[id]; }
  MethodRef method_ref(program::UnitNumber unit, dex::MethodIndex index) const {
    return units_[unit].methods[index.value];
  }
  std::string_view name(SignatureId signature) const { return signatures_[signature].name; }
  // Parameter types of a signature, then the return type; primitives and arrays have TypeIds too.
  std::span<const TypeId> parameters(SignatureId signature) const;
  TypeId return_type(SignatureId signature) const;
  // kNone if no code names such a signature. `descriptor`: "(I)V".
  SignatureId find_signature(std::string_view name, std::string_view descriptor) const;
  std::size_t signature_count() const { return signatures_.size(); }

  // The methods of an app class, ascending by signature.
  std::span<const MethodId> methods_of(program::ClassId id) const {
    return std::span(by_class_).subspan(class_starts_[id],
                                        class_starts_[id + 1] - class_starts_[id]);
  }
  // The method that the class itself defines, or kNone.
  MethodId declared(TypeId type, SignatureId signature) const;
  // What an object of exactly this class runs for a virtual or interface call: the nearest
  // definition up the super classes, then a default method of an interface; kNone if that is the
  // framework's or nobody's.
  MethodId dispatch(TypeId receiver, SignatureId signature) const;

  const dex::DexFile& file_of(MethodId id) const {
    return program_->units()[methods_[id].unit].file;
  }
  const dex::MethodDef& definition(MethodId id) const {
    return file_of(id).all_methods()[methods_[id].position];
  }
  // "Lcls;->name(desc)ret"
  std::string reference(MethodId id) const {
    return file_of(id).method_reference(definition(id).method);
  }
  // The method at a position of a dex file, kNone if its class is not the loaded one.
  MethodId method_at(program::UnitNumber unit, std::uint32_t position) const {
    return units_[unit].at_position[position];
  }

  // --- Fields ---
  std::size_t field_count() const { return field_count_; }
  FieldId field(program::UnitNumber unit, dex::FieldIndex index) const {
    return units_[unit].fields[index.value];
  }
  // By "Landroid/os/Message;->what:I"; kNone if no code names it. Cost: a pass over all references.
  FieldId find_field(std::string_view reference) const;

 private:
  struct Unit {
    std::vector<TypeId> types;
    std::vector<MethodRef> methods;
    std::vector<FieldId> fields;
    std::vector<MethodId> at_position;
  };
  struct Signature {
    std::string_view name;
    std::uint32_t first_type = 0;  // in signature_types_: parameters, then the return type
    std::uint32_t types = 0;
  };
  friend class CodeIndexBuilder;

  const program::Program* program_ = nullptr;
  std::vector<Unit> units_;
  std::vector<std::string_view> descriptors_;
  std::unordered_map<std::string_view, TypeId> by_descriptor_;
  std::vector<program::ClassId> app_classes_;
  std::vector<TypeId> class_types_;
  std::vector<TypeId> supers_;
  std::vector<bool> interface_, known_class_;
  std::size_t cut_hierarchies_ = 0;
  std::vector<TypeId> ancestors_, subtypes_;
  std::vector<std::uint32_t> ancestor_starts_, subtype_starts_;
  std::vector<Signature> signatures_;
  std::vector<TypeId> signature_types_;
  std::unordered_multimap<std::uint64_t, SignatureId> by_signature_;  // by hash
  std::vector<MethodInfo> methods_;
  std::vector<MethodId> by_class_;
  std::vector<std::uint32_t> class_starts_;
  std::size_t field_count_ = 0;
};

}  // namespace hegui::flow
