#include "reports/json/write_json.h"

#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <sstream>

#include "reports/json/json_stream.h"
#include "reports/sample_app.h"
#include "support/schema_check.h"

namespace hegui::json {
namespace {

using Json = nlohmann::ordered_json;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::string written(const model::Report& report) {
  std::ostringstream out;
  write_json(report, out);
  return out.str();
}

nlohmann::json schema() { return nlohmann::json::parse(report_schema()); }

TEST(WriteJson, KeepsItsSchema) {
  test::SampleApp reached;
  reached.reached();
  EXPECT_THAT(test::schema_complaints(schema(), Json::parse(written(reached.report()))), IsEmpty());
  EXPECT_THAT(test::schema_complaints(schema(), Json::parse(written(test::SampleApp().report()))),
              IsEmpty());
  model::ReportContext context = test::SampleApp::context();
  context.category = "5";
  EXPECT_THAT(test::schema_complaints(
                  schema(), Json::parse(written(test::SampleApp("x", 0).report(context)))),
              IsEmpty());
}

// The checker itself must find what is wrong: spoil one member of a good report.
TEST(WriteJson, TheSchemaFindsSpoiledReports) {
  const nlohmann::json good = nlohmann::json::parse(written(test::SampleApp().report()));
  const std::pair<const char*, nlohmann::json> spoils[] = {
      {"/schema", 2},
      {"/tool/as_of", "today"},
      {"/input/0/sha256", "abc"},
      {"/app/packed", 1},
      {"/app/category/certainty", "sure"},
      {"/app/category/guess/0/no", 0},
      {"/app/category/guess/0/reasons/0/part", "soul"},
      {"/items/0/verdict", "illegal"},
      {"/items/4/item", "2.2"},
      {"/items/3/title", "text"},
      {"/evidence/e1/origin/position", nullptr},
      {"/api_calls/0/reached", false},
      {"/api_calls/0/owner", "somebody"},
      {"/permissions/0/used", "yes"},
      {"/sdks/0/signals/0/kind", "guess"},
      {"/sdks/0/version_basis", "guess"},
      {"/sdks/0/fingerprint/percent", -1},
      {"/sdks/0/versions/0/says", "guess"},
      {"/policy/fetches/0/state", "fine"},
      {"/policy/fetches/0/tls_verified", "yes"},
      {"/policy/candidates/0/score", "high"},
      {"/policy/candidates/0/reasons/0/words", "words"},
      {"/web/0/form", "magic"},
      {"/web/0/calls/0/reached", false},
      {"/web/0/calls/0/use", "maybe"},
      {"/policy/statements/0/word_span", {1}},
      {"/ui/policy_path", true},
      {"/coverage/dex_methods", "10"},
      {"/anomalies/0/severity", "bad"},
      {"/timing/total_ms", -1},
  };
  for (const auto& [pointer, value] : spoils) {
    nlohmann::json bad = good;
    bad.at(nlohmann::json::json_pointer(pointer)) = value;
    EXPECT_FALSE(test::schema_complaints(schema(), bad).empty()) << pointer;
  }
  for (const char* member : {"schema", "items", "evidence", "flows", "timing"}) {
    nlohmann::json bad = good;
    bad.erase(member);
    EXPECT_FALSE(test::schema_complaints(schema(), bad).empty()) << member;
  }
  nlohmann::json more = good;
  more["items"].push_back(good["items"][0]);
  EXPECT_FALSE(test::schema_complaints(schema(), more).empty());
}

TEST(WriteJson, IsIndentedByTwoAndEndsInOneNewline) {
  const std::string text = written(test::SampleApp().report());
  // Another writer of the same value agrees byte for byte.
  EXPECT_EQ(text, Json::parse(text).dump(2) + "\n");
}

TEST(WriteJson, DiffersInTimingAndPathsOnly) {
  model::ReportContext other = test::SampleApp::context();
  other.timing.total_ms = 999;
  other.timing.stages.clear();
  other.input_paths = {"elsewhere.apk"};
  Json first = Json::parse(written(test::SampleApp().report()));
  Json second = Json::parse(written(test::SampleApp().report(other)));
  EXPECT_NE(first, second);
  for (Json* report : {&first, &second}) {
    report->erase("timing");
    (*report)["input"][0].erase("path");
  }
  EXPECT_EQ(first.dump(), second.dump());
}

TEST(WriteJson, AWayNamesItsStepsAndWhatStandsBeforeThePlace) {
  test::SampleApp app;
  app.reached();
  const Json report = Json::parse(written(app.report()));
  EXPECT_EQ(report["coverage"]["call_sites"],
            (Json{{"one", 2}, {"few", 2}, {"many", 2}, {"none", 2}}));
  const Json& reached = report["api_calls"][0]["reached"];
  ASSERT_EQ(reached.size(), 1u);
  const Json& evidence = report["evidence"][reached[0]["chain"].get<std::string>()];
  EXPECT_EQ(evidence["kind"], "chain");
  EXPECT_EQ(evidence["chain"][0], (Json{{"how", "root"},
                                        {"method", "La;->b()V"},
                                        {"position", {{"offset", 3}}},
                                        {"owner", "app"}}));
  EXPECT_EQ(evidence["way"]["guard"], "unknown");
  const Json& guard = evidence["way"]["guards"][0];
  EXPECT_EQ(guard["name"], test::kHostile);
  EXPECT_TRUE(guard["consent"].is_null());
  EXPECT_EQ(guard["written"][0]["method"], "La;->agree()V");
  // What was read at the start is a finding whose first evidence is the way.
  bool found = false;
  for (const Json& item : report["items"]) {
    if (item["item"] != "3.1") continue;
    for (const Json& finding : item["findings"]) {
      found |= finding["subject"] == "LOC_FINE" && finding["evidence"][0] == reached[0]["chain"];
    }
  }
  EXPECT_TRUE(found);
}

TEST(WriteJson, NotExaminedIsNullAndHostileTextComesBackWhole) {
  const Json report = Json::parse(written(test::SampleApp().report()));
  EXPECT_TRUE(report["flows"].is_null());
  EXPECT_TRUE(report["api_calls"][0]["reached"].is_null());
  EXPECT_TRUE(report["coverage"]["call_sites"].is_null());
  EXPECT_EQ(report["policy"]["fetches"][0]["status"], 404);
  EXPECT_EQ(report["policy"]["fetches"][0]["cached"], true);
  EXPECT_EQ(report["policy"]["candidates"].size(), 2u);  // an address in code, a prompt's link
  EXPECT_EQ(report["policy"]["candidates"][0]["kind"], "privacy");
  EXPECT_TRUE(report["policy"]["statements"][0]["trigger"].is_null());
  EXPECT_EQ(report["permissions"][2]["name"], test::kHostile);
  EXPECT_EQ(report["ui"]["screens"], 3);
  EXPECT_EQ(report["ui"]["screens_unseen"], 1);
  EXPECT_EQ(report["input"].size(), 1u);
  EXPECT_EQ(report["nested_input"].size(), 1u);
}

TEST(WriteJson, TheKindOfAppIsAsGivenAndAsItSeems) {
  const Json guessed = Json::parse(written(test::SampleApp().report()))["app"]["category"];
  EXPECT_TRUE(guessed["given"].is_null());
  EXPECT_EQ(guessed["certainty"], "possible");
  EXPECT_EQ(guessed["differs"], false);
  ASSERT_EQ(guessed["guess"].size(), 1u);
  EXPECT_EQ(guessed["guess"][0]["no"], 28);
  const Json& reasons = guessed["guess"][0]["reasons"];
  ASSERT_EQ(reasons.size(), 4u) << "the sign against it too";
  EXPECT_EQ(reasons[0]["text"], "category:android.intent.category.APP_MUSIC");
  EXPECT_EQ(reasons[1]["text"], test::kHostile);
  EXPECT_EQ(reasons[1]["part"], "text");
  EXPECT_EQ(reasons[3]["weight"], -4.0);
  model::ReportContext context = test::SampleApp::context();
  context.category = "7";
  const Json given =
      Json::parse(written(test::SampleApp().report(context)))["app"]["category"]["given"];
  EXPECT_EQ(given["no"], 7);
  EXPECT_EQ(given["name"]["zh"], "餐饮外卖类");
  EXPECT_EQ(given["necessary"]["pi"], (Json{"PHONE", "NAME", "ADDR", "PAY"}));
}

std::string streamed(const auto& write) {
  std::string out;
  JsonStream json(out);
  write(json);
  return out;
}

TEST(WriteJson, WebCodeIsListedByBundleAndItsCallsHaveNoPhase) {
  const Json report = Json::parse(written(test::SampleApp().report()));
  ASSERT_EQ(report["web"].size(), 1u);
  const Json& bundle = report["web"][0];
  EXPECT_EQ(bundle["kind"], "uni_app");
  EXPECT_EQ(bundle["code_read"], false);
  ASSERT_EQ(bundle["calls"].size(), 1u);
  EXPECT_EQ(bundle["calls"][0]["pi"], "LOC_FINE");
  EXPECT_TRUE(bundle["calls"][0]["reached"].is_null());
  EXPECT_EQ(bundle["modules"].size(), 1u);
  EXPECT_TRUE(bundle["privacy_prompts"][0]["without_consent"].is_null());
  EXPECT_EQ(bundle["privacy_prompts"][0]["links"].size(), 1u);
}

TEST(JsonStream, EscapesAndRepairsStrings) {
  const auto text = [](std::string_view value) {
    return streamed([&](JsonStream& json) { json.string(value); });
  };
  EXPECT_EQ(text("a\"b\\c\n\t\x01"), R"("a\"b\\c\n\t\u0001")");
  EXPECT_EQ(text("中"), "\"中\"");
  EXPECT_EQ(text("\xff!"), "\"\xef\xbf\xbd!\"");
  EXPECT_EQ(text(std::string_view("\0", 1)), R"("\u0000")");
}

TEST(JsonStream, IndentsForeignJson) {
  const std::string compact = R"({"a":[],"b":{},"c":[1,-2.5,null,true,"x\"},{"],"d":{"e":"\\"}})";
  EXPECT_EQ(streamed([&](JsonStream& json) { json.json(compact); }), Json::parse(compact).dump(2));
  EXPECT_EQ(streamed([&](JsonStream& json) { json.json(" { \"a\" : [ 1 , 2 ] } "); }),
            Json::parse(R"({"a":[1,2]})").dump(2));
}

}  // namespace
}  // namespace hegui::json
