// A32: fixed width, addresses out of literal pools or MOVW/MOVT, made relative by adding the pc.
#include "analyzer/native/arm32_walk.h"

namespace hegui::native {
namespace {

class ArmWalk : Arm32Walk {
 public:
  using Arm32Walk::Arm32Walk;

  void run() {
    const base::ByteView bytes = range_.bytes;
    const std::size_t count = bytes.size() / 4;
    begin(count);
    bool runs_into = true;
    for (std::size_t i = 0; i < count; ++i) {
      if (i != 0) forward_.arrive(i, runs_into, state_);
      at_ = static_cast<std::uint32_t>(range_.address + 4 * i);
      const std::uint32_t word = bytes.load_u32(4 * i);  // whole words only
      always_ = word >> 28 == 0xe;
      runs_into = step(word) || !always_;
      link_ = (word & 0x0fffffff) == 0x01a0e00f;  // mov lr, pc: the next jump is a call
    }
  }

 private:
  bool step(std::uint32_t word) {
    if (word >> 28 == 0xf) {
      if ((word & 0xfe000000) == 0xfa000000) {  // blx to Thumb
        const std::uint32_t half = (word >> 24 & 1) << 1;
        do_call({Callee::Kind::address, branch_target(word) + half});
      }
      return true;
    }
    switch (word >> 25 & 7) {
      case 0:
      case 1:
        return data(word);
      case 2:
        return single(word, word & 0xfff);
      case 3:
        if ((word & 0x10) != 0) {  // media
          put(word >> 12 & 15, {});
          put(word >> 16 & 15, {});
          return true;
        }
        return indexed(word);
      case 4:
        return multiple(word);
      case 5:
        return branch(word);
      case 7:
        if ((word & 0x0f000000) == 0x0f000000) {
          if ((word & 0x00ffffff) != 0) return true;  // Linux uses svc #0 only: data, most likely
          events_.system_call(at_, state_[7]);
          state_.forget(0);
        } else if ((word & 0x00100010) == 0x00100010) {
          put(word >> 12 & 15, {});  // mrc, vmov
        }
        return true;
      default:
        if ((word & 0x0ff00000) == 0x0c500000) {  // vmov to two registers
          put(word >> 12 & 15, {});
          put(word >> 16 & 15, {});
        } else if ((word & 0x0e200000) == 0x0c200000) {
          put(word >> 16 & 15, {});  // vector loads and stores that write back
        }
        return true;
    }
  }

  std::uint32_t branch_target(std::uint32_t word) const {
    return at_ + 8 + static_cast<std::uint32_t>(static_cast<std::int32_t>(word << 8) >> 6);
  }

  bool data(std::uint32_t word) {
    const unsigned to = word >> 12 & 15;
    const unsigned from = word >> 16 & 15;
    if ((word & 0x0ff000f0) == 0x01200030) {  // blx
      do_call(callee_of(source(word & 15)));
      return true;
    }
    if ((word & 0x0ff000f0) == 0x01200010) return jump(word & 15);   // bx
    if ((word & 0x0fe000f0) == 0x01a00000 && (word & 0xf00) == 0) {  // mov
      if (to == kPc) return jump(word & 15);
      put(to, source(word & 15));
      return true;
    }
    if ((word & 0x0ff00000) == 0x03000000) {  // movw
      put(to, Value::of((word >> 4 & 0xf000) | (word & 0xfff)));
      return true;
    }
    if ((word & 0x0ff00000) == 0x03400000) {  // movt
      const Value low = source(to);
      if (!low.is(Value::What::number)) {
        put(to, {});
        return true;
      }
      put_address(
          to, Value::of((low.number & 0xffff) | (word >> 4 & 0xf000) << 16 | (word & 0xfff) << 16));
      return true;
    }
    if ((word & 0x0ff00ff0) == 0x00800000) {  // add of two registers
      put_address(to, sum(source(from), source(word & 15)));
      return to != kPc;
    }
    if ((word & 0x0ff00000) == 0x02800000 || (word & 0x0ff00000) == 0x02400000) {  // add, sub #n
      const Value a = source(from);
      const std::uint32_t n = arm_immediate(word);
      const std::uint32_t amount = (word & 0x00800000) != 0 ? n : 0 - n;
      put_address(
          to, a.is(Value::What::number) ? Value::of((a.number + amount) & 0xffffffff) : Value{});
      return to != kPc;
    }
    if ((word & 0x0ff00000) == 0x03a00000) {  // mov #n
      put(to, Value::of(arm_immediate(word)));
      return true;
    }
    if ((word & 0x0e0000f0) == 0x00000090) {  // multiplies, exclusives
      put(to, {});
      put(from, {});
      return true;
    }
    if ((word & 0x0e000090) == 0x00000090) return halves(word);
    const unsigned operation = word >> 21 & 15;
    if (operation >= 8 && operation <= 11) return true;  // comparisons
    put(to, {});
    return to != kPc;
  }

