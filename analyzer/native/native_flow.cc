#include "analyzer/native/native_flow.h"

#include <algorithm>
#include <set>

#include "analyzer/native/data_walk.h"
#include "analyzer/native/method_tables.h"

namespace hegui::native {
namespace {

constexpr std::size_t kMaxTables = 1u << 14;  // entries

// JNI specification, table 2-1. Bytes of UTF-8 become UTF-16 units.
void mangle(std::string_view text, std::string& out) {
  constexpr char kHex[] = "0123456789abcdef";
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char letter = text[at];
    const bool plain = (letter >= 'a' && letter <= 'z') || (letter >= 'A' && letter <= 'Z') ||
                       (letter >= '0' && letter <= '9');
    if (plain) {
      out += letter;
    } else if (letter == '/') {
      out += '_';
    } else if (letter == '_') {
      out += "_1";
    } else if (letter == ';') {
      out += "_2";
    } else if (letter == '[') {
      out += "_3";
    } else {
      auto unit = static_cast<unsigned>(static_cast<unsigned char>(letter));
      const unsigned more = unit >= 0xe0 ? 2 : unit >= 0xc0 ? 1 : 0;
      if (more > 0) unit &= more == 2 ? 0x0f : 0x1f;
      for (unsigned i = 0; i < more && at + 1 < text.size(); ++i) {
        unit = unit << 6 | (static_cast<unsigned char>(text[++at]) & 0x3f);
      }
      out += "_0";
      for (int shift = 12; shift >= 0; shift -= 4) out += kHex[unit >> shift & 15];
    }
  }
}

using Functions = std::map<std::size_t, std::uint64_t>;  // by position of the method

}  // namespace

std::string exported_symbol(const NativeMethod& method, bool with_types) {
  std::string out = "Java_";
  mangle(method.class_name, out);
  out += '_';
  mangle(method.name, out);
  if (!with_types) return out;
  out += "__";
  const std::size_t end = method.descriptor.find(')');
  if (method.descriptor.starts_with('(') && end != std::string::npos) {
    mangle(std::string_view(method.descriptor).substr(1, end - 1), out);
  }
  return out;
}

LibraryFlow follow_native(const elf::ElfFile& file, const elf::Relocations& relocations,
                          const elf::Functions& elf_functions, const NativeFunctions& functions,
                          const std::vector<NativeMethod>& methods, const FlowLimits& limits) {
  LibraryFlow out;
  if (machine_of(file) == Machine::other || methods.empty()) return out;
  std::map<std::string_view, std::uint64_t> exported;
  std::uint64_t on_load = 0;
  for (const std::uint32_t number : file.jni) {
    const elf::ElfSymbol& symbol = file.symbols[number];
    exported.emplace(symbol.name, symbol.address);
    if (symbol.name == "JNI_OnLoad") on_load = symbol.address;
  }
  DataWalk walk(file, relocations, elf_functions, functions, limits);
  const LibraryMemory memory(file, relocations);
  std::set<TableEntry> tables;  // whoever uses them
  for (const MethodEntry& entry : find_method_tables(memory, relocations, kMaxTables)) {
    tables.insert({"", std::string(entry.name), std::string(entry.signature), entry.function});
  }
  const auto bind = [&] {
    Functions bound;
    std::map<std::pair<std::string_view, std::string_view>, std::size_t> named;
    for (const NativeMethod& method : methods) ++named[{method.name, method.descriptor}];
    for (std::size_t i = 0; i < methods.size(); ++i) {
      const NativeMethod& method = methods[i];
      for (const bool with_types : {true, false}) {
        const auto found = exported.find(exported_symbol(method, with_types));
        if (found != exported.end()) bound.emplace(i, found->second);
      }
      std::set<std::uint64_t> exact, alike;
      const auto look = [&](const std::set<TableEntry>& entries) {
        for (const TableEntry& entry : entries) {
          if (entry.name != method.name || entry.type != method.descriptor) continue;
          if (entry.class_name == method.class_name) exact.insert(entry.function);
          if (entry.class_name.empty()) alike.insert(entry.function);
        }
      };
      look(walk.registered());
      look(tables);
      // What is registered while the library runs comes before what it exports.
      if (exact.size() == 1) bound[i] = *exact.begin();
      const bool only =
          exact.empty() && alike.size() == 1 && named[{method.name, method.descriptor}] == 1;
      if (only) bound.emplace(i, *alike.begin());
    }
    return bound;
  };
  for (unsigned round = 0; round < limits.max_rounds; ++round) {
    const std::uint64_t before = walk.kept_changes();
    if (on_load != 0) walk.run_on_load(on_load);
    out.methods.clear();
    for (const auto& [method, function] : bind()) {
      out.methods.emplace(method, walk.run(methods[method], function));
    }
    if (walk.kept_changes() == before) break;
    if (round + 1 == limits.max_rounds) {
      for (auto& [method, flow] : out.methods) {
        if (flow.complete) flow.why = "what is kept did not settle";
        flow.complete = false;
      }
    }
  }
  for (auto& [method, flow] : out.methods) {
    std::erase_if(flow.effects, [&](const FlowEffect& effect) {
      return effect.kind == FlowEffect::Kind::keep && !walk.recalled(effect.place);
    });
  }
  out.steps = walk.steps();
  return out;
}

}  // namespace hegui::native
