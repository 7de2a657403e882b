#include "analyzer/native/jni_names.h"

#include <gtest/gtest.h>

namespace hegui::native {
namespace {

std::string told(std::string_view symbol) {
  const auto name = exported_name(symbol);
  return name ? name->class_name + " " + name->method : "-";
}

TEST(JniNames, OfExportedFunctions) {
  EXPECT_EQ(told("Java_cn_example_A_read"), "cn/example/A read");
  EXPECT_EQ(told("Java_cn_example_A_read_1all__ILjava_lang_String_2"), "cn/example/A read_all");
  EXPECT_EQ(told("Java_cn_example_A_00024B_c"), "cn/example/A$B c");
  EXPECT_EQ(told("Java_cn_example__04e2d_c__I"), "cn/example/\u4e2d c");
  EXPECT_EQ(told("Java_cn_example__1A_c___3I"), "cn/example/_A c");
  EXPECT_EQ(told("Java_cn_A_04e2d_c"), "cn/A\u4e2d c");
  for (const char* bad : {"JNI_OnLoad", "Java_", "Java_read", "Java__read", "Java_a_",
                          "Java_a_0zzzz_b", "Java_a_0d800_b"}) {
    EXPECT_EQ(told(bad), "-") << bad;
  }
}

TEST(JniNames, ClassesMembersSignatures) {
  for (const char* good : {"a", "cn/example/A", "A$1", "a_b/C"}) EXPECT_TRUE(is_class_name(good));
  for (const char* bad : {"", "/a", "a/", "a//b", "La;", "a.b", "a b", "[I"}) {
    EXPECT_FALSE(is_class_name(bad)) << bad;
  }
  for (const char* good : {"()V", "(I)I", "(Ljava/lang/String;[[J)[Lcn/A;"}) {
    EXPECT_TRUE(is_signature(good)) << good;
  }
  for (const char* bad :
       {"", "()", "(V)V", "(I", "I", "(L;)V", "(Ljava)V", "()VV", "([)V", "()["}) {
    EXPECT_FALSE(is_signature(bad)) << bad;
  }
  EXPECT_TRUE(is_field_type("[I"));
  EXPECT_FALSE(is_field_type("V"));
  EXPECT_TRUE(is_member_name("<init>"));
  EXPECT_FALSE(is_member_name("1a"));
  EXPECT_FALSE(is_member_name("a-b"));
}

}  // namespace
}  // namespace hegui::native
