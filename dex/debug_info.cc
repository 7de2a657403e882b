#include "dex/debug_info.h"

#include "apk/base/leb128.h"

namespace hegui::dex {
namespace {

enum DebugOpcode : std::uint8_t {  // numbers of the format
  kEndSequence = 0,
  kAdvancePc = 1,
  kAdvanceLine = 2,
  kStartLocal = 3,
  kStartLocalExtended = 4,
  kEndLocal = 5,
  kRestartLocal = 6,
  kSetPrologueEnd = 7,
  kSetEpilogueBegin = 8,
  kSetFile = 9,
  kFirstSpecial = 10,
};
constexpr int kLineBase = -4;
constexpr int kLineRange = 15;

// A stream may be shared by many methods: its cost is bounded by the method's own size.
constexpr std::uint64_t kStepsPerCodeUnit = 16;
constexpr std::uint64_t kFreeSteps = 1024;

}  // namespace

DebugCursor::DebugCursor(const DexFile& dex, const CodeItem& code)
    : bytes_(code.bytes()),
      strings_(dex.strings().size()),
      types_(dex.types().size()),
      registers_(code.registers()),
      at_(code.debug_info_offset()),
      steps_left_(kFreeSteps + kStepsPerCodeUnit * code.size()) {
  if (at_ == 0) {
    ended_ = true;
    return;
  }
  first_line_ = line_ = uleb();
  parameter_count_ = uleb();
  if (parameter_count_ > code.ins()) stop();  // more names than argument registers
}

bool DebugCursor::stop() {
  ended_ = damaged_ = true;
  return false;
}

std::uint32_t DebugCursor::uleb() {
  const auto value = ended_ ? std::nullopt : base::read_uleb128(bytes_, at_);
  if (!value) stop();
  return value.value_or(0);
}

// An index is stored plus one, so that zero is "none".
std::uint32_t DebugCursor::index(std::uint32_t bound) {
  const std::uint32_t value = uleb() - 1;
  if (value != kNoIndex && value >= bound) stop();
  return ended_ ? kNoIndex : value;
}

StringIndex DebugCursor::next_parameter() {
  if (parameters_read_ == parameter_count_) return {};
  ++parameters_read_;
  return {index(strings_)};
}

bool DebugCursor::next(DebugEvent& event) {
  while (parameters_read_ < parameter_count_ && !ended_) next_parameter();
  while (!ended_) {
    const auto opcode = bytes_.u8(at_++);
    if (!opcode || steps_left_-- == 0) return stop();
    event = DebugEvent{};
    if (read_event(*opcode, event)) {
      event.address = address_;
      event.line = line_;
      return !ended_;
    }
  }
  return false;
}

bool DebugCursor::read_event(std::uint8_t opcode, DebugEvent& event) {
  switch (opcode) {
    case kEndSequence:
      ended_ = true;
      return false;
    case kAdvancePc:
      address_ += uleb();
      return false;
    case kAdvanceLine: {
      const auto difference = base::read_sleb128(bytes_, at_);
      if (!difference) return stop();
      line_ += static_cast<std::uint32_t>(*difference);
      return false;
    }
    case kStartLocal:
    case kStartLocalExtended:
      event.kind = DebugEvent::Kind::local_start;
      event.local = local();
      event.name = StringIndex{index(strings_)};
      event.type = TypeIndex{index(types_)};
      if (opcode == kStartLocalExtended) event.signature = StringIndex{index(strings_)};
      return true;
    case kEndLocal:
      event.kind = DebugEvent::Kind::local_end;
      event.local = local();
      return true;
    case kRestartLocal:
      event.kind = DebugEvent::Kind::local_restart;
      event.local = local();
      return true;
    case kSetPrologueEnd:
      event.kind = DebugEvent::Kind::prologue_end;
      return true;
    case kSetEpilogueBegin:
      event.kind = DebugEvent::Kind::epilogue_begin;
      return true;
    case kSetFile:
      event.kind = DebugEvent::Kind::source_file;
      event.name = StringIndex{index(strings_)};
      return true;
    default: {
      const int adjusted = opcode - kFirstSpecial;
      line_ += static_cast<std::uint32_t>(kLineBase + adjusted % kLineRange);
      address_ += static_cast<std::uint32_t>(adjusted / kLineRange);
      event.kind = DebugEvent::Kind::position;
      return true;
    }
  }
}

std::uint32_t DebugCursor::local() {
  const std::uint32_t value = uleb();
  if (value >= registers_) stop();
  return value;
}

std::uint32_t line_at(const DexFile& dex, const CodeItem& code, std::uint32_t address) {
  DebugCursor cursor(dex, code);
  DebugEvent event;
  std::uint32_t line = 0;
  while (cursor.next(event)) {
    if (event.kind != DebugEvent::Kind::position) continue;
    if (event.address > address) break;
    line = event.line;
  }
  return line;
}

StringIndex parameter_name(const DexFile& dex, const CodeItem& code, std::uint32_t at) {
  DebugCursor cursor(dex, code);
  StringIndex name;
  for (std::uint32_t i = 0; i <= at && i < cursor.parameter_count(); ++i) {
    name = cursor.next_parameter();
  }
  return at < cursor.parameter_count() ? name : StringIndex{};
}

}  // namespace hegui::dex
