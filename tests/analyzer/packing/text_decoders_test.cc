// What is taken for a decoder of texts, and what only looks like one.
#include "analyzer/packing/text_decoders.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/analyzer/packing/packing_app.h"

namespace hegui::packing {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr const char* kDecoders = "SELECT method, owner, sites, classes FROM text_decoder";
constexpr const char* kTexts = "SELECT done, total FROM coverage WHERE measure = 'texts_readable'";

// A loop over the characters that `change` (v2) changes, and a String of them.
std::string decoder(const std::string& change) {
  return ".method public static d(Ljava/lang/String;)Ljava/lang/String;\n  .registers 4\n"
         "  invoke-virtual {p0}, Ljava/lang/String;->toCharArray()[C\n  move-result-object v0\n"
         "  const/4 v1, 0x0\n  :next\n  array-length v2, v0\n  if-ge v1, v2, :done\n"
         "  aget-char v2, v0, v1\n" +
         change +
         "  aput-char v2, v0, v1\n  add-int/lit8 v1, v1, 0x1\n  goto :next\n  :done\n"
         "  new-instance v1, Ljava/lang/String;\n"
         "  invoke-direct {v1, v0}, Ljava/lang/String;-><init>([C)V\n"
         "  return-object v1\n.end method\n";
}

std::string uses(const std::string& text, int count) {
  return many_methods("()Ljava/lang/String;",
                      "  const-string v0, \"" + text +
                          "\"\n  invoke-static {v0}, Lt/D;->d(Ljava/lang/String;)"
                          "Ljava/lang/String;\n  move-result-object v0\n  return-object v0",
                      count);
}

AppText app_of(const std::string& decoder_methods, int count) {
  return {{class_of("D", decoder_methods), class_of("A", uses("qrst", count)),
           class_of("B", uses("uvwx", 1))},
          {},
          "",
          {},
          ""};
}

TEST(TextDecoders, AXorOverCharactersIsOne) {
  const AppText app = app_of(decoder("  xor-int/lit8 v2, v2, 0x7\n"), 20);
  EXPECT_THAT(facts_of(app, kDecoders),
              ElementsAre("Lt/D;->d(Ljava/lang/String;)Ljava/lang/String;|app|21|2"));
  EXPECT_THAT(facts_of(app, kTexts), ElementsAre("0|21"));
}

TEST(TextDecoders, SoIsArithmeticThatNarrowsToCharacters) {
  EXPECT_EQ(
      facts_of(app_of(decoder("  add-int/lit8 v2, v2, 0x3\n  int-to-char v2, v2\n"), 20), kDecoders)
          .size(),
      1u);
}

TEST(TextDecoders, FewUsesAreAnOrdinaryHelper) {
  const AppText app = app_of(decoder("  xor-int/lit8 v2, v2, 0x7\n"), 3);
  EXPECT_THAT(facts_of(app, kDecoders), IsEmpty());
  EXPECT_THAT(facts_of(app, kTexts), ElementsAre("4|4"));
}

TEST(TextDecoders, ALoopThatChangesNothingIsNone) {
  EXPECT_THAT(facts_of(app_of(decoder(""), 20), kDecoders), IsEmpty());
}

TEST(TextDecoders, ALookupIsNone) {
  const std::string lookup =
      ".method public static d(Ljava/lang/String;)Ljava/lang/String;\n  .registers 2\n"
      "  invoke-static {p0}, Ljava/lang/System;->getProperty(Ljava/lang/String;)"
      "Ljava/lang/String;\n  move-result-object v0\n  return-object v0\n.end method\n";
  EXPECT_THAT(facts_of(app_of(lookup, 30), kDecoders), IsEmpty());
}

TEST(TextDecoders, ArgumentsThatAreNotConstantDoNotCount) {
  const AppText app = {
      {class_of("D", decoder("  xor-int/lit8 v2, v2, 0x7\n")),
       class_of("A", many_methods("(Ljava/lang/String;)Ljava/lang/String;",
                                  "  invoke-static {p0}, Lt/D;->d(Ljava/lang/String;)"
                                  "Ljava/lang/String;\n  move-result-object v0\n"
                                  "  return-object v0",
                                  30))},
      {},
      "",
      {},
      ""};
  EXPECT_THAT(facts_of(app, kDecoders), IsEmpty());
}

TEST(TextDecoders, AMethodThatCallsItselfComesToAnEnd) {
  const std::string endless =
      ".method public static d(Ljava/lang/String;)Ljava/lang/String;\n  .registers 2\n"
      "  invoke-static {p0}, Lt/D;->d(Ljava/lang/String;)Ljava/lang/String;\n"
      "  move-result-object v0\n  return-object v0\n.end method\n";
  EXPECT_THAT(facts_of(app_of(endless, 30), kDecoders), IsEmpty());
}

}  // namespace
}  // namespace hegui::packing
