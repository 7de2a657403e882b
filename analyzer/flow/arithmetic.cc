#include "analyzer/flow/arithmetic.h"

namespace hegui::flow {

std::optional<bool> compare(dex::Opcode opcode, std::int64_t left, std::int64_t right) {
  using dex::Opcode;
  switch (opcode) {
    case Opcode::if_eq:
    case Opcode::if_eqz:
      return left == right;
    case Opcode::if_ne:
    case Opcode::if_nez:
      return left != right;
    case Opcode::if_lt:
    case Opcode::if_ltz:
      return left < right;
    case Opcode::if_ge:
    case Opcode::if_gez:
      return left >= right;
    case Opcode::if_gt:
    case Opcode::if_gtz:
      return left > right;
    case Opcode::if_le:
    case Opcode::if_lez:
      return left <= right;
    default:
      return std::nullopt;
  }
}

bool is_equality(dex::Opcode opcode) {
  return opcode == dex::Opcode::if_eq || opcode == dex::Opcode::if_ne ||
         opcode == dex::Opcode::if_eqz || opcode == dex::Opcode::if_nez;
}

std::optional<std::int64_t> calculate(dex::Opcode opcode, std::int64_t left, std::int64_t right) {
  using dex::Opcode;
  const auto wrapped = [](std::int64_t number) {
    return static_cast<std::int64_t>(static_cast<std::int32_t>(number));
  };
  switch (opcode) {
    case Opcode::add_int:
    case Opcode::add_int_2addr:
    case Opcode::add_int_lit8:
    case Opcode::add_int_lit16:
      return wrapped(left + right);
    case Opcode::sub_int:
    case Opcode::sub_int_2addr:
      return wrapped(left - right);
    case Opcode::rsub_int:
    case Opcode::rsub_int_lit8:
      return wrapped(right - left);
    case Opcode::mul_int:
    case Opcode::mul_int_2addr:
    case Opcode::mul_int_lit8:
    case Opcode::mul_int_lit16:
      return wrapped(left * right);
    case Opcode::div_int:
    case Opcode::div_int_2addr:
    case Opcode::div_int_lit8:
    case Opcode::div_int_lit16:
      return right == 0 ? std::nullopt : std::optional(wrapped(left / right));
    case Opcode::rem_int:
    case Opcode::rem_int_2addr:
    case Opcode::rem_int_lit8:
    case Opcode::rem_int_lit16:
      return right == 0 ? std::nullopt : std::optional(wrapped(left % right));
    case Opcode::shl_int:
    case Opcode::shl_int_2addr:
    case Opcode::shl_int_lit8:
      return wrapped(left << (right & 31));
    case Opcode::shr_int:
    case Opcode::shr_int_2addr:
    case Opcode::shr_int_lit8:
      return wrapped(static_cast<std::int32_t>(left) >> (right & 31));
    case Opcode::ushr_int:
    case Opcode::ushr_int_2addr:
    case Opcode::ushr_int_lit8:
      return wrapped(static_cast<std::uint32_t>(left) >> (right & 31));
    case Opcode::and_int:
    case Opcode::and_int_2addr:
    case Opcode::and_int_lit8:
    case Opcode::and_int_lit16:
      return wrapped(left & right);
    case Opcode::or_int:
    case Opcode::or_int_2addr:
    case Opcode::or_int_lit8:
    case Opcode::or_int_lit16:
      return wrapped(left | right);
    case Opcode::xor_int:
    case Opcode::xor_int_2addr:
    case Opcode::xor_int_lit8:
    case Opcode::xor_int_lit16:
      return wrapped(left ^ right);
    default:
      return std::nullopt;
  }
}

}  // namespace hegui::flow
