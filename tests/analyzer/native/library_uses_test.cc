#include "analyzer/native/library_uses.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/analyzer/native/machine_libraries.h"

namespace hegui::native {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const program::ApiCatalog& apis() {
  static const program::ApiCatalog catalog =
      program::ApiCatalog::load(rules::RuleSet::built_in()).value();
  return catalog;
}

struct Read {
  std::vector<std::string> uses;  // "kind value shown via function places api"
  LibraryUses all;
};

Read read(const std::vector<std::uint8_t>& bytes, const NativeLimits& limits = {}) {
  const auto catalog = NativeCatalog::load(rules::RuleSet::built_in(), apis());
  EXPECT_TRUE(catalog);
  base::Diagnostics diagnostics;
  const auto file = elf::read_elf(base::ByteView(bytes), "t.so", diagnostics);
  EXPECT_TRUE(file);
  const auto relocations = elf::read_relocations(*file, "t.so", diagnostics);
  LibraryNames names;
  Read out;
  out.all = read_uses(*file, relocations, elf::find_functions(*file), *catalog, names, limits);
  for (const NativeUse& use : out.all.uses) {
    std::string line = std::string(use_name(use.kind)) + " " + use.value + " " +
                       std::string(shown_name(use.shown)) + " " + use.via + " " +
                       std::to_string(use.function) + " " + std::to_string(use.places);
    if (use.api) line += " " + std::string(apis()[*use.api].id);
    out.uses.push_back(line);
  }
  return out;
}

TEST(LibraryUses, EachMachinesCodeSaysTheSame) {
  for (const test::MachineLibrary& library : test::machine_libraries()) {
    SCOPED_TRACE(library.name);
    const Read out = read(test::build_machine_library(library, "Java_cn_example_A_read").build());
    EXPECT_THAT(
        out.uses,
        ElementsAre("property ro.serialno passed __system_property_get 4096 1 sysprop.ro.serialno",
                    "path /sys/class/net/wlan0/address referenced  4096 1 "
                    "path.sys_class_net_wlan0_address",
                    "java_class android/telephony/TelephonyManager passed FindClass 4096 1",
                    "java_method Landroid/telephony/TelephonyManager;->getDeviceId()Ljava/lang/"
                    "String; passed GetMethodID 4096 1 TelephonyManager.getDeviceId",
                    "system_call 56 passed  4096 1"));
    EXPECT_EQ(out.all.calls, 1u);
    EXPECT_EQ(out.all.calls_told, 1u);
    EXPECT_EQ(out.all.code_read, 0x1000u);
    EXPECT_TRUE(out.all.complete);
  }
}

// The trap: the same texts, and nothing that takes them.
TEST(LibraryUses, TextsThatNothingTakesAreOnlyThere) {
  test::ElfBuilder builder(183);
  builder.symbol("f", 0x1000, 4);
  builder.put(0x1000, std::string_view("\xc0\x03\x5f\xd6", 4));  // ret
  builder.text(0x2010, "ro.serialno").text(0x2040, "/sys/class/net/wlan0/address");
  builder.text(0x2080, "see https://api.example.com/v1 for more");
  builder.relocation(0x3010, 0, 1027, 0x2040);  // a table of pointers holds this one
  EXPECT_THAT(read(builder.build()).uses,
              ElementsAre("property ro.serialno unreferenced  0 1 sysprop.ro.serialno",
                          "path /sys/class/net/wlan0/address data  0 1 "
                          "path.sys_class_net_wlan0_address",
                          "url see https://api.example.com/v1 for more unreferenced  0 1"));
}

// An address in the middle of a text that is too long to be one, or that is not printable.
TEST(LibraryUses, AddressesInsideOtherBytes) {
  test::ElfBuilder builder(183);
  builder.text(0x2000,
               std::string(1100, 'x') + " 'https://a.example.com/p' " + std::string(300, 'y'));
  builder.text(0x2800, "\x01\x02http://b.example.com\x03://");
  EXPECT_THAT(read(builder.build()).uses,
              ElementsAre("url :// unreferenced  0 1", "url http://b.example.com unreferenced  0 1",
                          "url https://a.example.com/p unreferenced  0 1"));
}

// A property whose name the code works out: the call counts, its argument is not told.
TEST(LibraryUses, CallsWithUnknownArgumentsAreCounted) {
  test::ElfBuilder builder(183);
  const auto imported = builder.symbol("__system_property_get");
  builder.symbol("f", 0x1000, 12);
  builder.put(0x1000, std::string_view("\xe0\x23\x00\x91"  // add x0, sp, #8
                                       "\x3f\x00\x00\x94"  // bl 0x1100
                                       "\xc0\x03\x5f\xd6",
                                       12));
  builder.put(0x1100,
              std::vector<std::uint8_t>(std::begin(test::kArm64Stub), std::end(test::kArm64Stub)));
  builder.relocation(0x3020, imported, 1026, 0, true);
  const Read out = read(builder.build());
  EXPECT_THAT(out.uses, IsEmpty());
  EXPECT_EQ(out.all.calls, 1u);
  EXPECT_EQ(out.all.calls_told, 0u);
}

// A function that hands its argument on: what its callers give counts, and is theirs, whichever
// comes first in the library.
TEST(LibraryUses, FunctionsThatHandTheirArgumentOn) {
  for (const bool wrapper_first : {true, false}) {
    test::ElfBuilder builder(183);
    const auto imported = builder.symbol("__system_property_get");
    const std::uint64_t wrapper = wrapper_first ? 0x1000 : 0x1080;
    const std::uint64_t caller = wrapper_first ? 0x1080 : 0x1000;
    builder.symbol("wrapper", wrapper, 4);
    builder.symbol("caller", caller, 16);
    const auto word = [&](std::uint64_t at, std::uint32_t value) {
      std::string raw(4, '\0');
      for (unsigned i = 0; i < 4; ++i) raw[i] = static_cast<char>(value >> (8 * i));
      builder.put(at, raw);
    };
    word(wrapper, 0x14000000 | static_cast<std::uint32_t>((0x1100 - wrapper) / 4));  // b stub
    word(caller, 0xb0000000);                                                        // adrp x0
    word(caller + 4, 0x91004000);                                                    // add x0, #16
    word(caller + 8,
         0x94000000 | (static_cast<std::uint32_t>((wrapper - caller - 8) / 4) & 0x3ffffff));
    word(caller + 12, 0xd65f03c0);
    builder.put(0x1100, std::vector<std::uint8_t>(std::begin(test::kArm64Stub),
                                                  std::end(test::kArm64Stub)));
    builder.text(0x2010, "ro.serialno");
    builder.relocation(0x3020, imported, 1026, 0, true);
    EXPECT_THAT(read(builder.build()).uses,
                ElementsAre("property ro.serialno passed __system_property_get " +
                            std::to_string(caller) + " 1 sysprop.ro.serialno"));
  }
}

TEST(LibraryUses, TablesForRegisterNatives) {
  test::ElfBuilder builder(183);
  builder.symbol("f", 0x1000, 4);
  builder.symbol("g", 0x1010, 4);
  builder.text(0x2010, "read").text(0x2020, "()V").text(0x2030, "write").text(0x2040, "(IJ)[B");
  builder.text(0x2050, "not a name").text(0x2060, "(no)");
  const std::int64_t table[] = {0x2010, 0x2020, 0x1000, 0x2030, 0x2040, 0x1010,
                                0x2050, 0x2020, 0x1000, 0x2010, 0x2060, 0x1000};
  for (unsigned i = 0; i < 12; ++i) builder.relocation(0x3010 + 8 * i, 0, 1027, table[i]);
  const Read out = read(builder.build());
  ASSERT_EQ(out.all.registered.size(), 2u);
  EXPECT_EQ(out.all.registered[0].name + out.all.registered[0].signature, "read()V");
  EXPECT_EQ(out.all.registered[1].name + out.all.registered[1].signature, "write(IJ)[B");
  EXPECT_EQ(out.all.registered[1].address, 0x1010u);
  EXPECT_EQ(out.all.registered[1].entry, 0x3028u);
  EXPECT_EQ(out.all.registered[0].class_name, "");
}

TEST(LibraryUses, LimitsAreSaid) {
  const auto library = test::machine_libraries().front();
  const auto bytes = test::build_machine_library(library, "Java_cn_example_A_read").build();
  NativeLimits limits;
  limits.max_code_bytes = 16;
  const Read out = read(bytes, limits);
  EXPECT_FALSE(out.all.complete);
  EXPECT_LE(out.all.code_read, 16u);
  limits = {};
  limits.max_uses = 1;
  EXPECT_FALSE(read(bytes, limits).all.complete);
  limits = {};
  limits.max_texts = 1;
  EXPECT_FALSE(read(bytes, limits).all.complete);
}

// Builds of one library: what names nothing more than one that was read is not read.
TEST(LibraryUses, OtherBuildsOfTheSameLibraryAreReadOnlyForWhatIsNew) {
  const auto catalog = NativeCatalog::load(rules::RuleSet::built_in(), apis());
  LibraryNames names;
  const auto read_one = [&](const std::vector<std::uint8_t>& bytes) {
    base::Diagnostics diagnostics;
    const auto file = elf::read_elf(base::ByteView(bytes), "t.so", diagnostics);
    const auto relocations = elf::read_relocations(*file, "t.so", diagnostics);
    return read_uses(*file, relocations, elf::find_functions(*file), *catalog, names).names_known;
  };
  const auto libraries = test::machine_libraries();
  EXPECT_FALSE(read_one(test::build_machine_library(libraries[0], "Java_a_B_c").build()));
  EXPECT_TRUE(read_one(test::build_machine_library(libraries[1], "Java_a_B_c").build()));
  auto more = test::build_machine_library(libraries[2], "Java_a_B_c");
  more.text(0x2200, "ro.ril.oem.imei");
  EXPECT_FALSE(read_one(more.build()));
  EXPECT_TRUE(read_one(test::build_machine_library(libraries[3], "Java_a_B_c").build()));
  EXPECT_FALSE(read_one(test::build_machine_library(libraries[4], "Java_a_B_d").build()));
}

}  // namespace
}  // namespace hegui::native
