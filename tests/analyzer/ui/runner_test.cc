// Following code: what its values are, which of its branches run, and where it ends.
#include "analyzer/ui/runner.h"

#include <gmock/gmock.h>

#include "tests/analyzer/ui/ui_app.h"

namespace hegui::ui {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

// Keeps the titles that are set, each with "?" if the call may be left out.
class Titles final : public Model {
 public:
  bool call(const UiCall& what, const RunningCall& call, Things& result) override {
    if (what.verb != Verb::put || what.detail != "title") return false;
    const Things title = call.argument(0);
    std::string line;
    for (const Thing& thing : title) {
      if (!line.empty()) line += "|";
      line += thing.is(Thing::Kind::text) ? std::string(heap->text_of(thing))
                                          : std::to_string(thing.id);
    }
    if (title.more()) line += "+";
    if (call.conditional()) line += "?";
    titles.push_back(std::move(line));
    (void)result;
    return false;
  }
  void handed(const RunningCall&, ObjectId, flow::SignatureId, TypeId) override {}
  void class_given(const RunningCall&, TypeId) override {}
  void not_followed(MethodId) override { titles.emplace_back("not followed"); }

  Heap* heap = nullptr;
  std::vector<std::string> titles;
};

constexpr std::uint64_t kSteps = 400'000;

struct Followed {
  // Follows Lt/Main;->a()V. `members`: of Lt/Main;.
  Followed(const std::string& name, const std::string& members,
           std::vector<std::string> classes = {}, std::uint64_t budget = kSteps) {
    classes.push_back(main_activity("", members));
    classes.push_back(other_activity());
    UiApp app("runner_" + name, {}, std::move(classes));
    Heap heap;
    Titles model;
    model.heap = &heap;
    Runner runner(app.flow(), app.tools().catalog, app.tools().relevant, heap, model);
    runner.set_budget(budget);
    const ObjectId self = heap.make(app.type("Lt/Main;"), true);
    runner.run(app.method("Lt/Main;->a()V"), {Things(Thing::of_object(self))});
    titles = model.titles;
    cut_short = runner.cut_short();
    steps = runner.steps();
  }
  std::vector<std::string> titles;
  bool cut_short = false;
  std::uint64_t steps = 0;
};

std::string method_a(const std::string& code, int registers = 9) {
  return smali_method("public a()V", registers, code);
}
// Sets the title from a register.
std::string title(const std::string& value) {
  return "invoke-virtual {p0, " + value +
         "}, Landroid/app/Activity;->setTitle(Ljava/lang/CharSequence;)V\n";
}
const std::string kSet = smali_method("public set(Ljava/lang/String;)V", 2, title("p1"));
std::string set(const std::string& value) {
  return "invoke-virtual {p0, " + value + "}, Lt/Main;->set(Ljava/lang/String;)V\n";
}

TEST(Runner, FollowsCallsWithTheirArguments) {
  const Followed run("calls",
                     kSet + method_a("const-string v0, \"one\"\n" + set("v0") +
                                     "const-string v0, \"two\"\n" + set("v0") + set("v0")));
  // The same arguments again do the same: they are not followed again.
  EXPECT_THAT(run.titles, ElementsAre("one", "two"));
  EXPECT_FALSE(run.cut_short);
}

TEST(Runner, ReturnsWhatIsReturned) {
  const Followed run("returns", R"(
.method public name(Z)Ljava/lang/String;
.registers 3
if-eqz p1, :no
const-string v0, "yes"
return-object v0
:no
const-string v0, "no"
return-object v0
.end method
)" + method_a("const/4 v1, 0x1\ninvoke-virtual {p0, v1}, Lt/Main;->name(Z)Ljava/lang/String;\n"
              "move-result-object v0\n" +
              title("v0") +
              "const/4 v1, 0x0\ninvoke-virtual {p0, v1}, Lt/Main;->name(Z)Ljava/lang/String;\n"
              "move-result-object v0\n" +
              title("v0")));
  EXPECT_THAT(run.titles, ElementsAre("yes", "no"));
}

