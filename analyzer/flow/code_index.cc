#include "analyzer/flow/code_index.h"

#include <algorithm>
#include <unordered_set>

namespace hegui::flow {
namespace {

std::uint64_t mix(std::uint64_t hash, std::uint64_t value) {
  hash ^= value + 0x9e3779b97f4a7c15ull + (hash << 6) + (hash >> 2);
  return hash * 0xff51afd7ed558ccdull;
}

// Deeper or wider hierarchies than this occur only in files made to exhaust.
constexpr std::size_t kMaxAncestors = 256;
constexpr std::string_view kTop = "Ljava/lang/Object;";

}  // namespace

class CodeIndexBuilder {
 public:
  explicit CodeIndexBuilder(const program::Program& program) { out_.program_ = &program; }

  CodeIndex build(std::span<const std::string_view> also_named) {
    intern_types();
    for (const std::string_view descriptor : also_named) intern_type(descriptor);
    link_hierarchy();
    for (program::UnitNumber unit = 0; unit < out_.units_.size(); ++unit) intern_methods(unit);
    define_methods();
    note_defined_fields();
    for (program::UnitNumber unit = 0; unit < out_.units_.size(); ++unit) intern_fields(unit);
    return std::move(out_);
  }

 private:
  const program::Program& program() const { return *out_.program_; }

  TypeId intern_type(std::string_view descriptor) {
    const auto [found, fresh] =
        out_.by_descriptor_.try_emplace(descriptor, static_cast<TypeId>(out_.descriptors_.size()));
    if (fresh) out_.descriptors_.push_back(descriptor);
    return found->second;
  }

  void intern_types() {
    const auto units = program().units();
    std::size_t total = 0;
    for (const program::DexUnit& unit : units) total += unit.file.types().size();
    out_.by_descriptor_.reserve(total);
    out_.units_.resize(units.size());
    for (std::size_t i = 0; i < units.size(); ++i) {
      const dex::DexFile& file = units[i].file;
      out_.units_[i].types.reserve(file.types().size());
      for (const dex::TypeIndex type : file.types()) {
        out_.units_[i].types.push_back(intern_type(file.type(type)));
      }
    }
    const auto classes = program().classes();
    out_.class_types_.reserve(classes.size());
    for (program::ClassId id = 0; id < classes.size(); ++id) {
      out_.class_types_.push_back(intern_type(program().descriptor(id)));
    }
  }

  // Direct supertypes, super class first. The framework's own classes win over copies in the app.
  void append_supertypes(TypeId type, std::vector<TypeId>& out) {
    if (const auto* known = program().framework().find(out_.descriptors_[type])) {
      if (!known->super.empty()) out.push_back(intern_type(known->super));
      for (std::size_t i = 0; i < known->interface_count(); ++i) {
        out.push_back(intern_type(known->interface(i)));
      }
      return;
    }
    const auto id = program().find_class(out_.descriptors_[type]);
    if (!id) return;
    const program::ClassRef ref = program().classes()[*id];
    const dex::DexFile& file = program().units()[ref.unit].file;
    const dex::ClassDef definition = file.class_def(ref.def);
    const std::vector<TypeId>& types = out_.units_[ref.unit].types;
    if (definition.superclass) out.push_back(types[definition.superclass.value]);
    // One more than is kept, so that the cut shows; many classes may share one long list.
    std::size_t kept = 0;
    for (const dex::TypeIndex type_index : file.interfaces(ref.def)) {
      if (kept++ > kMaxAncestors) break;
      out.push_back(types[type_index.value]);
    }
  }

