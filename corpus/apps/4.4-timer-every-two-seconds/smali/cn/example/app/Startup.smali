.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 7
    new-instance v0, Ljava/util/Timer;
    invoke-direct {v0}, Ljava/util/Timer;-><init>()V
    new-instance v1, Lcn/example/app/ClipTask;
    invoke-direct {v1, p0}, Lcn/example/app/ClipTask;-><init>(Landroid/content/Context;)V
    const-wide/16 v2, 0x0
    const-wide/16 v4, 0x7d0
    invoke-virtual/range {v0 .. v5}, Ljava/util/Timer;->schedule(Ljava/util/TimerTask;JJ)V
    return-void
.end method
