// One named defect a file: the door must complain in the words and at the offset the case names,
// and where the case says so, read the rest.
#include "tests/support/malformed.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "dex/dex_file.h"
#include "tests/dex/sample_dex.h"

namespace hegui::dex {
namespace {

std::vector<std::uint8_t> base_file(const std::string& name) {
  if (name != "sample") throw std::runtime_error("no base file " + name);
  return test::sample_dex().build();
}

void expect_refusal(const test::MalformedCase& bad, const base::Error& error) {
  for (const std::string& text : bad.expect) {
    EXPECT_NE(error.what.find(text), std::string::npos) << bad.name << " says: " << error.what;
  }
  if (bad.offset) {
    EXPECT_EQ(error.offset, bad.offset) << bad.name;
  }
}

void expect_diagnostics(const test::MalformedCase& bad, const base::Diagnostics& diagnostics) {
  for (const std::string& text : bad.expect) {
    std::string said;
    bool found = false;
    for (const base::Diagnostic& diagnostic : diagnostics.kept()) {
      said += diagnostic.text + " at " + std::to_string(diagnostic.offset.value_or(0)) + "; ";
      found = found || (diagnostic.text.find(text) != std::string::npos &&
                        (!bad.offset || diagnostic.offset == bad.offset));
    }
    EXPECT_TRUE(found) << bad.name << " wants: " << text << "; said: " << said;
  }
}

TEST(MalformedDex, EveryDefectHasItsComplaint) {
  for (const test::MalformedCase& bad : test::malformed_cases("dex", base_file)) {
    base::Diagnostics diagnostics;
    const auto dex = DexFile::open(base::ByteView(bad.bytes), diagnostics);
    EXPECT_EQ(dex.ok(), bad.accept)
        << bad.name << ": " << (dex.ok() ? "accepted" : dex.error().message());
    if (dex.ok() != bad.accept) continue;
    if (bad.accept) {
      expect_diagnostics(bad, diagnostics);
    } else {
      expect_refusal(bad, dex.error());
    }
  }
}

TEST(MalformedDex, ADamagedBodyLeavesTheRestReadable) {
  auto builder = test::sample_dex();
  std::vector<std::uint8_t> bytes = builder.build();
  bytes[builder.offset_of("code Lapp/Main;->main") + 16] = 0x3e;  // an undefined opcode
  base::Diagnostics diagnostics;
  const auto dex = DexFile::open(base::ByteView(bytes), diagnostics);
  ASSERT_TRUE(dex.ok());
  EXPECT_EQ(dex->damage().code_items, 1u);
  int with_code = 0;
  int refused = 0;
  for (const MethodDef& method : dex->all_methods()) {
    with_code += method.has_code() ? 1 : 0;
    refused += method.code_refused ? 1 : 0;
  }
  EXPECT_EQ(with_code, 2);
  EXPECT_EQ(refused, 1);
  const auto& kept = diagnostics.kept();
  const bool named = std::any_of(kept.begin(), kept.end(), [](const base::Diagnostic& d) {
    return d.code == "dex-code-damaged" && d.where == "Lapp/Main;->main([Ljava/lang/String;)V";
  });
  EXPECT_TRUE(named);
}

// Thousands of methods that share one long body: reading method by method must stay bounded.
TEST(MalformedDex, SharedBodiesAreReadOnlySoOften) {
  test::DexBuilder builder;
  test::ClassSpec spec{.descriptor = "LA;"};
  for (int i = 0; i < 3000; ++i) {
    test::MethodSpec method{.name = "m" + std::to_string(10000 + i)};
    method.body.units = {0x000e};
    if (i == 0) method.body.units.resize(8000, 0x000e);
    spec.direct_methods.push_back(std::move(method));
  }
  builder.add_class(std::move(spec));
  std::vector<std::uint8_t> bytes = builder.build();
  // Every method's code offset takes three bytes of class_data; make them all the first one's.
  const std::uint32_t long_body = builder.offset_of("code LA;->m10000");
  std::uint32_t shared = 0;
  for (std::size_t at = builder.offset_of("class_data LA;"); at + 3 < bytes.size(); ++at) {
    const std::uint32_t offset = (bytes[at] & 0x7fu) | (bytes[at + 1] & 0x7fu) << 7 |
                                 static_cast<std::uint32_t>(bytes[at + 2]) << 14;
    const bool three = bytes[at] >= 0x80 && bytes[at + 1] >= 0x80 && bytes[at + 2] < 0x80;
    if (!three || offset < long_body || offset > builder.offset_of("code LA;->m12999")) continue;
    bytes[at] = static_cast<std::uint8_t>(long_body | 0x80);
    bytes[at + 1] = static_cast<std::uint8_t>(long_body >> 7 | 0x80);
    bytes[at + 2] = static_cast<std::uint8_t>(long_body >> 14);
    ++shared;
    at += 2;
  }
  ASSERT_GT(shared, 1000u);
  base::Diagnostics diagnostics;
  const auto dex = DexFile::open(base::ByteView(bytes), diagnostics);
  ASSERT_TRUE(dex.ok()) << dex.error().message();
  std::uint64_t units = 0;
  for (const MethodDef& method : dex->all_methods()) units += dex->code(method).size();
  EXPECT_GT(dex->damage().code_items, 0u);
  EXPECT_LT(units * 2, 17 * bytes.size());
}

}  // namespace
}  // namespace hegui::dex