  // Loads and stores of halves, signed bytes and doubles.
  bool halves(std::uint32_t word) {
    const unsigned to = word >> 12 & 15;
    const bool two = (word & 0x001000f0) == 0x000000d0;
    if ((word & 0x00100000) != 0 || two) put(to, {});
    if (two) put((to + 1) & 15, {});
    if ((word & 0x01000000) == 0 || (word & 0x00200000) != 0) put(word >> 16 & 15, {});
    return true;
  }

  bool single(std::uint32_t word, std::uint32_t amount) {
    const unsigned to = word >> 12 & 15;
    const unsigned from = word >> 16 & 15;
    const bool load = (word & 0x00100000) != 0;
    const bool byte = (word & 0x00400000) != 0;
    const bool before = (word & 0x01000000) != 0;
    const bool writes_back = !before || (word & 0x00200000) != 0;
    const std::uint32_t offset = (word & 0x00800000) != 0 ? amount : 0 - amount;
    if (load) {
      const Value base = source(from);
      const bool plain = !byte && before && from != kSp;
      const Value value = plain ? loaded(base, base.is(Value::What::number)
                                                   ? std::uint64_t{offset}
                                                   : static_cast<std::uint64_t>(std::int64_t{
                                                         static_cast<std::int32_t>(offset)}))
                                : Value{};
      if (to == kPc) {
        if (link_ && always_) {
          do_call(callee_of(value));
          return true;
        }
        if (value.is(Value::What::entry) || value.is(Value::What::symbol)) {
          leave_to(callee_of(value));
        }
        return false;
      }
      if (from == kPc) {
        put(to, value);  // out of the pool: a distance, or an address
      } else {
        put_address(to, value);
      }
    }
    if (writes_back && from != to) put(from, {});
    return true;
  }

  bool indexed(std::uint32_t word) {
    const unsigned to = word >> 12 & 15;
    if ((word & 0x00100000) == 0) return true;
    const bool plain = (word & 0x0ff00ff0) == 0x07900000;  // ldr [rn, rm]
    put_address(to, plain ? pointer_at(source(word >> 16 & 15), source(word & 15)) : Value{});
    return to != kPc;
  }

  bool multiple(std::uint32_t word) {
    if ((word & 0x00100000) == 0) return true;
    for (unsigned i = 0; i < 15; ++i) {
      if ((word >> i & 1) != 0) put(i, {});
    }
    return (word >> kPc & 1) == 0;
  }

  bool branch(std::uint32_t word) {
    const std::uint32_t target = branch_target(word);
    if ((word & 0x01000000) != 0) {
      do_call({Callee::Kind::address, target});
      return true;
    }
    if (inside(target)) {
      carry(target, 4);
    } else {
      leave_to({Callee::Kind::address, target});
    }
    return false;
  }

  bool jump(unsigned to) {
    if (!link_ || !always_) return jump_to_register(to);
    do_call(callee_of(source(to)));
    return true;
  }

  bool link_ = false;
};

}  // namespace

void walk_arm(const CodeRange& range, const LibraryMemory& memory, CodeEvents& events,
              RegisterState& state, ForwardStates& forward) {
  ArmWalk(range, memory, events, state, forward).run();
}

}  // namespace hegui::native
