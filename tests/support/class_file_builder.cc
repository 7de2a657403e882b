#include "tests/support/class_file_builder.h"

namespace hegui::test {
namespace {

using Bytes = std::vector<std::uint8_t>;

void put16(Bytes& out, std::uint16_t value) {
  out.push_back(high(value));
  out.push_back(low(value));
}
void put32(Bytes& out, std::uint32_t value) {
  put16(out, static_cast<std::uint16_t>(value >> 16));
  put16(out, static_cast<std::uint16_t>(value));
}
void put(Bytes& out, const Bytes& more) { out.insert(out.end(), more.begin(), more.end()); }

}  // namespace

ClassFileBuilder::ClassFileBuilder(const std::string& name, const std::string& super)
    : this_(class_(name)), super_(class_(super)) {}

std::uint16_t ClassFileBuilder::constant(const Bytes& bytes, int places) {
  const auto [at, added] = numbers_.try_emplace(bytes, next_);
  if (added) {
    put(pool_, bytes);
    next_ = static_cast<std::uint16_t>(next_ + places);
  }
  return at->second;
}

std::uint16_t ClassFileBuilder::pair(std::uint8_t tag, std::uint16_t a, std::uint16_t b) {
  return constant({tag, high(a), low(a), high(b), low(b)});
}

std::uint16_t ClassFileBuilder::utf8(const std::string& text) {
  Bytes bytes = {1};
  put16(bytes, static_cast<std::uint16_t>(text.size()));
  bytes.insert(bytes.end(), text.begin(), text.end());
  return constant(bytes);
}
std::uint16_t ClassFileBuilder::class_(const std::string& internal_name) {
  const std::uint16_t name = utf8(internal_name);
  return constant({7, high(name), low(name)});
}
std::uint16_t ClassFileBuilder::string(const std::string& text) {
  const std::uint16_t name = utf8(text);
  return constant({8, high(name), low(name)});
}
std::uint16_t ClassFileBuilder::integer(std::int32_t value) {
  Bytes bytes = {3};
  put32(bytes, static_cast<std::uint32_t>(value));
  return constant(bytes);
}
std::uint16_t ClassFileBuilder::long_(std::int64_t value) {
  Bytes bytes = {5};
  put32(bytes, static_cast<std::uint32_t>(static_cast<std::uint64_t>(value) >> 32));
  put32(bytes, static_cast<std::uint32_t>(value));
  return constant(bytes, 2);
}
std::uint16_t ClassFileBuilder::method_ref(const std::string& owner, const std::string& name,
                                           const std::string& descriptor) {
  const std::uint16_t of = class_(owner);
  const std::uint16_t called = utf8(name);
  return pair(10, of, pair(12, called, utf8(descriptor)));
}
std::uint16_t ClassFileBuilder::field_ref(const std::string& owner, const std::string& name,
                                          const std::string& descriptor) {
  const std::uint16_t of = class_(owner);
  const std::uint16_t called = utf8(name);
  return pair(9, of, pair(12, called, utf8(descriptor)));
}

void ClassFileBuilder::interface(const std::string& internal_name) {
  interfaces_.push_back(class_(internal_name));
}

void ClassFileBuilder::field(std::uint16_t flags, const std::string& name,
                             const std::string& descriptor, std::uint16_t constant_value) {
  ++fields_;
  put16(field_bytes_, flags);
  put16(field_bytes_, utf8(name));
  put16(field_bytes_, utf8(descriptor));
  put16(field_bytes_, constant_value == 0 ? 0 : 1);
  if (constant_value == 0) return;
  put16(field_bytes_, utf8("ConstantValue"));
  put32(field_bytes_, 2);
  put16(field_bytes_, constant_value);
}

void ClassFileBuilder::method(std::uint16_t flags, const std::string& name,
                              const std::string& descriptor, const Bytes& code) {
  ++methods_;
  put16(method_bytes_, flags);
  put16(method_bytes_, utf8(name));
  put16(method_bytes_, utf8(descriptor));
  put16(method_bytes_, code.empty() ? 0 : 1);
  if (code.empty()) return;
  put16(method_bytes_, utf8("Code"));
  put32(method_bytes_, static_cast<std::uint32_t>(12 + code.size()));
  put16(method_bytes_, 8);  // max_stack
  put16(method_bytes_, 8);  // max_locals
  put32(method_bytes_, static_cast<std::uint32_t>(code.size()));
  put(method_bytes_, code);
  put16(method_bytes_, 0);  // exception table
  put16(method_bytes_, 0);  // attributes
}

Bytes ClassFileBuilder::build() const {
  Bytes out = {0xca, 0xfe, 0xba, 0xbe, 0, 0, 0, 51};
  put16(out, next_);
  put(out, pool_);
  put16(out, 0x21);
  put16(out, this_);
  put16(out, super_);
  put16(out, static_cast<std::uint16_t>(interfaces_.size()));
  for (const std::uint16_t one : interfaces_) put16(out, one);
  put16(out, fields_);
  put(out, field_bytes_);
  put16(out, methods_);
  put(out, method_bytes_);
  put16(out, 0);  // attributes
  return out;
}

}  // namespace hegui::test
