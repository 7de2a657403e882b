.class public Lcn/example/app/DailyWorker;
.super Landroidx/work/Worker;
.source "DailyWorker.java"

.method public constructor <init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    .registers 3
    invoke-direct {p0, p1, p2}, Landroidx/work/Worker;-><init>(Landroid/content/Context;Landroidx/work/WorkerParameters;)V
    return-void
.end method

.method public doWork()Landroidx/work/ListenableWorker$Result;
    .registers 2
    invoke-virtual {p0}, Lcn/example/app/DailyWorker;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    invoke-static {v0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    invoke-static {}, Landroidx/work/ListenableWorker$Result;->success()Landroidx/work/ListenableWorker$Result;
    move-result-object v0
    return-object v0
.end method
