#include "dynamic/join_trace.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace hegui::dynamic {
namespace {

using base::Result;
using facts::FactsDb;
using testing::HasSubstr;

const std::string kHash(64, 'a');
constexpr const char* kReadId = "La/Ids;->read()Ljava/lang/String;";
constexpr const char* kGetSerial = "Landroid/os/Build;->getSerial()Ljava/lang/String;";
constexpr const char* kGetString =
    "Landroid/provider/Settings$Secure;->getString(Landroid/content/ContentResolver;Ljava/lang/"
    "String;)Ljava/lang/String;";

facts::RowId add_site(FactsDb& facts, const std::string& caller, const std::string& owner, int line,
                      const std::string& api, const std::string& pi, std::optional<int> collects) {
  facts::OriginRow origin;
  origin.container = "base.apk";
  origin.kind = "dex";
  origin.position_json =
      fmt::format("{{\"line\":{},\"method\":\"{}\",\"offset\":1}}", line, caller);
  facts::CallSiteRow site;
  site.caller = caller;
  site.caller_class = caller.substr(0, caller.find(';') + 1);
  site.owner = owner;
  site.origin = facts.add(origin).value();
  facts::ApiCallRow call;
  call.catalog = "static." + pi;
  call.api = api;
  call.kind = "method";
  call.role = "collect";
  call.pi = pi;
  call.site = facts.add(site).value();
  if (collects) call.collects = *collects;
  call.origin = site.origin;
  EXPECT_TRUE(facts.add(call).ok());
  return call.site;
}

FactsDb facts_of_app(std::optional<std::string> package = "cn.example") {
  FactsDb facts = FactsDb::create().value();
  facts::AppRow app;
  app.platform = "android";
  app.package = std::move(package);
  EXPECT_TRUE(facts.add(app).ok());
  facts::InputRow input;
  input.path = input.container = "base.apk";
  input.kind = "apk";
  input.role = "base";
  input.sha256 = kHash;
  EXPECT_TRUE(facts.add(input).ok());
  return facts;
}

Trace trace_of(std::vector<TraceEvent> events) {
  Trace trace;
  trace.name = "run.jsonl";
  trace.sha256 = std::string(64, 'f');
  trace.package = "cn.example";
  std::size_t line = 1;
  for (TraceEvent& event : events) event.line = ++line;
  trace.events = std::move(events);
  return trace;
}

TraceEvent call(const char* api, std::vector<std::string> stack,
                std::vector<std::string> args = {}) {
  TraceEvent event;
  event.api = api;
  event.stack = std::move(stack);
  event.args = std::move(args);
  event.time_ms = 7;
  return event;
}

// Knows getSerial always, getString only with its argument.
std::optional<KnownApi> lookup(std::string_view api, const std::vector<std::string>& args) {
  if (api == kGetSerial) return KnownApi{"Build.getSerial", "DEV_SERIAL"};
  if (api != kGetString || args.size() < 2) return std::nullopt;
  return KnownApi{"setting", args[1] == "android_id" ? "DEV_ANDROIDID" : ""};
}

// "catalog pi site caller" of each written event.
std::vector<std::string> joined(FactsDb& facts, std::vector<TraceEvent> events) {
  const Result<TraceJoin> done = join_trace(facts, trace_of(std::move(events)), &lookup);
  EXPECT_TRUE(done.ok()) << (done.ok() ? "" : done.error().message());
  auto rows = facts.database().prepare(
      "SELECT ifnull(catalog, '-') || ' ' || ifnull(pi, '-') || ' ' || ifnull(site, '-') || ' ' || "
      "ifnull(caller, '-') FROM trace_event ORDER BY id");
  std::vector<std::string> texts;
  while (rows->step().value()) texts.emplace_back(rows->text(0));
  return texts;
}

TEST(JoinTrace, WritesWhatTheRulesRead) {
  FactsDb facts = facts_of_app();
  const facts::RowId site = add_site(facts, kReadId, "sdk:x", 31, kGetSerial, "DEV_SERIAL", 1);
  TraceEvent event =
      call(kGetSerial, {"La/Ids;->read()Ljava/lang/String;:31", "La/App;->onCreate"});
  event.before_consent = true;
  TraceEvent permission;
  permission.kind = EventKind::permission;
  permission.permission = "android.permission.CAMERA";
  permission.after_refusal = true;
  TraceEvent end;
  end.kind = EventKind::end;
  const Result<TraceJoin> done = join_trace(facts, trace_of({event, permission, end}), &lookup);
  ASSERT_TRUE(done.ok());
  EXPECT_EQ(done->events, 2u);
  EXPECT_EQ(done->catalogued, 1u);
  EXPECT_EQ(done->sited, 1u);
  auto rows = facts.database().prepare(
      "SELECT e.trace, e.line, e.time_ms, e.kind, e.before_consent, e.after_refusal, e.api, e.pi, "
      "e.stack_json, s.owner, o.position_json, o.container, o.entry_sha256, o.excerpt, e.site "
      "FROM trace_event e JOIN origin o ON o.id = e.origin LEFT JOIN call_site s ON s.id = e.site "
      "WHERE o.kind = 'trace' ORDER BY e.id");
  ASSERT_TRUE(rows.ok()) << rows.error().message();
  ASSERT_TRUE(*rows->step());
  EXPECT_EQ(rows->text(0), "run.jsonl");
  EXPECT_EQ(rows->integer(1), 2);
  EXPECT_EQ(rows->integer(2), 7);
  EXPECT_EQ(rows->text(3), "api");
  EXPECT_EQ(rows->integer(4), 1);
  EXPECT_TRUE(rows->is_null(5));
  EXPECT_EQ(rows->text(6), kGetSerial);
  EXPECT_EQ(rows->text(7), "DEV_SERIAL");
  EXPECT_EQ(rows->text(8), R"(["La/Ids;->read()Ljava/lang/String;:31","La/App;->onCreate"])");
  EXPECT_EQ(rows->text(9), "sdk:x");
  EXPECT_EQ(rows->text(10), R"({"line":2})");
  EXPECT_EQ(rows->text(11), "run.jsonl");
  EXPECT_EQ(rows->text(12), std::string(64, 'f'));
  EXPECT_EQ(rows->text(13), std::string("7 ms api ") + kGetSerial);
  EXPECT_EQ(rows->integer(14), site);
  ASSERT_TRUE(*rows->step());
  EXPECT_EQ(rows->text(3), "permission");
  EXPECT_EQ(rows->text(6), "android.permission.CAMERA");
  EXPECT_EQ(rows->integer(5), 1);
  EXPECT_TRUE(rows->is_null(8));
  EXPECT_FALSE(*rows->step());
}

TEST(JoinTrace, ArgumentsDecideAndStaticFactsFillIn) {
  FactsDb facts = facts_of_app();
  add_site(facts, "La/A;->yes()V", "app", 1, kGetString, "DEV_ANDROIDID", 1);
  add_site(facts, "La/A;->no()V", "app", 2, kGetString, "DEV_ANDROIDID", 0);
  EXPECT_THAT(
      joined(facts, {call(kGetString, {"La/A;->yes"}, {"null", "android_id"}),
                     call(kGetString, {"La/A;->yes"}, {"null", "volume"}),
                     call(kGetString, {"La/A;->yes"}), call(kGetString, {"La/A;->no"}),
                     call(kGetString, {})}),
      testing::ElementsAre("setting DEV_ANDROIDID 1 La/A;->yes()V", "setting - 1 La/A;->yes()V",
                           "static.DEV_ANDROIDID DEV_ANDROIDID 1 La/A;->yes()V",
                           "- - 2 La/A;->no()V", "- - - -"));
}

TEST(JoinTrace, TheInnermostKnownCallerDecides) {
  FactsDb facts = facts_of_app();
  add_site(facts, kReadId, "sdk:x", 31, kGetSerial, "S", 1);
  add_site(facts, kReadId, "sdk:x", 40, kGetSerial, "S", 1);
  add_site(facts, "La/Ids;->read(I)V", "sdk:x", 50, kGetSerial, "S", 1);
  add_site(facts, "La/Out;->go()V", "app", 9, kGetSerial, "S", 1);
  add_site(facts, "La/Out;->other()V", "app", 9, kGetString, "S", 1);
  const std::string line = std::string(kReadId) + ":40";
  const auto sites = [&](std::vector<std::vector<std::string>> stacks) {
    std::vector<TraceEvent> events;
    for (std::vector<std::string>& stack : stacks) {
      events.push_back(call("Lsub/Build;->getSerial()Ljava/lang/String;", std::move(stack)));
    }
    return joined(facts, std::move(events));
  };
  EXPECT_THAT(
      sites({{line, "La/Out;->go()V:9"},
             {kReadId, "La/Out;->go()V:9"},
             {"La/Ids;->read:50"},
             {"La/Ids;->read(I)V"},
             {"Ljava/lang/reflect/Method;->invoke:-2", "La/Out;->go()V:9"},
             {"La/Wrap;->call()V", "La/Out;->go()V:9"},
             {"La/Out;->other()V:9", "La/Out;->go()V:9"},
             {"Landroid/os/Handler;->dispatchMessage:99"}}),
      testing::ElementsAre("static.S S 2 La/Ids;->read()Ljava/lang/String;",  // the frame's line
                           "static.S S 1 La/Ids;->read()Ljava/lang/String;",  // the first
                           "static.S S 3 La/Ids;->read(I)V", "static.S S 3 La/Ids;->read(I)V",
                           "static.S S 4 La/Out;->go()V",  // platform frames are passed over
                           "- - - La/Wrap;->call()V",      // app code that calls it some other way
                           "- - - La/Out;->other()V",      // calls something else
                           "- - - -"));
}

TEST(JoinTrace, ATraceOfAnotherAppIsRefused) {
  const auto complaint = [](FactsDb facts, const Trace& trace) {
    const Result<TraceJoin> done = join_trace(facts, trace, &lookup);
    EXPECT_EQ(facts.last_row(facts::TraceEventRow::kTable) > 0, done.ok());
    EXPECT_EQ(facts.last_row(facts::OriginRow::kTable) > 0, done.ok());
    return done.ok() ? "joined" : done.error().message();
  };
  Trace trace = trace_of({call(kGetSerial, {})});
  EXPECT_EQ(complaint(facts_of_app(), trace), "joined");
  trace.app_sha256 = kHash;
  EXPECT_EQ(complaint(facts_of_app(), trace), "joined");
  EXPECT_EQ(complaint(facts_of_app(std::nullopt), trace), "joined");
  trace.app_sha256 = std::string(64, 'b');
  EXPECT_THAT(complaint(facts_of_app(), trace), HasSubstr("another build of cn.example"));
  trace.app_sha256.reset();
  EXPECT_THAT(complaint(facts_of_app(std::nullopt), trace), HasSubstr("nothing ties them"));
  trace.package = "cn.other";
  EXPECT_EQ(complaint(facts_of_app(), trace),
            "run.jsonl: the trace is of cn.other, the app is cn.example");
}

TEST(JoinTrace, TakesTenThousandEventsFromTextToRows) {
  FactsDb facts = facts_of_app();
  add_site(facts, kReadId, "app", 31, kGetSerial, "DEV_SERIAL", 1);
  std::string text =
      R"({"trace":"hegui","version":1,"package":"cn.example","start":"2024-05-01T09:30:00Z"})"
      "\n";
  for (int i = 0; i < 10'000; ++i) {
    text += fmt::format(
        R"({{"t":{},"kind":"api","api":"{}","args":[],"stack":["{}:31","La/App;->onCreate()V:12"]}})"
        "\n",
        i, kGetSerial, kReadId);
  }
  base::Diagnostics diagnostics;
  const Result<Trace> trace = read_trace(base::ByteView::of(text), "long", {}, diagnostics);
  ASSERT_TRUE(trace.ok());
  const Result<TraceJoin> done = join_trace(facts, *trace, &lookup);
  ASSERT_TRUE(done.ok());
  EXPECT_EQ(done->events, 10'000u);
  EXPECT_EQ(done->sited, 10'000u);
}

}  // namespace
}  // namespace hegui::dynamic
