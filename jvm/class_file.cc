#include "jvm/class_file.h"

#include "jvm/big_endian.h"

namespace hegui::jvm {

// Reads in order; the first thing that is not there ends it.
class ClassReader {
 public:
  explicit ClassReader(base::ByteView bytes) : bytes_(bytes) {}

  base::Result<ClassFile> read() {
    if (!looks_like_class_file(bytes_)) return base::Error{"no class file", {}, 0};
    at_ = 8;  // magic and version
    base::Result<ConstantPool> pool = ConstantPool::read(bytes_, at_);
    if (!pool.ok()) return std::move(pool).error();
    file_.pool_ = std::move(pool).value();
    file_.access_flags_ = u16();
    file_.name_ = class_name(u16());
    if (const std::uint16_t super = u16(); super != 0) file_.super_name_ = class_name(super);
    const std::uint16_t interfaces = u16();
    for (std::uint32_t i = 0; i < interfaces && !problem_; ++i) {
      file_.interfaces_.push_back(class_name(u16()));
    }
    const std::uint16_t fields = u16();
    for (std::uint32_t i = 0; i < fields && !problem_; ++i) read_field();
    const std::uint16_t methods = u16();
    for (std::uint32_t i = 0; i < methods && !problem_; ++i) read_method();
    if (problem_) return base::Error{problem_, {}, at_};
    return std::move(file_);
  }

 private:
  void fail(const char* what) {
    if (problem_ == nullptr) problem_ = what;
  }
  std::uint16_t u16() {
    const auto value = be16(bytes_, at_);
    if (!value) {
      fail("class file is cut off");
      return 0;
    }
    at_ += 2;
    return *value;
  }
  std::string_view class_name(std::uint16_t index) {
    if (file_.pool_.kind(index) == ConstantKind::class_) return file_.pool_.class_name(index);
    fail("a class is named by a constant of another kind");
    return {};
  }
  std::string_view text(std::uint16_t index) {
    if (file_.pool_.kind(index) == ConstantKind::utf8) return file_.pool_.utf8(index);
    fail("a name is a constant of another kind");
    return {};
  }

  // Calls visit(name, content) for each attribute of a member.
  template <typename Visit>
  void attributes(Visit visit) {
    const std::uint16_t count = u16();
    for (std::uint32_t i = 0; i < count && problem_ == nullptr; ++i) {
      const std::string_view name = text(u16());
      const auto length = be32(bytes_, at_);
      const auto content = length ? bytes_.sub(at_ + 4, *length) : std::nullopt;
      if (!content) return fail("an attribute is cut off");
      at_ += 4 + std::uint64_t{*length};
      visit(name, *content);
    }
  }

  void read_field() {
    Field field;
    field.access_flags = u16();
    field.name = text(u16());
    field.descriptor = text(u16());
    attributes([&](std::string_view name, base::ByteView content) {
      if (name == "ConstantValue") field.constant_value = be16(content, 0).value_or(0);
    });
    file_.fields_.push_back(field);
  }

  void read_method() {
    Method method;
    method.access_flags = u16();
    method.name = text(u16());
    method.descriptor = text(u16());
    attributes([&](std::string_view name, base::ByteView content) {
      if (name != "Code") return;
      const auto length = be32(content, 4);  // behind max_stack and max_locals
      const auto code = length ? content.sub(8, *length) : std::nullopt;
      if (!code) return fail("a method's code is cut off");
      method.code = *code;
    });
    file_.methods_.push_back(method);
  }

  base::ByteView bytes_;
  std::uint64_t at_ = 0;
  const char* problem_ = nullptr;
  ClassFile file_;
};

base::Result<ClassFile> ClassFile::read(base::ByteView bytes) { return ClassReader(bytes).read(); }

bool looks_like_class_file(base::ByteView bytes) { return be32(bytes, 0) == 0xcafebabe; }

}  // namespace hegui::jvm
