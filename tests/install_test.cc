// What a package manager does with us: `cmake --install` gives a program that needs nothing of the
// source tree, and `cpack -G DEB` a package that says which libraries it needs.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <filesystem>
#include <string>
#include <vector>

#include "tests/support/own_folder.h"
#include "tests/support/program.h"

namespace hegui::test {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

class Installed : public testing::Test {
 protected:
  // Outside the build folder: that is hidden from the installed program.
  Installed() : own_("install_" + std::to_string(getpid()), fs::temp_directory_path()) {}

  // In a shell, so that the programs of the machine are found.
  static ProgramRun shell(const std::string& command) {
    return run_program("/bin/sh", {"-ec", command});
  }

  OwnFolder own_;
  const fs::path& folder_ = own_.path();
};

// The command in a mount namespace of its own where the source tree (and the build folder inside
// it) is an empty folder; as it is where the machine does not allow that.
std::string without_source_tree(const std::string& command) {
  if (run_program("/bin/sh", {"-c", "unshare -rm true"}).exit_code != 0) return command;
  return "unshare -rm sh -ec 'mount -t tmpfs none " HEGUI_SOURCE_DIR
         "; [ -z \"$(ls " HEGUI_SOURCE_DIR ")\" ]; " +
         command + "'";
}

TEST_F(Installed, ProgramScansWithNoSourceTreeAround) {
  const std::string prefix = (folder_ / "prefix").string();
  const ProgramRun install =
      run_program(HEGUI_CMAKE, {"--install", HEGUI_BUILD_DIR, "--prefix", prefix});
  ASSERT_EQ(install.exit_code, 0) << install.err;
  fs::copy_file(HEGUI_SOURCE_DIR "/corpus/samples/notes.apk", folder_ / "notes.apk");

  const ProgramRun scan = shell("cd " + folder_.string() + "; " +
                                without_source_tree(prefix + "/bin/hegui scan notes.apk -o out"));
  EXPECT_EQ(scan.exit_code, 0) << scan.err;
  EXPECT_THAT(scan.out, HasSubstr("cn.example.notes"));
  EXPECT_GT(fs::file_size(folder_ / "out/report.json"), 10'000u);
  EXPECT_GT(fs::file_size(folder_ / "out/report.html"), 10'000u);
  EXPECT_TRUE(fs::exists(fs::path(prefix) / "share/doc/hegui/copyright"));
}

TEST_F(Installed, DebianPackageDeclaresItsLibraries) {
  if (shell("command -v dpkg-shlibdeps && command -v file").exit_code != 0) {
    GTEST_SKIP() << "needs dpkg-dev and file";
  }
  const ProgramRun pack = run_program(
      HEGUI_CPACK, {"-G", "DEB", "--config", HEGUI_BUILD_DIR "/CPackConfig.cmake", "-B", folder_});
  ASSERT_EQ(pack.exit_code, 0) << pack.out << pack.err;
  const ProgramRun info = shell("dpkg-deb -f " + folder_.string() + "/hegui_*.deb");
  EXPECT_EQ(info.exit_code, 0) << info.err;
  EXPECT_THAT(info.out, HasSubstr("Package: hegui\n"));
  for (const char* library : {"libc6", "libdeflate0", "libre2-", "libseccomp2", "libsqlite3-0",
                              "libssl3", "libstdc\\+\\+6", "libxml2"}) {
    EXPECT_THAT(info.out, testing::ContainsRegex("Depends: .*" + std::string(library)));
  }
  const ProgramRun list = shell("dpkg-deb -c " + folder_.string() + "/hegui_*.deb");
  EXPECT_THAT(list.out, HasSubstr(" ./usr/bin/hegui\n"));
  EXPECT_THAT(list.out, HasSubstr(" ./usr/share/doc/hegui/copyright\n"));
}

}  // namespace
}  // namespace hegui::test