  void link_hierarchy() {
    // descriptors_ grows while supertypes of supertypes are met.
    std::vector<std::uint32_t> starts = {0};
    std::vector<TypeId> direct;
    for (TypeId type = 0; type < out_.descriptors_.size(); ++type) {
      append_supertypes(type, direct);
      starts.push_back(static_cast<std::uint32_t>(direct.size()));
    }
    const std::size_t count = out_.descriptors_.size();
    out_.app_classes_.assign(count, kNone);
    for (program::ClassId id = 0; id < out_.class_types_.size(); ++id) {
      out_.app_classes_[out_.class_types_[id]] = id;
    }
    out_.supers_.assign(count, kNone);
    out_.interface_.assign(count, false);
    for (TypeId type = 0; type < count; ++type) note_super(type, direct, starts);
    note_known_classes();
    out_.ancestor_starts_.push_back(0);
    std::vector<std::uint32_t> subtype_count(count + 1, 0);
    std::vector<TypeId> found;
    for (TypeId type = 0; type < count; ++type) {
      found.assign(1, type);
      bool cut = false;
      for (std::size_t next = 0; next < found.size() && !cut; ++next) {
        for (std::uint32_t i = starts[found[next]]; i < starts[found[next] + 1] && !cut; ++i) {
          if (std::find(found.begin(), found.end(), direct[i]) != found.end()) continue;
          cut = found.size() == kMaxAncestors;
          if (!cut) found.push_back(direct[i]);
        }
      }
      out_.cut_hierarchies_ += cut ? 1 : 0;
      std::sort(found.begin(), found.end());
      if (out_.app_classes_[type] != kNone) {
        for (const TypeId ancestor : found) ++subtype_count[ancestor + 1];
      }
      out_.ancestors_.insert(out_.ancestors_.end(), found.begin(), found.end());
      out_.ancestor_starts_.push_back(static_cast<std::uint32_t>(out_.ancestors_.size()));
    }
    for (std::size_t i = 1; i <= count; ++i) subtype_count[i] += subtype_count[i - 1];
    out_.subtype_starts_ = subtype_count;
    out_.subtypes_.resize(subtype_count[count]);
    for (TypeId type = 0; type < count; ++type) {
      if (out_.app_classes_[type] == kNone) continue;
      for (const TypeId ancestor : out_.ancestors(type)) {
        out_.subtypes_[subtype_count[ancestor]++] = type;
      }
    }
  }

  void note_known_classes() {
    out_.known_class_.assign(out_.descriptors_.size(), false);
    for (TypeId type = 0; type < out_.descriptors_.size(); ++type) {
      if (out_.interface_[type]) continue;
      TypeId at = type;
      for (std::size_t steps = 0;
           at != kNone && out_.descriptors_[at] != kTop && steps < kMaxAncestors; ++steps) {
        at = out_.supers_[at];
      }
      out_.known_class_[type] = at != kNone && out_.descriptors_[at] == kTop;
    }
  }

  void note_super(TypeId type, const std::vector<TypeId>& direct,
                  const std::vector<std::uint32_t>& starts) {
    if (const program::ClassId id = out_.app_classes_[type]; id != kNone) {
      const program::ClassRef ref = program().classes()[id];
      const dex::ClassDef definition = program().dex_of(id).class_def(ref.def);
      out_.interface_[type] = (definition.access_flags & 0x0200) != 0;
      if (definition.superclass && starts[type] < starts[type + 1]) {
        out_.supers_[type] = direct[starts[type]];
      }
    } else if (const auto* known = program().framework().find(out_.descriptors_[type])) {
      if (!known->super.empty()) {
        out_.supers_[type] = direct[starts[type]];
      } else {
        out_.interface_[type] = out_.descriptors_[type] != kTop;
      }
    }
  }

  // By hash first; equal hashes are compared.
  SignatureId intern_signature(std::string_view name, std::span<const TypeId> types) {
    std::uint64_t hash = std::hash<std::string_view>()(name);
    for (const TypeId type : types) hash = mix(hash, type);
    const auto [first, last] = out_.by_signature_.equal_range(hash);
    for (auto at = first; at != last; ++at) {
      const CodeIndex::Signature& other = out_.signatures_[at->second];
      const std::span<const TypeId> others =
          std::span(out_.signature_types_).subspan(other.first_type, other.types);
      if (other.name == name &&
          std::equal(types.begin(), types.end(), others.begin(), others.end()))
        return at->second;
    }
    const auto id = static_cast<SignatureId>(out_.signatures_.size());
    out_.signatures_.push_back({name, static_cast<std::uint32_t>(out_.signature_types_.size()),
                                static_cast<std::uint32_t>(types.size())});
    out_.signature_types_.insert(out_.signature_types_.end(), types.begin(), types.end());
    out_.by_signature_.emplace(hash, id);
    return id;
  }

