#include "analyzer/fingerprint/features.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <limits>

#include "analyzer/fingerprint/class_file_features.h"
#include "analyzer/fingerprint/dex_features.h"
#include "support/class_file_builder.h"
#include "support/smali.h"

namespace hegui::fingerprint {
namespace {

using test::ClassFileBuilder;
using test::high;
using test::low;
using Bytes = std::vector<std::uint8_t>;

const program::FrameworkClasses& framework() {
  static const program::FrameworkClasses classes =
      program::FrameworkClasses::load(rules::RuleSet::built_in()).value();
  return classes;
}

ClassFeatures of_class_file(const Bytes& bytes) {
  const FrameworkTypes types(framework());
  const auto file = jvm::ClassFile::read({bytes.data(), bytes.size()});
  FeatureCollector collector;
  return features_of(file.value(), types, collector);
}

ClassFeatures of_smali(const std::string& text) {
  const Bytes bytes = test::assemble({text});
  base::Diagnostics diagnostics;
  const auto file = dex::DexFile::open({bytes.data(), bytes.size()}, diagnostics);
  const FrameworkTypes types(framework());
  DexFeatures features(file.value(), types);
  return features.of(dex::ClassDefIndex{0});
}

// A receiver as a library declares it, and the same code as dex under the names given.
Bytes library_class() {
  ClassFileBuilder file("com/vendor/push/Receiver", "android/content/BroadcastReceiver");
  file.field(0x1a, "ACTION", "Ljava/lang/String;", file.string("com.vendor.ACTION"));
  file.field(0x2, "helper", "Lcom/vendor/push/Helper;");
  const std::uint16_t now = file.method_ref("java/lang/System", "currentTimeMillis", "()J");
  const std::uint16_t model = file.field_ref("android/os/Build", "MODEL", "Ljava/lang/String;");
  const std::uint16_t length = file.method_ref("java/lang/String", "length", "()I");
  const std::uint16_t log =
      file.method_ref("android/util/Log", "d", "(Ljava/lang/String;Ljava/lang/String;)I");
  const auto text = static_cast<std::uint8_t>(file.string("vendor-tag"));
  file.method(0x2, "report", "(Lcom/vendor/push/Helper;I)Ljava/lang/String;",
              {0xb8, high(now), low(now), 0x58,                      // currentTimeMillis, pop2
               0x12, text,      0xb2,     high(model),  low(model),  // ldc, getstatic MODEL
               0xb8, high(log), low(log), 0x57,                      // Log.d, pop
               0x12, text,      0xb6,     high(length), low(length),
               0x57, 0x11,      0x27,     0x10,         0x57,  // sipush 10000, pop
               0x01, 0xb0});                                   // aconst_null, areturn
  return file.build();
}

std::string dex_class(const std::string& own, const std::string& helper, const std::string& method,
                      const std::string& constant) {
  return ".class public " + own + "\n.super Landroid/content/BroadcastReceiver;\n" +
         ".field private static final " + constant +
         ":Ljava/lang/String; = \"com.vendor.ACTION\"\n.field private h:" + helper + "\n" +
         ".method private " + method + "(" + helper + "I)Ljava/lang/String;\n.registers 6\n" +
         "invoke-static {}, Ljava/lang/System;->currentTimeMillis()J\n"
         "const-string v0, \"vendor-tag\"\n"
         "sget-object v1, Landroid/os/Build;->MODEL:Ljava/lang/String;\n"
         "invoke-static {v0, v1}, "
         "Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I\n"
         "invoke-virtual {v0}, Ljava/lang/String;->length()I\n"
         "const/16 v2, 0x2710\nconst/4 v0, 0x0\nreturn-object v0\n.end method\n";
}

TEST(Features, RenamedCodeHasTheSameContent) {
  const ClassFeatures learned = of_class_file(library_class());
  const ClassFeatures renamed = of_smali(dex_class("La/b;", "La/c;", "a", "a"));
  EXPECT_EQ(renamed.content, learned.content);
  EXPECT_GE(learned.content.size(), 8U);
}

TEST(Features, NamesAreOnlyShapeAndOnlyLongOnes) {
  const ClassFeatures learned = of_class_file(library_class());
  const ClassFeatures kept = of_smali(
      dex_class("Lcom/vendor/push/Receiver;", "Lcom/vendor/push/Helper;", "report", "ACTION"));
  const ClassFeatures renamed = of_smali(dex_class("La/b;", "La/c;", "a", "a"));
  // The dex class has its field named h where the library's has helper.
  EXPECT_EQ(kept.shape.size() + 1, learned.shape.size());
  EXPECT_TRUE(std::includes(learned.shape.begin(), learned.shape.end(), renamed.shape.begin(),
                            renamed.shape.end()));
  EXPECT_LT(renamed.shape.size(), kept.shape.size());
}

TEST(Features, OtherCodeHasOther) {
  const ClassFeatures learned = of_class_file(library_class());
  std::string text = dex_class("La/b;", "La/c;", "a", "a");
  text.replace(text.find("vendor-tag"), 10, "other-text");
  const ClassFeatures other = of_smali(text);
  std::vector<Feature> shared;
  std::set_intersection(other.content.begin(), other.content.end(), learned.content.begin(),
                        learned.content.end(), std::back_inserter(shared));
  EXPECT_EQ(shared.size() + 1, learned.content.size());
}

TEST(Features, NumbersThatBuildsChangeSayNothing) {
  std::uint64_t content = 0;
  EXPECT_FALSE(telling_number(0x7f0a0012, content)) << "a resource id";
  EXPECT_FALSE(telling_number(999, content));
  EXPECT_FALSE(telling_number(0x3f800000, content)) << "1.0f";
  EXPECT_TRUE(telling_number(86400000, content));
  std::uint64_t negative = 0;
  EXPECT_TRUE(telling_number(-86400000, negative));
  EXPECT_EQ(content, negative) << "subtraction is addition of the negative number";
  EXPECT_TRUE(telling_number(std::numeric_limits<std::int64_t>::min(), content));
}

TEST(Features, ResourceClassesAreNobodys) {
  EXPECT_TRUE(is_resource_class("Lcom/vendor/R;"));
  EXPECT_TRUE(is_resource_class("Lcom/vendor/R$attr;"));
  EXPECT_FALSE(is_resource_class("Lcom/vendor/Reader;"));
  EXPECT_FALSE(is_resource_class("La/R0;"));
}

TEST(Features, TheHashIsPartOfTheStoredForm) {
  // A change of these numbers makes every stored fingerprint worthless: then change its form too.
  EXPECT_EQ(feature(FeatureKind::text, hash_text("com.vendor.ACTION")), 1811502223U);
  EXPECT_EQ(feature(FeatureKind::number, 86400000), 687794228U);
}

}  // namespace
}  // namespace hegui::fingerprint
