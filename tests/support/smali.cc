#include "tests/support/smali.h"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <stdexcept>

#include "tests/support/malformed.h"
#include "tests/support/program.h"

namespace hegui::test {

std::vector<std::uint8_t> assemble(const std::vector<std::string>& classes) {
  namespace fs = std::filesystem;
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
  fs::remove_all(folder);
  return bytes;
}

}  // namespace hegui::test