  void intern_methods(program::UnitNumber number) {
    const dex::DexFile& file = program().units()[number].file;
    CodeIndex::Unit& unit = out_.units_[number];
    unit.methods.reserve(file.methods().size());
    std::vector<TypeId> types;
    for (const dex::MethodIndex index : file.methods()) {
      const dex::MethodId method = file.method(index);
      types.clear();
      for (const dex::TypeIndex type : file.parameters(method.proto)) {
        types.push_back(unit.types[type.value]);
      }
      types.push_back(unit.types[file.return_type(method.proto).value]);
      unit.methods.push_back(
          {unit.types[method.owner.value], intern_signature(file.string(method.name), types)});
    }
  }

  void define_methods() {
    for (std::size_t i = 0; i < out_.units_.size(); ++i) {
      out_.units_[i].at_position.assign(program().units()[i].file.all_methods().size(), kNone);
    }
    out_.class_starts_.push_back(0);
    for (program::ClassId id = 0; id < program().classes().size(); ++id) {
      const program::ClassRef ref = program().classes()[id];
      const dex::DexFile& file = program().units()[ref.unit].file;
      const auto methods = file.methods(ref.def);
      const auto first = static_cast<std::uint32_t>(methods.data() - file.all_methods().data());
      const std::size_t begin = out_.by_class_.size();
      for (std::uint32_t i = 0; i < methods.size(); ++i) {
        const auto method = static_cast<MethodId>(out_.methods_.size());
        out_.methods_.push_back({id, ref.unit, first + i,
                                 out_.units_[ref.unit].methods[methods[i].method.value].signature,
                                 methods[i].access_flags});
        out_.units_[ref.unit].at_position[first + i] = method;
        out_.by_class_.push_back(method);
      }
      std::stable_sort(out_.by_class_.begin() + static_cast<std::ptrdiff_t>(begin),
                       out_.by_class_.end(), [&](MethodId a, MethodId b) {
                         return out_.methods_[a].signature < out_.methods_[b].signature;
                       });
      out_.class_starts_.push_back(static_cast<std::uint32_t>(out_.by_class_.size()));
    }
  }

  // A field is named with any class that has it by inheritance: the defining one is looked for.
  void intern_fields(program::UnitNumber number) {
    const dex::DexFile& file = program().units()[number].file;
    CodeIndex::Unit& unit = out_.units_[number];
    unit.fields.reserve(file.fields().size());
    for (const dex::FieldIndex index : file.fields()) {
      const dex::FieldId field = file.field(index);
      const std::string_view name = file.string(field.name);
      const TypeId type = unit.types[field.type.value];
      TypeId owner = unit.types[field.owner.value];
      std::size_t steps = 0;  // a hierarchy may run in a circle
      for (TypeId at = owner;
           at != kNone && out_.app_classes_[at] != kNone && steps < kMaxAncestors;
           at = out_.supers_[at], ++steps) {
        if (defined_.contains(defined_key(at, name))) {
          owner = at;
          break;
        }
      }
      std::uint64_t hash = mix(mix(std::hash<std::string_view>()(name), owner), type);
      const auto [found, fresh] = fields_.try_emplace(FieldName{hash, owner, type, name},
                                                      static_cast<FieldId>(fields_.size()));
      (void)fresh;
      unit.fields.push_back(found->second);
    }
    out_.field_count_ = fields_.size();
  }

  // Equal hashes of different names send a field to a class nearer by: all that can come of it.
  static std::uint64_t defined_key(TypeId owner, std::string_view name) {
    return mix(std::hash<std::string_view>()(name), owner);
  }

  void note_defined_fields() {
    for (program::ClassId id = 0; id < program().classes().size(); ++id) {
      const program::ClassRef ref = program().classes()[id];
      const dex::DexFile& file = program().units()[ref.unit].file;
      for (const dex::FieldDef& field : file.fields(ref.def)) {
        defined_.insert(
            defined_key(out_.class_types_[id], file.string(file.field(field.field).name)));
      }
    }
  }

  struct FieldName {
    std::uint64_t hash;
    TypeId owner;
    TypeId type;
    std::string_view name;
    bool operator==(const FieldName&) const = default;
  };
  struct FieldHash {
    std::size_t operator()(const FieldName& field) const { return field.hash; }
  };

