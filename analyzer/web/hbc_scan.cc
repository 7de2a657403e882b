#include "analyzer/web/hbc_scan.h"

#include <algorithm>
#include <array>

#include "rules/engine/rule_table.h"

namespace hegui::web {
namespace {

using Action = HbcInstructions::Action;
using Instruction = HbcInstructions::Instruction;

constexpr std::uint64_t kMaxPasses =
    4;  // functions may overlap: bytes read of all together, in files
constexpr std::size_t kMaxOpcodes = 256;
constexpr std::size_t kLongestArgument = 200;

// 0: no such letter.
unsigned operand_bytes(char letter) {
  switch (letter) {
    case 'r':
    case 'b':
    case 'j':
    case '1':
      return 1;
    case 'h':
    case '2':
      return 2;
    case 'R':
    case 'i':
    case 'J':
    case '4':
      return 4;
    case 'd':
      return 8;
    default:
      return 0;
  }
}

Action action_of(std::string_view name) {
  if (name == "GetGlobalObject") return Action::get_global;
  if (name.starts_with("GetById") || name.starts_with("TryGetById")) return Action::get_member;
  if (name.starts_with("PutById") || name.starts_with("TryPutById")) return Action::put_member;
  if (name.starts_with("LoadConstString")) return Action::load_string;
  if (name == "Mov") return Action::move;
  if (name == "Call1" || name == "Call2" || name == "Call3" || name == "Call4" || name == "Call" ||
      name == "CallLong") {
    return Action::call;
  }
  if (name == "StringSwitchImm") return Action::string_switch;
  if (name.ends_with("SwitchImm")) return Action::table_switch;
  return Action::other;
}

// An operand's value; the caller has proved that the instruction's bytes are there.
std::uint32_t operand(base::ByteView code, std::size_t at, char letter) {
  switch (operand_bytes(letter)) {
    case 1:
      return code[at];
    case 2:
      return code.load_u16(at);
    default:
      return code.load_u32(at);
  }
}

struct Value {
  ChainNode chain = kUnknownChain;
  std::int64_t text = -1;  // number of a string; -1: none
  int row = kNoRow;        // a use that is told when it is known whether it is called
  std::uint32_t offset = 0;
};

class FunctionScan {
 public:
  FunctionScan(const HbcFile& file, const HbcInstructions& instructions, const ApiChains& chains,
               const std::function<void(const HbcUse&)>& use,
               const std::function<void(const std::string&, const HbcUse&)>& module)
      : file_(file), instructions_(instructions), chains_(chains), use_(use), module_(module) {}

  // false: an instruction that is none, or that is cut off.
  bool run(std::uint32_t number, base::ByteView code, std::uint32_t start) {
    function_ = number;
    for (const std::uint8_t touched : touched_) registers_[touched] = {};
    touched_.clear();
    std::size_t end = code.size();
    bool whole = true;
    for (std::size_t at = 0; at < end;) {
      const Instruction* instruction = instructions_.find(code[at]);
      if (instruction == nullptr || !code.holds(at, instruction->bytes)) {
        whole = false;
        break;
      }
      offset_ = static_cast<std::uint32_t>(at);
      std::array<std::uint32_t, 6> values{};
      std::size_t read = at + 1;
      for (std::size_t i = 0; i < instruction->operands.size() && i < values.size(); ++i) {
        values[i] = operand(code, read, instruction->operands[i]);
        read += operand_bytes(instruction->operands[i]);
      }
      if (const std::optional<std::uint64_t> table = switch_table(*instruction, values)) {
        // Tables stand behind the instructions, at a multiple of four in the file.
        const std::uint64_t place = (start + at + *table + 3) & ~std::uint64_t{3};
        if (place >= start) end = std::min<std::uint64_t>(end, place - start);
      }
      step(*instruction, values);
      at += instruction->bytes;
    }
    for (const std::uint8_t touched : touched_) settle(registers_[touched]);
    return whole;
  }

