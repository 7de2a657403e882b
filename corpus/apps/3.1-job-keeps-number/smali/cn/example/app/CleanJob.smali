.class public Lcn/example/app/CleanJob;
.super Lcn/example/queue/Job;
.source "CleanJob.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcn/example/queue/Job;-><init>()V
    return-void
.end method

.method protected perform()V
    .registers 3
    const-string v0, "clean"
    const-string v1, "nothing to remove"
    invoke-static {v0, v1}, Landroid/util/Log;->d(Ljava/lang/String;Ljava/lang/String;)I
    return-void
.end method
