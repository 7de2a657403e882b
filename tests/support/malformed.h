// Malformed inputs as text: one named defect a file, with the complaint it must cause.
//
// tests/malformed/<format>/bad-<defect>.txt, line by line (# starts a comment):
//   base NAME            start from a good file that the test supplies under this name
//   at OFFSET            later values overwrite from here (without it they append)
//   u8|u16|u32|u64 N...  little-endian numbers, decimal or 0x
//   hex AA BB..          bytes
//   ascii "text"         bytes of the text (\n, \0, \\ and \" understood)
//   zeros N              N zero bytes
//   truncate N           cut to N bytes
//   expect TEXT          what the error or diagnostic must contain (may be repeated: all must)
//   offset N             the offset it must name
//   accept               must be read without an error (expect then speaks of diagnostics)
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace hegui::test {

struct MalformedCase {
  std::string name;  // file name without folder and ending
  std::vector<std::uint8_t> bytes;
  std::vector<std::string> expect;
  std::optional<std::uint64_t> offset;
  bool accept = false;
};

using BaseFile = std::function<std::vector<std::uint8_t>(const std::string& name)>;

// Every case of one format, by name. Throws std::runtime_error with file and line on a line it does
// not understand and if the folder holds no case: a test over nothing would pass.
std::vector<MalformedCase> malformed_cases(const std::string& format, const BaseFile& base = {});

// The whole file, or throws std::runtime_error.
std::vector<std::uint8_t> read_file(const std::string& path);

}  // namespace hegui::test