 private:
  static std::optional<std::uint64_t> switch_table(const Instruction& instruction,
                                                   const std::array<std::uint32_t, 6>& values) {
    if (instruction.action == Action::table_switch) return values[1];
    if (instruction.action == Action::string_switch) return values[2];
    return std::nullopt;
  }

  void step(const Instruction& instruction, const std::array<std::uint32_t, 6>& values) {
    const std::string_view operands = instruction.operands;
    const bool first_is_register = !operands.empty() && (operands[0] == 'r' || operands[0] == 'R');
    Value result;
    bool writes = first_is_register;
    switch (instruction.action) {
      case Action::get_global:
        result.chain = kGlobalChain;
        break;
      case Action::get_member:
        result = member(at(values[1]), text_operand(operands, values));
        break;
      case Action::put_member:
        put(at(values[0]), at(values[1]), text_operand(operands, values));
        writes = false;
        break;
      case Action::load_string:
        result.text = text_operand(operands, values);
        break;
      case Action::move:
        result = at(values[1]);
        at_mutable(values[1]).row = kNoRow;  // told by the copy
        break;
      case Action::call:
        result.chain = call(operands, values);
        break;
      default:
        break;
    }
    if (!writes || values[0] >= registers_.size()) return;
    Value& target = registers_[values[0]];
    settle(target);
    // Only registers that may hold something are looked at again.
    const bool empty = result.chain == kUnknownChain && result.text < 0;
    if (!empty && target.chain == kUnknownChain && target.text < 0) {
      touched_.push_back(static_cast<std::uint8_t>(values[0]));
    }
    target = result;
  }

  const Value& at(std::uint32_t number) const {
    static const Value unknown;
    return number < registers_.size() ? registers_[number] : unknown;
  }
  Value& at_mutable(std::uint32_t number) {
    return number < registers_.size() ? registers_[number] : nowhere_;
  }

  static std::int64_t text_operand(std::string_view operands,
                                   const std::array<std::uint32_t, 6>& values) {
    for (std::size_t i = 0; i < operands.size() && i < values.size(); ++i) {
      if (operands[i] >= '1' && operands[i] <= '4') return values[i];
    }
    return -1;
  }

  // Short ASCII only: no catalogued name is anything else.
  std::string_view name(std::int64_t text) const {
    if (text < 0) return {};
    const auto place = file_.string_place(static_cast<std::uint32_t>(text));
    if (!place || place->utf16 || place->bytes.size() > kLongestArgument) return {};
    return place->bytes.chars();
  }

  Value member(const Value& from, std::int64_t text) {
    Value result;
    const std::string_view member_name = name(text);
    if (member_name.empty()) return result;
    if (from.chain == kGlobalChain) {
      const auto known = std::find_if(globals_.begin(), globals_.end(),
                                      [&](const auto& global) { return global.first == text; });
      if (known != globals_.end()) {
        result.chain = known->second;
        return result;
      }
    }
    // Compiled names of modules' only exports.
    result.chain = member_name == "default" && from.chain > kGlobalChain
                       ? from.chain
                       : chains_.member(from.chain, member_name);
    if (result.chain != kUnknownChain && chains_.row(result.chain) != kNoRow) {
      result.row = chains_.row(result.chain);
      result.offset = offset_;
    }
    return result;
  }

  // global.NAME = chain: what the other functions find under that name.
  void put(const Value& object, const Value& value, std::int64_t text) {
    if (object.chain != kGlobalChain || value.chain <= kGlobalChain || text < 0) return;
    if (globals_.size() < 256) globals_.emplace_back(text, value.chain);
  }