  CodeIndex out_;
  std::unordered_map<FieldName, FieldId, FieldHash> fields_;
  std::unordered_set<std::uint64_t> defined_;  // fields, by class and name
};

CodeIndex CodeIndex::build(const program::Program& program,
                           std::span<const std::string_view> also_named) {
  return CodeIndexBuilder(program).build(also_named);
}

TypeId CodeIndex::find_type(std::string_view descriptor) const {
  const auto found = by_descriptor_.find(descriptor);
  return found == by_descriptor_.end() ? kNone : found->second;
}

bool CodeIndex::inherits(TypeId type, TypeId ancestor) const {
  if (type == ancestor) return true;
  const std::span<const TypeId> all = ancestors(type);
  return std::binary_search(all.begin(), all.end(), ancestor);
}

std::span<const TypeId> CodeIndex::parameters(SignatureId signature) const {
  const Signature& entry = signatures_[signature];
  return std::span(signature_types_).subspan(entry.first_type, entry.types - 1);
}

TypeId CodeIndex::return_type(SignatureId signature) const {
  const Signature& entry = signatures_[signature];
  return signature_types_[entry.first_type + entry.types - 1];
}

SignatureId CodeIndex::find_signature(std::string_view name, std::string_view descriptor) const {
  std::vector<TypeId> types;
  for (std::size_t at = 1; at < descriptor.size();) {
    if (descriptor[at] == ')') {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < descriptor.size() && descriptor[end] == '[') ++end;
    if (end >= descriptor.size()) return kNone;
    end = descriptor[end] == 'L' ? descriptor.find(';', end) : end;
    if (end == std::string_view::npos) return kNone;
    const TypeId type = find_type(descriptor.substr(at, end + 1 - at));
    if (type == kNone) return kNone;
    types.push_back(type);
    at = end + 1;
  }
  std::uint64_t hash = std::hash<std::string_view>()(name);
  for (const TypeId type : types) hash = mix(hash, type);
  const auto [first, last] = by_signature_.equal_range(hash);
  for (auto at = first; at != last; ++at) {
    const Signature& other = signatures_[at->second];
    const std::span<const TypeId> others =
        std::span(signature_types_).subspan(other.first_type, other.types);
    if (other.name == name &&
        std::equal(types.begin(), types.end(), others.begin(), others.end())) {
      return at->second;
    }
  }
  return kNone;
}

MethodId CodeIndex::declared(TypeId type, SignatureId signature) const {
  const program::ClassId id = app_classes_[type];
  if (id == kNone) return kNone;
  const std::span<const MethodId> methods = methods_of(id);
  const auto found = std::lower_bound(
      methods.begin(), methods.end(), signature,
      [&](MethodId method, SignatureId wanted) { return methods_[method].signature < wanted; });
  return found != methods.end() && methods_[*found].signature == signature ? *found : kNone;
}

MethodId CodeIndex::dispatch(TypeId receiver, SignatureId signature) const {
  std::size_t steps = 0;
  for (TypeId at = receiver; at != kNone && steps < kMaxAncestors; at = supers_[at], ++steps) {
    const MethodId method = declared(at, signature);
    if (method != kNone && !methods_[method].is_abstract()) return method;
    if (app_classes_[at] == kNone)
      break;  // from here on the framework's own definitions come first
  }
  for (const TypeId ancestor : ancestors(receiver)) {
    if (!interface_[ancestor]) continue;
    const MethodId method = declared(ancestor, signature);
    if (method != kNone && !methods_[method].is_abstract()) return method;
  }
  return kNone;
}

FieldId CodeIndex::find_field(std::string_view reference) const {
  const std::size_t arrow = reference.find("->");
  if (arrow == std::string_view::npos) return kNone;
  const TypeId owner = find_type(reference.substr(0, arrow));
  if (owner == kNone) return kNone;
  for (program::UnitNumber unit = 0; unit < units_.size(); ++unit) {
    const dex::DexFile& file = program_->units()[unit].file;
    for (const dex::FieldIndex field : file.fields()) {
      if (type(unit, file.field(field).owner) == owner &&
          file.field_reference(field) == reference) {
        return units_[unit].fields[field.value];
      }
    }
  }
  return kNone;
}

}  // namespace hegui::flow
