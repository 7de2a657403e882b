// What runs again and again by itself.
#include <gmock/gmock.h>

#include "tests/analyzer/consent/consent_app.h"

namespace hegui::consent {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

constexpr std::string_view kActivity = "Landroid/app/Activity;";
constexpr std::string_view kObject = "Ljava/lang/Object;";

constexpr const char* kRecurrences =
    "SELECT r.kind, r.period_ms, c.caller FROM recurrence r JOIN call_site c ON c.id = r.site "
    "ORDER BY r.id";

// The one place that reads.
const std::string kReader =
    class_text("Reader", kObject,
               ".method public static read()V\n  .locals 2\n  const/4 v0, 0x0\n"
               "  const-string v1, \"android_id\"\n"
               "  invoke-static {v0, v1}, Landroid/provider/Settings$Secure;->getString"
               "(Landroid/content/ContentResolver;Ljava/lang/String;)Ljava/lang/String;\n"
               "  return-void\n.end method\n");
const std::string kRead = "  invoke-static {}, Lt/Reader;->read()V\n";
const std::string kReads = "Lt/Reader;->read()V";

AppText app(const std::string& main_methods, const std::vector<std::string>& more = {}) {
  AppText out;
  out.classes = {class_text("Main", kActivity, main_methods), kReader};
  out.classes.insert(out.classes.end(), more.begin(), more.end());
  return out;
}

std::string on_create(const std::string& body) {
  return method_text("onCreate(Landroid/os/Bundle;)V", body);
}

std::string runnable(const std::string& body) {
  return class_text("Task", kObject,
                    ".implements Ljava/lang/Runnable;\n" + method_text("run()V", body));
}

const std::string kNewTask =
    "  new-instance v1, Lt/Task;\n  invoke-direct {v1}, Lt/Task;-><init>()V\n";

TEST(Recurrences, AnExecutorsPeriodIsInItsUnit) {
  const std::string body =
      "  const/4 v0, 0x1\n"
      "  invoke-static {v0}, Ljava/util/concurrent/Executors;->newScheduledThreadPool(I)"
      "Ljava/util/concurrent/ScheduledExecutorService;\n  move-result-object v0\n" +
      kNewTask +
      "  const-wide/16 v2, 0x0\n  const-wide/16 v4, 0x1e\n"
      "  sget-object v6, Ljava/util/concurrent/TimeUnit;->SECONDS:"
      "Ljava/util/concurrent/TimeUnit;\n"
      "  invoke-interface/range {v0 .. v6}, Ljava/util/concurrent/ScheduledExecutorService;->"
      "scheduleAtFixedRate(Ljava/lang/Runnable;JJLjava/util/concurrent/TimeUnit;)"
      "Ljava/util/concurrent/ScheduledFuture;\n";
  EXPECT_THAT(facts_of(app(on_create(body), {runnable(kRead)}), kRecurrences),
              ElementsAre("timer|30000|" + kReads));
}

TEST(Recurrences, ATaskThatPostsANewOneOfItsKindLoops) {
  const std::string post = R"(
  new-instance v0, Landroid/os/Handler;
  invoke-direct {v0}, Landroid/os/Handler;-><init>()V
  new-instance v1, Lt/Task;
  invoke-direct {v1}, Lt/Task;-><init>()V
  const-wide/16 v2, 0x3e8
  invoke-virtual {v0, v1, v2, v3}, Landroid/os/Handler;->postDelayed(Ljava/lang/Runnable;J)Z
)";
  const std::string poll = ".method public static poll()V\n  .locals 4\n" + kRead + post +
                           "  return-void\n.end method\n";
  const AppText loops = app(on_create("  invoke-static {}, Lt/Main;->poll()V\n") + poll,
                            {runnable("  invoke-static {}, Lt/Main;->poll()V\n")});
  EXPECT_THAT(facts_of(loops, kRecurrences), ElementsAre("loop|1000|" + kReads));
  const AppText once =
      app(on_create("  invoke-static {}, Lt/Main;->poll()V\n") + poll, {runnable("")});
  EXPECT_THAT(facts_of(once, kRecurrences), IsEmpty());
}

// A handler that sends itself message 1 again; what it does for 1 and for 2.
std::string handler(const std::string& for_1, const std::string& for_2) {
  return class_text(
      "Poll", "Landroid/os/Handler;",
      method_text("handleMessage(Landroid/os/Message;)V",
                  "  iget v0, p1, Landroid/os/Message;->what:I\n  const/4 v1, 0x1\n"
                  "  if-ne v0, v1, :two\n" +
                      for_1 +
                      "  const-wide/16 v2, 0x7d0\n"
                      "  invoke-virtual {p0, v1, v2, v3}, Lt/Poll;->sendEmptyMessageDelayed(IJ)Z\n"
                      "  return-void\n  :two\n" +
                      for_2));
}

TEST(Recurrences, OnlyTheMessageThatIsSentAgainRecurs) {
  const std::string start = on_create(
      "  new-instance v0, Lt/Poll;\n  invoke-direct {v0}, Lt/Poll;-><init>()V\n"
      "  const/4 v1, 0x1\n  invoke-virtual {v0, v1}, Lt/Poll;->sendEmptyMessage(I)Z\n"
      "  const/4 v1, 0x2\n  invoke-virtual {v0, v1}, Lt/Poll;->sendEmptyMessage(I)Z\n");
  EXPECT_THAT(facts_of(app(start, {handler(kRead, "")}), kRecurrences),
              ElementsAre("loop|2000|" + kReads));
  EXPECT_THAT(facts_of(app(start, {handler("", kRead)}), kRecurrences), IsEmpty());
}

