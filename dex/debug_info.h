// Debug information of a method: source lines and local variable names.
//
// A pull reader over the debug_info_item, without allocation; borrows the file's bytes. It is total
// on any input: its reads are checked, and a stream that breaks off simply ends (the door reports
// such a method). Specification: Android "Dalvik executable format", debug_info_item.
#pragma once

#include <cstdint>

#include "apk/base/byte_view.h"
#include "dex/code.h"
#include "dex/dex_file.h"
#include "dex/indices.h"

namespace hegui::dex {

struct DebugEvent {
  enum class Kind : std::uint8_t {
    position,       // from `address` on, the source line is `line`
    local_start,    // register `local` now holds the variable `name` of `type`
    local_end,      // ... no longer
    local_restart,  // ... again, with the name and type it had
    prologue_end,
    epilogue_begin,
    source_file,  // the following lines are of file `name`
  };
  Kind kind = Kind::position;
  std::uint32_t address = 0;  // code units
  std::uint32_t line = 0;
  std::uint32_t local = 0;  // register
  StringIndex name;         // none where the format says so
  TypeIndex type;
  StringIndex signature;  // generic signature (DBG_START_LOCAL_EXTENDED)
};

class DebugCursor {
 public:
  // Over the debug info of `code` (any body of `dex`; without debug info there are no events).
  DebugCursor(const DexFile& dex, const CodeItem& code);

  std::uint32_t first_line() const { return first_line_; }  // 0 without debug info
  std::uint32_t parameter_count() const { return parameter_count_; }
  // The names of the parameters, one a call, before the first next(); none where not recorded.
  StringIndex next_parameter();
  // Advances; false at the end.
  bool next(DebugEvent& event);
  // True once the stream ended other than by its end mark, or held an index out of range.
  bool damaged() const { return damaged_; }

 private:
  bool stop();
  std::uint32_t uleb();
  std::uint32_t index(std::uint32_t bound);
  std::uint32_t local();
  bool read_event(std::uint8_t opcode, DebugEvent& event);

  base::ByteView bytes_;
  std::uint32_t strings_ = 0;
  std::uint32_t types_ = 0;
  std::uint32_t registers_ = 0;
  std::size_t at_ = 0;
  std::uint64_t steps_left_ = 0;
  std::uint32_t parameters_read_ = 0;
  std::uint32_t address_ = 0;
  std::uint32_t line_ = 0;
  std::uint32_t first_line_ = 0;
  std::uint32_t parameter_count_ = 0;
  bool damaged_ = false;
  bool ended_ = false;
};

// The source line of an instruction: that of the last position at or before `address`; 0 if not
// recorded. Linear in the method's debug info.
std::uint32_t line_at(const DexFile& dex, const CodeItem& code, std::uint32_t address);

// Name of the `at`-th declared parameter (`this` not counted), none if not recorded. Linear in
// `at`.
StringIndex parameter_name(const DexFile& dex, const CodeItem& code, std::uint32_t at);

}  // namespace hegui::dex
