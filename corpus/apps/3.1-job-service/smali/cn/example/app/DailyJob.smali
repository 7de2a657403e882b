.class public Lcn/example/app/DailyJob;
.super Landroid/app/job/JobService;
.source "DailyJob.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/job/JobService;-><init>()V
    return-void
.end method

.method public onStartJob(Landroid/app/job/JobParameters;)Z
    .registers 3
    invoke-static {p0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    const/4 v0, 0x0
    return v0
.end method

.method public onStopJob(Landroid/app/job/JobParameters;)Z
    .registers 3
    const/4 v0, 0x0
    return v0
.end method
