// The command line's promises: exit codes and messages for every kind of input, the same report
// whatever the thread count, facts that can be saved and judged again.
//
// Over the real apps when HEGUI_APPS names a folder that holds some (./hegui test --all), always
// over the samples.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "apk/base/unicode.h"
#include "tests/support/class_file_builder.h"
#include "tests/support/dex_builder.h"
#include "tests/support/own_folder.h"
#include "tests/support/pdf_builder.h"
#include "tests/support/program.h"
#include "tests/support/zip_builder.h"

namespace hegui::test {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using testing::HasSubstr;

const std::string kProgram = std::string(HEGUI_BUILD_DIR) + "/hegui";
const std::string kNotes = std::string(HEGUI_SOURCE_DIR) + "/corpus/samples/notes.apk";

class CommandLine : public testing::Test {
 protected:
  std::string path(const std::string& name) const { return (folder_ / name).string(); }
  std::string write(const std::string& name, const std::string& bytes) const {
    std::ofstream(path(name), std::ios::binary) << bytes;
    return path(name);
  }
  static std::string read(const std::string& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }
  ProgramRun scan(std::vector<std::string> words) const {
    words.insert(words.begin(), "scan");
    words.insert(words.end(), {"-o", path("out")});
    return run_program(kProgram, words);
  }
  json report() const { return json::parse(read(path("out/report.json"))); }
  // The report without what may differ between runs.
  static std::string comparable(const std::string& file) {
    json report = json::parse(read(file));
    report.erase("timing");
    return report.dump();
  }