  ChainNode call(std::string_view operands, const std::array<std::uint32_t, 6>& values) {
    Value& callee = at_mutable(values[1]);
    if (callee.row != kNoRow) {
      use_({callee.row, UseKind::call, function_, callee.offset});
      callee.row = kNoRow;
    }
    // Call2 and so on: result, callee, this, first argument.
    if (operands.size() < 4 || operands[3] != 'r') return kUnknownChain;
    const std::string_view argument = name(at(values[3]).text);
    if (argument.empty() || callee.chain == kUnknownChain) return kUnknownChain;
    if (callee.chain == chains_.global("require")) {
      module_(std::string(argument), {kNoRow, UseKind::call, function_, offset_});
    }
    const ChainNode result = chains_.call(callee.chain, argument);
    if (result != kUnknownChain && chains_.row(result) != kNoRow) {
      use_({chains_.row(result), UseKind::call, function_, offset_});
    }
    return result;
  }

  // What was fetched and not called.
  void settle(Value& value) {
    if (value.row != kNoRow) use_({value.row, UseKind::read, function_, value.offset});
    value.row = kNoRow;
  }

  const HbcFile& file_;
  const HbcInstructions& instructions_;
  const ApiChains& chains_;
  const std::function<void(const HbcUse&)>& use_;
  const std::function<void(const std::string&, const HbcUse&)>& module_;
  std::uint32_t function_ = 0;
  std::uint32_t offset_ = 0;
  std::array<Value, 256> registers_;
  std::vector<std::uint8_t> touched_;  // those that were given something in this function
  Value nowhere_;
  std::vector<std::pair<std::int64_t, ChainNode>> globals_;  // string's number, value
};

}  // namespace

base::Result<std::optional<HbcInstructions>> HbcInstructions::load(const rules::RuleSet& rules,
                                                                   std::uint32_t version) {
  constexpr std::string_view kFile = "catalog/hermes_bytecode.tsv";
  const auto table = rules::RuleTable<2>::open(rules, kFile, {"version", "instructions"});
  if (!table.ok()) return table.error();
  for (std::size_t row = 0; row < table->rows(); ++row) {
    if (table->cell(row, 0) != std::to_string(version)) continue;
    HbcInstructions out;
    for (const std::string_view cell : rules::split_list(table->cell(row, 1))) {
      Instruction instruction;
      const std::size_t colon = cell.find(':');
      instruction.name = cell.substr(0, colon);
      if (colon != std::string_view::npos) instruction.operands = cell.substr(colon + 1);
      unsigned bytes = 1;
      for (const char letter : instruction.operands) {
        if (operand_bytes(letter) == 0) {
          return base::Error{
              "operand \"" + std::string(1, letter) + "\" of " + std::string(instruction.name),
              std::string(kFile),
              {}};
        }
        bytes += operand_bytes(letter);
      }
      instruction.bytes = static_cast<std::uint8_t>(std::min(bytes, 255u));
      instruction.action = action_of(instruction.name);
      out.instructions_.push_back(instruction);
    }
    if (out.instructions_.size() > kMaxOpcodes) {
      return base::Error{"more than 256 instructions", std::string(kFile), {}};
    }
    return std::optional(std::move(out));
  }
  return std::optional<HbcInstructions>();
}

HbcScanned scan_hbc(const HbcFile& file, const HbcInstructions& instructions,
                    const ApiChains& chains, const std::function<void(const HbcUse&)>& use,
                    const std::function<void(const std::string&, const HbcUse&)>& module) {
  HbcScanned scanned;
  scanned.functions = file.function_count();
  std::uint64_t left = kMaxPasses * file.bytes().size();
  FunctionScan scan(file, instructions, chains, use, module);
  for (std::uint32_t number = 0; number < file.function_count(); ++number) {
    const std::optional<HbcFile::Function> function = file.function(number);
    if (!function) continue;
    const std::optional<base::ByteView> code = file.code(*function);
    if (!code || code->size() > left) continue;
    left -= code->size();
    if (scan.run(number, *code, function->offset)) ++scanned.functions_read;
  }
  return scanned;
}

}  // namespace hegui::web
