#include "analyzer/program/code_scan.h"

#include <set>

#include "analyzer/program/parallel.h"

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
    scan_.constant_calls.assign(file_.methods().size(), 0);
    for (const dex::ClassDefIndex def : file_.classes()) {
      owner_ = type_owners_[file_.class_def(def).type.value];
      owned_ = owner_ == kAppOwner ? &scan_.own : &scan_.others;
      for (const dex::MethodDef& method : file_.methods(def)) {
        const auto number = static_cast<std::uint32_t>(&method - first);
        owned_->bodies.add(method, number, file_);
        if (!method.has_code()) continue;
        ++scan_.methods;
        scan_method(method, number);
      }
    }
    return std::move(scan_);
  }

 private:
  void scan_method(const dex::MethodDef& method, std::uint32_t number) {
    bool after_constant = false;
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
          if (after_constant && (in.opcode() == dex::Opcode::invoke_static ||
                                 in.opcode() == dex::Opcode::invoke_static_range)) {
            ++scan_.constant_calls[in.index()];
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
          ++owned_->texts;
          if (const StringClass& text = strings_[in.index()]; text.interest != kUninteresting) {
            const ApiNumber api = (text.interest & kApiString) != 0 ? text.api : kNoApi;
            scan_.hits.push_back({Hit::Kind::string, api, in.string(), number, in.offset()});
          }
          break;
        default:
          break;
      }
      after_constant = makes_constant(in.opcode());
    }
  }

  static bool makes_constant(dex::Opcode opcode) {
    return (opcode >= dex::Opcode::const_4 && opcode <= dex::Opcode::const_string_jumbo) ||
           opcode == dex::Opcode::fill_array_data;
  }

  const dex::DexFile& file_;
  const ApiReferences& references_;
  const std::vector<StringClass>& strings_;
  const std::vector<OwnerNumber>& type_owners_;
  std::vector<OwnerNumber> method_owners_;  // by dex::MethodIndex value
  OwnerNumber owner_ = kAppOwner;           // of the class at hand
  OwnedCode* owned_ = nullptr;              // likewise
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

std::vector<ScannedUnit> scan_program(const Program& program, const ApiCatalog& apis,
                                      const Phrases& phrases, const Owners& owners,
                                      unsigned threads) {
  std::vector<ScannedUnit> units(program.units().size());
  parallel_for(units.size(), threads, [&](std::size_t i) {
    const dex::DexFile& file = program.units()[i].file;
    units[i].references = match_references(program, static_cast<UnitNumber>(i), apis);
    units[i].strings = classify_strings(file, apis, phrases);
    units[i].scan =
        scan_code(file, units[i].references, units[i].strings, owners_of_types(file, owners));
  });
  return units;
}

}  // namespace hegui::program
