// Policies at addresses, through the program: --policy URL, --fetch, `hegui fetch`, `hegui policy
// URL`.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>

#include "tests/support/dex_builder.h"
#include "tests/support/own_folder.h"
#include "tests/support/program.h"
#include "tests/support/web_server.h"

namespace hegui::test {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using testing::HasSubstr;

const std::string kProgram = std::string(HEGUI_BUILD_DIR) + "/hegui";
const std::string kNotes = std::string(HEGUI_SOURCE_DIR) + "/corpus/samples/notes.apk";

class FetchCommandLine : public testing::Test {
 protected:
  FetchCommandLine() : server_(folder_ / "server") {
    forget_proxies();
    std::string policy = "<html><body><h1>隐私政策</h1>";
    for (int i = 0; i < 30; ++i)
      policy += "<p>为了登录,我们会收集您的手机号码,您可以删除个人信息。</p>";
    server_.page("privacy.html", policy + "</body></html>");
  }

  std::string path(const std::string& name) const { return (folder_ / name).string(); }
  ProgramRun run(std::vector<std::string> words, bool allow = true) const {
    words.insert(words.end(), {"--cache", path("cache"), "--fetch-interval", "0"});
    if (allow) words.push_back("--allow-private-hosts");
    return run_program(kProgram, words);
  }
  json report() const {
    std::ifstream in(path("out/report.json"));
    return json::parse(std::string(std::istreambuf_iterator<char>(in), {}));
  }

  OwnFolder folder_{"fetch_cli"};
  WebServer server_;
};

TEST_F(FetchCommandLine, AGivenAddressIsJudgedLikeAFile) {
  const std::string url = server_.url("/privacy.html");
  const ProgramRun first = run({"scan", kNotes, "--policy", url, "-o", path("out")});
  EXPECT_EQ(first.exit_code, 0) << first.err;
  const json policy = report()["policy"];
  const auto is_given = [](const json& source) { return source["kind"] == "given"; };
  const auto given = std::find_if(policy["sources"].begin(), policy["sources"].end(), is_given);
  ASSERT_NE(given, policy["sources"].end());
  EXPECT_EQ((*given)["where"], url);
  ASSERT_EQ(policy["fetches"].size(), 1u);
  const json fetch = policy["fetches"][0];
  EXPECT_EQ(fetch["state"], "ok");
  EXPECT_EQ(fetch["why"], "given");
  EXPECT_EQ(fetch["status"], 200);
  EXPECT_EQ(fetch["sha256"], (*given)["sha256"]);
  EXPECT_EQ(policy["sources"][fetch["source"].get<std::size_t>()]["where"], url);
  EXPECT_EQ(fetch["cached"], false);
  // Again: from the cache, with the time of the request.
  EXPECT_EQ(run({"scan", kNotes, "--policy", url, "-o", path("out")}).exit_code, 0);
  EXPECT_EQ(report()["policy"]["fetches"][0]["cached"], true);
  EXPECT_EQ(report()["policy"]["fetches"][0]["time"], fetch["time"]);
  EXPECT_EQ(server_.requests().size(), 1u);
}

TEST_F(FetchCommandLine, WhatCannotBeHadIsSaidAndNoError) {
  const std::string url = server_.url("/none.html");
  const ProgramRun gone = run({"scan", kNotes, "--policy", url, "-o", path("out")});
  EXPECT_EQ(gone.exit_code, 4) << gone.err;
  EXPECT_THAT(gone.err, HasSubstr(url));
  EXPECT_THAT(gone.err, HasSubstr("http_error"));
  EXPECT_EQ(report()["policy"]["fetches"][0]["state"], "http_error");
  // Inner hosts are not asked unless told so.
  const ProgramRun inner =
      run({"scan", kNotes, "--policy", server_.url("/privacy.html"), "-o", path("out")}, false);
  EXPECT_EQ(inner.exit_code, 4);
  EXPECT_EQ(report()["policy"]["fetches"][0]["state"], "refused_address");
  EXPECT_EQ(server_.requests().size(), 1u);
}

TEST_F(FetchCommandLine, SavedFactsTakePoliciesAndAreJudgedWithThem) {
  // A dex that names the address.
  DexBuilder builder;
  ClassSpec spec;
  spec.descriptor = "Lcn/example/Web;";
  const Units units = {0x001a, builder.string(server_.url("/privacy.html")), 0x000e};
  spec.direct_methods.push_back({"open", "V", {}, 9, {1, 0, 0, units, {}, {}, {}}, {}});
  builder.add_class(spec);
  const std::vector<std::uint8_t> bytes = builder.build();
  std::ofstream(path("classes.dex"), std::ios::binary) << std::string(bytes.begin(), bytes.end());
  ASSERT_EQ(run_program(kProgram,
                        {"scan", path("classes.dex"), "--facts", path("f.db"), "-o", path("out")})
                .exit_code,
            0);
  EXPECT_EQ(report()["policy"]["candidates"][0]["url"], server_.url("/privacy.html"));
  EXPECT_TRUE(report()["policy"]["candidates"][0]["state"].is_null());
  const ProgramRun fetched = run({"fetch", path("f.db")});
  EXPECT_EQ(fetched.exit_code, 0) << fetched.err;
  EXPECT_THAT(fetched.out, HasSubstr("ok\tcandidate\t" + server_.url("/privacy.html")));
  ASSERT_EQ(run_program(kProgram, {"judge", path("f.db"), "-o", path("out")}).exit_code, 0);
  EXPECT_EQ(report()["policy"]["sources"][0]["kind"], "fetched");
  EXPECT_EQ(report()["policy"]["candidates"][0]["state"], "ok");
  EXPECT_EQ(server_.requests().size(), 1u);
  // The same in one step, and not without being told.
  ASSERT_EQ(run({"scan", path("classes.dex"), "--fetch", "-o", path("out")}).exit_code, 0);
  EXPECT_EQ(report()["policy"]["sources"][0]["kind"], "fetched");
}

TEST_F(FetchCommandLine, APolicyAloneCanBeAnAddress) {
  const ProgramRun text = run({"policy", server_.url("/privacy.html")});
  EXPECT_EQ(text.exit_code, 0) << text.err;
  EXPECT_THAT(text.out, HasSubstr(server_.url("/privacy.html")));
  EXPECT_THAT(text.out, HasSubstr("手机号码"));
  const ProgramRun as_json = run({"policy", server_.url("/privacy.html"), "--format", "json"});
  EXPECT_EQ(json::parse(as_json.out)["fetches"][0]["cached"], true);
  const ProgramRun gone = run({"policy", server_.url("/none.html")});
  EXPECT_EQ(gone.exit_code, 3);
  EXPECT_THAT(gone.err, HasSubstr("404"));
}

TEST_F(FetchCommandLine, WrongUsageIsTwoAndNoFactsAreThree) {
  EXPECT_EQ(run({"fetch"}).exit_code, 2);
  EXPECT_EQ(run({"fetch", path("f.db"), "--policy", "file.html"}).exit_code, 2);
  EXPECT_EQ(run({"fetch", path("none.db")}).exit_code, 3);
}

}  // namespace
}  // namespace hegui::test
