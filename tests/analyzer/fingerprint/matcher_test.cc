#include "analyzer/fingerprint/matcher.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace hegui::fingerprint {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const Thresholds kLimits = Thresholds::load(rules::RuleSet::built_in()).value();

// `count` features that only this seed has, sorted.
std::vector<Feature> features_from(std::uint32_t seed, std::size_t count) {
  std::vector<Feature> out;
  for (std::uint32_t i = 0; i < count; ++i)
    out.push_back(feature(FeatureKind::text, seed * 1000 + i));
  std::sort(out.begin(), out.end());
  return out;
}

std::vector<Feature> together(std::vector<Feature> a, const std::vector<Feature>& b) {
  a.insert(a.end(), b.begin(), b.end());
  std::sort(a.begin(), a.end());
  return a;
}

// A library of `classes` classes, each with its own features.
Fingerprint library(const std::string& profile, const std::string& version, std::uint32_t seed,
                    std::size_t classes, std::size_t features = 8) {
  Fingerprint out{profile, version, profile + ".jar", "", {}};
  for (std::uint32_t i = 0; i < classes; ++i) {
    out.classes.push_back({"Lcom/" + profile + "/C" + std::to_string(100 + i) + ";",
                           features_from(seed + i, features),
                           {}});
  }
  return out;
}

// Its classes from `first` on under other names.
std::vector<ClassFeatures> renamed(const Fingerprint& from, std::size_t first, std::size_t count) {
  std::vector<ClassFeatures> out;
  for (std::size_t i = first; i < first + count; ++i) {
    out.push_back({"La/" + std::to_string(100 + i) + ";", from.classes[i].content, {}});
  }
  return out;
}

std::vector<std::string> profiles(const Index& index, const std::vector<LibraryMatch>& found) {
  std::vector<std::string> out;
  for (const LibraryMatch& match : found) out.emplace_back(index.profile(match.library));
  return out;
}

TEST(Matcher, FindsARenamedLibraryAndSaysWhichClassIsWhich) {
  const Fingerprint push = library("push", "1.0", 1, 20);
  const Index index = Index::build({push, library("ads", "", 500, 20)});
  const std::vector<ClassFeatures> app = renamed(push, 5, 10);
  const std::vector<LibraryMatch> found = match(index, app, kLimits);
  EXPECT_THAT(profiles(index, found), ElementsAre("push"));
  ASSERT_EQ(found[0].classes.size(), 10U);
  EXPECT_EQ(index.descriptor(found[0].classes[0].learned), "Lcom/push/C105;");
  EXPECT_NEAR(found[0].coverage, 0.5, 0.01);
  EXPECT_NEAR(found[0].classes[0].share, 1.0, 1e-9);
}

TEST(Matcher, TwoClassesAreTooFewWitnesses) {
  const Fingerprint push = library("push", "1.0", 1, 4);
  const Index index = Index::build({push, library("ads", "", 500, 40)});
  EXPECT_THAT(match(index, renamed(push, 0, 2), kLimits), IsEmpty());
  EXPECT_EQ(match(index, renamed(push, 0, 3), kLimits).size(), 1U);
}

TEST(Matcher, ALittleOfALargeLibraryNeedsMoreEvidence) {
  const Fingerprint large = library("large", "", 1, 200);
  const Index index = Index::build({large});
  EXPECT_THAT(match(index, renamed(large, 0, 6), kLimits), IsEmpty());
  EXPECT_EQ(match(index, renamed(large, 0, 40), kLimits).size(), 1U);
}

TEST(Matcher, ACrowdOfOtherClassesRaisesTheNeed) {
  const Fingerprint push = library("push", "", 1, 20);
  const Index index = Index::build({push});
  std::vector<ClassFeatures> app = renamed(push, 0, 8);
  ASSERT_EQ(match(index, app, kLimits).size(), 1U);
  for (std::uint32_t i = 0; i < 60000; ++i)
    app.push_back({"Lb/x;", {feature(FeatureKind::text, i)}, {}});
  EXPECT_THAT(match(index, app, kLimits), IsEmpty());
}

