#include "dex/dex_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <type_traits>

#include "dex/annotations.h"
#include "dex/debug_info.h"
#include "tests/dex/sample_dex.h"

namespace hegui::dex {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

static_assert(!std::is_convertible_v<TypeIndex, StringIndex>);
static_assert(!std::is_convertible_v<std::uint32_t, TypeIndex>);
static_assert(std::is_nothrow_move_constructible_v<DexFile>);

class SampleDex : public ::testing::Test {
 protected:
  SampleDex() : bytes_(test::sample_dex().build()), dex_(open()) {}
  DexFile open() {
    base::Result<DexFile> file = DexFile::open(base::ByteView(bytes_), diagnostics_);
    if (!file) throw std::runtime_error(file.error().message());
    return std::move(file).value();
  }
  const MethodDef& method(std::string_view name) const {
    for (const MethodDef& candidate : dex_.all_methods()) {
      if (dex_.string(dex_.method(candidate.method).name) == name) return candidate;
    }
    throw std::runtime_error("no such method");
  }

  base::Diagnostics diagnostics_;
  std::vector<std::uint8_t> bytes_;
  DexFile dex_;
};

TEST_F(SampleDex, OpensWithoutComplaint) {
  EXPECT_THAT(diagnostics_.kept(), IsEmpty());
  EXPECT_EQ(dex_.version(), 39);
  EXPECT_TRUE(dex_.signature_matches());
}

TEST_F(SampleDex, FindsWhatItHolds) {
  EXPECT_EQ(dex_.string(dex_.find_string("Main.java")), "Main.java");
  EXPECT_FALSE(dex_.find_string("Main.jav"));
  EXPECT_FALSE(dex_.find_string(""));
  EXPECT_EQ(dex_.type(dex_.find_type("[Ljava/lang/String;")), "[Ljava/lang/String;");
  EXPECT_FALSE(dex_.find_type("Lapp/Absent;"));
  EXPECT_TRUE(dex_.find_class("Lapp/Main;"));
  EXPECT_FALSE(dex_.find_class("Lapp/Note;")) << "referred to, but not defined";
}

TEST_F(SampleDex, FindsWhatBeginsWith) {
  std::vector<std::string_view> texts;
  for (const StringIndex string : dex_.strings_from("Main")) texts.push_back(dex_.string(string));
  EXPECT_THAT(texts, ElementsAre("Main.java"));
  EXPECT_EQ(dex_.strings_from("").size(), dex_.strings().size());
  EXPECT_THAT(dex_.strings_from("no such beginning"), IsEmpty());
  EXPECT_EQ(dex_.classes_from("Lapp/").size(), dex_.classes().size());
  EXPECT_THAT(dex_.classes_from("Lapp/Main;"), ElementsAre(dex_.find_class("Lapp/Main;")));
  EXPECT_THAT(dex_.classes_from("Lapp/Note;"), IsEmpty()) << "referred to, but not defined";
}

TEST_F(SampleDex, ReadsTheClass) {
  const ClassDefIndex main = dex_.find_class("Lapp/Main;");
  const ClassDef definition = dex_.class_def(main);
  EXPECT_EQ(dex_.type(definition.superclass), "Ljava/lang/Object;");
  EXPECT_EQ(dex_.string(definition.source_file), "Main.java");
  ASSERT_EQ(dex_.interfaces(main).size(), 1u);
  EXPECT_EQ(dex_.type(dex_.interfaces(main)[0]), "Ljava/lang/Runnable;");
  EXPECT_EQ(dex_.static_fields(main).size(), 2u);
  ASSERT_EQ(dex_.instance_fields(main).size(), 1u);
  EXPECT_EQ(dex_.field_reference(dex_.instance_fields(main)[0].field), "Lapp/Main;->f:J");
  EXPECT_EQ(dex_.direct_methods(main).size(), 3u);
  EXPECT_THAT(dex_.virtual_methods(main), IsEmpty());
  EXPECT_EQ(dex_.method_reference(method("main").method), "Lapp/Main;->main([Ljava/lang/String;)V");
}

TEST_F(SampleDex, WalksInstructionsAndStepsOverPayloads) {
  const CodeItem code = dex_.code(method("main"));
  std::vector<std::string> names;
  for (const Instruction in : code.instructions()) {
    names.push_back(std::to_string(in.offset()) + " " + std::string(in.info().name));
  }
  EXPECT_THAT(names, ElementsAre("0 const-string", "2 packed-switch", "5 invoke-static",
                                 "8 return-void", "9 move-exception", "10 return-void", "11 nop"));
  EXPECT_EQ(dex_.string(code.at(0).string()), "hi");
  EXPECT_EQ(dex_.method_reference(code.at(5).method()), "Lapp/Main;->run()V");
  const std::uint32_t at = code.file_offset(code.at(5));
  EXPECT_EQ(bytes_[at], 0x71) << "the evidence must be found again in the file";
}

TEST_F(SampleDex, ReadsSwitches) {
  const CodeItem code = dex_.code(method("main"));
  const SwitchTable table = code.switch_table(code.at(2));
  ASSERT_EQ(table.size(), 2u);
  EXPECT_EQ(table.key(1), 11);
  EXPECT_EQ(table.target(0), 5u);
  EXPECT_EQ(table.target(1), 8u);
}

TEST_F(SampleDex, ReadsTriesAndHandlers) {
  const CodeItem code = dex_.code(method("main"));
  ASSERT_EQ(code.tries(), 1u);
  const TryBlock block = code.try_block(0);
  EXPECT_EQ(block.start, 5u);
  EXPECT_EQ(block.end, 8u);
  std::vector<std::string> handlers;
  for (const CatchHandler& handler : block.handlers) {
    handlers.push_back((handler.type ? std::string(dex_.type(handler.type)) : "all") + "@" +
                       std::to_string(handler.address));
  }
  EXPECT_THAT(handlers, ElementsAre("Ljava/lang/Exception;@9", "all@9"));
  EXPECT_EQ(code.handlers_at(4).size(), 0u);
  EXPECT_EQ(code.handlers_at(5).size(), 2u);
  EXPECT_EQ(code.handlers_at(7).size(), 2u);
  EXPECT_EQ(code.handlers_at(8).size(), 0u);
}

TEST_F(SampleDex, ReadsDebugInformation) {
  const CodeItem code = dex_.code(method("main"));
  EXPECT_EQ(line_at(dex_, code, 0), 7u);
  EXPECT_EQ(line_at(dex_, code, 4), 7u);
  EXPECT_EQ(line_at(dex_, code, 8), 8u);
  EXPECT_EQ(dex_.string(parameter_name(dex_, code, 0)), "args");
  EXPECT_FALSE(parameter_name(dex_, code, 1));
  DebugCursor cursor(dex_, code);
  DebugEvent event;
  std::string local;
  while (cursor.next(event)) {
    if (event.kind == DebugEvent::Kind::local_start) local = dex_.utf8(event.name);
  }
  EXPECT_EQ(local, "text");
  EXPECT_FALSE(cursor.damaged());
  EXPECT_EQ(line_at(dex_, dex_.code(method("run")), 0), 0u) << "no debug information";
}

TEST_F(SampleDex, ReadsStaticValuesAndAnnotations) {
  const ClassDefIndex main = dex_.find_class("Lapp/Main;");
  std::vector<ValueKind> kinds;
  for (const EncodedValue& value : dex_.static_values(main)) kinds.push_back(value.kind());
  EXPECT_THAT(kinds, ElementsAre(ValueKind::int_, ValueKind::string));
  EXPECT_EQ((*dex_.static_values(main).begin()).integer(), 1);

  const auto describe = [this](const AnnotationSet& set) {
    std::string text;
    for (const Annotation annotation : set) {
      text += std::string(dex_.type(annotation.value.type()));
      for (const AnnotationElement& element : annotation.value) {
        text += " " + std::string(dex_.string(element.name)) + "=";
        for (const EncodedValue& value : element.value.array()) {
          text += value.kind() == ValueKind::string ? std::string(dex_.string(value.string()))
                                                    : std::to_string(value.integer());
          text += ",";
        }
      }
    }
    return text;
  };
  const std::string expected = "Lapp/Note; value=7,hi,";
  EXPECT_EQ(describe(class_annotations(dex_, main)), expected);
  EXPECT_EQ(describe(field_annotations(dex_, main, dex_.static_fields(main)[0].field)), expected);
  EXPECT_EQ(describe(field_annotations(dex_, main, dex_.static_fields(main)[1].field)), "");
  EXPECT_EQ(describe(method_annotations(dex_, main, method("run").method)), expected);
  EXPECT_EQ(describe(method_annotations(dex_, main, method("main").method)), "");
  EXPECT_EQ(parameter_annotations(dex_, main, method("main").method).size(), 0u);
}

TEST_F(SampleDex, ReadsCallSitesAndMethodHandles) {
  ASSERT_EQ(dex_.call_sites().size(), 1u);
  const Instruction call = dex_.code(method("run")).at(0);
  EXPECT_EQ(call.info().index, IndexKind::call_site);
  const EncodedArray site = dex_.call_site(call.call_site());
  ASSERT_EQ(site.size(), 3u);
  const MethodHandle handle = dex_.method_handle((*site.begin()).method_handle());
  EXPECT_EQ(handle.kind, MethodHandleKind::invoke_static);
  EXPECT_EQ(dex_.method_reference(handle.method()), "Lapp/Main;->link(I)V");
}

TEST_F(SampleDex, AMethodWithoutCodeHasNoInstructions) {
  const CodeItem none = dex_.code(MethodDef{});
  EXPECT_TRUE(none.empty());
  EXPECT_EQ(none.registers(), 0);
  EXPECT_EQ(none.tries(), 0u);
  EXPECT_EQ(none.handlers_at(0).size(), 0u);
  for (const Instruction in : none.instructions()) FAIL() << in.offset();
}

TEST_F(SampleDex, MovingKeepsTheFileReadable) {
  const DexFile moved = std::move(dex_);
  EXPECT_TRUE(moved.find_class("Lapp/Main;"));
}

TEST(DexContainer, ReadsEveryLogicalFile) {
  test::DexBuilder second;
  second.add_class({.descriptor = "Lapp/Second;"});
  const auto bytes = test::DexBuilder::build_container({test::sample_dex(), second});
  base::Diagnostics diagnostics;
  auto files = DexFile::open_container(base::ByteView(bytes), diagnostics);
  ASSERT_TRUE(files.ok()) << files.error().message();
  EXPECT_THAT(diagnostics.kept(), IsEmpty());
  ASSERT_EQ(files->size(), 2u);
  EXPECT_TRUE((*files)[0].find_class("Lapp/Main;"));
  EXPECT_TRUE((*files)[1].find_class("Lapp/Second;"));
  EXPECT_GT((*files)[1].header_offset(), 0u);
  EXPECT_TRUE((*files)[1].signature_matches());

  auto first = DexFile::open(base::ByteView(bytes), diagnostics);
  ASSERT_TRUE(first.ok());
  EXPECT_EQ(diagnostics.count("dex-more-files"), 1u);
}

TEST(DexContainer, ADamagedLaterFileIsReportedAndTheFirstIsRead) {
  auto bytes = test::DexBuilder::build_container({test::sample_dex(), test::sample_dex()});
  bytes[bytes.size() / 2] = 'x';  // the second header's magic
  base::Diagnostics diagnostics;
  const auto files = DexFile::open_container(base::ByteView(bytes), diagnostics);
  ASSERT_TRUE(files.ok());
  EXPECT_EQ(files->size(), 1u);
  EXPECT_EQ(diagnostics.count("dex-logical-file-damaged"), 1u);
}

TEST(DexStrings, SortByUtf16AndDecode) {
  test::DexBuilder builder;
  builder.add_class({.descriptor = "Lapp/\xE5\x90\x88\xE8\xA7\x84;"});  // 合规
  builder.string(std::string("\xC0\x80", 2) + "nul");
  builder.string("\xED\xA0\xBD\xED\xB8\x80");  // U+1F600 as two surrogates
  const auto bytes = builder.build();
  base::Diagnostics diagnostics;
  const auto dex = DexFile::open(base::ByteView(bytes), diagnostics);
  ASSERT_TRUE(dex.ok()) << dex.error().message();
  const ClassDefIndex found = dex->find_class("Lapp/\xE5\x90\x88\xE8\xA7\x84;");
  ASSERT_TRUE(found);
  EXPECT_EQ(dex->utf8(dex->type_name(dex->class_def(found).type)), "Lapp/合规;");
  const StringIndex smile = dex->find_string("\xED\xA0\xBD\xED\xB8\x80");
  // The builder sorts bytes, which puts C0 80 last of these two; the format puts U+0000 first. The
  // file counts as unsorted and must still be searched correctly.
  EXPECT_EQ(diagnostics.count("dex-unsorted"), 1u);
  ASSERT_TRUE(smile);
  EXPECT_EQ(dex->utf8(smile), "\xF0\x9F\x98\x80");
  EXPECT_TRUE(dex->find_string(std::string("\xC0\x80", 2) + "nul"));
}

}  // namespace
}  // namespace hegui::dex
