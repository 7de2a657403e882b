#include "analyzer/program/api_matcher.h"

#include <string>

namespace hegui::program {
namespace {

bool is_field(const ApiEntry& entry) { return entry.kind == "field"; }

class Matcher {
 public:
  Matcher(const Program& program, UnitNumber unit, const ApiCatalog& catalog)
      : program_(program), file_(program.units()[unit].file), catalog_(catalog) {}

  ApiReferences run() {
    mark_names();
    ApiReferences references;
    references.methods.assign(file_.methods().size(), kNoApi);
    for (const dex::MethodIndex index : file_.methods()) {
      const dex::MethodId method = file_.method(index);
      if (marked_[method.name.value]) references.methods[index.value] = match_method(method);
    }
    references.fields.assign(file_.fields().size(), kNoApi);
    for (const dex::FieldIndex index : file_.fields()) {
      const dex::FieldId field = file_.field(index);
      if (marked_[field.name.value]) references.fields[index.value] = match_field(field);
    }
    return references;
  }

 private:
  // Few names are in the catalog, so each is looked up in the file once, not the other way round.
  void mark_names() {
    marked_.assign(file_.strings().size(), false);
    for (const ApiEntry& entry : catalog_.entries()) {
      if (entry.owner.empty() || entry.member.empty()) continue;
      if (const dex::StringIndex name = file_.find_string(entry.member)) marked_[name.value] = true;
    }
  }

  ApiNumber match_method(const dex::MethodId& method) const {
    const std::string_view name = file_.string(method.name);
    const std::string proto = file_.proto_descriptor(method.proto);
    ApiNumber found = kNoApi;
    program_.for_each_supertype(file_.type(method.owner),
                                [&](std::string_view type, std::optional<ClassId> id) {
                                  for (const ApiNumber number : catalog_.named(name)) {
                                    const ApiEntry& entry = catalog_[number];
                                    if (is_field(entry) || entry.owner != type) continue;
                                    // An exact descriptor beats an entry for any overload.
                                    if (entry.descriptor == proto) {
                                      found = number;
                                      return false;
                                    }
                                    if (entry.descriptor.empty() && found == kNoApi) found = number;
                                  }
                                  return found == kNoApi && !(id && defines(*id, name, proto));
                                });
    return found;
  }

  bool defines(ClassId id, std::string_view name, std::string_view proto) const {
    const dex::DexFile& file = program_.dex_of(id);
    for (const dex::MethodDef& method : file.methods(program_.classes()[id].def)) {
      const dex::MethodId reference = file.method(method.method);
      if (file.string(reference.name) == name && file.proto_descriptor(reference.proto) == proto) {
        return true;
      }
    }
    return false;
  }

  ApiNumber match_field(const dex::FieldId& field) const {
    const std::string_view name = file_.string(field.name);
    const std::string_view type_wanted = file_.type(field.type);
    ApiNumber found = kNoApi;
    program_.for_each_supertype(
        file_.type(field.owner), [&](std::string_view type, std::optional<ClassId>) {
          for (const ApiNumber number : catalog_.named(name)) {
            const ApiEntry& entry = catalog_[number];
            if (is_field(entry) && entry.owner == type &&
                (entry.descriptor.empty() || entry.descriptor == type_wanted)) {
              found = number;
            }
          }
          return found == kNoApi;
        });
    return found;
  }

  const Program& program_;
  const dex::DexFile& file_;
  const ApiCatalog& catalog_;
  std::vector<bool> marked_;  // by dex::StringIndex value
};

}  // namespace

ApiReferences match_references(const Program& program, UnitNumber unit, const ApiCatalog& catalog) {
  return Matcher(program, unit, catalog).run();
}

}  // namespace hegui::program
