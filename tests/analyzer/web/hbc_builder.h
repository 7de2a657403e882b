// Writes Hermes bytecode files for tests (format as read by analyzer/web/hbc_file.h).
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analyzer/web/hbc_scan.h"

namespace hegui::test {

class HbcBuilder {
 public:
  explicit HbcBuilder(std::uint32_t version = 96) : version_(version) {
    auto loaded = web::HbcInstructions::load(rules::RuleSet::built_in(), version);
    if (loaded.ok() && loaded->has_value()) instructions_ = std::move(**loaded);
  }

  // Number of the string; UTF-16 where it is given as such. Long ones go to the overflow table.
  std::uint32_t string(std::string_view ascii) { return add(std::string(ascii), false); }
  std::uint32_t utf16(std::u16string_view text) {
    std::string bytes;
    for (const char16_t c : text) {
      bytes += static_cast<char>(c & 0xff);
      bytes += static_cast<char>(c >> 8);
    }
    return add(bytes, true);
  }

  // Begins a function; instructions go to the last one. `large`: with a header of its own.
  void function(std::string_view name, bool large = false) {
    functions_.push_back({string(name), {}, large});
  }
  void instruction(std::string_view name, const std::vector<std::uint32_t>& operands) {
    for (unsigned opcode = 0; opcode < 256; ++opcode) {
      const auto* found = instructions_.find(static_cast<std::uint8_t>(opcode));
      if (found == nullptr || found->name != name) continue;
      std::string& code = functions_.back().code;
      code += static_cast<char>(opcode);
      for (std::size_t i = 0; i < found->operands.size(); ++i) {
        const char letter = found->operands[i];
        const unsigned bytes = letter == 'h' || letter == '2' ? 2
                               : letter == 'R' || letter == 'i' || letter == 'J' || letter == '4'
                                   ? 4
                                   : 1;
        for (unsigned byte = 0; byte < bytes; ++byte) {
          code += static_cast<char>(operands.at(i) >> (8 * byte) & 0xff);
        }
      }
      return;
    }
    throw std::runtime_error("no instruction " + std::string(name));
  }
  void raw(std::string_view bytes) { functions_.back().code += bytes; }

  std::string build() const {
    const bool small = version_ >= 97;
    const std::size_t header = small ? 12 : 16;
    std::string storage, table, overflow;
    std::uint32_t overflows = 0;
    for (const Text& text : strings_) {
      const auto offset = static_cast<std::uint32_t>(storage.size());
      const auto length =
          static_cast<std::uint32_t>(text.wide ? text.bytes.size() / 2 : text.bytes.size());
      storage += text.bytes;
      if (length >= 255) {
        put(table, (text.wide ? 1u : 0u) | overflows++ << 1 | 255u << 24);
        put(overflow, offset);
        put(overflow, length);
      } else {
        put(table, (text.wide ? 1u : 0u) | offset << 1 | length << 24);
      }
    }
    while (storage.size() % 4 != 0) storage += '\0';
    const auto strings = static_cast<std::uint32_t>(strings_.size());
    const std::size_t code_at =
        128 + functions_.size() * header + 4 + table.size() + overflow.size() + storage.size();
    std::string headers, code;
    std::size_t large_at = code_at;
    for (const Function& function : functions_) large_at += (function.code.size() + 3) / 4 * 4;
    std::string large;
    for (const Function& function : functions_) {
      const auto offset = static_cast<std::uint32_t>(code_at + code.size());
      const auto size = static_cast<std::uint32_t>(function.code.size());
      code += function.code;
      while (code.size() % 4 != 0) code += '\0';
      const auto at = static_cast<std::uint32_t>(large_at + large.size());
      if (small) {
        put(headers, function.large ? at & 0xffffff : offset);
        put(headers, function.large ? (at >> 24) << 14 : size | function.name << 14);
        headers += std::string(3, '\0') + static_cast<char>(function.large ? 0x20 : 0);
        if (function.large) {
          for (const std::uint32_t field : {offset, 0u, 0u, size, function.name}) put(large, field);
        }
      } else {
        put(headers, function.large ? at & 0xffff : offset);
        put(headers, function.large ? 0 : size | function.name << 15);
        put(headers, function.large ? at >> 16 : 0);
        headers += std::string(3, '\0') + static_cast<char>(function.large ? 0x20 : 0);
        if (function.large) {
          for (const std::uint32_t field : {offset, 0u, size, function.name}) put(large, field);
        }
      }
    }
    std::string kinds;
    put(kinds, strings | 1u << (version_ < 71 ? 30 : 31));
    std::string file("\xc6\x1f\xbc\x03\xc1\x03\x19\x1f", 8);
    put(file, version_);
    file += std::string(20, '\0');
    for (const std::uint32_t field :
         {static_cast<std::uint32_t>(large_at + large.size()), 0u,
          static_cast<std::uint32_t>(functions_.size()), 1u, 0u, strings, overflows,
          static_cast<std::uint32_t>(storage.size())}) {
      put(file, field);
    }
    file.resize(128);
    return file + headers + kinds + table + overflow + storage + code + large;
  }

 private:
  struct Text {
    std::string bytes;
    bool wide;
  };
  struct Function {
    std::uint32_t name;
    std::string code;
    bool large;
  };

  std::uint32_t add(std::string bytes, bool wide) {
    strings_.push_back({std::move(bytes), wide});
    return static_cast<std::uint32_t>(strings_.size() - 1);
  }
  static void put(std::string& out, std::uint32_t value) {
    for (int i = 0; i < 4; ++i) out += static_cast<char>(value >> (8 * i) & 0xff);
  }

  std::uint32_t version_;
  web::HbcInstructions instructions_;
  std::vector<Text> strings_;
  std::vector<Function> functions_;
};

}  // namespace hegui::test
