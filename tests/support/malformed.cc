#include "tests/support/malformed.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace hegui::test {
namespace {

class CaseReader {
 public:
  CaseReader(const std::filesystem::path& path, const BaseFile& base) : path_(path), base_(base) {
    case_.name = path.stem().string();
  }

  MalformedCase read() {
    std::ifstream in(path_);
    std::string line;
    while (std::getline(in, line)) {
      ++line_number_;
      take_line(line);
    }
    if (case_.expect.empty() && !case_.accept) fail("no expect line");
    return std::move(case_);
  }

 private:
  [[noreturn]] void fail(const std::string& why) const {
    throw std::runtime_error(path_.string() + ":" + std::to_string(line_number_) + ": " + why);
  }

  void take_line(const std::string& line) {
    std::istringstream words(line);
    std::string verb;
    if (!(words >> verb) || verb[0] == '#') return;
    std::string rest;
    std::getline(words >> std::ws, rest);
    if (verb == "expect") {
      case_.expect.push_back(rest);
    } else if (verb == "offset") {
      case_.offset = number(rest);
    } else if (verb == "accept") {
      case_.accept = true;
    } else if (verb == "base") {
      if (!base_) fail("the test supplies no base files");
      case_.bytes = base_(strip_comment(rest));
    } else if (verb == "at") {
      at_ = number(rest);
    } else if (verb == "truncate") {
      case_.bytes.resize(number(rest));
    } else if (verb == "zeros") {
      for (std::uint64_t n = number(rest); n > 0; --n) put(0);
    } else if (verb == "hex") {
      for (const std::string& word : split(rest)) put(std::stoul(word, nullptr, 16));
    } else if (verb == "ascii") {
      put_text(rest);
    } else if (verb == "u8" || verb == "u16" || verb == "u32" || verb == "u64") {
      const int width = std::stoi(verb.substr(1)) / 8;
      for (const std::string& word : split(rest)) {
        const std::uint64_t value = number(word);
        for (int i = 0; i < width; ++i) put(value >> (8 * i));
      }
    } else {
      fail("unknown word " + verb);
    }
  }

  static std::string strip_comment(const std::string& text) {
    const std::string head = text.substr(0, text.find('#'));
    const std::size_t end = head.find_last_not_of(" \t");
    return end == std::string::npos ? "" : head.substr(0, end + 1);
  }
  static std::vector<std::string> split(const std::string& text) {
    std::istringstream words(strip_comment(text));
    return {std::istream_iterator<std::string>(words), {}};
  }
  std::uint64_t number(const std::string& text) const {
    try {
      return std::stoull(text, nullptr, 0);
    } catch (const std::exception&) {
      fail("not a number: " + text);
    }
  }
  void put(std::uint64_t byte) {
    const std::uint64_t at = at_ ? (*at_)++ : case_.bytes.size();
    if (at >= case_.bytes.size()) case_.bytes.resize(at + 1);
    case_.bytes[at] = static_cast<std::uint8_t>(byte);
  }
  void put_text(const std::string& quoted) {
    const std::size_t last = quoted.rfind('"');
    if (quoted.empty() || quoted[0] != '"' || last == 0) fail("ascii takes a quoted text");
    for (std::size_t i = 1; i < last; ++i) {
      char c = quoted[i];
      if (c == '\\' && i + 1 < last) {
        c = quoted[++i];
        if (c == 'n') c = '\n';
        if (c == '0') c = '\0';
      }
      put(static_cast<unsigned char>(c));
    }
  }

  std::filesystem::path path_;
  const BaseFile& base_;
  int line_number_ = 0;
  std::optional<std::uint64_t> at_;
  MalformedCase case_;
};

}  // namespace

std::vector<MalformedCase> malformed_cases(const std::string& format, const BaseFile& base) {
  const std::filesystem::path folder =
      std::filesystem::path(HEGUI_SOURCE_DIR) / "tests" / "malformed" / format;
  std::vector<std::filesystem::path> files;
  for (const auto& file : std::filesystem::directory_iterator(folder)) {
    if (file.path().filename().string().starts_with("bad-")) files.push_back(file.path());
  }
  std::sort(files.begin(), files.end());
  if (files.empty()) throw std::runtime_error("no case in " + folder.string());
  std::vector<MalformedCase> cases;
  for (const auto& file : files) cases.push_back(CaseReader(file, base).read());
  return cases;
}

std::vector<std::uint8_t> read_file(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  if (!in) throw std::runtime_error("cannot read " + path);
  return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace hegui::test
