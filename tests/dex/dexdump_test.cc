// Two readers, one answer: ours against Debian's dexdump, instruction by instruction, over the
// smali sources beside this file and, where HEGUI_APPS names a folder, over every dex file in it.
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>

#include "tests/dex/listing.h"
#include "tests/support/malformed.h"

namespace hegui::dex {
namespace {

namespace fs = std::filesystem;

void expect_agreement(const fs::path& path) {
  const std::vector<std::uint8_t> bytes = test::read_file(path.string());
  base::Diagnostics diagnostics;
  const auto dex = DexFile::open(base::ByteView(bytes), diagnostics);
  if (!dex.ok()) {
    EXPECT_THROW(test::listing_by_dexdump(path.string()), std::runtime_error)
        << path << " is read by dexdump; we say " << dex.error().message();
    return;
  }
  std::vector<std::string> ours = test::listing_of(*dex);
  std::vector<std::string> theirs = test::listing_by_dexdump(path.string());
  if (dex->damage().code_items != 0) {
    // dexdump prints bodies that the runtime's verifier refuses; classes and members must agree.
    for (auto* list : {&ours, &theirs}) {
      std::erase_if(*list, [](const std::string& record) {
        return !record.starts_with("class ") && !record.starts_with("method ") && record != "field";
      });
    }
  }
  const auto [a, b] = std::mismatch(ours.begin(), ours.end(), theirs.begin(), theirs.end());
  const auto at = a - ours.begin();
  EXPECT_TRUE(a == ours.end() && b == theirs.end())
      << path << " record " << at << ": ours " << (a == ours.end() ? "ends" : *a) << ", dexdump's "
      << (b == theirs.end() ? "ends" : *b);
  EXPECT_EQ(ours.size(), theirs.size());
}

// Assembled once for all tests of this file, and removed with the process's temporary folder.
fs::path assembled(int api) {
  const fs::path out = fs::path(::testing::TempDir()) /
                       ("formats-" + std::to_string(getpid()) + "-" + std::to_string(api) + ".dex");
  const std::string command = "smali assemble --api " + std::to_string(api) + " --output '" +
                              out.string() + "' '" HEGUI_SOURCE_DIR "/tests/dex/smali'";
  if (std::system(command.c_str()) != 0) throw std::runtime_error("smali failed: " + command);
  return out;
}

TEST(Dexdump, AgreesOnEveryInstructionFormat) {
  const fs::path path = assembled(28);
  expect_agreement(path);
  // The sources must go on covering what this test claims.
  const auto bytes = test::read_file(path.string());
  base::Diagnostics diagnostics;
  const auto dex = DexFile::open(base::ByteView(bytes), diagnostics);
  ASSERT_TRUE(dex.ok());
  EXPECT_TRUE(diagnostics.kept().empty());
  std::vector<bool> seen(32);
  for (const MethodDef& method : dex->all_methods()) {
    for (const Instruction in : dex->code(method).instructions()) {
      seen[static_cast<std::size_t>(in.info().format)] = true;
    }
  }
  for (auto format = static_cast<std::size_t>(Format::f10x);
       format <= static_cast<std::size_t>(Format::f51l); ++format) {
    EXPECT_TRUE(seen[format]) << "no instruction of format number " << format;
  }
}

// Dex files in `path`, packages unpacked beside the test's other files.
std::vector<fs::path> dex_files(const fs::path& path) {
  std::vector<fs::path> files;
  for (const auto& entry : fs::recursive_directory_iterator(path)) {
    if (entry.path().extension() == ".dex") files.push_back(entry.path());
    if (entry.path().extension() != ".apk") continue;
    const fs::path out = fs::path(::testing::TempDir()) / ("apk-" + entry.path().stem().string());
    const std::string command =
        "unzip -oq '" + entry.path().string() + "' 'classes*.dex' -d '" + out.string() + "'";
    if (std::system(command.c_str()) != 0) continue;  // a package without code
    for (const fs::path& dex : dex_files(out)) files.push_back(dex);
  }
  return files;
}

TEST(Dexdump, AgreesOnWholeApps) {
  std::vector<fs::path> files = {assembled(28)};
  if (const char* const folder = std::getenv("HEGUI_APPS"); folder != nullptr) {
    const std::vector<fs::path> apps = dex_files(folder);
    ASSERT_FALSE(apps.empty()) << folder << " holds no app";
    files.insert(files.end(), apps.begin(), apps.end());
  }
  for (const fs::path& file : files) expect_agreement(file);
}

}  // namespace
}  // namespace hegui::dex
