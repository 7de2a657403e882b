#include "analyzer/packing/decoding_body.h"

namespace hegui::packing {
namespace {

constexpr int kMaxDepth = 2;
constexpr int kMaxTargets = 4;
constexpr std::uint32_t kMaxCode = 2'000;  // code units: decoders are short
constexpr std::uint32_t kMaxWrapper = 24;  // code units: what only hands on to an interface

bool changes_bits(dex::Opcode opcode) {
  switch (opcode) {
    case dex::Opcode::xor_int:
    case dex::Opcode::xor_int_2addr:
    case dex::Opcode::xor_int_lit8:
    case dex::Opcode::xor_int_lit16:
    case dex::Opcode::int_to_byte:
    case dex::Opcode::int_to_char:
      return true;
    default:
      return false;
  }
}

// Part of the Java and Android platform, whatever app it is: like opcodes, not like products.
bool is_cipher(std::string_view owner, std::string_view name) {
  return (owner == "Ljavax/crypto/Cipher;" && name == "doFinal") ||
         ((owner == "Landroid/util/Base64;" || owner.starts_with("Ljava/util/Base64")) &&
          name == "decode");
}

bool makes_text(std::string_view owner, std::string_view name, std::string_view shorty) {
  if (owner == "Ljava/lang/String;") {
    return name == "<init>" || name == "valueOf" || name == "copyValueOf" || name == "intern";
  }
  const bool builder = owner == "Ljava/lang/StringBuilder;" || owner == "Ljava/lang/StringBuffer;";
  return builder && name == "append" && shorty == "LC";
}

}  // namespace

bool DecodingBody::decodes(std::string_view owner, std::string_view name, std::string_view proto) {
  const auto id = program_.find_class(owner);
  if (!id) return false;
  const dex::DexFile& file = program_.dex_of(*id);
  for (const dex::MethodDef& method : file.methods(program_.classes()[*id].def)) {
    const dex::MethodId reference = file.method(method.method);
    if (!method.has_code() || file.string(reference.name) != name) continue;
    if (file.proto_descriptor(reference.proto) != proto) continue;
    Seen seen;
    look_at(file, method, 0, seen);
    return seen.changes && seen.builds;
  }
  return false;
}

void DecodingBody::look_at(const dex::DexFile& file, const dex::MethodDef& method, int depth,
                           Seen& seen) {
  const dex::CodeItem code = file.code(method);
  if (code.size() > kMaxCode) return;
  bool loops = false;
  bool changes = false;
  for (const dex::Instruction in : code.instructions()) {
    if (in.info().branches()) loops |= in.target() <= in.offset();
    changes |= changes_bits(in.opcode());
    if (!in.info().invokes() || in.info().index != dex::IndexKind::method) continue;
    const dex::MethodId called = file.method(in.method());
    const std::string_view owner = file.type(called.owner);
    const std::string_view name = file.string(called.name);
    if (is_cipher(owner, name)) seen.changes = true;
    if (makes_text(owner, name, file.shorty(called.proto))) seen.builds = true;
    if (depth < kMaxDepth && !(seen.changes && seen.builds)) {
      follow(file, in.method(), depth + 1, code.size() <= kMaxWrapper, seen);
    }
  }
  seen.changes |= loops && changes;
}

void DecodingBody::follow(const dex::DexFile& file, dex::MethodIndex called, int depth,
                          bool wrapped, Seen& seen) {
  const dex::MethodId reference = file.method(called);
  const auto id = program_.find_class(file.type(reference.owner));
  if (!id) return;
  const std::string_view name = file.string(reference.name);
  const std::string proto = file.proto_descriptor(reference.proto);
  int targets = 0;
  const auto look = [&](const dex::DexFile& there, const dex::MethodDef& method) {
    const dex::MethodId other = there.method(method.method);
    if (!method.has_code() || there.string(other.name) != name ||
        there.proto_descriptor(other.proto) != proto) {
      return;
    }
    ++targets;
    look_at(there, method, depth, seen);
  };
  const dex::DexFile& there = program_.dex_of(*id);
  for (const dex::MethodDef& method : there.methods(program_.classes()[*id].def)) {
    look(there, method);
  }
  if (targets > 0 || !wrapped) return;
  // An interface: whoever implements it here. Looked for behind wrappers only: it costs a pass over
  // all references.
  for (const dex::MethodIndex index : file.methods()) {
    if (targets == kMaxTargets) return;
    const dex::MethodId other = file.method(index);
    if (other.name != reference.name || other.proto != reference.proto) continue;
    const dex::ClassDefIndex def = file.find_class(other.owner);
    if (!def) continue;
    for (const dex::MethodDef& method : file.methods(def)) {
      if (method.method == index) look(file, method);
    }
  }
}

}  // namespace hegui::packing