TEST(Matcher, CodeThatTwoVendorsCopiedNamesNeither) {
  // Both carry the same helper classes; the app has these alone.
  Fingerprint one = library("one", "", 1, 10);
  Fingerprint two = library("two", "", 300, 10);
  const Fingerprint helpers = library("helpers", "", 700, 8);
  for (const ClassFeatures& copied : helpers.classes) {
    one.classes.push_back({"Lcom/one/h" + copied.descriptor.substr(12), copied.content, {}});
    two.classes.push_back({"Lcom/two/h" + copied.descriptor.substr(12), copied.content, {}});
  }
  const Index index = Index::build({one, two});
  EXPECT_THAT(match(index, renamed(helpers, 0, 8), kLimits), IsEmpty());
  // With classes of its own beside them the vendor is named, once, and has the helpers too.
  std::vector<ClassFeatures> app = renamed(one, 0, 10);
  for (const ClassFeatures& copied : helpers.classes) app.push_back({"Lb/h;", copied.content, {}});
  const std::vector<LibraryMatch> found = match(index, app, kLimits);
  EXPECT_THAT(profiles(index, found), ElementsAre("one"));
  EXPECT_EQ(found[0].classes.size(), 18U);
}

TEST(Matcher, NamesTheVersionThatFits) {
  const Fingerprint old = library("push", "1.0", 1, 20);
  Fingerprint newer = old;
  newer.version = "2.0";
  for (std::size_t i = 0; i < 5; ++i) newer.classes[i].content = features_from(900 + i, 8);
  Fingerprint newest = newer;  // the same code under another number
  newest.version = "2.1";
  const Index index = Index::build({old, newer, newest});
  const auto versions = [&](const Fingerprint& of) {
    const std::vector<LibraryMatch> found = match(index, renamed(of, 0, 20), kLimits);
    std::vector<std::string> out;
    for (const LibraryMatch& one : found) {
      for (const LibraryNumber v : one.versions) out.emplace_back(index.version(v));
    }
    return out;
  };
  EXPECT_THAT(versions(old), ElementsAre("1.0"));
  EXPECT_THAT(versions(newer), ElementsAre("2.0", "2.1"));
}

TEST(Matcher, AClassThatSaysMuchElseIsNotAMatch) {
  const Fingerprint push = library("push", "", 1, 20);
  const Index index = Index::build({push});
  std::vector<ClassFeatures> app = renamed(push, 0, 20);
  for (std::size_t i = 0; i < app.size(); ++i) {
    app[i].content =
        together(app[i].content, features_from(5000 + static_cast<std::uint32_t>(i), 30));
  }
  EXPECT_THAT(match(index, app, kLimits), IsEmpty());
}

TEST(Matcher, NothingLearnedNothingFound) {
  const Index index = Index::build(std::vector<Fingerprint>());
  EXPECT_THAT(match(index, renamed(library("push", "", 1, 5), 0, 5), kLimits), IsEmpty());
  EXPECT_THAT(match(Index(), renamed(library("push", "", 1, 5), 0, 5), kLimits), IsEmpty());
}

TEST(Index, WeighsByRarityAndVersionsOnce) {
  // 8 + 8 classes; "common" is in all of one profile's classes, in both of its versions.
  const std::vector<Feature> common = features_from(77, 1);
  std::vector<Fingerprint> learned = {library("a", "1", 1, 8), library("a", "2", 1, 8),
                                      library("b", "", 50, 8)};
  for (std::size_t v = 0; v < 2; ++v) {
    for (ClassFeatures& one : learned[v].classes) one.content = together(one.content, common);
  }
  const Index index = Index::build(learned);
  const FeatureNumber number = index.find(common[0]);
  ASSERT_NE(number, kUnknownFeature);
  EXPECT_EQ(index.classes_with(number).size(), 16U);
  EXPECT_NEAR(index.weight(number), std::log2(17.0 / 8), 0.02);
  EXPECT_NEAR(index.weight(index.find(features_from(50, 1)[0])), std::log2(17.0), 0.02);
  EXPECT_EQ(index.find(feature(FeatureKind::text, 123456789)), kUnknownFeature);
}

TEST(Index, IsTheSameOverItsBytes) {
  const Index built = Index::build({library("a", "1", 1, 8), library("b", "", 50, 8)});
  const Index again = Index::over(built.bytes());
  ASSERT_EQ(again.libraries(), 2U);
  EXPECT_EQ(again.profile(1), "b");
  EXPECT_EQ(again.version(0), "1");
  EXPECT_EQ(again.descriptor(again.first_class(1)), "Lcom/b/C100;");
  for (const Feature f : features_from(3, 8)) EXPECT_EQ(again.find(f), built.find(f));
}

}  // namespace
}  // namespace hegui::fingerprint