TEST(Runner, BranchesOnKnownValuesRunOneWay) {
  const Followed run("branches",
                     method_a("const/4 v1, 0x2\nadd-int/lit8 v1, v1, 0x3\n"
                              "const/4 v2, 0x5\nif-ne v1, v2, :other\n"
                              "const-string v0, \"five\"\n" +
                              title("v0") + "goto :end\n:other\nconst-string v0, \"x\"\n" +
                              title("v0") + ":end\n"));
  EXPECT_THAT(run.titles, ElementsAre("five"));
}

TEST(Runner, BranchesOnUnknownValuesRunBothWays) {
  const Followed run("unknown",
                     method_a("invoke-static {}, Ljava/lang/System;->currentTimeMillis()J\n"
                              "move-result-wide v1\nlong-to-int v1, v1\n"
                              "if-eqz v1, :other\nconst-string v0, \"a\"\n" +
                              title("v0") + "goto :end\n:other\nconst-string v0, \"b\"\n" +
                              title("v0") + ":end\n" + title("v0")));
  EXPECT_THAT(run.titles, ElementsAre("a?", "b?", "b|a"));
}

TEST(Runner, SwitchesOnKnownValuesRunOneWay) {
  const Followed run("switch", method_a(R"(
const/4 v1, 0x2
sparse-switch v1, :table
const-string v0, "default"
goto :end
:one
const-string v0, "one"
goto :end
:two
const-string v0, "two"
:end
)" + title("v0") + R"(
return-void
:table
.sparse-switch
0x1 -> :one
0x2 -> :two
.end sparse-switch
)"));
  EXPECT_THAT(run.titles, ElementsAre("two"));
}

TEST(Runner, FieldsKeepWhatIsPutInThem) {
  const Followed run(
      "fields",
      ".field private name:Ljava/lang/String;\n.field private static kept:Ljava/lang/String;\n" +
          method_a("const-string v0, \"first\"\niput-object v0, p0, "
                   "Lt/Main;->name:Ljava/lang/String;\niget-object v1, p0, "
                   "Lt/Main;->name:Ljava/lang/String;\n" +
                   title("v1") +
                   "const-string v0, \"second\"\niput-object v0, p0, "
                   "Lt/Main;->name:Ljava/lang/String;\niget-object v1, p0, "
                   "Lt/Main;->name:Ljava/lang/String;\n" +
                   title("v1") +
                   "sput-object v0, Lt/Main;->kept:Ljava/lang/String;\n"
                   "sget-object v1, Lt/Main;->kept:Ljava/lang/String;\n" +
                   title("v1")));
  EXPECT_THAT(run.titles, ElementsAre("first", "second", "second"));
}

TEST(Runner, ALoopRunsOnce) {
  const Followed run("loop", method_a(R"(
const/4 v1, 0x0
const-string v0, "x"
:again
const/16 v2, 0x64
if-ge v1, v2, :end
)" + title("v0") + R"(
add-int/lit8 v1, v1, 0x1
goto :again
:end
const-string v0, "after"
)" + title("v0")));
  EXPECT_THAT(run.titles, ElementsAre("x?", "after"));
  EXPECT_FALSE(run.cut_short);
}

TEST(Runner, SoDoesALoopThatIsTestedAtItsEnd) {
  const Followed run("do_while", method_a(R"(
const/4 v1, 0x0
:again
const-string v0, "x"
)" + title("v0") + R"(
add-int/lit8 v1, v1, 0x1
const/16 v2, 0x64
if-lt v1, v2, :again
const-string v0, "after"
)" + title("v0")));
  EXPECT_THAT(run.titles, ElementsAre("x", "after"));
}

TEST(Runner, BranchesInsideALoopRunOneWay) {
  const Followed run("loop_branch", method_a(R"(
const/4 v1, 0x0
const/4 v3, 0x1
:again
const/16 v2, 0x64
if-ge v1, v2, :end
add-int/lit8 v1, v1, 0x1
if-nez v3, :other
const-string v0, "x"
)" + title("v0") + R"(
goto :again
:other
const-string v0, "y"
)" + title("v0") + R"(
goto :again
:end
const-string v0, "after"
)" + title("v0")));
  ASSERT_THAT(run.titles, SizeIs(2));
  EXPECT_TRUE(run.titles[0].starts_with("y"));
  EXPECT_TRUE(run.titles[1].starts_with("after"));
}

TEST(Runner, RecursionEnds) {
  const Followed run("recursion",
                     kSet + method_a("const-string v0, \"x\"\n" + set("v0") +
                                     "invoke-virtual {p0}, Lt/Main;->a()V\n" + set("v0")));
  EXPECT_THAT(run.titles, ElementsAre("x"));
}

// An effect, so that all that leads there is followed.
const std::string kFinish = "invoke-virtual {p0}, Landroid/app/Activity;->finish()V\n";

// A hundred methods that call each other and set a title each; `last`: code of the last.
std::string chain(const std::string& last) {
  std::string members;
  for (int i = 0; i < 100; ++i) {
    members +=
        smali_method("public m" + std::to_string(i) + "()V", 3,
                     "const-string v0, \"" + std::to_string(i) + "\"\n" + title("v0") +
                         "invoke-virtual {p0}, Lt/Main;->m" + std::to_string(i + 1) + "()V\n");
  }
  return members + smali_method("public m100()V", 3, last) +
         method_a("invoke-virtual {p0}, Lt/Main;->m0()V\n");
}

TEST(Runner, CallsInOneAnotherEndAtADepth) {
  EXPECT_THAT(Followed("depth", chain("const-string v0, \"end\"\n" + title("v0"))).titles,
              SizeIs(24));
  // What is left out closes the activity: that is said.
  const Followed lost("depth_lost", chain(kFinish));
  ASSERT_THAT(lost.titles, SizeIs(25));
  EXPECT_EQ(lost.titles.back(), "not followed");
}

// a() calls go() of whatever is in a field: one of `count` classes, each of which sets the number
// and closes the activity where `closes` says so.
Followed one_of(const std::string& name, int count, int closes, const std::string& above) {
  std::vector<std::string> classes;
  std::string call = "invoke-interface {v0}, " + above + "->run()V\n";
  if (above == "Lt/Step;") {
    classes.emplace_back(R"(
.class public interface abstract Lt/Step;
.super Ljava/lang/Object;
.method public abstract run()V
.end method
)");
  }
  std::string make;
  for (int i = 0; i < count; ++i) {
    const std::string type = "Lt/Step" + std::to_string(i) + ";";
    classes.push_back(smali_class(
        type, "Ljava/lang/Object;",
        ".implements " + above + "\n.field public owner:Lt/Main;\n" +
            smali_method("public constructor <init>()V", 1,
                         "invoke-direct {p0}, Ljava/lang/Object;-><init>()V\n") +
            smali_method(
                "public run()V", 4,
                "iget-object v1, p0, " + type + "->owner:Lt/Main;\n" +
                    (i < closes ? "invoke-virtual {v1}, Landroid/app/Activity;->finish()V\n"
                                : ""))));
    make += "new-instance v0, " + type + "\ninvoke-direct {v0}, " + type +
            "-><init>()V\nsput-object v0, Lt/Main;->any:" + above + "\n";
  }
  // Another method of the activity makes them all.
  return Followed(
      name,
      ".field public step:" + above + "\n.field public static any:" + above + "\n" +
          smali_method("protected onStart()V", 3, make + "invoke-virtual {p0}, Lt/Main;->a()V\n") +
          method_a("iget-object v0, p0, Lt/Main;->step:" + above + "\n" + call),
      std::move(classes));
}

TEST(Runner, WhereACallLeadsAmongManyIsSaidNotToBeKnown) {
  EXPECT_THAT(one_of("few", 3, 3, "Lt/Step;").titles, IsEmpty());
  EXPECT_THAT(one_of("many", 4, 4, "Lt/Step;").titles, ElementsAre("not followed"));
  // Those that show nothing are left out.
  EXPECT_THAT(one_of("few_that_lead", 9, 3, "Lt/Step;").titles, IsEmpty());
  EXPECT_THAT(one_of("none_that_leads", 9, 0, "Lt/Step;").titles, IsEmpty());
  EXPECT_THAT(one_of("runnables", 1, 1, "Ljava/lang/Runnable;").titles,
              ElementsAre("not followed"));
  EXPECT_THAT(one_of("idle_runnables", 9, 0, "Ljava/lang/Runnable;").titles, IsEmpty());
}

TEST(Runner, StepsThatRunOutAreSaid) {
  std::string code = "const-string v0, \"x\"\n";
  for (int i = 0; i < 1000; ++i) code += title("v0");
  EXPECT_THAT(Followed("enough", method_a(code)).titles, SizeIs(1000));
  const Followed run("budget", method_a(code), {}, 200);
  EXPECT_TRUE(run.cut_short);
  EXPECT_LE(run.titles.size(), 200u);
  EXPECT_LE(run.steps, 1000u);
}

// --- Hostile ---

TEST(RunnerHostile, AMethodThatCallsItselfThroughOthersTenThousandTimes) {
  std::string code = "const-string v0, \"x\"\n" + title("v0") + kFinish;
  for (int i = 0; i < 10'000; ++i) code += "invoke-virtual {p0}, Lt/Main;->b()V\n";
  const Followed run("circle",
                     smali_method("public b()V", 2, "invoke-virtual {p0}, Lt/Main;->c()V\n") +
                         smali_method("public c()V", 2, "invoke-virtual {p0}, Lt/Main;->a()V\n") +
                         method_a(code));
  EXPECT_THAT(run.titles, ElementsAre("x"));
  EXPECT_FALSE(run.cut_short);
}

// Each method calls the next twice, with other objects: 2^24 calls.
TEST(RunnerHostile, DoublingCallsEndAtTheBudget) {
  std::string members;
  for (int i = 0; i < 24; ++i) {
    const std::string next = "Lt/Main;->m" + std::to_string(i + 1) + "(Ljava/lang/Object;)V\n";
    members += smali_method("public m" + std::to_string(i) + "(Ljava/lang/Object;)V", 4,
                            "new-instance v0, Landroid/content/Intent;\ninvoke-direct {v0}, "
                            "Landroid/content/Intent;-><init>()V\n"
                            "invoke-virtual {p0, v0}, " +
                                next +
                                "new-instance v0, Landroid/content/Intent;\ninvoke-direct {v0}, "
                                "Landroid/content/Intent;-><init>()V\n"
                                "invoke-virtual {p0, v0}, " +
                                next);
  }
  members += smali_method("public m24(Ljava/lang/Object;)V", 4, kFinish);
  const Followed run("doubling", members + method_a("invoke-virtual {p0, p0}, "
                                                    "Lt/Main;->m0(Ljava/lang/Object;)V\n"));
  EXPECT_TRUE(run.cut_short);
  EXPECT_LE(run.steps, kSteps + 10'000);
}

TEST(RunnerHostile, AValueMadeOfAHundredThousandOthers) {
  std::string code = "invoke-virtual {p0}, Lt/Main;->getTaskId()I\nmove-result v0\n";
  for (int i = 0; i < 100'000; ++i) code += "add-int/lit8 v0, v0, 0x1\n";
  code += "if-eqz v0, :end\nconst-string v1, \"x\"\n" + title("v1") + ":end\n";
  const Followed run("chain", method_a(code, 3));
  EXPECT_THAT(run.titles, ElementsAre("x?"));
  EXPECT_TRUE(run.cut_short);
}

TEST(RunnerHostile, AMethodOfManyBranches) {
  std::string code =
      "invoke-virtual {p0}, Lt/Main;->getTaskId()I\nmove-result v0\n"
      "const-string v1, \"x\"\n";
  for (int i = 0; i < 20'000; ++i) {
    const std::string label = ":l" + std::to_string(i);
    code += "if-eqz v0, " + label + "\n" + title("v1") + label + "\n";
  }
  const Followed run("wide", method_a(code, 3));
  EXPECT_FALSE(run.titles.empty());
}

}  // namespace
}  // namespace hegui::ui
