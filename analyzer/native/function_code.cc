#include "analyzer/native/function_code.h"

#include <algorithm>
#include <map>

namespace hegui::native {
namespace {

using Kind = Step::Kind;

constexpr std::uint64_t kUnknownRange = 1u << 16;  // bytes, of a function whose end nothing says

class Reader {
 public:
  Reader(const LibraryMemory& memory, const elf::Functions& functions, std::size_t most)
      : memory_(memory), functions_(functions), most_(most) {}

  FunctionCode read(std::uint64_t address) {
    machine_ = machine_of(memory_.file());
    thumb_ = machine_ == Machine::arm && (address & 1) != 0;
    const std::uint64_t start = plain(address);
    const elf::ElfFunction* function = functions_.containing(start);
    from_ = function != nullptr ? function->start : start;
    end_ = function != nullptr ? function->end : start + kUnknownRange;
    const auto bytes = memory_.file().from_address(from_);
    if (!bytes || !memory_.is_code(start)) return not_read();
    code_ = *bytes->sub(0, std::min<std::uint64_t>(end_ - from_, bytes->size()));
    open_.push_back(start);
    while (!open_.empty()) {
      const std::uint64_t at = open_.back();
      open_.pop_back();
      run_from(at);
    }
    return number(start);
  }

 private:
  static FunctionCode not_read() {
    FunctionCode out;
    out.complete = false;
    return out;
  }

  bool inside(std::uint64_t address) const {
    return address >= from_ && address - from_ < code_.size();
  }

  unsigned decode(std::uint64_t at, std::vector<Step>& out) {
    const auto offset = static_cast<std::size_t>(at - from_);
    switch (machine_) {
      case Machine::arm64:
        return steps_of_arm64(code_, offset, from_, out);
      case Machine::x86_64:
      case Machine::x86:
        return steps_of_x86(code_, offset, from_, memory_, out);
      case Machine::arm: {
        if (!thumb_) return steps_of_arm(code_, offset, from_, out);
        const bool maybe = conditional_ > 0;
        conditional_ = maybe ? conditional_ - 1 : conditional_after(code_.u16(offset).value_or(0));
        return steps_of_thumb(code_, offset, from_, maybe, out);
      }
      default:
        out.push_back({});
        return 1;
    }
  }

  // Without the Thumb bit.
  std::uint64_t plain(std::uint64_t address) const {
    return machine_ == Machine::arm ? address & ~std::uint64_t{1} : address;
  }

  void run_from(std::uint64_t at) {
    conditional_ = 0;
    while (inside(at) && !known_.contains(at)) {
      if (known_.size() >= most_) {
        out_.complete = false;
        return;
      }
      Instruction instruction;
      instruction.address = at;
      instruction.first = static_cast<std::uint32_t>(out_.steps.size());
      const unsigned length = decode(at, out_.steps);
      instruction.count = static_cast<std::uint32_t>(out_.steps.size()) - instruction.first;
      bool goes_on = true;
      for (std::size_t i = instruction.first; i < out_.steps.size(); ++i) {
        const Step& step = out_.steps[i];
        const std::uint64_t target = plain(static_cast<std::uint64_t>(step.number));
        switch (step.kind) {
          case Kind::jump:
          case Kind::branch:
            if (step.a == kNoRegister && inside(target)) open_.push_back(target);
            goes_on &= step.kind == Kind::branch || step.maybe;
            break;
          case Kind::leave:
          case Kind::stop:
            goes_on &= step.maybe;
            break;
          case Kind::unknown:  // perhaps data behind a call that does not come back
            goes_on = false;
            break;
          default:
            break;
        }
      }
      known_.emplace(at, instruction);
      lengths_.emplace(at, goes_on ? length : 0);
      if (!goes_on) return;
      at += length;
    }
  }

  // Places become numbers.
  FunctionCode number(std::uint64_t start) {
    std::map<std::uint64_t, std::uint32_t> numbers;
    for (const auto& [at, instruction] : known_) {
      numbers.emplace(at, static_cast<std::uint32_t>(out_.instructions.size()));
      out_.instructions.push_back(instruction);
    }
    const auto place = [&](std::uint64_t at) {
      const auto found = numbers.find(at);
      return found == numbers.end() ? kNowhere : found->second;
    };
    for (Instruction& one : out_.instructions) {
      const unsigned length = lengths_[one.address];
      if (length != 0) one.next = place(one.address + length);
      for (std::uint32_t i = one.first; i < one.first + one.count; ++i) {
        const Step& step = out_.steps[i];
        const bool leads = step.kind == Kind::jump || step.kind == Kind::branch;
        if (leads && step.a == kNoRegister) {
          one.target = place(plain(static_cast<std::uint64_t>(step.number)));
        }
      }
    }
    for (const Instruction& one : out_.instructions) {
      if (one.target != kNowhere) out_.instructions[one.target].entered = true;
    }
    out_.start = place(start);
    if (out_.start == kNowhere) out_.complete = false;
    return std::move(out_);
  }

  const LibraryMemory& memory_;
  const elf::Functions& functions_;
  std::size_t most_;
  Machine machine_ = Machine::other;
  bool thumb_ = false;
  unsigned conditional_ = 0;  // instructions that an IT makes so
  std::uint64_t from_ = 0, end_ = 0;
  base::ByteView code_;
  std::vector<std::uint64_t> open_;
  std::map<std::uint64_t, Instruction> known_;
  std::map<std::uint64_t, unsigned> lengths_;
  FunctionCode out_;
};

}  // namespace

FunctionCode read_function(const LibraryMemory& memory, const elf::Functions& functions,
                           std::uint64_t address, std::size_t max_instructions) {
  return Reader(memory, functions, max_instructions).read(address);
}

}  // namespace hegui::native
