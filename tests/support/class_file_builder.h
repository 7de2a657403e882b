// Builds small Java class files in memory, for tests that need one or want to spoil one.
//
//   ClassFileBuilder file("com/vendor/A");
//   file.field(0x19, "NAME", "Ljava/lang/String;", file.string("text"));
//   file.method(0x9, "run", "()V", {0x12, file.string("text"), 0x57, 0xb1});  // ldc, pop, return
//   std::vector<std::uint8_t> bytes = file.build();
//
// Constants are numbered from 1 in the order of first use; code with `ldc` needs numbers below 256.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace hegui::test {

class ClassFileBuilder {
 public:
  explicit ClassFileBuilder(const std::string& name, const std::string& super = "java/lang/Object");

  std::uint16_t utf8(const std::string& text);
  std::uint16_t class_(const std::string& internal_name);
  std::uint16_t string(const std::string& text);
  std::uint16_t integer(std::int32_t value);
  std::uint16_t long_(std::int64_t value);
  std::uint16_t method_ref(const std::string& owner, const std::string& name,
                           const std::string& descriptor);
  std::uint16_t field_ref(const std::string& owner, const std::string& name,
                          const std::string& descriptor);

  void interface(const std::string& internal_name);
  void field(std::uint16_t flags, const std::string& name, const std::string& descriptor,
             std::uint16_t constant_value = 0);
  // No Code attribute if `code` is empty.
  void method(std::uint16_t flags, const std::string& name, const std::string& descriptor,
              const std::vector<std::uint8_t>& code);

  std::vector<std::uint8_t> build() const;

 private:
  using Bytes = std::vector<std::uint8_t>;
  // The constant with these bytes (tag first), added if new; long ones take two numbers.
  std::uint16_t constant(const Bytes& bytes, int places = 1);
  std::uint16_t pair(std::uint8_t tag, std::uint16_t a, std::uint16_t b);

  std::map<Bytes, std::uint16_t> numbers_;
  Bytes pool_;
  std::uint16_t next_ = 1;
  std::uint16_t this_ = 0;
  std::uint16_t super_ = 0;
  std::uint16_t fields_ = 0;
  std::uint16_t methods_ = 0;
  std::vector<std::uint16_t> interfaces_;
  Bytes field_bytes_;
  Bytes method_bytes_;
};

// A big-endian number, for code: {0xb8, high(m), low(m)}.
inline std::uint8_t high(std::uint16_t value) { return static_cast<std::uint8_t>(value >> 8); }
inline std::uint8_t low(std::uint16_t value) { return static_cast<std::uint8_t>(value); }

}  // namespace hegui::test
