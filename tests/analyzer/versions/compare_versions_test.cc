#include "analyzer/versions/compare_versions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hegui::versions {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

Version version(std::vector<Comparable> rows, bool whole = true) {
  Version out;
  out.package = "cn.example.app";
  out.method = {{"engine_version", "1"}, {"profile", "full"}};
  out.whole = {{"code", whole}, {"manifest", true}, {"policy", whole}};
  out.rows = std::move(rows);
  return out;
}
Comparable pi(const std::string& code, const std::string& owner = "app", bool sure = true) {
  return {"pi", "code", code, owner, {}, sure, 7};
}
Comparable sdk(const std::string& id, const std::optional<std::string>& number) {
  return {"sdk", "code", id, "", number, true, 8};
}

std::vector<std::string> told(const std::vector<Change>& changes) {
  std::vector<std::string> out;
  for (const Change& change : changes) {
    out.push_back(side_code(change.side) + " " + change.kind + " " + change.subject + " " +
                  change.owner + (change.certain ? " certain" : ""));
  }
  return out;
}

TEST(CompareVersions, TellsNewChangedAndGone) {
  const Version before = version({pi("DEV_IMEI"), sdk("umeng", "1.0"), sdk("getui", {})});
  const Version after = version({pi("DEV_IMEI"), pi("APP_LIST"), sdk("umeng", "2.0")});
  const std::vector<Change> changes = changes_between(before, after);
  EXPECT_THAT(told(changes), ElementsAre("new pi APP_LIST app certain",
                                         "changed sdk umeng  certain", "gone sdk getui  certain"));
  EXPECT_EQ(changes[0].origin, 7);
  EXPECT_EQ(changes[1].before, "1.0");
  EXPECT_EQ(changes[1].after, "2.0");
  EXPECT_EQ(changes[2].origin, std::nullopt);
  EXPECT_THAT(changes_between(after, after), IsEmpty());
}

TEST(CompareVersions, WhoseItIsIsPartOfTheIdentity) {
  EXPECT_THAT(
      told(changes_between(version({pi("DEV_IMEI")}), version({pi("DEV_IMEI", "sdk:umeng")}))),
      ElementsAre("new pi DEV_IMEI sdk:umeng certain", "gone pi DEV_IMEI app certain"));
}

TEST(CompareVersions, AValueThatOneSideDoesNotKnowIsNoChange) {
  EXPECT_THAT(changes_between(version({sdk("umeng", {})}), version({sdk("umeng", "2.0")})),
              IsEmpty());
}

TEST(CompareVersions, IsCertainOnlyWhereTheOtherSideWasExaminedWholeInTheSameWay) {
  const std::vector<std::string> uncertain = {"new pi APP_LIST app"};
  EXPECT_EQ(told(changes_between(version({}, false), version({pi("APP_LIST")}))), uncertain);
  EXPECT_EQ(told(changes_between(version({}), version({pi("APP_LIST", "app", false)}))), uncertain);
  Version quick = version({});
  quick.method["profile"] = "quick";
  EXPECT_EQ(told(changes_between(quick, version({pi("APP_LIST")}))), uncertain);
  // What a policy says does not depend on how code was examined.
  const Comparable said{"policy_pi", "policy", "APP_LIST", "app", {}, true, 1};
  EXPECT_THAT(told(changes_between(quick, version({said}))),
              ElementsAre("new policy_pi APP_LIST app certain"));
}

TEST(CompareVersions, SignersAndPackages) {
  Version a = version({});
  Version b = version({});
  EXPECT_EQ(same_signer(a, b), std::nullopt);
  a.signers = {"x", "y"};
  b.signers = {"y"};
  EXPECT_EQ(same_signer(a, b), true);
  b.signers = {"z"};
  EXPECT_EQ(same_signer(a, b), false);
  EXPECT_EQ(same_package(a, b), true);
  b.package = "cn.example.other";
  EXPECT_EQ(same_package(a, b), false);
  b.package.reset();
  EXPECT_EQ(same_package(a, b), std::nullopt);
}

TEST(CompareVersions, FactsAreReplacedAndStayDense) {
  auto facts = facts::FactsDb::create();
  ASSERT_TRUE(facts.ok());
  for (int i = 0; i < 2; ++i) {
    ASSERT_TRUE(add_changes(*facts, version({pi("DEV_IMEI")}), version({pi("APP_LIST")})).ok());
    EXPECT_EQ(facts->last_row(facts::VersionChangeRow::kTable), 2);
    EXPECT_EQ(facts->last_row(facts::EarlierVersionRow::kTable), 1);
  }
  const std::string saved = testing::TempDir() + "/compared.db";
  ASSERT_TRUE(facts->database().run("COMMIT").ok());
  ASSERT_TRUE(facts->save(saved).ok());
  EXPECT_TRUE(facts::FactsDb::load(saved).ok());
}

}  // namespace
}  // namespace hegui::versions
