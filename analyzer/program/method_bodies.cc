#include "analyzer/program/method_bodies.h"

namespace hegui::program {
namespace {

constexpr std::uint32_t kNative = 0x100;
constexpr std::uint32_t kAbstract = 0x400;
constexpr std::uint32_t kMinNops = 2;  // one may align something
constexpr std::uint32_t kMaxConstants = 2;

bool is_constant(dex::Opcode opcode) {
  return opcode >= dex::Opcode::const_4 && opcode <= dex::Opcode::const_class;
}

bool is_nop(const dex::CodeItem& code, std::uint32_t address) {
  return code.units().load_u16(std::size_t{address} * 2) == 0;
}

}  // namespace

BodyKind body_kind(const dex::CodeItem& code) {
  std::uint32_t at = 0;
  std::uint32_t nops = 0;
  std::uint32_t constants = 0;
  for (bool ended = false; at < code.size() && !ended;) {
    if (is_nop(code, at)) {
      ++nops;
      ++at;
      continue;
    }
    const dex::Instruction in = code.at(at);
    if (in.info().returns() || in.opcode() == dex::Opcode::throw_) {
      ended = true;
    } else if (!is_constant(in.opcode()) || ++constants > kMaxConstants) {
      return BodyKind::code;
    }
    at += in.width();
  }
  for (; at < code.size(); ++at) {
    if (!is_nop(code, at)) return BodyKind::code;
    ++nops;
  }
  return nops >= kMinNops ? BodyKind::hollow : BodyKind::trivial;
}

void BodyCensus::add(const dex::MethodDef& method, std::uint32_t number, const dex::DexFile& file) {
  const bool had_hull = hulls() > 0;
  if (method.has_code()) {
    ++methods;
    const BodyKind kind = body_kind(file.code(method));
    trivial += kind == BodyKind::trivial;
    hollow += kind == BodyKind::hollow;
  } else if (method.code_refused) {
    ++methods;
    ++refused;
  } else if ((method.access_flags & kNative) != 0) {
    ++native;
  } else if ((method.access_flags & kAbstract) == 0) {
    ++methods;
    ++absent;
  }
  if (!had_hull && hulls() > 0) first_hull = number;
}

}  // namespace hegui::program
