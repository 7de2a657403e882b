#include "jvm/class_file.h"

#include <gmock/gmock.h>

#include "jvm/code_cursor.h"
#include "support/class_file_builder.h"

namespace hegui::jvm {
namespace {

using test::ClassFileBuilder;
using test::high;
using test::low;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using Bytes = std::vector<std::uint8_t>;

base::ByteView view(const Bytes& bytes) { return {bytes.data(), bytes.size()}; }

Bytes sample() {
  ClassFileBuilder file("com/vendor/A", "android/app/Activity");
  file.interface("java/lang/Runnable");
  file.field(0x19, "KEY", "Ljava/lang/String;", file.string("key"));
  file.field(0x2, "count", "I");
  const std::uint16_t call = file.method_ref("java/lang/System", "currentTimeMillis", "()J");
  const auto text = static_cast<std::uint8_t>(file.string("hello"));
  file.method(0x9, "run", "(I)V",
              {0x12, text, 0x57, 0xb8, high(call), low(call), 0x58, 0x11, 0x04, 0x00, 0x57, 0xb1});
  file.method(0x401, "later", "()V", {});
  return file.build();
}

TEST(ClassFile, SaysWhatTheClassIs) {
  const Bytes bytes = sample();
  const base::Result<ClassFile> file = ClassFile::read(view(bytes));
  ASSERT_TRUE(file.ok()) << file.error().message();
  EXPECT_EQ(file->name(), "com/vendor/A");
  EXPECT_EQ(file->super_name(), "android/app/Activity");
  EXPECT_THAT(file->interfaces(), ElementsAre("java/lang/Runnable"));
  ASSERT_EQ(file->fields().size(), 2U);
  EXPECT_EQ(file->fields()[0].name, "KEY");
  ASSERT_EQ(file->pool().kind(file->fields()[0].constant_value), ConstantKind::string);
  EXPECT_EQ(file->pool().string(file->fields()[0].constant_value), "key");
  EXPECT_EQ(file->fields()[1].constant_value, 0);
  ASSERT_EQ(file->methods().size(), 2U);
  EXPECT_EQ(file->methods()[0].descriptor, "(I)V");
  EXPECT_TRUE(file->methods()[1].code.empty());
}

TEST(ClassFile, CodeSaysWhatItNames) {
  const Bytes bytes = sample();
  const base::Result<ClassFile> file = ClassFile::read(view(bytes));
  ASSERT_TRUE(file.ok());
  CodeCursor cursor(file->methods()[0].code);
  Operation op;
  std::vector<std::string> named;
  std::vector<int> pushed;
  while (cursor.next(op)) {
    if (op.kind == Operation::Kind::load) named.emplace_back(file->pool().string(op.index));
    if (op.kind == Operation::Kind::push) pushed.push_back(op.value);
    if (op.kind == Operation::Kind::invoke) {
      const MemberRef method = file->pool().member(op.index);
      named.push_back(std::string(method.owner) + "." + std::string(method.name));
    }
  }
  EXPECT_FALSE(cursor.damaged());
  EXPECT_THAT(named, ElementsAre("hello", "java/lang/System.currentTimeMillis"));
  EXPECT_THAT(pushed, ElementsAre(1024));
}

TEST(ClassFile, ALongTakesTwoPlacesAndATextOfSixBytesOne) {
  ClassFileBuilder file("A");
  file.utf8("sixsix");  // its payload is eight bytes, as a long's
  file.long_(-5);
  const std::uint16_t after = file.string("after");
  file.field(0x19, "TEXT", "Ljava/lang/String;", after);
  const Bytes bytes = file.build();
  const base::Result<ClassFile> read = ClassFile::read(view(bytes));
  ASSERT_TRUE(read.ok()) << read.error().message();
  EXPECT_EQ(read->pool().string(read->fields()[0].constant_value), "after");
}

TEST(ClassFile, NumbersAreSignExtended) {
  ClassFileBuilder file("A");
  const std::uint16_t small = file.integer(-7);
  const std::uint16_t large = file.long_(-5000000000);
  const Bytes bytes = file.build();
  const base::Result<ClassFile> read = ClassFile::read(view(bytes));
  ASSERT_TRUE(read.ok());
  EXPECT_EQ(read->pool().number(small), -7);
  EXPECT_EQ(read->pool().number(large), -5000000000);
}

TEST(ClassFile, SwitchesAreSteppedOver) {
  // tableswitch at 1 (operands aligned to 4): default, low 0, high 1, two targets; then sipush.
  const Bytes table = {0x03, 0xaa, 0, 0, 0, 0, 0, 8, 0, 0, 0,    0, 0, 0,
                       0,    1,    0, 0, 0, 8, 0, 0, 0, 8, 0x11, 1, 2, 0x57};
  CodeCursor cursor(view(table));
  Operation op;
  std::vector<int> opcodes;
  while (cursor.next(op)) opcodes.push_back(op.opcode);
  EXPECT_FALSE(cursor.damaged());
  EXPECT_THAT(opcodes, ElementsAre(0x03, 0xaa, 0x11, 0x57));

  const Bytes lookup = {0xab, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 1, 0, 0, 0x30, 0x39, 0, 0, 0, 8, 0xb1};
  CodeCursor second(view(lookup));
  ASSERT_TRUE(second.next(op));
  EXPECT_EQ(op.kind, Operation::Kind::keys);
  ASSERT_EQ(op.switch_keys.size(), 8U);
  ASSERT_TRUE(second.next(op));
  EXPECT_EQ(op.opcode, 0xb1);
}

TEST(ClassFile, CodeThatBreaksOffEndsTheWalk) {
  for (const Bytes& code :
       {Bytes{0x11, 0x01}, Bytes{0xb6, 0x00}, Bytes{0xaa, 0, 0, 0, 0, 0, 0, 8},
        Bytes{0xab, 0, 0, 0, 0, 0, 0, 8, 0x7f, 0xff, 0xff, 0xff}, Bytes{0xc4}, Bytes{0xcb}}) {
    CodeCursor cursor(view(code));
    Operation op;
    while (cursor.next(op)) {
    }
    EXPECT_TRUE(cursor.damaged());
  }
}

TEST(ClassFile, RefusesWhatIsNoClassFile) {
  const Bytes dex = {'d', 'e', 'x', '\n', '0', '3', '5', 0};
  const base::Result<ClassFile> file = ClassFile::read(view(dex));
  ASSERT_FALSE(file.ok());
  EXPECT_THAT(file.error().message(), HasSubstr("no class file"));
}

TEST(ClassFile, RefusesAReferenceToAConstantOfAnotherKind) {
  ClassFileBuilder file("A");
  Bytes bytes = file.build();
  // The pool starts at 10: utf8 "A" (4 bytes), then the class that names it: tag at 14.
  ASSERT_EQ(bytes[14], 7);
  bytes[16] = 2;  // now it names itself
  const base::Result<ClassFile> read = ClassFile::read(view(bytes));
  ASSERT_FALSE(read.ok());
  EXPECT_THAT(read.error().message(), HasSubstr("constant 2 refers to one of another kind"));
}

TEST(ClassFile, EveryCutIsRefusedOrRead) {
  const Bytes whole = sample();
  for (std::size_t size = 0; size < whole.size(); ++size) {
    const Bytes cut(whole.begin(), whole.begin() + static_cast<std::ptrdiff_t>(size));
    // The last attribute count is not needed; everything before it is.
    EXPECT_EQ(ClassFile::read(view(cut)).ok(), size >= whole.size() - 2) << size;
  }
}

}  // namespace
}  // namespace hegui::jvm
