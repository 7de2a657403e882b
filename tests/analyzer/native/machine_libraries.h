// The same small library for five machines (machine_code.h), with the texts its code names.
#pragma once

#include "tests/analyzer/native/machine_code.h"
#include "tests/support/elf_builder.h"

namespace hegui::test {

struct MachineLibrary {
  const char* name;
  std::uint16_t machine;
  bool thumb;
  std::uint32_t jump_slot;  // R_*_JUMP_SLOT
  std::vector<std::uint8_t> code, stub;
};

inline std::vector<MachineLibrary> machine_libraries() {
  const auto bytes = [](const auto& array) {
    return std::vector<std::uint8_t>(std::begin(array), std::end(array));
  };
  return {{"arm64", 183, false, 1026, bytes(kArm64Code), bytes(kArm64Stub)},
          {"thumb", 40, true, 22, bytes(kThumbCode), bytes(kThumbStub)},
          {"arm", 40, false, 22, bytes(kArmCode), bytes(kArmStub)},
          {"x86-64", 62, false, 7, bytes(kX64Code), bytes(kX64Stub)},
          {"x86", 3, false, 7, bytes(kX86Code), bytes(kX86Stub)}};
}

// Its function is exported as `function`; the slot is that of the import `import`.
inline ElfBuilder build_machine_library(const MachineLibrary& library, const char* function,
                                        const char* import = "__system_property_get") {
  ElfBuilder builder(library.machine);
  const auto imported = builder.symbol(import);
  builder.symbol(function, 0x1000 + (library.thumb ? 1 : 0), library.code.size());
  builder.put(0x1000, library.code).put(0x1100, library.stub);
  builder.text(0x2010, "ro.serialno").text(0x2040, "android/telephony/TelephonyManager");
  builder.text(0x2080, "getDeviceId").text(0x20a0, "()Ljava/lang/String;");
  builder.text(0x20c0, "/sys/class/net/wlan0/address");
  builder.dynamic(3, 0x3000);  // DT_PLTGOT
  builder.relocation(0x3020, imported, library.jump_slot, 0, true);
  return builder;
}

}  // namespace hegui::test
