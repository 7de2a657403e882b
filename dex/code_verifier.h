// Checks method bodies: every instruction, payload, try and handler.
//
// Inside this folder only. Input: hostile. One object per file: its scratch memory is reused, so a
// body costs no allocation. Instructions must lie one after another from the start, as the runtime
// walks them; payloads must be whole; branches, switch cases and handlers must lead to
// instructions. Specification: Android "Dalvik executable format" (code_item) and "Dalvik
// bytecode".
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "apk/base/byte_view.h"
#include "dex/opcode.h"
#include "dex/verification.h"

namespace hegui::dex {

class CodeVerifier {
 public:
  CodeVerifier(base::ByteView bytes, const TableCounts& counts, WorkBudget& budget);

  // The code_item at `offset`.
  Complaint check(std::uint64_t offset);

 private:
  struct Jump {
    std::uint32_t from;
    std::uint32_t to;
  };

  Complaint check_instructions();
  // What is wrong with the operands of the instruction at code unit `at`, nullptr if nothing.
  const char* check_operands(const std::uint8_t* raw, std::uint32_t at, const OpcodeInfo& info);
  Complaint check_jumps() const;
  Complaint check_payload_users();
  Complaint check_switch(Jump user, std::uint32_t cases);
  Complaint check_tries();
  Complaint read_handler_list(std::size_t list);
  Complaint read_handlers(std::size_t& at);

  bool is_start(std::uint32_t unit) const {
    return unit < size_ && (starts_[unit / 64] >> (unit % 64) & 1) != 0;
  }
  void need(std::uint32_t registers, std::uint32_t at) {
    if (registers > registers_needed_) {
      registers_needed_ = registers;
      neediest_ = at;
    }
  }
  std::uint64_t offset_of(std::uint32_t unit) const { return code_at_ + std::uint64_t{unit} * 2; }
  std::uint32_t unit(std::uint32_t at) const { return code_.load_u16(std::size_t{at} * 2); }

  base::ByteView bytes_;
  WorkBudget& budget_;
  std::uint32_t types_;
  std::uint32_t protos_;
  std::array<std::uint32_t, 9> bounds_;  // by IndexKind

  // The body being checked.
  base::ByteView code_;
  std::size_t code_at_ = 0;  // file offset of the first code unit
  std::uint32_t size_ = 0;   // code units
  std::uint32_t tries_ = 0;
  std::uint32_t registers_needed_ = 0;
  std::uint32_t neediest_ = 0;         // the instruction that needs them
  std::vector<std::uint64_t> starts_;  // a bit per code unit: an instruction starts here
  std::vector<Jump> jumps_;
  std::vector<Jump> payload_users_;
  std::vector<std::uint32_t> handler_offsets_;  // from the start of the handler list, ascending
  std::vector<std::uint32_t> handler_sizes_;
};

}  // namespace hegui::dex
