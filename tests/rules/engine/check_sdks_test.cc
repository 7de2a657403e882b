// Profiles of SDKs: a sound table of two rows, one thing spoilt, the exact complaint expected.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "rules/engine/check.h"
#include "rules/engine/rule_folder.h"
#include "rules/engine/sdk_profiles.h"

namespace hegui::test {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

using Cells = std::map<std::string, std::string>;

const std::vector<std::string> kColumns = {"id",
                                           "name_zh",
                                           "name_en",
                                           "aliases",
                                           "short_aliases",
                                           "operator",
                                           "category",
                                           "third_party",
                                           "package_prefixes",
                                           "component_classes",
                                           "meta_data_keys",
                                           "native_libs",
                                           "hosts",
                                           "assets",
                                           "declared_pi",
                                           "purposes",
                                           "purpose_zh",
                                           "policy_url",
                                           "consent_api",
                                           "shared_prefixes",
                                           "sources",
                                           "verified"};

Cells push() {
  return {{"id", "push"},
          {"name_zh", "推送"},
          {"name_en", "Push"},
          {"aliases", "推送SDK|Push SDK"},
          {"operator", "甲公司"},
          {"category", "push"},
          {"third_party", "Y"},
          {"package_prefixes", "com.push"},
          {"component_classes", "com.push.A$B"},
          {"native_libs", "libpush*.so"},
          {"hosts", "push.com"},
          {"declared_pi", "DEV_IMEI:service+risk|DEV_MODEL"},
          {"purposes", "service"},
          {"policy_url", "https://push.com/privacy?a=1#b"},
          {"consent_api", "com.push.Gate.set:gate_set|com.push.Start.go:collect_start"},
          {"shared_prefixes", "com.push: the core has com.push.core"},
          {"sources",
           "aliases=policy; operator=page; package_prefixes=npm push@1.0; component_classes=npm "
           "push@1.0; "
           "native_libs=npm push@1.0; hosts=npm push@1.0; declared_pi=page; purposes=page; "
           "policy_url=page; consent_api=page; shared_prefixes=own judgement; "
           "meta_data_keys=none: npm push@1.0; assets=not found: npm push@1.0, page"},
          {"verified", "Y"}};
}

Cells core() {
  return {{"id", "core"},
          {"name_zh", "核心"},
          {"name_en", "Core"},
          {"category", "utility"},
          {"third_party", "N"},
          {"package_prefixes", "com.push.core"},
          {"sources", "package_prefixes=list of packages"},
          {"verified", "P"}};
}

std::string line_of(const Cells& cells) {
  std::string line;
  for (const std::string& column : kColumns) {
    const auto cell = cells.find(column);
    line += (line.empty() ? "" : "\t") + (cell == cells.end() ? std::string() : cell->second);
  }
  return line + "\n";
}

std::vector<std::string> complaints_of(const Cells& first, const Cells& second) {
  const RuleFolder folder;
  std::string table;
  for (const std::string& column : kColumns) table += (table.empty() ? "" : "\t") + column;
  folder.write("catalog/sdks.tsv", table + "\n" + line_of(first) + line_of(second));
  folder.write("catalog/sdks_met.tsv", "id\npush\n");
  folder.write("catalog/consent_gates.tsv",
               "id\tkind\tclass\tmember\trole\n"
               "1\tmethod\tLcom/push/Gate;\tset\tgate_set\n"
               "2\tmethod\tLcom/other/Start;\tgo\tcollect_start\n");
  const auto rules = rules::RuleSet::from_folder(folder.path());
  if (!rules.ok()) return {rules.error().message()};
  rules::Complaints complaints;
  rules::check_sdks(*rules, complaints);
  return complaints;
}

// What is said when `column` of the first row becomes `cell`.
std::vector<std::string> spoilt(const std::string& column, const std::string& cell) {
  Cells row = push();
  row[column] = cell;
  return complaints_of(row, core());
}

// The same when `from` in its sources becomes `to`.
std::vector<std::string> with_sources(const std::string& from, const std::string& to) {
  std::string sources = push().at("sources");
  sources.replace(sources.find(from), from.size(), to);
  return spoilt("sources", sources);
}

std::string at_push(const std::string& text) { return "catalog/sdks.tsv:2: push: " + text; }
std::string at_core(const std::string& text) { return "catalog/sdks.tsv:3: core: " + text; }

TEST(SdkProfiles, ASoundTableIsNotComplainedOf) {
  EXPECT_THAT(complaints_of(push(), core()), IsEmpty());
}

TEST(SdkProfiles, EveryFilledFieldNamesItsSource) {
  EXPECT_THAT(with_sources("hosts=npm push@1.0; ", ""),
              ElementsAre(at_push("hosts has no source")));
  EXPECT_THAT(with_sources("hosts=npm push@1.0", "hosts="),
              ElementsAre(at_push("sources: hosts names nothing")));
  EXPECT_THAT(with_sources("hosts=npm push@1.0", "hosts=none: npm push@1.0"),
              ElementsAre(at_push("hosts is filled, its source says that there is none")));
  EXPECT_THAT(with_sources("hosts=", "hosts=x; hosts="),
              ElementsAre(at_push("sources: hosts again")));
  EXPECT_THAT(with_sources("hosts=", "colour=red; hosts="),
              ElementsAre(at_push("sources: \"colour\" is no field that has a source")));
  EXPECT_THAT(with_sources("hosts=", "memory; hosts="),
              ElementsAre(at_push("sources: \"\" is no field that has a source")));
}

TEST(SdkProfiles, WordsComeFromTheClosedLists) {
  EXPECT_THAT(spoilt("category", "pushing"),
              ElementsAre(at_push("category \"pushing\" is not in catalog/sdk_terms.tsv")));
  EXPECT_THAT(spoilt("purposes", "service|fun"),
              ElementsAre(at_push("purpose \"fun\" is not in catalog/sdk_terms.tsv")));
  EXPECT_THAT(spoilt("third_party", "yes"),
              ElementsAre(at_push("third_party \"yes\" is neither Y nor N")));
  EXPECT_THAT(spoilt("declared_pi", "DEV_IMEY"),
              ElementsAre(at_push("declared_pi \"DEV_IMEY\" is not in catalog/pi.tsv")));
  EXPECT_THAT(spoilt("declared_pi", "DEV_IMEI:fun"),
              ElementsAre(at_push("purpose \"fun\" is not in catalog/sdk_terms.tsv")));
  EXPECT_THAT(spoilt("declared_pi", "DEV_IMEI|DEV_IMEI:risk"),
              ElementsAre(at_push("declared_pi DEV_IMEI again")));
  EXPECT_THAT(spoilt("name_en", ""), ElementsAre(at_push("no name_en")));
}

TEST(SdkProfiles, NamesPrefixesAndComponentsHaveOneOwner) {
  Cells other = core();
  other["aliases"] = "push sdk";
  other["sources"] += "; aliases=policy";
  EXPECT_THAT(complaints_of(push(), other),
              ElementsAre(at_core("name \"pushsdk\" belongs to push")));
  other = core();
  other["short_aliases"] = "Push SDK";  // may stand in several rows
  other["sources"] += "; short_aliases=policy";
  EXPECT_THAT(complaints_of(push(), other), IsEmpty());
  other = core();
  other["package_prefixes"] = "com.push";
  EXPECT_THAT(complaints_of(push(), other),
              ElementsAre(at_core("prefix \"com.push\" belongs to push")));
  other = core();
  other["component_classes"] = "com.push.A$B";
  other["sources"] += "; component_classes=list";
  EXPECT_THAT(complaints_of(push(), other),
              ElementsAre(at_core("component \"com.push.A$B\" belongs to push"),
                          at_core("component \"com.push.A$B\" is under no prefix of the row")));
  other = core();
  other["native_libs"] = "libpush*.so";
  other["sources"] += "; native_libs=list";
  EXPECT_THAT(complaints_of(push(), other),
              ElementsAre(at_core("native library \"libpush*.so\" belongs to push")));
}

TEST(SdkProfiles, NestedPrefixesHaveAReason) {
  EXPECT_THAT(spoilt("shared_prefixes", "com.pushy: none"),
              ElementsAre(at_push("prefix \"com.push\" lies above \"com.push.core\" of core: "
                                  "shared_prefixes says no reason")));
  EXPECT_THAT(spoilt("package_prefixes", "com.push|com.push.a"),
              ElementsAre(at_push("prefix \"com.push.a\" adds nothing to \"com.push\"")));
  EXPECT_THAT(spoilt("component_classes", "com.pushed.A"),
              ElementsAre(at_push("component \"com.pushed.A\" is under no prefix of the row")));
}

TEST(SdkProfiles, AddressesAndNamesAreWellFormed) {
  for (const char* host :
       {"push", "Push.com", "https://push.com", ".push.com", "push..com", "a b.c"}) {
    EXPECT_THAT(spoilt("hosts", host),
                ElementsAre(at_push("hosts: \"" + std::string(host) + "\" is no host name")));
  }
  for (const char* url :
       {"push.com/privacy", "ftp://push.com", "https://push", "https://push.com/a b"}) {
    EXPECT_THAT(spoilt("policy_url", url),
                ElementsAre(at_push("policy_url: \"" + std::string(url) + "\" is no URL")));
  }
  EXPECT_THAT(spoilt("native_libs", "push.so"),
              ElementsAre(at_push("native_libs: \"push.so\" is no lib….so")));
  EXPECT_THAT(spoilt("package_prefixes", "com.push|com/other"),
              ElementsAre(at_push("package_prefixes: \"com/other\" is no package")));
}

TEST(SdkProfiles, ConsentRolesAgreeWithTheGates) {
  EXPECT_THAT(
      spoilt("consent_api", "com.push.Start.go:begin"),
      ElementsAre(at_push("consent_api: role \"begin\" is not in catalog/consent_gates.tsv")));
  EXPECT_THAT(spoilt("consent_api", "com.push.Start.go"),
              ElementsAre(at_push("consent_api: role \"\" is not in catalog/consent_gates.tsv")));
  EXPECT_THAT(spoilt("consent_api", "com.push.Gate.set:collect_start"),
              ElementsAre(at_push(
                  "consent_api: com.push.Gate.set is gate_set in catalog/consent_gates.tsv")));
}

TEST(SdkProfiles, VerifiedIsWhatTheSourcesEarn) {
  EXPECT_THAT(spoilt("verified", "P"),
              ElementsAre(at_push("verified \"P\" where the sources earn Y")));
  EXPECT_THAT(with_sources("package_prefixes=npm push@1.0", "package_prefixes=list of packages"),
              ElementsAre(at_push("verified \"Y\" where the sources earn P")));
  Cells bare = core();
  bare["package_prefixes"] = "";
  bare["sources"] = "";
  bare["verified"] = "P";
  EXPECT_THAT(complaints_of(push(), bare),
              ElementsAre(at_core("verified \"P\" where the sources earn N")));
}

TEST(SdkProfiles, WhatIsMetOftenLeavesNothingUnsaid) {
  EXPECT_THAT(with_sources("; meta_data_keys=none: npm push@1.0", ""),
              ElementsAre(at_push("is met often: meta_data_keys is empty, and no source says where "
                                  "it was looked for")));
  Cells row = push();
  row["aliases"] = "";
  row["sources"].erase(0, std::string("aliases=policy; ").size());
  EXPECT_THAT(complaints_of(row, core()),
              ElementsAre(at_push("is met often: no name as policies write it")));
}

TEST(SdkProfiles, ACellOfDeclaredDataIsACodeAndItsPurposes) {
  EXPECT_EQ(rules::declared_pi_of("DEV_IMEI").code, "DEV_IMEI");
  EXPECT_THAT(rules::declared_pi_of("DEV_IMEI").purposes, IsEmpty());
  EXPECT_EQ(rules::declared_pi_of("DEV_IMEI:risk+service").code, "DEV_IMEI");
  EXPECT_THAT(rules::declared_pi_of("DEV_IMEI:risk+service").purposes,
              ElementsAre("risk", "service"));
  EXPECT_THAT(rules::declared_pi_of("DEV_IMEI:").purposes, ElementsAre(""));
}

TEST(SdkProfiles, AnAbsentTableIsComplainedOfOnce) {
  const RuleFolder folder;
  folder.write("catalog/sdks.tsv", "id\tname_zh\n");
  const auto rules = rules::RuleSet::from_folder(folder.path());
  ASSERT_TRUE(rules.ok());
  rules::Complaints complaints;
  rules::check_sdks(*rules, complaints);
  EXPECT_EQ(complaints.size(), 1U);
}

}  // namespace
}  // namespace hegui::test
