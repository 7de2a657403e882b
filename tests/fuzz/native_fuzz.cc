// links: analyzer_native
// A library, its relocations of every form, its functions, and all that its code names and calls.
#include <cstdlib>

#include "analyzer/native/jni_names.h"
#include "analyzer/native/library_uses.h"
#include "analyzer/native/machine_steps.h"
#include "analyzer/native/native_flow.h"
#include "analyzer/native/x86_instruction.h"

namespace {

using namespace hegui;

const native::NativeCatalog& catalog() {
  static const program::ApiCatalog apis =
      program::ApiCatalog::load(rules::RuleSet::built_in()).value();
  static const native::NativeCatalog native =
      native::NativeCatalog::load(rules::RuleSet::built_in(), apis).value();
  return native;
}

const native::NativeFunctions& functions() {
  static const native::NativeFunctions table =
      native::NativeFunctions::load(rules::RuleSet::built_in()).value();
  return table;
}

// What it exports as native methods is followed, and where it has none, code that a table names.
void follow(const elf::ElfFile& file, const elf::Relocations& relocations) {
  constexpr const char* kDescriptor =
      "(Ljava/lang/String;[BJDLjava/lang/Object;IIII)Ljava/lang/Object;";
  std::vector<native::NativeMethod> methods;
  for (const std::uint32_t number : file.jni) {
    const auto name = native::exported_name(file.symbols[number].name);
    if (name && methods.size() < 16) {
      methods.push_back({name->class_name, name->method, kDescriptor, (number & 1) != 0});
    }
  }
  const native::FlowLimits limits{1u << 16, 1u << 14, 64, 1u << 10, 1u << 14, 6, 3};
  const native::LibraryFlow out = native::follow_native(
      file, relocations, elf::find_functions(file), functions(), methods, limits);
  for (const auto& [method, flow] : out.methods) {
    if (method >= methods.size() || flow.terms > 64 + 16) std::abort();
    if (!flow.complete && flow.why.empty()) std::abort();
    for (const native::FlowEffect& effect : flow.effects) {
      if (effect.result != native::kNoTerm && effect.result >= flow.terms) std::abort();
      for (const native::FlowValue& value : effect.given) {
        for (const native::Term term : value.data) {
          if (term >= flow.terms) std::abort();
        }
        for (const native::Term term : value.objects) {
          if (term >= flow.terms) std::abort();
        }
      }
    }
  }
}

// Each machine's walk over the same bytes, whatever the header says.
void read_as(std::uint16_t machine, bool is_64, elf::ElfFile file,
             const elf::Relocations& relocations) {
  file.machine = machine;
  file.is_64 = is_64;
  native::LibraryNames names;
  const native::LibraryUses uses =
      native::read_uses(file, relocations, elf::find_functions(file), catalog(), names,
                        {1u << 20, 256, 256, 1u << 12});
  if (uses.uses.size() > 256) std::abort();
  follow(file, relocations);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  base::Diagnostics diagnostics;
  const base::ByteView bytes(data, size);
  for (std::size_t at = 0; at < size && at < 256;) {
    const native::X86Instruction in = native::decode_x86(bytes, at, (size & 1) != 0);
    if (in.length == 0 || (in.valid && in.length > size - at)) std::abort();
    at += in.length;
  }
  std::vector<native::Step> steps;
  for (std::size_t at = 0; at < size && at < 256; ++at) {
    if (native::steps_of_arm64(bytes, at, 0x1000, steps) == 0 ||
        native::steps_of_arm(bytes, at, 0x1000, steps) == 0 ||
        native::steps_of_thumb(bytes, at, 0x1000, (at & 2) != 0, steps) == 0) {
      std::abort();
    }
  }
  for (const native::Step& step : steps) {
    for (const native::Register one : {step.to, step.a, step.b}) {
      if (one != native::kNoRegister && one >= native::kStepRegisters) std::abort();
    }
  }
  const auto file = elf::read_elf(bytes, "fuzz.so", diagnostics);
  if (!file) return 0;
  const elf::Relocations relocations =
      elf::read_relocations(*file, "fuzz.so", diagnostics, {1u << 16});
  if (relocations.all().size() > 1u << 16) std::abort();
  read_as(file->machine, file->is_64, *file, relocations);
  if (file->is_64) {
    read_as(183, true, *file, relocations);
    read_as(62, true, *file, relocations);
  } else {
    read_as(40, false, *file, relocations);
    read_as(3, false, *file, relocations);
  }
  return 0;
}
