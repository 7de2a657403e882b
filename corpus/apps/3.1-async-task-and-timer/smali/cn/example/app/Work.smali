.class public Lcn/example/app/Work;
.super Ljava/lang/Object;
.source "Work.java"

.method public static go(Landroid/app/Activity;)V
    .registers 5
    new-instance v0, Lcn/example/app/LoadTask;
    invoke-direct {v0, p0}, Lcn/example/app/LoadTask;-><init>(Landroid/content/Context;)V
    const/4 v1, 0x0
    new-array v1, v1, [Ljava/lang/Object;
    invoke-virtual {v0, v1}, Lcn/example/app/LoadTask;->execute([Ljava/lang/Object;)Landroid/os/AsyncTask;
    new-instance v0, Ljava/util/Timer;
    invoke-direct {v0}, Ljava/util/Timer;-><init>()V
    new-instance v1, Lcn/example/app/WifiTimer;
    invoke-direct {v1}, Lcn/example/app/WifiTimer;-><init>()V
    const-wide/16 v2, 0x3e8
    invoke-virtual {v0, v1, v2, v3}, Ljava/util/Timer;->schedule(Ljava/util/TimerTask;J)V
    return-void
.end method
