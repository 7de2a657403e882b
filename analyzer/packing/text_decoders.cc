#include "analyzer/packing/text_decoders.h"

#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "analyzer/packing/decoding_body.h"

namespace hegui::packing {
namespace {

constexpr std::string_view kString = "Ljava/lang/String;";

// What an encoded text is handed over as.
bool carries_code(std::string_view type) {
  if (type == kString) return true;
  if (type.size() == 2 && type[0] == '[') return std::string_view("BCIJS").find(type[1]) < 5;
  return type.size() == 1 && std::string_view("IJSBC").find(type[0]) < 5;
}

bool has_decoder_shape(const dex::DexFile& file, dex::ProtoIndex proto) {
  if (file.type(file.return_type(proto)) != kString) return false;
  const dex::TypeList parameters = file.parameters(proto);
  if (parameters.size() == 0) return false;
  for (const dex::TypeIndex type : parameters) {
    if (!carries_code(file.type(type))) return false;
  }
  return true;
}

// Registers that hold constants, by the order of instructions.
class ConstantRegisters {
 public:
  explicit ConstantRegisters(std::uint32_t registers) : constant_(registers) {}

  bool all(const dex::ArgumentList& arguments) const {
    for (std::uint32_t i = 0; i < arguments.size(); ++i) {
      if (!constant_[arguments[i]]) return false;
    }
    return true;
  }
  // `decoded`: the result of the call before is a decoder's of constants.
  void step(const dex::Instruction& in, bool decoded) {
    if (!in.info().sets_a()) return;
    const dex::Opcode opcode = in.opcode();
    bool value = false;
    const bool constant =
        opcode >= dex::Opcode::const_4 && opcode <= dex::Opcode::const_string_jumbo;
    // What is put into an array is not asked.
    if (constant || opcode == dex::Opcode::new_array) {
      value = true;
    } else if (opcode >= dex::Opcode::move && opcode <= dex::Opcode::move_object_16) {
      value = constant_[in.b()];
    } else if (opcode == dex::Opcode::move_result_object) {
      value = decoded;
    }
    const std::uint32_t a = in.a();
    constant_[a] = value;
    if (in.info().has(dex::kAWide)) constant_[a + 1] = value;
  }

 private:
  std::vector<bool> constant_;
};

class Finder {
 public:
  Finder(const Code& code, const Thresholds& limits)
      : in_(code), limits_(limits), body_(code.program) {}

  DecodedTexts run() {
    std::uint64_t own_texts = 0;
    for (program::UnitNumber unit = 0; unit < in_.scanned.size(); ++unit) {
      collect(unit);
      own_texts += in_.scanned[unit].scan.own.texts;
    }
    std::uint64_t calls = 0;
    std::erase_if(candidates_, [&](const auto& one) {
      const Candidate& candidate = one.second;
      if (!body_.decodes(candidate.owner, candidate.name, candidate.proto)) return true;
      calls += candidate.calls;
      return false;
    });
    DecodedTexts result;
    if (calls >= limits_.decoder_min_sites) {
      for (program::UnitNumber unit = 0; unit < in_.scanned.size(); ++unit) count_sites(unit);
    }
    for (auto& [reference, candidate] : candidates_) {
      if (candidate.found.sites == 0) continue;
      candidate.found.method = reference;
      candidate.found.owner = in_.owners.name(in_.owners.of_class(candidate.owner));
      candidate.found.classes = candidate.classes.size();
      result.decoders.push_back(std::move(candidate.found));
    }
    std::stable_sort(result.decoders.begin(), result.decoders.end(),
                     [](const TextDecoder& a, const TextDecoder& b) { return a.sites > b.sites; });
    if (result.decoders.size() > kMaxDecoders) result.decoders.resize(kMaxDecoders);
    result.own_decoded = own_decoded_;
    result.own_readable = own_texts - std::min(own_texts, own_inputs_);
    return result;
  }

