#include "tests/support/smali.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>

#include "apk/base/hash.h"
#include "tests/support/malformed.h"
#include "tests/support/program.h"

namespace hegui::test {

std::vector<std::uint8_t> assemble(const std::vector<std::string>& classes) {
  namespace fs = std::filesystem;
  // ctest runs each test in a process of its own: what one has assembled serves the others.
  std::string all;
  for (const std::string& text : classes) all += text + '\0';
  const auto digest =
      base::sha1(base::ByteView(reinterpret_cast<const std::uint8_t*>(all.data()), all.size()));
  std::string key;
  for (const std::uint8_t byte : digest) {
    for (const int digit : {byte >> 4, byte & 15}) key += "0123456789abcdef"[digit];
  }
  const fs::path kept = fs::path(HEGUI_BUILD_DIR) / "smali" / (key + ".dex");
  if (fs::exists(kept)) return read_file(kept.string());
  std::string name = (fs::temp_directory_path() / "hegui-smali-XXXXXX").string();
  if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
  const fs::path folder = name;
  for (std::size_t i = 0; i < classes.size(); ++i) {
    std::ofstream(folder / ("Class" + std::to_string(i) + ".smali")) << classes[i];
  }
  const fs::path dex = folder / "out.dex";
  const ProgramRun run = run_program(
      "/usr/bin/smali", {"assemble", "--api", "28", "-o", dex.string(), folder.string()});
  if (run.exit_code != 0 || !fs::exists(dex)) {
    fs::remove_all(folder);
    throw std::runtime_error("smali: " + run.out + run.err);
  }
  std::vector<std::uint8_t> bytes = read_file(dex.string());
  // Renamed into place, so that nobody reads half a file.
  fs::create_directories(kept.parent_path());
  const fs::path fresh = kept.string() + folder.filename().string();
  fs::copy_file(dex, fresh);
  fs::rename(fresh, kept);
  fs::remove_all(folder);
  return bytes;
}

}  // namespace hegui::test
