#include "analyzer/program/method_bodies.h"

#include <gtest/gtest.h>

#include <stdexcept>

#include "tests/support/smali.h"

namespace hegui::program {
namespace {

BodyKind kind_of(const std::string& result, const std::string& body) {
  const std::vector<std::uint8_t> bytes =
      test::assemble({".class public Lt/A;\n.super Ljava/lang/Object;\n.method public static f()" +
                      result + "\n  .registers 4\n" + body + "\n.end method\n"});
  base::Diagnostics diagnostics;
  auto file = dex::DexFile::open(base::ByteView(bytes.data(), bytes.size()), diagnostics);
  if (!file.ok()) throw std::runtime_error(file.error().message());
  return body_kind(file->code(file->all_methods()[0]));
}

TEST(BodyKind, OfWhatOnlyReturns) {
  EXPECT_EQ(kind_of("V", "  return-void"), BodyKind::trivial);
  EXPECT_EQ(kind_of("I", "  const/4 v0, 0x0\n  return v0"), BodyKind::trivial);
  EXPECT_EQ(kind_of("Ljava/lang/String;", "  const-string v0, \"x\"\n  return-object v0"),
            BodyKind::trivial);
  EXPECT_EQ(kind_of("V", "  const/4 v0, 0x0\n  throw v0"), BodyKind::trivial);
  EXPECT_EQ(kind_of("V", "  nop\n  return-void"), BodyKind::trivial);  // one may align something
}

TEST(BodyKind, OfHulls) {
  EXPECT_EQ(kind_of("V", "  return-void\n  nop\n  nop"), BodyKind::hollow);
  EXPECT_EQ(kind_of("V", "  nop\n  nop\n  return-void"), BodyKind::hollow);
  EXPECT_EQ(kind_of("J", "  const-wide/16 v0, 0x0\n  return-wide v0\n  nop\n  nop\n  nop"),
            BodyKind::hollow);
}

TEST(BodyKind, OfCode) {
  EXPECT_EQ(kind_of("I", "  const/4 v0, 0x1\n  add-int/2addr v0, v0\n  return v0"), BodyKind::code);
  EXPECT_EQ(kind_of("V", "  invoke-static {}, Ljava/lang/System;->gc()V\n  return-void"),
            BodyKind::code);
  EXPECT_EQ(kind_of("V", "  return-void\n  nop\n  nop\n  const/4 v0, 0x1\n  return-void"),
            BodyKind::code);
}

TEST(BodyKind, OfNothing) { EXPECT_EQ(body_kind(dex::CodeItem()), BodyKind::trivial); }

}  // namespace
}  // namespace hegui::program