  OwnFolder folder_{"cli"};
};

std::vector<std::string> apps() {
  std::vector<std::string> found = {
      kNotes, std::string(HEGUI_SOURCE_DIR) + "/corpus/samples/notes-fixed.apk"};
  const char* folder = std::getenv("HEGUI_APPS");
  if (folder == nullptr) return found;
  const std::size_t samples = found.size();
  for (const auto& file : fs::directory_iterator(folder)) {
    const std::string ending = file.path().extension();
    if (ending == ".apk" || ending == ".dex") found.push_back(file.path().string());
  }
  EXPECT_GT(found.size(), samples) << "HEGUI_APPS holds no app";
  std::sort(found.begin(), found.end());
  return found;
}

TEST_F(CommandLine, RefusesWhatIsNoAppWithItsReason) {
  const std::string notes = read(kNotes);
  const struct {
    std::string file;
    const char* reason;
  } cases[] = {
      {path("missing.apk"), "No such file"},
      {write("empty.apk", ""), "empty"},
      {write("text.apk", "this is a letter, not an app\n"), "text file"},
      {write("cut.apk", notes.substr(0, notes.size() / 2)), "end of central directory"},
      {write("noise.apk", std::string("\x01\x02\x03\x04garbage\0\0\0", 14)), "offset"},
  };
  for (const auto& one : cases) {
    const ProgramRun run = scan({one.file});
    EXPECT_EQ(run.exit_code, 3) << one.file;
    EXPECT_THAT(run.err, HasSubstr(one.reason)) << one.file;
    EXPECT_THAT(run.err, HasSubstr(one.file)) << "the message must name the file";
    EXPECT_EQ(run.out, "");
  }
}

TEST_F(CommandLine, WrongUsageIsTwo) {
  EXPECT_EQ(run_program(kProgram, {}).exit_code, 2);
  EXPECT_EQ(run_program(kProgram, {"scan"}).exit_code, 2);
  EXPECT_EQ(scan({kNotes, "--format", "docm"}).exit_code, 2);
  EXPECT_EQ(scan({kNotes, "--as-of", "yesterday"}).exit_code, 2);
  EXPECT_EQ(scan({kNotes, "--rules", path("no-such-rules")}).exit_code, 2);
  EXPECT_EQ(run_program(kProgram, {"--help"}).exit_code, 0);
}

TEST_F(CommandLine, TheKindOfAppIsNamedOrRefusedBeforeAnythingIsRead) {
  for (const char* bad : {"40", "票务", "no such kind", ""}) {
    const ProgramRun run = scan({path("no-such-app.apk"), std::string("--category=") + bad});
    EXPECT_EQ(run.exit_code, 2) << bad;
    EXPECT_THAT(run.err, HasSubstr("39  演出票务类  Performance ticketing")) << bad;
  }
  ASSERT_EQ(scan({kNotes, "--category", "浏览"}).exit_code, 0);
  const json given = report()["app"]["category"]["given"];
  EXPECT_EQ(given["no"], 32);
  EXPECT_EQ(given["necessary"]["text"], "无须个人信息");
}

TEST_F(CommandLine, FailOnIsOne) {
  EXPECT_EQ(scan({kNotes}).exit_code, 0);
  EXPECT_EQ(scan({kNotes, "--fail-on", "violation"}).exit_code, 1);
  EXPECT_EQ(scan({kNotes, "--fail-on", "suspected"}).exit_code, 1);
}

TEST_F(CommandLine, ABombCostsItselfAndTheReportSaysSo) {
  // One entry that inflates from a few KB to 256 MB, in place of the code.
  ZipBuilder zip;
  zip.stored("AndroidManifest.xml", std::string("\x03\x00\x08\x00", 4));
  zip.deflated("classes.dex", std::string(std::size_t{256} << 20, '\0'));
  const std::vector<std::uint8_t> bytes = zip.build();
  const ProgramRun run = scan({write("bomb.apk", std::string(bytes.begin(), bytes.end()))});
  EXPECT_EQ(run.exit_code, 4);
  const json said = report();
  EXPECT_THAT(said["coverage"]["limits"].dump(), HasSubstr("dex-refused"));
  for (const json& item : said["items"]) EXPECT_NE(item["verdict"], "not_found");
}

TEST_F(CommandLine, AMethodTooLargeToFollowIsALimitAndTheReportSaysSo) {
  // One method of 30,000 blocks and 250 registers.
  DexBuilder builder;
  ClassSpec spec;
  spec.descriptor = "La;";
  Units units;
  for (int i = 0; i < 30'000; ++i) units.insert(units.end(), {0x0038, 2});  // if-eqz v0, next
  units.push_back(0x000e);
  spec.direct_methods.push_back({"f", "V", {}, 9, {250, 0, 0, units, {}, {}, {}}, {}});
  builder.add_class(spec);
  const std::vector<std::uint8_t> bytes = builder.build();
  const ProgramRun run = scan({write("large.dex", std::string(bytes.begin(), bytes.end()))});
  EXPECT_EQ(run.exit_code, 4) << run.err;
  EXPECT_THAT(report()["coverage"]["limits"].dump(), HasSubstr("method-too-large"));
}

TEST_F(CommandLine, SeventyThousandEntriesAreNoTrouble) {
  ZipBuilder zip;
  for (int i = 0; i < 70'000; ++i) zip.stored("assets/f" + std::to_string(i), "x");
  const std::vector<std::uint8_t> bytes = zip.build();
  const ProgramRun run = scan({write("many.apk", std::string(bytes.begin(), bytes.end()))});
  EXPECT_EQ(run.exit_code, 0) << run.err;
}

TEST_F(CommandLine, EveryAppGivesThirtyOneVerdictsTheSameWithAnyNumberOfThreads) {
  for (const std::string& app : apps()) {
    const ProgramRun first = scan({app, "--threads", "1", "--facts", path("one.db")});
    ASSERT_THAT(first.exit_code, testing::AnyOf(0, 4)) << app << ": " << first.err;
    const json one = report();
    EXPECT_EQ(one["items"].size(), 31u) << app;
    const std::string expected = comparable(path("out/report.json"));
    const ProgramRun second = scan({app, "--threads", "8", "--facts", path("eight.db")});
    EXPECT_EQ(second.exit_code, first.exit_code) << app;
    EXPECT_EQ(comparable(path("out/report.json")), expected) << app;
    // The report lists what is reached beside API calls only.
    const std::string all = "SELECT * FROM reached ORDER BY id";
    const ProgramRun few = run_program(kProgram, {"query", path("one.db"), all});
    ASSERT_EQ(few.exit_code, 0) << few.err;
    EXPECT_EQ(run_program(kProgram, {"query", path("eight.db"), all}).out, few.out) << app;
  }
}

TEST_F(CommandLine, AQuickScanSaysThatItDidNotFollowTheCode) {
  EXPECT_EQ(scan({kNotes, "--profile", "quick"}).exit_code, 0);
  bool said = false;
  const json written = report();
  for (const json& verdict : written["items"]) {
    if (verdict["item"] != "3.1") continue;
    EXPECT_EQ(verdict["verdict"], "insufficient");
    said = verdict.dump().find("--profile") != std::string::npos;
  }
  EXPECT_TRUE(said);
}

TEST_F(CommandLine, SavedFactsAreJudgedTheSameWithoutTheApp) {
  ASSERT_EQ(scan({kNotes, "--facts", path("notes.db")}).exit_code, 0);
  const json scanned = report();
  const ProgramRun judged =
      run_program(kProgram, {"judge", path("notes.db"), "-o", path("judged")});
  ASSERT_EQ(judged.exit_code, 0) << judged.err;
  const json again = json::parse(read(path("judged/report.json")));
  EXPECT_EQ(again["items"], scanned["items"]);
  EXPECT_EQ(again["api_calls"], scanned["api_calls"]);
  // And they answer questions.
  const ProgramRun query = run_program(
      kProgram,
      {"query", path("notes.db"), "SELECT count(*) AS n FROM api_call WHERE pi IS NOT NULL"});
  EXPECT_EQ(query.exit_code, 0) << query.err;
  EXPECT_THAT(query.out, testing::StartsWith("n\n"));
  EXPECT_EQ(run_program(kProgram, {"query", path("notes.db"), "DELETE FROM app"}).exit_code, 2);
}

TEST_F(CommandLine, APolicyChangesTheVerdicts) {
  const std::string policy = write("policy.txt",
                                   "口袋笔记隐私政策\n我们收集您的Android "
                                   "ID、IMEI、已安装的应用列表、剪贴板、位置信息、通讯录。\n");
  ASSERT_EQ(scan({kNotes, "--policy", policy}).exit_code, 0);
  const json with = report();
  EXPECT_THAT(with["policy"]["sources"].dump(), HasSubstr("policy.txt"));
  EXPECT_EQ(scan({kNotes, "--policy", path("missing.txt")}).exit_code, 3);
}

TEST_F(CommandLine, SpansOfAPolicyCountInThePlainText) {
  const std::string policy =
      write("policy.html",
            "<title>隐私政策</title><p>样例应用 &amp; 您</p><p>我们收集您的<b>手机</b>号码。</p>");
  const ProgramRun run =
      run_program(kProgram, {"policy", policy, "--format", "json", "--text", path("plain.txt")});
  EXPECT_EQ(run.exit_code, 0) << run.err;
  const json said = json::parse(run.out);
  ASSERT_EQ(said["statements"].size(), 1u);
  const json& span = said["statements"][0]["word_span"];
  std::ifstream in(path("plain.txt"));
  const std::string plain(std::istreambuf_iterator<char>(in), {});
  std::string word;
  for (std::size_t at = 0, number = 0; at < plain.size(); ++number) {
    const std::size_t begin = at;
    base::next_code_point(plain, at);
    if (number >= span[0] && number < span[1]) word += plain.substr(begin, at - begin);
  }
  EXPECT_EQ(word, "手机号码");
  EXPECT_EQ(run_program(kProgram, {"policy", policy, "--text", path("none/plain.txt")}).exit_code,
            5);
}

TEST_F(CommandLine, ATraceEventBeforeConsentLiftsItem31) {
  const std::string trace = write(
      "run.jsonl",
      "{\"trace\":\"hegui\",\"version\":1,\"package\":\"cn.example.notes\","
      "\"start\":\"2026-01-05T10:00:00+08:00\"}\n"
      "{\"t\":120,\"kind\":\"api\",\"api\":\"Landroid/telephony/TelephonyManager;->getDeviceId()"
      "Ljava/lang/String;\",\"stack\":[\"Lcn/example/notes/DeviceName;->imei("
      "Landroid/content/Context;)Ljava/lang/String;:20\"]}\n"
      "{\"t\":4000,\"kind\":\"consent\"}\n{\"t\":9000,\"kind\":\"end\"}\n");
  ASSERT_EQ(scan({kNotes, "--trace", trace}).exit_code, 0);
  const json lifted = report();
  for (const json& item : lifted["items"]) {
    if (item["item"] == "3.1") {
      EXPECT_EQ(item["verdict"], "violation");
    }
  }
  ASSERT_EQ(scan({kNotes}).exit_code, 0);
  const json plain = report();
  for (const json& item : plain["items"]) {
    if (item["item"] == "3.1") {
      EXPECT_NE(item["verdict"], "violation");
    }
  }
}

TEST_F(CommandLine, RulesCanBeExportedChangedAndUsed) {
  ASSERT_EQ(run_program(kProgram, {"rules", "export", path("rules")}).exit_code, 0);
  const ProgramRun check = run_program(kProgram, {"rules", "check", path("rules")});
  EXPECT_EQ(check.exit_code, 0) << check.out;
  ASSERT_EQ(scan({kNotes, "--rules", path("rules")}).exit_code, 0);
  const json same = report();
  ASSERT_EQ(scan({kNotes}).exit_code, 0);
  EXPECT_EQ(report()["items"], same["items"]);
  // A threshold is data: with 40 working days allowed, the sample's promise of 30 is no finding.
  std::string parameters = read(path("rules/parameters.tsv"));
  const std::size_t at = parameters.find("\nworking_days_max\t15\t");
  ASSERT_NE(at, std::string::npos);
  parameters.replace(at, 21, "\nworking_days_max\t40\t");
  write("rules/parameters.tsv", parameters);
  ASSERT_EQ(scan({kNotes, "--rules", path("rules")}).exit_code, 0);
  const json loosened = report();
  for (const json& item : loosened["items"]) {
    if (item["item"] == "6.3") {
      EXPECT_NE(item["verdict"], "violation");
    }
  }
  // A broken rule costs its item alone, and check names it.
  write("rules/items/6.3.sql", "-- name: finding\nSELECT nothing FROM nowhere;\n");
  EXPECT_EQ(run_program(kProgram, {"rules", "check", path("rules")}).exit_code, 1);
}

// A jar of classes of that package, each with texts of its own.
std::string jar_of(const std::string& package, int classes) {
  ZipBuilder jar;
  for (int i = 0; i < classes; ++i) {
    const std::string name = package + "/C" + std::to_string(i);
    ClassFileBuilder file(name);
    for (int text = 0; text < 10; ++text) {
      file.field(0x19, "t" + std::to_string(text), "Ljava/lang/String;",
                 file.string("words of " + std::to_string(i) + " number " + std::to_string(text)));
    }
    jar.deflated(name + ".class", text_of(file.build()));
  }
  return text_of(jar.build());
}

TEST_F(CommandLine, LearnsALibraryAndFindsItUnderOtherNames) {
  const std::string library = write("push.jar", jar_of("cn/jpush/android", 8));
  const ProgramRun learned =
      run_program(kProgram, {"sdk", "learn", library, "--version", "9.9", "-o", path("")});
  EXPECT_EQ(learned.exit_code, 0) << learned.err;
  EXPECT_THAT(learned.out, HasSubstr("8 of 8 classes"));
  const std::string fingerprint = read(path("jpush-9.9.tsv"));
  EXPECT_THAT(fingerprint, HasSubstr("profile\tjpush\nversion\t9.9\nsource\tpush.jar\n"));

  const std::string renamed = write("renamed.jar", jar_of("a/b", 6));
  const ProgramRun found =
      run_program(kProgram, {"sdk", "match", renamed, "--json", "--fingerprints", path("")});
  ASSERT_EQ(found.exit_code, 0) << found.err;
  const json matches = json::parse(found.out).at("matches");
  ASSERT_EQ(matches.size(), 1U);
  EXPECT_EQ(matches[0].at("id"), "jpush");
  EXPECT_EQ(matches[0].at("versions"), json::array({"9.9"}));
  EXPECT_EQ(matches[0].at("classes").size(), 6U);
  EXPECT_EQ(matches[0].at("classes")[0].at("class"), "La/b/C0;");
  EXPECT_EQ(matches[0].at("classes")[0].at("original"), "Lcn/jpush/android/C0;");

  const ProgramRun nobodys = run_program(kProgram, {"sdk", "learn", renamed, "-o", path("")});
  EXPECT_EQ(nobodys.exit_code, 2);
  EXPECT_THAT(nobodys.err, HasSubstr("not enough classes of any profile"));
  const ProgramRun no_library =
      run_program(kProgram, {"sdk", "learn", write("x.jar", "nothing"), "-o", path("")});
  EXPECT_EQ(no_library.exit_code, 3);
  write("broken.tsv", "form\t1\nclass\n");
  const ProgramRun broken =
      run_program(kProgram, {"sdk", "match", renamed, "--fingerprints", path("")});
  EXPECT_EQ(broken.exit_code, 2);
  EXPECT_THAT(broken.err, HasSubstr("broken.tsv: "));
}

TEST_F(CommandLine, ListsProfilesByWhatIsAskedFor) {
  const ProgramRun pushes = run_program(kProgram, {"sdk", "list", "--category", "push"});
  EXPECT_EQ(pushes.exit_code, 0);
  EXPECT_THAT(pushes.out, HasSubstr("jpush"));
  EXPECT_THAT(pushes.out, testing::Not(HasSubstr("\nalipay ")));
  const json one = json::parse(
      run_program(kProgram, {"sdk", "list", "--text", "和讯华谷", "--category", "push", "--json"})
          .out);
  ASSERT_EQ(one.size(), 1U);
  EXPECT_EQ(one[0]["id"], "jpush");
  EXPECT_EQ(run_program(kProgram, {"sdk", "list", "--category", "pushing"}).exit_code, 2);
}

TEST_F(CommandLine, CountsWhatIsKnownOfEachField) {
  const json known =
      json::parse(run_program(kProgram, {"sdk", "list", "--missing", "--met", "--json"}).out);
  EXPECT_EQ(known["profiles"], 150);
  for (const auto& [field, counts] : known["fields"].items()) {
    EXPECT_EQ(counts["filled"].get<int>() + counts["none"].get<int>() +
                  counts["not_found"].get<int>() + counts["blank"].get<int>(),
              150)
        << field;
  }
  EXPECT_EQ(known["fields"]["declared_pi"]["blank"], 0);
}

TEST_F(CommandLine, ShowsAProfileWithItsSources) {
  const ProgramRun shown = run_program(kProgram, {"sdk", "show", "jpush"});
  EXPECT_EQ(shown.exit_code, 0);
  EXPECT_THAT(shown.out, HasSubstr("深圳市和讯华谷信息技术有限公司\n    来源: "));
  EXPECT_THAT(run_program(kProgram, {"sdk", "show", "jpush", "--lang", "en"}).out,
              HasSubstr("\noperator\n  深圳市和讯华谷信息技术有限公司\n    source: "));
  const json profile = json::parse(run_program(kProgram, {"sdk", "show", "jpush", "--json"}).out);
  EXPECT_EQ(profile["fields"]["operator"]["state"], "filled");
  EXPECT_NE(profile["fields"]["operator"]["source"], "");
  EXPECT_EQ(profile["fields"]["assets"]["state"], "not_found");
  for (const auto& declared : profile["fields"]["declared_pi"]["values"]) {
    EXPECT_NE(declared["pi"], "");
  }
  EXPECT_EQ(run_program(kProgram, {"sdk", "show", "no_such"}).exit_code, 2);
}

TEST_F(CommandLine, CountsThePoliciesThatNameAProfile) {
  write("a.txt", "我们使用极光推送SDK向您推送消息。\n");
  write("b.md", "由深圳市和讯华谷信息技术有限公司提供服务。\n");  // a company, no SDK
  write("c.html", "<p>JPush</p>");
  const ProgramRun met = run_program(kProgram, {"sdk", "met", path("")});
  EXPECT_EQ(met.exit_code, 0);
  EXPECT_EQ(met.out, "jpush\t2\n");
  EXPECT_EQ(run_program(kProgram, {"sdk", "met", path("nowhere")}).exit_code, 3);
}

// A bare policy: long enough that what it does not say counts.
std::string long_policy(const std::string& more, const std::string& date = "2024年3月1日") {
  std::string text =
      "样例应用隐私政策\n更新日期：" + date + "\n我们收集您的手机号码，用于登录。\n" + more;
  for (int i = 0; i < 40; ++i) text += "\n我们采用加密传输和访问控制等措施保护您的个人信息的安全。";
  return text;
}

TEST_F(CommandLine, PolicyIsReadFromPdf) {
  PdfBuilder pdf;
  pdf.page()
      .text(72, 80, 16, "样例应用隐私政策")
      .text(72, 120, 12, "我们收集您的手机号码，用于登录。");
  const ProgramRun run =
      run_program(kProgram, {"policy", write("policy.pdf", pdf.build()), "--format", "json"});
  EXPECT_EQ(run.exit_code, 0) << run.err;
  EXPECT_EQ(json::parse(run.out)["statements"][0]["pi"], "PHONE");
  const ProgramRun scanned = scan({kNotes, "--policy", path("policy.pdf")});
  EXPECT_EQ(scanned.exit_code, 0) << scanned.err;
  const ProgramRun broken =
      run_program(kProgram, {"policy", write("broken.pdf", "%PDF-1.7\nnothing")});
  EXPECT_EQ(broken.exit_code, 3);
  EXPECT_THAT(broken.err, HasSubstr("the PDF is damaged"));
}

TEST_F(CommandLine, DiffTellsWhatIsNewInAPolicy) {
  const std::string first = write("old.txt", long_policy(""));
  const std::string second = write("new.txt", long_policy("我们收集您的通讯录，用于添加好友。"));
  const ProgramRun same = run_program(kProgram, {"diff", first, first});
  EXPECT_EQ(same.exit_code, 0) << same.err;
  const ProgramRun more = run_program(kProgram, {"diff", first, second, "--format", "json"});
  EXPECT_EQ(more.exit_code, 1) << more.err;
  const json diff = json::parse(more.out);
  EXPECT_TRUE(diff["policy_only"]);
  EXPECT_TRUE(diff["consent"]["policy_changed"]);
  EXPECT_FALSE(diff["consent"]["date_changed"]);
  bool contacts = false;
  for (const json& change : diff["changes"]) {
    contacts |= change["kind"] == "policy_pi" && change["subject"] == "CONTACTS" &&
                change["side"] == "new" && change["certain"] == true;
  }
  EXPECT_TRUE(contacts) << more.out;
  const ProgramRun back = run_program(kProgram, {"diff", second, first, second, "--lang", "en"});
  EXPECT_THAT(back.out, HasSubstr("[recurred]"));
}

TEST_F(CommandLine, DiffComparesAppsAndFacts) {
  const std::string fixed = std::string(HEGUI_SOURCE_DIR) + "/corpus/samples/notes-fixed.apk";
  ASSERT_EQ(scan({kNotes, "--facts", path("notes.db")}).exit_code, 0);
  const ProgramRun repaired =
      run_program(kProgram, {"diff", path("notes.db"), fixed, "--format", "json"});
  ASSERT_THAT(repaired.exit_code, testing::AnyOf(0, 1)) << repaired.err;
  const json diff = json::parse(repaired.out);
  EXPECT_TRUE(diff["same_package"]);
  EXPECT_TRUE(diff["same_method"]);
  const auto states = [&](const char* state) {
    return std::count_if(diff["findings"].begin(), diff["findings"].end(),
                         [&](const json& finding) { return finding["state"] == state; });
  };
  EXPECT_GT(states("fixed"), 5);
  const ProgramRun same = run_program(kProgram, {"diff", kNotes, path("notes.db")});
  EXPECT_EQ(same.exit_code, 0) << same.out << same.err;
}

TEST_F(CommandLine, DiffSaysWhatItCannotCompare) {
  const std::string policy = write("p.txt", long_policy(""));
  const ProgramRun one = run_program(kProgram, {"diff", kNotes});
  EXPECT_EQ(one.exit_code, 2);
  const ProgramRun mixed = run_program(kProgram, {"diff", policy, kNotes});
  EXPECT_EQ(mixed.exit_code, 2);
  EXPECT_THAT(mixed.err, HasSubstr("policy texts can be compared with policy texts only"));
  const ProgramRun none = run_program(kProgram, {"diff", kNotes, path("no.apk")});
  EXPECT_EQ(none.exit_code, 3);
  const ProgramRun text = scan({kNotes, "--before", policy});
  EXPECT_EQ(text.exit_code, 2);
  EXPECT_THAT(text.err, HasSubstr("--policy-before"));
}

}  // namespace
}  // namespace hegui::test
