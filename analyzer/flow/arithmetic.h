// What the instructions that compare and calculate come to, of known 32-bit numbers.
// Source: Dalvik bytecode, "Summary of bytecode set" (if-test, if-testz, binop).
#pragma once

#include <cstdint>
#include <optional>

#include "dex/opcode.h"

namespace hegui::flow {

// Does the branch go? `right` is 0 for those that compare with zero; nullopt: no comparison.
std::optional<bool> compare(dex::Opcode opcode, std::int64_t left, std::int64_t right);
// Does it ask for equality alone?
bool is_equality(dex::Opcode opcode);
// The operations of int; nullopt: another instruction, or a division by zero.
std::optional<std::int64_t> calculate(dex::Opcode opcode, std::int64_t left, std::int64_t right);

}  // namespace hegui::flow
