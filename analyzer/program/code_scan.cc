#include "analyzer/program/code_scan.h"

#include <set>

namespace hegui::program {
namespace {

class Scanner {
 public:
  Scanner(const dex::DexFile& file, const ApiReferences& references,
          const std::vector<StringClass>& strings, const std::vector<OwnerNumber>& type_owners)
      : file_(file), references_(references), strings_(strings), type_owners_(type_owners) {
    method_owners_.reserve(file.methods().size());
    for (const dex::MethodIndex index : file.methods()) {
      method_owners_.push_back(type_owners[file.method(index).owner.value]);
    }
  }

  UnitScan run() {
    const dex::MethodDef* first = file_.all_methods().data();
    for (const dex::ClassDefIndex def : file_.classes()) {
      owner_ = type_owners_[file_.class_def(def).type.value];
      for (const dex::MethodDef& method : file_.methods(def)) {
        if (!method.has_code()) continue;
        ++scan_.methods;
        scan_method(method, static_cast<std::uint32_t>(&method - first));
      }
    }
    return std::move(scan_);
  }

 private:
  void scan_method(const dex::MethodDef& method, std::uint32_t number) {
    for (const dex::Instruction in : file_.code(method).instructions()) {
      ++scan_.instructions;
      const dex::OpcodeInfo& info = in.info();
      switch (info.index) {
        case dex::IndexKind::method:
        case dex::IndexKind::method_and_proto:
          if (const ApiNumber api = references_.methods[in.index()]; api != kNoApi) {
            scan_.hits.push_back({Hit::Kind::call, api, {}, number, in.offset()});
          }
          if (const OwnerNumber used = method_owners_[in.index()];
              used != owner_ && used != kAppOwner && seen_.insert(used).second) {
            scan_.uses.push_back({used, owner_, number, in.offset()});
          }
          break;
        case dex::IndexKind::field:
          // Only reads: nobody collects by writing.
          if (const ApiNumber api = references_.fields[in.index()];
              api != kNoApi && info.sets_a()) {
            scan_.hits.push_back({Hit::Kind::field_read, api, {}, number, in.offset()});
          }
          break;
        case dex::IndexKind::string:
          if (const StringClass& text = strings_[in.index()]; text.interest != kUninteresting) {
            const ApiNumber api = (text.interest & kApiString) != 0 ? text.api : kNoApi;
            scan_.hits.push_back({Hit::Kind::string, api, in.string(), number, in.offset()});
          }
          break;
        default:
          break;
      }
    }
  }

  const dex::DexFile& file_;
  const ApiReferences& references_;
  const std::vector<StringClass>& strings_;
  const std::vector<OwnerNumber>& type_owners_;
  std::vector<OwnerNumber> method_owners_;  // by dex::MethodIndex value
  OwnerNumber owner_ = kAppOwner;           // of the class at hand
  std::set<OwnerNumber> seen_;
  UnitScan scan_;
};

}  // namespace

UnitScan scan_code(const dex::DexFile& file, const ApiReferences& references,
                   const std::vector<StringClass>& strings,
                   const std::vector<OwnerNumber>& type_owners) {
  return Scanner(file, references, strings, type_owners).run();
}

std::vector<OwnerNumber> owners_of_types(const dex::DexFile& file, const Owners& owners) {
  std::vector<OwnerNumber> result(file.types().size(), kAppOwner);
  for (const dex::TypeIndex type : file.types()) {
    result[type.value] = owners.of_class(file.type(type));
  }
  return result;
}

}  // namespace hegui::program
