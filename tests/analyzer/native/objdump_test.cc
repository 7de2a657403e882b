// Two ways, one answer: the walk over machine code and a disassembler's text. On the libraries of
// this process (x86-64), and on those that corpus/lists brings, for every machine.
#include <gtest/gtest.h>

#include <map>
#include <sstream>

#include "analyzer/native/code_reader.h"
#include "analyzer/native/x86_instruction.h"
#include "apk/elf/functions.h"
#include "tests/support/malformed.h"
#include "tests/support/native_libraries.h"
#include "tests/support/run_command.h"

namespace hegui::native {
namespace {

class Recorder : public CodeEvents {
 public:
  void address(std::uint64_t at, std::uint64_t target) override { formed.emplace(at, target); }
  Value call(std::uint64_t, const Callee&, std::span<const Value>) override { return {}; }
  void system_call(std::uint64_t, Value) override {}
  std::multimap<std::uint64_t, std::uint64_t> formed;  // instruction, address
};

struct Walked {
  std::vector<std::uint8_t> bytes;
  elf::ElfFile file;
  elf::Functions functions;
  Recorder recorder;
};

std::unique_ptr<Walked> walk(const std::string& path) {
  auto out = std::make_unique<Walked>();
  out->bytes = test::read_file(path);
  base::Diagnostics diagnostics;
  auto file = elf::read_elf(base::ByteView(out->bytes), path, diagnostics);
  EXPECT_TRUE(file) << path;
  out->file = std::move(file).value();
  const auto relocations = elf::read_relocations(out->file, path, diagnostics);
  out->functions = elf::find_functions(out->file);
  const LibraryMemory memory(out->file, relocations);
  CodeReader reader(memory, out->recorder);
  for (const elf::ElfFunction& function : out->functions.all()) {
    const auto bytes = out->file.from_address(function.start);
    CodeRange range{function.start, *bytes->sub(0, function.end - function.start)};
    range.function = true;
    range.thumb = function.symbol != elf::kNoSymbol ? function.thumb : !looks_like_a32(range.bytes);
    reader.read(range);
  }
  return out;
}

struct Line {
  std::uint64_t address = 0;
  std::vector<std::string> words;  // mnemonic, then operands
  std::uint64_t comment = 0;       // the address behind # or @
};

std::vector<Line> disassemble(const std::string& program, const std::string& path) {
  std::vector<Line> lines;
  std::istringstream text(
      test::output_of(program + " -d --no-show-raw-insn '" + path + "' 2>/dev/null"));
  for (std::string raw; std::getline(text, raw);) {
    const std::size_t colon = raw.find(':');
    if (colon == std::string::npos || raw[0] != ' ') continue;
    const std::size_t comment = raw.find_first_of("#@", colon);
    Line line;
    line.address = std::stoull(raw, nullptr, 16);
    // "#16" is an operand, "# 1234 <name>" a comment.
    for (std::size_t at = comment; at != std::string::npos; at = raw.find_first_of("#@", at + 1)) {
      if (at + 1 < raw.size() && raw[at + 1] == ' ') {
        line.comment = std::strtoull(raw.c_str() + at + 2, nullptr, 16);
        raw.resize(at);
        break;
      }
    }
    std::istringstream words(raw.substr(colon + 1));
    for (std::string word; words >> word;) line.words.push_back(word);
    if (!line.words.empty()) lines.push_back(std::move(line));
  }
  return lines;
}

bool formed(const Recorder& recorder, std::uint64_t at, std::uint64_t target) {
  const auto [first, last] = recorder.formed.equal_range(at);
  return std::any_of(first, last, [&](const auto& one) { return one.second == target; });
}

struct Counts {
  std::size_t right = 0;
  std::size_t wrong = 0;
  void check(const Walked& walked, std::uint64_t at, std::uint64_t target) {
    if (walked.functions.containing(at) == nullptr) return;
    const bool same = formed(walked.recorder, at, target);
    ++(same ? right : wrong);
    if (!same && wrong < 5) {
      std::ostringstream one;
      one << std::hex << at << " forms " << target << "; ";
      missed += one.str();
    }
  }
  std::string missed;
};

// lea n(%rip), %reg  # target
void check_x86_64(const Walked& walked, const std::vector<Line>& lines, Counts& counts) {
  for (const Line& line : lines) {
    if (line.words[0] != "lea" && line.words[0] != "leaq") continue;
    if (line.comment == 0 || line.words.back().find("%rip") == std::string::npos) continue;
    if (line.words.back().find(",%r") == std::string::npos) continue;  // not cut to 32 bits
    counts.check(walked, line.address, line.comment);
  }
}

// adrp xN, page; add xN, xN, #n in the next instruction
void check_arm64(const Walked& walked, const std::vector<Line>& lines, Counts& counts) {
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const Line& page = lines[i];
    const Line& add = lines[i + 1];
    if (page.words[0] != "adrp" || add.words[0] != "add" || add.words.size() != 4) continue;
    if (add.words[2] != page.words[1] || add.words[3][0] != '#') continue;
    counts.check(
        walked, add.address,
        std::stoull(page.words[2], nullptr, 16) + std::stoull(add.words[3].substr(1), nullptr, 0));
  }
}

// ldr rN, [pc, #n] @ place; in one of the next three instructions add rN, pc
void check_thumb(const Walked& walked, const std::vector<Line>& lines, Counts& counts) {
  for (std::size_t i = 0; i + 3 < lines.size(); ++i) {
    const Line& load = lines[i];
    if (load.words[0] != "ldr" || load.words.size() < 3 || load.words[2] != "[pc,") continue;
    const std::string to = load.words[1];  // "r0,"
    for (std::size_t k = 1; k <= 3; ++k) {
      const Line& add = lines[i + k];
      const bool same = add.words.size() > 1 && add.words[1] == to;
      if (add.words[0] == "add" && same && add.words.size() == 3 && add.words[2] == "pc") {
        const auto word = walked.file.from_address(load.comment);
        if (word && word->u32(0)) {
          counts.check(walked, add.address,
                       static_cast<std::uint32_t>(*word->u32(0) + add.address + 4));
        }
      }
      if (same || add.words[0][0] == 'b') break;  // overwritten, or left
    }
  }
}

// "  34d6:\t66 90 \txchg %ax,%ax": the address and the number of bytes.
std::vector<std::pair<std::uint64_t, std::size_t>> lengths_by_objdump(const std::string& path) {
  std::vector<std::pair<std::uint64_t, std::size_t>> lengths;
  std::istringstream text(test::output_of("objdump -d -w '" + path + "'"));
  for (std::string raw; std::getline(text, raw);) {
    const std::size_t first = raw.find('\t');
    const std::size_t second = raw.find('\t', first + 1);
    if (raw[0] != ' ' || second == std::string::npos) continue;
    std::istringstream bytes(raw.substr(first, second - first));
    std::vector<std::string> words;
    for (std::string word; bytes >> word;) words.push_back(word);
    // Not an instruction; a prefix shown alone; two that objdump takes for one (wait, then
    // another).
    if (raw.find("(bad)") != std::string::npos || words.empty() || words[0] == "9b") continue;
    if (words.size() == 1 && raw.find("rex", second) != std::string::npos) continue;
    lengths.emplace_back(std::stoull(raw, nullptr, 16), words.size());
  }
  return lengths;
}

TEST(ObjdumpAgrees, OnX86InstructionLengths) {
  std::size_t instructions = 0;
  std::size_t wrong = 0;
  for (const std::string& path : test::loaded_libraries()) {
    if (path.find("libfmt") == std::string::npos && path.find("libm.") == std::string::npos &&
        path.find("libgcc_s") == std::string::npos) {
      continue;
    }
    const auto bytes = test::read_file(path);
    base::Diagnostics diagnostics;
    const auto file = elf::read_elf(base::ByteView(bytes), path, diagnostics);
    ASSERT_TRUE(file);
    for (const auto& [address, length] : lengths_by_objdump(path)) {
      const auto offset = file->file_offset(address);
      if (!offset) continue;
      const X86Instruction in = decode_x86(base::ByteView(bytes), *offset, true);
      ++instructions;
      if (in.valid && in.length == length) continue;
      if (++wrong < 5) {
        ADD_FAILURE() << path << " " << std::hex << address << ": length " << in.length << ", not "
                      << length;
      }
    }
  }
  EXPECT_EQ(wrong, 0u);
  EXPECT_GT(instructions, 20000u);
}

TEST(ObjdumpAgrees, OnTheAddressesThatCodeForms) {
  Counts counts;
  for (const std::string& path : test::loaded_libraries()) {
    if (path.find("libfmt") == std::string::npos && path.find("libstdc++") == std::string::npos) {
      continue;
    }
    const auto walked = walk(path);
    check_x86_64(*walked, disassemble("objdump", path), counts);
  }
  EXPECT_EQ(counts.wrong, 0u) << counts.missed;
  EXPECT_GT(counts.right, 1000u);
}

TEST(ObjdumpAgrees, OnFetchedLibraries) {
  const auto libraries = test::fetched_libraries();
  if (libraries.empty()) GTEST_SKIP() << "needs HEGUI_APPS";
  ASSERT_TRUE(test::has_program("llvm-objdump-14"));
  for (const std::string& path : libraries) {
    SCOPED_TRACE(path);
    const auto walked = walk(path);
    const Machine machine = machine_of(walked->file);
    if (machine == Machine::x86) continue;  // its text does not show the addresses
    std::string program = machine == Machine::x86_64 ? "objdump" : "llvm-objdump-14";
    if (machine == Machine::arm) program += " --triple=thumbv7a-linux-androideabi";
    const auto lines = disassemble(program, path);
    Counts counts;
    if (machine == Machine::arm64) check_arm64(*walked, lines, counts);
    if (machine == Machine::arm) check_thumb(*walked, lines, counts);
    if (machine == Machine::x86_64) check_x86_64(*walked, lines, counts);
    RecordProperty(path.substr(path.rfind('/') + 1), static_cast<int>(counts.right));
    // T32 keeps constants between its instructions, and some look like the beginning of one.
    EXPECT_LE(counts.wrong, machine == Machine::arm ? counts.right / 1000 : 0) << counts.missed;
    EXPECT_GT(counts.right, 500u);
  }
}

}  // namespace
}  // namespace hegui::native