TEST(Recurrences, ACountDownTicks) {
  const std::string timer = class_text(
      "Ticks", "Landroid/os/CountDownTimer;",
      method_text("onTick(J)V", kRead) + method_text("onFinish()V", "") +
          ".method public constructor <init>()V\n  .locals 4\n  const-wide/32 v0, 0xea60\n"
          "  const-wide/16 v2, 0x1f4\n"
          "  invoke-direct {p0, v0, v1, v2, v3}, Landroid/os/CountDownTimer;-><init>(JJ)V\n"
          "  return-void\n.end method\n");
  EXPECT_THAT(facts_of(app(on_create("  new-instance v0, Lt/Ticks;\n"
                                     "  invoke-direct {v0}, Lt/Ticks;-><init>()V\n"
                                     "  invoke-virtual {v0}, Lt/Ticks;->start()"
                                     "Landroid/os/CountDownTimer;\n"),
                           {timer}),
                       kRecurrences),
              ElementsAre("timer|500|" + kReads));
}

TEST(Recurrences, AnAlarmWakesAReceiver) {
  AppText alarm = app(
      on_create(R"(
  new-instance v0, Landroid/content/Intent;
  const-class v1, Lt/Wake;
  invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
  const/4 v1, 0x0
  invoke-static {p0, v1, v0, v1}, Landroid/app/PendingIntent;->getBroadcast(Landroid/content/Context;ILandroid/content/Intent;I)Landroid/app/PendingIntent;
  move-result-object v6
  const-string v0, "alarm"
  invoke-virtual {p0, v0}, Landroid/app/Activity;->getSystemService(Ljava/lang/String;)Ljava/lang/Object;
  move-result-object v0
  check-cast v0, Landroid/app/AlarmManager;
  const/4 v1, 0x0
  const-wide/16 v2, 0x0
  const-wide/32 v4, 0xea60
  invoke-virtual/range {v0 .. v6}, Landroid/app/AlarmManager;->setRepeating(IJJLandroid/app/PendingIntent;)V
)"),
      {class_text(
          "Wake", "Landroid/content/BroadcastReceiver;",
          method_text("onReceive(Landroid/content/Context;Landroid/content/Intent;)V", kRead))});
  alarm.receivers = {"t.Wake"};
  EXPECT_THAT(facts_of(alarm, kRecurrences), ElementsAre("alarm|60000|" + kReads));
}

TEST(Recurrences, AScreenComesBack) {
  EXPECT_THAT(facts_of(app(method_text("onResume()V", kRead)), kRecurrences),
              ElementsAre("resume||" + kReads));
  EXPECT_THAT(facts_of(app(method_text("onWindowFocusChanged(Z)V", kRead)), kRecurrences),
              ElementsAre("focus||" + kReads));
  EXPECT_THAT(facts_of(app(on_create(kRead)), kRecurrences), IsEmpty());
}

TEST(Recurrences, WhatAFieldKeepsFromRunningTwiceDoesNotRecur) {
  const std::string once =
      "  iget-boolean v0, p0, Lt/Main;->done:Z\n  if-nez v0, :done\n  const/4 v0, 0x1\n"
      "  iput-boolean v0, p0, Lt/Main;->done:Z\n" +
      kRead + "  :done\n";
  const std::string field = ".field private done:Z\n";
  EXPECT_THAT(facts_of(app(field + method_text("onResume()V", once)), kRecurrences), IsEmpty());
  // Something sets it back.
  EXPECT_THAT(
      facts_of(app(field + method_text("onResume()V", once) +
                   method_text("onPause()V",
                               "  const/4 v0, 0x0\n  iput-boolean v0, p0, Lt/Main;->done:Z\n")),
               kRecurrences),
      ElementsAre("resume||" + kReads));
}

TEST(Recurrences, AFlagThatEndsALoopElsewhereDoesNotHideIt) {
  const std::string task = class_text(
      "Task", kObject,
      ".implements Ljava/lang/Runnable;\n.field public static stopped:Z\n" +
          method_text("run()V", "  sget-boolean v0, Lt/Task;->stopped:Z\n  if-nez v0, :stop\n" +
                                    kRead +
                                    "  new-instance v0, Landroid/os/Handler;\n"
                                    "  invoke-direct {v0}, Landroid/os/Handler;-><init>()V\n"
                                    "  const-wide/16 v2, 0x3e8\n"
                                    "  invoke-virtual {v0, p0, v2, v3}, Landroid/os/Handler;->"
                                    "postDelayed(Ljava/lang/Runnable;J)Z\n  :stop\n"));
  EXPECT_THAT(facts_of(app(on_create(kNewTask + "  invoke-virtual {v1}, Lt/Task;->run()V\n") +
                               method_text("onDestroy()V",
                                           "  const/4 v0, 0x1\n"
                                           "  sput-boolean v0, Lt/Task;->stopped:Z\n"),
                           {task}),
                       kRecurrences),
              ElementsAre("loop|1000|" + kReads));
}

}  // namespace
}  // namespace hegui::consent
