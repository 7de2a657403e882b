// Two ways, one answer: our reader and readelf on the libraries this test itself runs with.
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <link.h>

#include <cstdio>
#include <sstream>
#include <stdexcept>

#include "apk/elf/elf_file.h"
#include "tests/support/malformed.h"

namespace hegui::elf {
namespace {

std::string run(const std::string& command) {
  FILE* pipe = popen(command.c_str(), "r");
  if (pipe == nullptr) throw std::runtime_error("cannot run " + command);
  std::string output;
  char buffer[4096];
  for (std::size_t size; (size = fread(buffer, 1, sizeof buffer, pipe)) > 0;) {
    output.append(buffer, size);
  }
  if (pclose(pipe) != 0) throw std::runtime_error("failed: " + command);
  return output;
}

std::vector<std::string> loaded_libraries() {
  std::vector<std::string> paths;
  dl_iterate_phdr(
      [](dl_phdr_info* info, std::size_t, void* out) {
        if (info->dlpi_name != nullptr && info->dlpi_name[0] == '/') {
          static_cast<std::vector<std::string>*>(out)->emplace_back(info->dlpi_name);
        }
        return 0;
      },
      &paths);
  return paths;
}

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
  std::istringstream lines(run("readelf -W -d --dyn-syms -n '" + path + "'"));
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

TEST(ReadelfAgrees, OnTheLibrariesOfThisProcess) {
  const auto libraries = loaded_libraries();
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
