// Two ways, one answer: our reader and readelf on the libraries this test itself runs with, on
// those that corpus/lists brings, and on small ones linked here with every form of packed
// relocations.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>

#include "apk/elf/relocations.h"
#include "tests/support/malformed.h"
#include "tests/support/native_libraries.h"
#include "tests/support/run_command.h"

namespace hegui::elf {
namespace {

struct Expected {
  std::vector<std::string> needed;
  std::string soname, build_id;
  std::vector<std::string> symbols;  // "address size name"
};

std::string bracketed(const std::string& line) {
  const std::size_t open = line.rfind('[');
  return line.substr(open + 1, line.rfind(']') - open - 1);
}

Expected ask_readelf(const std::string& path) {
  Expected expected;
  std::istringstream lines(test::output_of("readelf -W -d --dyn-syms -n '" + path + "'"));
  for (std::string line; std::getline(lines, line);) {
    if (line.find("(NEEDED)") != std::string::npos) expected.needed.push_back(bracketed(line));
    if (line.find("(SONAME)") != std::string::npos) expected.soname = bracketed(line);
    const std::size_t id = line.find("Build ID: ");
    if (id != std::string::npos) expected.build_id = line.substr(id + 10);
    std::istringstream words(line);
    std::string number, value, size, type, binding, visibility, section, name;
    words >> number >> value >> size >> type >> binding >> visibility >> section >> name;
    if (number.empty() || number.back() != ':' || value.size() != 16 || name.empty()) continue;
    if (type == "SECTION") continue;  // nameless: readelf prints the section's name
    expected.symbols.push_back(std::to_string(std::stoull(value, nullptr, 16)) + " " +
                               std::to_string(std::stoull(size, nullptr, 0)) + " " +
                               name.substr(0, name.find('@')));
  }
  return expected;
}

// What readelf prints of them is counted by address and r_info.
std::multiset<std::string> relocations_by_readelf(const std::string& path,
                                                  const std::string& program) {
  std::multiset<std::string> lines;
  std::istringstream text(test::output_of(program + " -W -r '" + path + "' 2>/dev/null"));
  for (std::string line; std::getline(text, line);) {
    std::istringstream words(line);
    std::string offset, info, type;
    words >> offset >> info >> type;
    // Bitmaps are shown as bare addresses; they are relative, which is type 8 on this machine.
    if (offset.size() == 16 && info.empty()) {
      lines.insert(std::to_string(std::stoull(offset, nullptr, 16)) + " 8");
    }
    if (type.rfind("R_", 0) != 0) continue;
    lines.insert(std::to_string(std::stoull(offset, nullptr, 16)) + " " +
                 std::to_string(std::stoull(info, nullptr, 16)));
  }
  return lines;
}

void expect_same_relocations(const std::string& path, const std::string& program,
                             std::size_t& count) {
  const auto bytes = test::read_file(path);
  base::Diagnostics diagnostics;
  const auto file = read_elf(base::ByteView(bytes), path, diagnostics);
  ASSERT_TRUE(file) << path;
  const Relocations relocations = read_relocations(*file, path, diagnostics);
  EXPECT_TRUE(relocations.complete()) << path;
  std::multiset<std::string> ours;
  for (const ElfRelocation& one : relocations.all()) {
    const std::uint64_t info = file->is_64 ? std::uint64_t{one.symbol} << 32 | one.type
                                           : std::uint64_t{one.symbol} << 8 | one.type;
    ours.insert(std::to_string(one.address) + " " + std::to_string(info));
  }
  EXPECT_EQ(ours, relocations_by_readelf(path, program)) << path;
  count += ours.size();
}

TEST(ReadelfAgrees, OnRelocations) {
  std::size_t count = 0;
  for (const std::string& path : test::loaded_libraries()) {
    expect_same_relocations(path, "readelf", count);
  }
  EXPECT_GT(count, 1000u);
}

TEST(ReadelfAgrees, OnRelocationsOfFetchedLibraries) {
  const auto libraries = test::fetched_libraries();
  if (libraries.empty()) GTEST_SKIP() << "needs HEGUI_APPS";
  std::size_t count = 0;
  for (const std::string& path : libraries) expect_same_relocations(path, "readelf", count);
  EXPECT_GT(count, 1000u);
}

// GNU readelf does not know Android's packed form; llvm's does.
TEST(ReadelfAgrees, OnPackedRelocations) {
  for (const char* program : {"clang-14", "ld.lld-14", "llvm-readelf-14"}) {
    if (!test::has_program(program)) GTEST_SKIP() << "needs " << program;
  }
  const auto folder = std::filesystem::temp_directory_path() / "hegui-packed-relocations";
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "a.c") << "extern int open(const char*, int);\n"
                                   "static const char* const names[] = {\"a\", \"b\", \"c\"};\n"
                                   "struct Row { const char* name; int n; void* f; };\n"
                                   "struct Row rows[40] = {[0 ... 38] = {\"x\", 1, &rows}};\n"
                                   "int (*go)(const char*, int) = open;\n"
                                   "const char* f(int i) { return i ? names[i] : rows[i].name; }\n";
  std::size_t count = 0;
  for (const char* target : {"aarch64", "armv7a", "x86_64", "i686"}) {
    for (const char* form : {"none", "relr", "android", "android+relr"}) {
      const std::string path = (folder / (std::string(target) + "-" + form + ".so")).string();
      test::output_of("clang-14 --target=" + std::string(target) +
                      "-linux-android21 -O1 -fPIC -shared -nostdlib -fuse-ld=lld "
                      "-Wl,-z,undefs -Wl,--pack-dyn-relocs=" +
                      form + " '" + (folder / "a.c").string() + "' -o '" + path + "' 2>&1");
      expect_same_relocations(path, "llvm-readelf-14", count);
    }
  }
  EXPECT_GT(count, 16u * 80);
  std::filesystem::remove_all(folder);
}

TEST(ReadelfAgrees, OnTheLibrariesOfThisProcess) {
  const auto libraries = test::loaded_libraries();
  ASSERT_GE(libraries.size(), 3u);
  std::size_t symbols = 0;
  for (const std::string& path : libraries) {
    const auto bytes = test::read_file(path);
    base::Diagnostics diagnostics;
    const auto file = read_elf(base::ByteView(bytes), path, diagnostics);
    ASSERT_TRUE(file) << path << ": " << file.error().message();
    const Expected expected = ask_readelf(path);
    EXPECT_EQ(std::vector<std::string>(file->needed.begin(), file->needed.end()), expected.needed)
        << path;
    EXPECT_EQ(file->soname, expected.soname) << path;
    EXPECT_EQ(file->build_id, expected.build_id) << path;
    std::vector<std::string> own;
    for (const ElfSymbol& symbol : file->symbols) {
      own.push_back(std::to_string(symbol.address) + " " + std::to_string(symbol.size) + " " +
                    std::string(symbol.name));
    }
    EXPECT_EQ(own, expected.symbols) << path;
    symbols += own.size();
  }
  EXPECT_GT(symbols, 1000u);
}

}  // namespace
}  // namespace hegui::elf
