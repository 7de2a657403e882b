#include "dex/code_verifier.h"

#include "dex/payload.h"

namespace hegui::dex {
namespace {

constexpr std::uint32_t kNoBound = 0xffffffff;
constexpr const char* kBadIndex = "instruction's index is out of range";

}  // namespace

CodeVerifier::CodeVerifier(base::ByteView bytes, const TableCounts& counts, WorkBudget& budget)
    : bytes_(bytes),
      budget_(budget),
      types_(counts.types),
      protos_(counts.protos),
      // In the order of IndexKind.
      bounds_{kNoBound,          counts.strings,        counts.types,
              counts.fields,     counts.methods,        counts.methods,
              counts.call_sites, counts.method_handles, counts.protos} {}

Complaint CodeVerifier::check(std::uint64_t offset) {
  if (offset % 4 != 0) return {"code is not aligned", offset};
  if (!bytes_.holds(offset, 16)) return {"code lies outside the file", offset};
  const std::size_t at = static_cast<std::size_t>(offset);  // 16 bytes are there
  const std::uint32_t registers = bytes_.load_u16(at);
  tries_ = bytes_.load_u16(at + 6);
  size_ = bytes_.load_u32(at + 12);
  code_at_ = at + 16;
  const auto code = bytes_.sub(code_at_, std::uint64_t{size_} * 2);
  if (!code) return {"instructions run past the end of the file", offset + 12};
  if (size_ == 0) return {"method body without instructions", offset + 12};
  if (bytes_.load_u16(at + 2) > registers) return {"more arguments than registers", offset + 2};
  code_ = *code;
  // Before the walk, so that a long damaged body named by every method is walked only so often.
  if (!budget_.spend(16 + std::uint64_t{size_} * 2)) return {kTooMuchSharing, offset};
  if (const Complaint bad = check_instructions()) return bad;
  if (registers_needed_ > registers) return {"register is out of range", offset_of(neediest_)};
  if (const Complaint bad = check_jumps()) return bad;
  if (const Complaint bad = check_payload_users()) return bad;
  return check_tries();
}

Complaint CodeVerifier::check_instructions() {
  starts_.assign(size_ / 64 + 1, 0);
  jumps_.clear();
  payload_users_.clear();
  registers_needed_ = neediest_ = 0;
  for (std::uint32_t at = 0; at < size_;) {
    const std::uint8_t* const raw = code_.data() + std::size_t{at} * 2;  // at < size_
    if (raw[0] == 0 && raw[1] != 0) {
      if (const std::uint32_t width = payload_width(code_, at); width != 0) {
        at += width;
        continue;
      }
      if (raw[1] <= 3) return {"payload runs past the end of the code", offset_of(at)};
    }
    const OpcodeInfo& info = kOpcodes[raw[0]];
    if (info.width > size_ - at)
      return {"instruction runs past the end of the code", offset_of(at)};
    if (const char* bad = check_operands(raw, at, info)) return {bad, offset_of(at)};
    starts_[at / 64] |= std::uint64_t{1} << (at % 64);
    at += info.width;
  }
  return kFine;
}

// `raw` holds info.width code units: the caller compared them with the end of the code.
const char* CodeVerifier::check_operands(const std::uint8_t* raw, std::uint32_t at,
                                         const OpcodeInfo& info) {
  const auto unit = [raw](unsigned i) {
    return static_cast<std::uint32_t>(raw[i * 2] | raw[i * 2 + 1] << 8);
  };
  const auto unit32 = [&unit](unsigned i) { return unit(i) | unit(i + 1) << 16; };
  const auto index_fits = [&](std::uint32_t index) {
    return index < bounds_[static_cast<std::size_t>(info.index)];
  };
  // Registers needed by an operand: its number and one, one more for a pair.
  const std::uint32_t a = (info.flags & kAWide) != 0 ? 2 : 1;
  const std::uint32_t b = (info.flags & kBWide) != 0 ? 2 : 1;
  const std::uint32_t c = (info.flags & kCWide) != 0 ? 2 : 1;
  const auto jump = [&](std::uint32_t distance) { jumps_.push_back({at, at + distance}); };
  const auto signed16 = [](std::uint32_t value) {
    return static_cast<std::uint32_t>(static_cast<std::int16_t>(value));
  };

  switch (info.format) {
    case Format::f00x:
      return "undefined opcode";
    case Format::f10x:
      return nullptr;
    case Format::f12x:
      need(raw[1] % 16u + a, at);
      need(raw[1] / 16u + b, at);
      return nullptr;
    case Format::f11n:
      need(raw[1] % 16u + a, at);
      return nullptr;
    case Format::f11x:
    case Format::f21s:
    case Format::f21h:
    case Format::f31i:
    case Format::f51l:
      need(raw[1] + a, at);
      return nullptr;
    case Format::f10t:
      jump(static_cast<std::uint32_t>(static_cast<std::int8_t>(raw[1])));
      return nullptr;
    case Format::f20t:
      jump(signed16(unit(1)));
      return nullptr;
    case Format::f30t:
      jump(unit32(1));
      return nullptr;
    case Format::f21t:
      need(raw[1] + a, at);
      jump(signed16(unit(1)));
      return nullptr;
    case Format::f22t:
      need(raw[1] % 16u + a, at);
      need(raw[1] / 16u + b, at);
      jump(signed16(unit(1)));
      return nullptr;
    case Format::f31t:
      need(raw[1] + a, at);
      payload_users_.push_back({at, at + unit32(1)});
      return nullptr;
    case Format::f22x:
      need(raw[1] + a, at);
      need(unit(1) + b, at);
      return nullptr;
    case Format::f32x:
      need(unit(1) + a, at);
      need(unit(2) + b, at);
      return nullptr;
    case Format::f23x:
      need(raw[1] + a, at);
      need(raw[2] + b, at);
      need(raw[3] + c, at);
      return nullptr;
    case Format::f22b:
      need(raw[1] + a, at);
      need(raw[2] + b, at);
      return nullptr;
    case Format::f22s:
      need(raw[1] % 16u + a, at);
      need(raw[1] / 16u + b, at);
      return nullptr;
    case Format::f22c:
      need(raw[1] % 16u + a, at);
      need(raw[1] / 16u + b, at);
      return index_fits(unit(1)) ? nullptr : kBadIndex;
    case Format::f21c:
      need(raw[1] + a, at);
      return index_fits(unit(1)) ? nullptr : kBadIndex;
    case Format::f31c:
      need(raw[1] + a, at);
      return index_fits(unit32(1)) ? nullptr : kBadIndex;
    case Format::f45cc:
      if (unit(3) >= protos_) return kBadIndex;
      [[fallthrough]];
    case Format::f35c: {
      const unsigned count = raw[1] / 16u;
      if (count > 5) return "more than five argument registers";
      const std::uint32_t packed = unit(2) | raw[1] % 16u << 16;
      for (unsigned i = 0; i < count; ++i) need((packed >> (4 * i)) % 16 + 1, at);
      return index_fits(unit(1)) ? nullptr : kBadIndex;
    }
    case Format::f4rcc:
      if (unit(3) >= protos_) return kBadIndex;
      [[fallthrough]];
    case Format::f3rc:
      need(raw[1] == 0 ? 0 : unit(2) + raw[1], at);
      return index_fits(unit(1)) ? nullptr : kBadIndex;
  }
  return nullptr;
}

}  // namespace hegui::dex
