// Our reader of Hermes bytecode against Hermes' own compilers, on request: HEGUI_HERMES names a
// folder with any number of their executables (hermesc, or hermes of old releases), one for each
// version. They are in the npm packages hermes-engine, react-native (sdks/hermesc) and
// hermes-compiler.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>

#include "analyzer/web/hbc_file.h"
#include "analyzer/web/hbc_scan.h"

namespace hegui::web {
namespace {

namespace fs = std::filesystem;

std::string output_of(const std::string& command) {
  std::string out;
  std::FILE* pipe = popen(command.c_str(), "r");
  char buffer[4096];
  while (pipe != nullptr) {
    const std::size_t read = std::fread(buffer, 1, sizeof buffer, pipe);
    if (read == 0) break;
    out.append(buffer, read);
  }
  if (pipe != nullptr) pclose(pipe);
  return out;
}

std::string file_text(const fs::path& path) {
  std::ifstream in(path, std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  return text.str();
}

// Names of functions as the dump lists them: "Function<name>(…".
std::vector<std::string> dumped_functions(const std::string& dump) {
  std::vector<std::string> names;
  std::istringstream lines(dump);
  for (std::string line; std::getline(lines, line);) {
    for (const char* head : {"Function<", "Constructor<", "NCFunction<"}) {
      if (line.starts_with(head)) {
        const std::size_t start = line.find('<') + 1;
        names.push_back(line.substr(start, line.rfind(">(") - start));
      }
    }
  }
  return names;
}

// A program with much of the language, long strings, many functions, a switch.
std::string program() {
  std::string text = R"(
var NM = require('react-native').NativeModules;
function locate(f) { return navigator.geolocation.getCurrentPosition(f); }
function device() { return NM.RNDeviceInfo.getUniqueId(); }
function choose(x) {
  switch (x) { case 0: return 'a'; case 1: return 'b'; case 2: return 'c'; case 3: return 'd';
    case 4: return 'e'; case 5: return 'f'; case 6: return 'g'; case 7: return 'h';
    case 8: return 'i'; case 9: return 'j'; case 10: return 'k'; default: return uni.getLocation(); }
}
function words() { return ['隐私政策', ')" +
                     std::string(400, 'x') + R"(', /a+b/.test('c'), [1, 2.5, 'y'].length]; }
global.all = [locate, device, choose, words];
)";
  for (int i = 0; i < 600; ++i) {
    const std::string n = std::to_string(i);
    text += "global.f" + n + " = function f" + n + "(a, b) { try { return a.m" + n + "(b, {k" + n +
            ": b}) } catch (e) { return e } };\n";
  }
  return text;
}

TEST(HermesOracle, AgreesWithTheCompilersDump) {
  const char* folder = std::getenv("HEGUI_HERMES");
  if (folder == nullptr) GTEST_SKIP() << "HEGUI_HERMES names no folder of compilers";
  const fs::path work = fs::path(testing::TempDir()) / "hermes-oracle";
  fs::create_directories(work);
  const fs::path source = work / "program.js";
  std::ofstream(source) << program();
  ApiChains chains;
  chains.add("navigator.geolocation.getCurrentPosition", 0);
  chains.add("uni.getLocation", 1);
  chains.add("require", kNoRow);
  int compilers = 0;
  for (const auto& compiler : fs::directory_iterator(folder)) {
    const std::string run = "'" + compiler.path().string() + "' -O ";
    const fs::path compiled = work / "program.hbc";
    fs::remove(compiled);
    output_of(run + "-emit-binary -out '" + compiled.string() + "' '" + source.string() + "' 2>&1");
    ASSERT_TRUE(fs::exists(compiled)) << compiler.path();
    const std::string dump = output_of(run + "-dump-bytecode '" + source.string() + "' 2>&1");
    const std::string bytes = file_text(compiled);
    const auto file = HbcFile::read(base::ByteView::of(bytes));
    ASSERT_TRUE(file.ok()) << compiler.path() << ": " << file.error().message();
    SCOPED_TRACE("version " + std::to_string(file->version()));
    EXPECT_NE(dump.find("Function count: " + std::to_string(file->function_count())),
              std::string::npos);
    EXPECT_NE(dump.find("String count: " + std::to_string(file->string_count())),
              std::string::npos);
    const std::vector<std::string> names = dumped_functions(dump);
    ASSERT_EQ(names.size(), file->function_count());
    for (std::uint32_t i = 0; i < file->function_count(); ++i) {
      const auto function = file->function(i);
      ASSERT_TRUE(function.has_value());
      EXPECT_EQ(file->string(function->name).value_or("?"), names[i]) << i;
    }
    std::vector<std::string> strings;
    for (std::uint32_t i = 0; i < file->string_count(); ++i) {
      strings.push_back(file->string(i).value_or("?"));
      // "i4[ASCII, ..." is an identifier, "p4[..." a predefined one of old versions, "s4[..." none.
      const auto listed = [&](const char* kind) {
        return dump.find(kind + std::to_string(i) + "[") != std::string::npos;
      };
      const bool identifier = listed("\ni") || listed("\np");
      EXPECT_EQ(file->is_identifier(i).value_or(false), identifier) << i << " " << strings.back();
    }
    EXPECT_THAT(strings, testing::Contains("隐私政策"));
    EXPECT_THAT(strings, testing::Contains(std::string(400, 'x')));
    const auto instructions = HbcInstructions::load(rules::RuleSet::built_in(), file->version());
    ASSERT_TRUE(instructions.ok() && instructions->has_value());
    std::map<int, std::string> uses;
    const HbcScanned scanned = scan_hbc(
        *file, **instructions, chains,
        [&](const HbcUse& use) {
          uses[use.row] += (use.kind == UseKind::call ? "call in " : "read in ") +
                           file->string(file->function(use.function)->name).value_or("?");
        },
        [&](const std::string& module, const HbcUse&) { EXPECT_EQ(module, "react-native"); });
    EXPECT_EQ(scanned.functions_read, scanned.functions);
    EXPECT_EQ(uses[0], "call in locate");
    EXPECT_EQ(uses[1], "call in choose");
    ++compilers;
  }
  EXPECT_GT(compilers, 0);
}

}  // namespace
}  // namespace hegui::web
