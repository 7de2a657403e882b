// scan_hbc(): which catalogued interfaces the functions of a Hermes bytecode file use.
//
// Reads each function's instructions once, in their order in the file, and follows what registers
// hold as far as it is the global object, a constant text or a chain of members (api_chains.h).
// Jumps are not followed; what variables of outer functions hold is not known. So this finds what
// is written as one expression in the source, which is how such calls are written, and proves no
// absence.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/web/api_chains.h"
#include "analyzer/web/hbc_file.h"
#include "analyzer/web/js_scan.h"
#include "rules/engine/ruleset.h"

namespace hegui::web {

// What the opcodes of one version are: a row of catalog/hermes_bytecode.tsv.
class HbcInstructions {
 public:
  enum class Action : std::uint8_t {
    other,
    get_global,
    get_member,
    put_member,
    load_string,
    move,
    call,
    table_switch,
    string_switch
  };
  struct Instruction {
    Action action = Action::other;
    std::string_view name;
    std::string_view operands;  // a letter each, see rules/catalog/README.md
    std::uint8_t bytes = 0;     // with the opcode
  };
  // nullopt: nobody has told what that version's opcodes are. Error: the table is broken.
  static base::Result<std::optional<HbcInstructions>> load(const rules::RuleSet& rules,
                                                           std::uint32_t version);
  // nullptr: no such opcode.
  const Instruction* find(std::uint8_t opcode) const {
    return opcode < instructions_.size() ? &instructions_[opcode] : nullptr;
  }

 private:
  std::vector<Instruction> instructions_;
};

struct HbcUse {
  int row = kNoRow;
  UseKind kind = UseKind::read;
  std::uint32_t function = 0;
  std::uint32_t offset = 0;  // of the instruction, in the function
};

struct HbcScanned {
  std::uint32_t functions_read = 0;  // to their end
  std::uint32_t functions = 0;
};

// `use` is called in order of function and offset of what makes it one; `module` for require("x").
HbcScanned scan_hbc(const HbcFile& file, const HbcInstructions& instructions,
                    const ApiChains& chains, const std::function<void(const HbcUse&)>& use,
                    const std::function<void(const std::string&, const HbcUse&)>& module);

}  // namespace hegui::web
