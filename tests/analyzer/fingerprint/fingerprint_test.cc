#include "analyzer/fingerprint/fingerprint.h"

#include <gmock/gmock.h>

#include "analyzer/fingerprint/index.h"

namespace hegui::fingerprint {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

Fingerprint sample() {
  Fingerprint out{"push", "1.2", "npm vendor-push@1.2.0 libs/push.jar", "ab12", {}};
  out.classes.push_back({"Lcom/vendor/A;", {1, 2, 0xffffffff}, {}});
  out.classes.push_back({"Lcom/vendor/B;", {}, {7}});
  return out;
}

TEST(FingerprintText, IsReadBackAsItWas) {
  const Fingerprint written = sample();
  const base::Result<Fingerprint> read = from_text(to_text(written), "push.tsv");
  ASSERT_TRUE(read.ok()) << read.error().message();
  EXPECT_EQ(read->profile, "push");
  EXPECT_EQ(read->version, "1.2");
  EXPECT_EQ(read->source, written.source);
  EXPECT_EQ(read->sha256, "ab12");
  ASSERT_EQ(read->classes.size(), 2U);
  EXPECT_EQ(read->classes[0].descriptor, "Lcom/vendor/A;");
  EXPECT_THAT(read->classes[0].content, ElementsAre(1U, 2U, 0xffffffffU));
  EXPECT_THAT(read->classes[1].shape, ElementsAre(7U));
}

TEST(FingerprintText, FeaturesNeedNoOrder) {
  // base64 of 2 and 1, little-endian, twice.
  const base::Result<Fingerprint> read =
      from_text("form\t1\nprofile\tp\nclass\tLA;\tAgAAAAEAAAACAAAA\t\n", "x");
  ASSERT_TRUE(read.ok()) << read.error().message();
  EXPECT_THAT(read->classes[0].content, ElementsAre(1U, 2U));
}

TEST(FingerprintText, SaysWhichLineIsWrong) {
  const auto complaint = [](std::string_view text) {
    const base::Result<Fingerprint> read = from_text(text, "bad.tsv");
    return read.ok() ? std::string("read") : read.error().message();
  };
  EXPECT_THAT(complaint("form\t1\nprofile\tp\nclass\tLA;\tAQA\t\n"),
              HasSubstr("bad.tsv: a class that cannot be read in line 3"));
  EXPECT_THAT(complaint("form\t1\nprofile\tp\nclass\tLA;\t????\t\n"), HasSubstr("line 3"));
  EXPECT_THAT(complaint("form\t2\nprofile\tp\nclass\tLA;\t\t\n"),
              HasSubstr("a fingerprint of another form in line 3"));
  EXPECT_THAT(complaint("form\t1\nvendor\tx\n"), HasSubstr("an unknown field 'vendor' in line 2"));
  EXPECT_THAT(complaint("form\t1\n"), HasSubstr("no profile"));
}

TEST(FingerprintText, ThoseOfTheRulesAreSound) {
  EXPECT_THAT(check_fingerprints(rules::RuleSet::built_in()), ::testing::IsEmpty());
}

}  // namespace
}  // namespace hegui::fingerprint