 private:
  struct Candidate {
    std::string owner, name, proto;
    std::uint64_t calls = 0;  // as the scan counts them
    std::set<std::string_view> classes;
    TextDecoder found;
  };

  std::string reference_of(const dex::DexFile& file, dex::MethodIndex index) const {
    return file.method_reference(index);
  }

  void collect(program::UnitNumber unit) {
    const dex::DexFile& file = in_.program.units()[unit].file;
    const std::vector<std::uint32_t>& calls = in_.scanned[unit].scan.constant_calls;
    std::vector<bool> shaped(file.protos().size());
    for (const dex::ProtoIndex proto : file.protos()) {
      shaped[proto.value] = has_decoder_shape(file, proto);
    }
    for (const dex::MethodIndex index : file.methods()) {
      if (calls[index.value] == 0) continue;
      const dex::MethodId method = file.method(index);
      if (!shaped[method.proto.value] || !in_.program.find_class(file.type(method.owner))) continue;
      Candidate& candidate = candidates_[reference_of(file, index)];
      candidate.owner = file.type(method.owner);
      candidate.name = file.string(method.name);
      candidate.proto = file.proto_descriptor(method.proto);
      candidate.calls += calls[index.value];
    }
  }

  void count_sites(program::UnitNumber unit) {
    const dex::DexFile& file = in_.program.units()[unit].file;
    const std::vector<std::uint32_t>& calls = in_.scanned[unit].scan.constant_calls;
    std::vector<Candidate*> decoder(file.methods().size());
    bool any = false;
    for (const dex::MethodIndex index : file.methods()) {
      if (calls[index.value] == 0) continue;
      const auto known = candidates_.find(reference_of(file, index));
      if (known == candidates_.end()) continue;
      decoder[index.value] = &known->second;
      any = true;
    }
    if (!any) return;
    for (const dex::ClassDefIndex def : file.classes()) {
      const std::string_view descriptor = file.type(file.class_def(def).type);
      const bool own = in_.owners.of_class(descriptor) == program::kAppOwner;
      for (const dex::MethodDef& method : file.methods(def)) {
        if (method.has_code()) {
          count_in(unit, file, descriptor, own, method, decoder);
        }
      }
    }
  }

  void count_in(program::UnitNumber unit, const dex::DexFile& file, std::string_view descriptor,
                bool own, const dex::MethodDef& method, const std::vector<Candidate*>& decoder) {
    const dex::CodeItem code = file.code(method);
    ConstantRegisters registers(code.registers());
    bool decoded = false;
    for (const dex::Instruction in : code.instructions()) {
      registers.step(in, decoded);
      decoded = false;
      const dex::Opcode opcode = in.opcode();
      if (opcode != dex::Opcode::invoke_static && opcode != dex::Opcode::invoke_static_range) {
        continue;
      }
      Candidate* candidate = decoder[in.index()];
      if (candidate == nullptr || !registers.all(in.arguments())) continue;
      decoded = true;
      if (candidate->found.sites++ == 0) {
        candidate->found.unit = unit;
        candidate->found.caller = static_cast<std::uint32_t>(&method - file.all_methods().data());
        candidate->found.offset = in.offset();
      }
      candidate->classes.insert(descriptor);
      if (!own) continue;
      ++own_decoded_;
      for (const dex::TypeIndex type : file.parameters(file.method(in.method()).proto)) {
        own_inputs_ += file.type(type) == kString;
      }
    }
  }

  const Code& in_;
  const Thresholds& limits_;
  DecodingBody body_;
  std::map<std::string, Candidate> candidates_;  // by reference: in an order of its own
  std::uint64_t own_decoded_ = 0;
  std::uint64_t own_inputs_ = 0;  // texts handed to decoders
};

}  // namespace

DecodedTexts find_text_decoders(const Code& code, const Thresholds& limits) {
  return Finder(code, limits).run();
}

}  // namespace hegui::packing
