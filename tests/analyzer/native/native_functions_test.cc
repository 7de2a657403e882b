#include "analyzer/native/native_functions.h"

#include <gtest/gtest.h>

namespace hegui::native {
namespace {

using Target = FunctionEffect::Target;
using What = FunctionEffect::Source::What;

TEST(NativeFunctions, AnEffectIsReadAsItIsWritten) {
  const auto read =
      parse_function_effect("*0 += *1 + %2; new = none; network = 3; result = within 0");
  ASSERT_TRUE(read.ok()) << read.error().message();
  ASSERT_EQ(read->size(), 4u);
  const FunctionEffect& first = (*read)[0];
  EXPECT_EQ(first.target, Target::pointed);
  EXPECT_TRUE(first.adds);
  ASSERT_EQ(first.sources.size(), 2u);
  EXPECT_EQ(first.sources[0].what, What::pointed);
  EXPECT_EQ(first.sources[1].what, What::format);
  EXPECT_EQ(first.sources[1].argument, 2u);
  EXPECT_EQ((*read)[1].target, Target::fresh);
  EXPECT_TRUE((*read)[1].sources.empty());
  EXPECT_EQ((*read)[2].kind, "network");
  EXPECT_EQ((*read)[3].sources[0].what, What::within);
}

TEST(NativeFunctions, WhatIsNoEffectIsRefused) {
  for (const char* bad : {"*0", "*0 =", "= *1", "*x = *1", "*99 = *1", "*0 = **1", "log = v",
                          "Log = *1", "*0 = *1 +", "stop it"}) {
    const auto read = parse_function_effect(bad);
    ASSERT_FALSE(read.ok()) << bad;
    EXPECT_NE(read.error().message().find(bad), std::string::npos);
  }
}

TEST(NativeFunctions, TheTablesThatAreBuiltInCanBeRead) {
  const auto table = NativeFunctions::load(rules::RuleSet::built_in());
  ASSERT_TRUE(table.ok()) << table.error().message();
  // Places that the JNI specification gives (table of functions).
  EXPECT_EQ(table->environment(6)->operation, JniOperation::find_class);
  EXPECT_EQ(table->environment(141)->name, "CallStaticVoidMethod");
  EXPECT_EQ(table->environment(141)->passing, "varargs");
  EXPECT_EQ(table->environment(143)->passing, "array");
  EXPECT_EQ(table->environment(215)->operation, JniOperation::register_);
  EXPECT_EQ(table->machine(6)->operation, JniOperation::environment);
  EXPECT_EQ(table->environment(3), nullptr);
  EXPECT_EQ(table->environment("NewStringUTF")->operation, JniOperation::text);
  ASSERT_NE(table->by_name("strcpy"), nullptr);
  EXPECT_EQ(table->by_name("no_such_function"), nullptr);
}

}  // namespace
}  // namespace hegui::native
