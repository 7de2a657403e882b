#include "dynamic/trace.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "support/malformed.h"

namespace hegui::dynamic {
namespace {

using base::ByteView;
using base::Diagnostics;
using base::Result;
using testing::ElementsAre;
using testing::HasSubstr;

constexpr std::string_view kHeader =
    R"({"trace":"hegui","version":1,"package":"cn.example","start":"2024-05-01T09:30:00+08:00"})"
    "\n";

std::string event(int t, std::string_view kind) {
  return fmt::format("{{\"t\":{},\"kind\":\"{}\"}}\n", t, kind);
}
std::string call(int t) {
  return fmt::format(R"({{"t":{},"kind":"api","api":"La/B;->c()V"}})", t) + "\n";
}

struct Read {
  Trace trace;
  Diagnostics diagnostics;
};
Read read_good(const std::string& text, const TraceLimits& limits = {}) {
  Read read;
  Result<Trace> trace =
      read_trace(ByteView::of(text), "runs/first.jsonl", limits, read.diagnostics);
  EXPECT_TRUE(trace.ok()) << (trace.ok() ? "" : trace.error().message());
  if (trace.ok()) read.trace = std::move(trace).value();
  return read;
}

// One letter an event: y yes, n no, ? not known.
std::string states(const Trace& trace, std::optional<bool> TraceEvent::*member) {
  std::string letters;
  for (const TraceEvent& each : trace.events) {
    const std::optional<bool> state = each.*member;
    letters += !state ? '?' : *state ? 'y' : 'n';
  }
  return letters;
}
std::string before_consent(const std::string& events) {
  return states(read_good(std::string(kHeader) + events).trace, &TraceEvent::before_consent);
}
std::string after_refusal(const std::string& events) {
  return states(read_good(std::string(kHeader) + events).trace, &TraceEvent::after_refusal);
}

TEST(Trace, ReadsEveryFieldOfTheFormat) {
  const std::string text =
      R"({"trace":"hegui","version":1,"package":"cn.example","sha256":")" + std::string(64, 'A') +
      R"(","device":"手机","start":"2024-05-01T01:30:00.250Z"})"
      "\r\n\r\n"
      R"({"t":5,"kind":"api","api":"La/B;->c([I)J","args":["x",-2,1.5,true,null],)"
      R"("stack":["La/B$1;-><init>(Ljava/lang/String;[[J)V:17","La/C;->run:-1","La/C;->go"]})"
      "\r\n"
      R"({"t":6,"kind":"permission","permission":"android.permission.CAMERA","api":"La/B;->f:I"})"
      "\n"
      R"({"t":6,"kind":"screen","screen":"a.B"})"
      "\n"
      R"({"t":7,"kind":"network","host":"LOG.Example.CN"})"
      "\n"
      R"({"t":8,"kind":"end"})";
  const auto [trace, diagnostics] = read_good(text);
  EXPECT_TRUE(diagnostics.kept().empty());
  EXPECT_EQ(trace.name, "first.jsonl");
  EXPECT_EQ(trace.sha256.size(), 64u);
  EXPECT_EQ(trace.package, "cn.example");
  EXPECT_EQ(trace.app_sha256, std::string(64, 'a'));
  EXPECT_EQ(trace.device, "手机");
  EXPECT_EQ(trace.start, "2024-05-01T01:30:00.250Z");
  ASSERT_EQ(trace.events.size(), 5u);
  EXPECT_EQ(trace.events[0].line, 3u);
  EXPECT_EQ(trace.events[0].time_ms, 5);
  EXPECT_EQ(trace.events[0].api, "La/B;->c([I)J");
  EXPECT_THAT(trace.events[0].args, ElementsAre("x", "-2", "1.5", "true", "null"));
  EXPECT_THAT(trace.events[0].stack, ElementsAre("La/B$1;-><init>(Ljava/lang/String;[[J)V:17",
                                                 "La/C;->run:-1", "La/C;->go"));
  EXPECT_EQ(trace.events[1].permission, "android.permission.CAMERA");
  EXPECT_EQ(trace.events[1].api, "La/B;->f:I");
  EXPECT_EQ(trace.events[2].screen, "a.B");
  EXPECT_EQ(trace.events[3].host, "log.example.cn");
  EXPECT_EQ(trace.events[4].kind, EventKind::end);
  EXPECT_TRUE(trace.has_end);
  EXPECT_FALSE(trace.lost_lines);
}

TEST(Trace, BeforeConsentIsWhatStandsBeforeTheFirstConsent) {
  EXPECT_EQ(before_consent(call(1) + event(1, "consent") + call(1) + event(9, "consent") + call(9)),
            "yynnn");
  EXPECT_EQ(before_consent(call(1) + call(2) + event(3, "end")), "yyy") << "never agreed";
  EXPECT_EQ(before_consent(call(1) + call(2)), "??") << "neither consent nor end";
  EXPECT_EQ(before_consent(call(1) + event(2, "refuse") + call(3)), "???");
}

TEST(Trace, AfterRefusalLastsUntilConsent) {
  const std::string refuse = event(2, "refuse");
  const std::string consent = event(3, "consent");
  EXPECT_EQ(after_refusal(call(1) + refuse + call(2) + consent + call(4)), "nnyyn");
  EXPECT_EQ(after_refusal(call(1) + refuse + call(2)), "nny") << "a refusal needs no end";
  EXPECT_EQ(after_refusal(consent + refuse + call(4)), "nny");
  EXPECT_EQ(after_refusal(call(1) + event(2, "end")), "nn");
  EXPECT_EQ(after_refusal(call(1)), "?");
}

TEST(Trace, ALostLineThatMayHaveBeenAMarkLeavesTheRestUnknown) {
  const std::string broken = "{\"t\":2,\"kind\":\"cons\n";
  const std::string end = event(9, "end");
  EXPECT_EQ(before_consent(call(1) + broken + call(3) + end), "y??");
  EXPECT_EQ(before_consent(call(1) + "{\"kind\":\"consent\"}\n" + call(3) + end), "y??");
  EXPECT_EQ(before_consent(call(1) + broken + call(3) + event(4, "consent") + call(5)), "y??n");
  EXPECT_EQ(before_consent(event(1, "consent") + broken + call(3)), "yn");
  // A line of another kind cannot have been one.
  EXPECT_EQ(before_consent(call(1) + "{\"t\":2,\"kind\":\"api\"}\n" + call(3) + end), "yyy");
  EXPECT_EQ(after_refusal(event(1, "refuse") + call(2) + broken + call(3) + end), "ny??");
  EXPECT_EQ(after_refusal(call(1) + broken + call(2) + event(3, "refuse") + call(4)), "n??y");
  EXPECT_TRUE(read_good(std::string(kHeader) + broken).trace.lost_lines);
}

TEST(Trace, KeepsToItsLimits) {
  TraceLimits limits;
  limits.max_events = 2;
  Read read = read_good(std::string(kHeader) + call(1) + call(2) + event(3, "end"), limits);
  EXPECT_EQ(read.trace.events.size(), 2u);
  EXPECT_EQ(read.diagnostics.count("trace-too-many-events"), 1u);
  EXPECT_EQ(states(read.trace, &TraceEvent::before_consent), "??") << "the end was not read";

  limits = {};
  limits.max_line_bytes = 100;
  read =
      read_good(std::string(kHeader) + call(1) + std::string(200, ' ') + "{\n" + call(2), limits);
  EXPECT_EQ(read.trace.events.size(), 2u);
  EXPECT_EQ(read.diagnostics.count("trace-line-too-long"), 1u);

  limits = {};
  limits.max_args = 2;
  limits.max_arg_bytes = 4;
  limits.max_frames = 1;
  read = read_good(std::string(kHeader) +
                       R"({"t":1,"kind":"api","api":"La/B;->c()V","args":["abc手","x","y"],)"
                       R"("stack":["La/B;->c","La/B;->d"]})",
                   limits);
  EXPECT_THAT(read.trace.events.at(0).args, ElementsAre("abc", "x"));
  EXPECT_THAT(read.trace.events.at(0).stack, ElementsAre("La/B;->c"));
  EXPECT_EQ(read.diagnostics.count("trace-cut"), 1u);

  Diagnostics diagnostics;
  limits.max_bytes = 10;
  EXPECT_THAT(read_trace(ByteView::of(kHeader), "t", limits, diagnostics).error().message(),
              HasSubstr("too large"));
}

TEST(Trace, DeepNestingIsABadLineNotAStackOverflow) {
  const std::string deep = R"({"t":1,"kind":"end","x":)" + std::string(30'000, '[');
  const Read read = read_good(std::string(kHeader) + deep + "\n" + call(2));
  EXPECT_EQ(read.trace.events.size(), 1u);
  ASSERT_EQ(read.diagnostics.kept().size(), 1u);
  EXPECT_EQ(read.diagnostics.kept()[0].text, "line 2: nested too deep");
}

TEST(Trace, IsRecognisedByItsFirstLine) {
  const auto looks = [](std::string_view text) { return looks_like_trace(ByteView::of(text)); };
  EXPECT_TRUE(looks(kHeader));
  EXPECT_TRUE(looks("\xef\xbb\xbf\n  { \"version\": 2, \"trace\" : \"hegui\" }"));
  EXPECT_FALSE(looks(""));
  EXPECT_FALSE(looks("\n\n"));
  EXPECT_FALSE(looks("{\"trace\":\"other\"}"));
  EXPECT_FALSE(looks("{\"t\":1}\n{\"trace\":\"hegui\"}"));
  EXPECT_FALSE(looks("[\"trace\",\"hegui\"]"));
  EXPECT_FALSE(looks("PK\x03\x04"));
  EXPECT_FALSE(looks("{\"trace\""));
}

// tests/malformed/trace: each defect refused or survived with the expected words at the expected
// place. Bases: "header", a good header line; "trace", with one event of each kind after it.
TEST(Trace, EachMalformationIsNamed) {
  const auto base = [](const std::string& name) {
    std::string text(kHeader);
    if (name == "trace") text += call(1) + event(2, "consent");
    return std::vector<std::uint8_t>(text.begin(), text.end());
  };
  for (const test::MalformedCase& each : test::malformed_cases("trace", base)) {
    SCOPED_TRACE(each.name);
    Diagnostics diagnostics;
    const Result<Trace> trace = read_trace(ByteView(each.bytes), "t.jsonl", {}, diagnostics);
    ASSERT_EQ(trace.ok(), each.accept) << (trace.ok() ? "" : trace.error().message());
    std::string said;
    std::optional<std::uint64_t> offset;
    if (trace.ok()) {
      ASSERT_FALSE(diagnostics.kept().empty());
      said = diagnostics.kept().front().code + " " + diagnostics.kept().front().text;
      offset = diagnostics.kept().front().offset;
    } else {
      said = trace.error().message();
      offset = trace.error().offset;
    }
    for (const std::string& words : each.expect) EXPECT_THAT(said, HasSubstr(words));
    if (each.offset) {
      EXPECT_EQ(offset, each.offset);
    }
  }
}

}  // namespace
}  // namespace hegui::dynamic
