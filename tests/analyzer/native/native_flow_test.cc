#include "analyzer/native/native_flow.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/analyzer/native/flow_code.h"
#include "tests/analyzer/native/machine_libraries.h"

namespace hegui::native {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const NativeFunctions& functions() {
  static const NativeFunctions table = NativeFunctions::load(rules::RuleSet::built_in()).value();
  return table;
}

NativeMethod method(std::string name, std::string descriptor) {
  return {"cn/example/A", std::move(name), std::move(descriptor), true};
}

LibraryFlow follow(const std::vector<std::uint8_t>& bytes, const std::vector<NativeMethod>& methods,
                   const FlowLimits& limits = {}) {
  base::Diagnostics diagnostics;
  const auto file = elf::read_elf(base::ByteView(bytes), "t.so", diagnostics);
  EXPECT_TRUE(file);
  const auto relocations = elf::read_relocations(*file, "t.so", diagnostics);
  return follow_native(*file, relocations, elf::find_functions(*file), functions(), methods,
                       limits);
}

std::string text_of(const FlowValue& value) {
  std::string out;
  for (const Term term : value.objects) out += "object " + std::to_string(term) + " ";
  for (const Term term : value.data) out += "data " + std::to_string(term) + " ";
  if (value.text) out += "\"" + *value.text + "\" ";
  if (value.number) out += std::to_string(*value.number) + " ";
  if (!out.empty()) out.pop_back();
  return out;
}

std::vector<std::string> lines_of(const MethodFlow& flow) {
  constexpr std::string_view kKinds[] = {"call", "construct",   "get_field",   "set_field",
                                         "make", "get_element", "set_element", "put",
                                         "read", "leak",        "keep",        "recall"};
  std::vector<std::string> out;
  for (const FlowEffect& effect : flow.effects) {
    std::string line(kKinds[static_cast<std::size_t>(effect.kind)]);
    line += " " + effect.class_name + "." + effect.name + effect.type +
            std::string(effect.function) + " " + std::string(effect.sink);
    for (const FlowValue& value : effect.given) line += " (" + text_of(value) + ")";
    out.push_back(std::move(line));
  }
  return out;
}

// The code of machine_code.h's libraries, replaced by the functions of flow_code.h.
std::vector<test::MachineLibrary> flow_libraries() {
  const auto bytes = [](const auto& array) {
    return std::vector<std::uint8_t>(std::begin(array), std::end(array));
  };
  std::vector<test::MachineLibrary> out = test::machine_libraries();
  out[0].code = bytes(test::kArm64Flow);
  out[1].code = bytes(test::kThumbFlow);
  out[2].code = bytes(test::kArmFlow);
  out[3].code = bytes(test::kX64Flow);
  out[4].code = bytes(test::kX86Flow);
  return out;
}

test::ElfBuilder build(const test::MachineLibrary& library, const char* import) {
  test::ElfBuilder builder(library.machine);
  const auto imported = builder.symbol(import);
  builder.symbol("Java_cn_example_A_f", 0x1000 + (library.thumb ? 1 : 0), library.code.size());
  builder.put(0x1000, library.code).put(0x1100, library.stub);
  builder.text(0x2010, "tag").text(0x2040, "tell").text(0x2080, "(Ljava/lang/String;)V");
  builder.dynamic(3, 0x3000);  // DT_PLTGOT
  builder.relocation(0x3020, imported, library.jump_slot, 0, true);
  return builder;
}

const NativeMethod kF = method("f", "(Ljava/lang/String;Ljava/lang/String;)Ljava/lang/String;");

TEST(NativeFlow, EachMachinesCodeDoesTheSame) {
  for (const test::MachineLibrary& library : flow_libraries()) {
    SCOPED_TRACE(library.name);
    const LibraryFlow out = follow(build(library, "__android_log_write").build(), {kF});
    ASSERT_EQ(out.methods.size(), 1u);
    const MethodFlow& flow = out.methods.at(0);
    EXPECT_TRUE(flow.complete) << flow.why;
    EXPECT_TRUE(flow.returns);
    EXPECT_THAT(lines_of(flow),
                ElementsAre("leak .__android_log_write log (data 2)",
                            "call cn/example/A.tell(Ljava/lang/String;)V  (object 1)"));
    EXPECT_EQ(text_of(flow.returned), "data 2");
  }
}

// The trap: a function that does nothing with what it is given.
TEST(NativeFlow, WhatAFunctionLeavesAloneIsNotInIt) {
  for (const test::MachineLibrary& library : flow_libraries()) {
    SCOPED_TRACE(library.name);
    const LibraryFlow out = follow(build(library, "strlen").build(), {kF});
    EXPECT_THAT(lines_of(out.methods.at(0)),
                ElementsAre("call cn/example/A.tell(Ljava/lang/String;)V  (object 1)"));
  }
}

// The call comes back with more than the catalog knows of.
TEST(NativeFlow, WhatIsNotKnownOfAnImportMixesItsArguments) {
  const test::MachineLibrary library = flow_libraries()[0];
  const LibraryFlow out = follow(build(library, "somebody_elses").build(), {kF});
  EXPECT_TRUE(out.methods.at(0).complete);
  EXPECT_THAT(lines_of(out.methods.at(0)),
              ElementsAre("call cn/example/A.tell(Ljava/lang/String;)V  (object 1)"));
}

TEST(NativeFlow, WhatDoesNotComeBackEndsTheWay) {
  const test::MachineLibrary library = flow_libraries()[0];
  const MethodFlow flow = follow(build(library, "abort").build(), {kF}).methods.at(0);
  EXPECT_TRUE(flow.complete) << flow.why;
  EXPECT_TRUE(flow.returns);  // where there is no text
  EXPECT_THAT(lines_of(flow), IsEmpty());
}

TEST(NativeFlow, AMethodWithoutBodyHasNoFlow) {
  const test::MachineLibrary library = flow_libraries()[0];
  const auto bytes = build(library, "strlen").build();
  EXPECT_THAT(follow(bytes, {method("g", "()V")}).methods, IsEmpty());
  NativeMethod other = kF;
  other.class_name = "cn/example/B";
  EXPECT_THAT(follow(bytes, {other}).methods, IsEmpty());
}

TEST(NativeFlow, LimitsAreSaid) {
  for (const test::MachineLibrary& library : flow_libraries()) {
    SCOPED_TRACE(library.name);
    const auto bytes = build(library, "__android_log_write").build();
    FlowLimits few;
    few.max_method_steps = 10;
    EXPECT_FALSE(follow(bytes, {kF}, few).methods.at(0).complete);
    FlowLimits small;
    small.max_code = 5;
    const MethodFlow cut = follow(bytes, {kF}, small).methods.at(0);
    EXPECT_FALSE(cut.complete);
    EXPECT_FALSE(cut.why.empty());
    FlowLimits terms;
    terms.max_terms = 2;
    EXPECT_FALSE(follow(bytes, {kF}, terms).methods.at(0).complete);
  }
}

std::vector<std::uint8_t> words(std::initializer_list<std::uint32_t> list) {
  std::vector<std::uint8_t> out;
  for (const std::uint32_t word : list) {
    for (unsigned i = 0; i < 4; ++i) out.push_back(static_cast<std::uint8_t>(word >> 8 * i));
  }
  return out;
}

MethodFlow of_arm64(std::initializer_list<std::uint32_t> code, const std::string& descriptor) {
  test::ElfBuilder builder(183);
  const std::vector<std::uint8_t> bytes = words(code);
  builder.symbol("Java_cn_example_A_f", 0x1000, bytes.size());
  builder.put(0x1000, bytes);
  LibraryFlow out = follow(builder.build(), {method("f", descriptor)});
  EXPECT_EQ(out.methods.size(), 1u);
  return out.methods.at(0);
}

TEST(NativeFlow, AnArgumentThatIsGivenBackIsTheSameObject) {
  const MethodFlow flow = of_arm64({0xaa0203e0, 0xd65f03c0},  // mov x0, x2; ret
                                   "(Ljava/lang/Object;)Ljava/lang/Object;");
  EXPECT_TRUE(flow.complete);
  EXPECT_EQ(text_of(flow.returned), "object 1");
}

TEST(NativeFlow, ANumberIsMadeOfWhatItIsComputedFrom) {
  const MethodFlow flow = of_arm64({0x0b030040, 0xd65f03c0}, "(III)I");  // add w0, w2, w3; ret
  EXPECT_TRUE(flow.complete);
  EXPECT_EQ(text_of(flow.returned), "data 1 data 2");
}

TEST(NativeFlow, AConstantOnOneWayOnlyIsNotKnown) {
  // cmp w2, #5; cset w0, gt; b.gt 1f; mov w0, #0; 1: ret
  const MethodFlow flow =
      of_arm64({0x7100145f, 0x1a9fd7e0, 0x5400004c, 0x52800000, 0xd65f03c0}, "(I)Z");
  EXPECT_TRUE(flow.complete) << flow.why;
  EXPECT_EQ(text_of(flow.returned), "");
}

TEST(NativeFlow, CodeThatIsNotUnderstoodIsSaid) {
  const MethodFlow flow = of_arm64({0x00000000, 0xd65f03c0}, "(Ljava/lang/String;)I");
  EXPECT_FALSE(flow.complete);
  EXPECT_EQ(flow.why, "code that is not understood");
}

TEST(NativeFlow, AJumpToWhatTheCallerSaysIsNotFollowed) {
  const MethodFlow flow = of_arm64({0xd61f0040}, "(J)V");  // br x2
  EXPECT_FALSE(flow.complete);
}

// bl to itself: it never comes back, and the walk does.
TEST(NativeFlow, AFunctionThatCallsItselfEnds) {
  const MethodFlow flow =
      of_arm64({0xa9bf7bfd, 0x94000000 | 0x3ffffff, 0xa8c17bfd, 0xd65f03c0}, "(J)J");
  EXPECT_FALSE(flow.complete);
}

TEST(NativeFlow, AnEndlessLoopDoesNotReturn) {
  const MethodFlow flow = of_arm64({0x14000000}, "(J)J");  // b .
  EXPECT_FALSE(flow.returns);
}

TEST(NativeFlow, WhatOneMethodKeepsAnotherOneFinds) {
  test::ElfBuilder builder(183);
  // adrp x8, 0x3000; str x2, [x8, #0x40]; ret
  builder.put(0x1000, words({0xd0000008, 0xf9002102, 0xd65f03c0}));
  builder.symbol("Java_cn_example_A_set", 0x1000, 12);
  // adrp x8, 0x3000; ldr x0, [x8, #0x40]; ret
  builder.put(0x1010, words({0xd0000008, 0xf9402100, 0xd65f03c0}));
  builder.symbol("Java_cn_example_A_get", 0x1010, 12);
  // adrp x8, 0x3000; ldr x0, [x8, #0x48]; ret
  builder.put(0x1020, words({0xd0000008, 0xf9402500, 0xd65f03c0}));
  builder.symbol("Java_cn_example_A_other", 0x1020, 12);
  const LibraryFlow out = follow(builder.build(), {method("get", "()Ljava/lang/Object;"),
                                                   method("set", "(Ljava/lang/Object;)V"),
                                                   method("other", "()Ljava/lang/Object;")});
  ASSERT_EQ(out.methods.size(), 3u);
  EXPECT_THAT(lines_of(out.methods.at(0)), ElementsAre("recall . "));
  EXPECT_EQ(text_of(out.methods.at(0).returned), "object 1");
  EXPECT_THAT(lines_of(out.methods.at(1)), ElementsAre("keep .  (object 1)"));
  EXPECT_THAT(lines_of(out.methods.at(2)), IsEmpty());
  EXPECT_EQ(text_of(out.methods.at(2).returned), "");
}

TEST(NativeFlow, ATableOfMethodsBindsAFunction) {
  test::ElfBuilder builder(183);
  builder.put(0x1000, words({0xaa0203e0, 0xd65f03c0}));  // mov x0, x2; ret
  builder.symbol("hidden", 0x1000, 8);
  builder.text(0x2010, "same").text(0x2020, "(Ljava/lang/Object;)Ljava/lang/Object;");
  builder.relocation(0x3010, 0, 1027, 0x2010);
  builder.relocation(0x3018, 0, 1027, 0x2020);
  builder.relocation(0x3020, 0, 1027, 0x1000);
  const auto bytes = builder.build();
  const NativeMethod same = method("same", "(Ljava/lang/Object;)Ljava/lang/Object;");
  const LibraryFlow out = follow(bytes, {same});
  ASSERT_EQ(out.methods.size(), 1u);
  EXPECT_EQ(text_of(out.methods.at(0).returned), "object 1");
  // Two classes have such a method: whose it is is not known.
  NativeMethod other = same;
  other.class_name = "cn/example/B";
  EXPECT_THAT(follow(bytes, {same, other}).methods, IsEmpty());
}

TEST(NativeFlow, NamesAreMangledAsTheSpecificationSays) {
  const NativeMethod one{"cn/ex_ample/A$B", "re_ad\xc3\xa9", "(I[Ljava/lang/String;)V", false};
  EXPECT_EQ(exported_symbol(one, false), "Java_cn_ex_1ample_A_00024B_re_1ad_000e9");
  EXPECT_EQ(exported_symbol(one, true),
            "Java_cn_ex_1ample_A_00024B_re_1ad_000e9__I_3Ljava_lang_String_2");
}

}  // namespace
}  // namespace hegui::native
