.class public abstract Lcn/example/queue/Job;
.super Ljava/lang/Object;
.implements Ljava/lang/Runnable;
.source "Job.java"

.method protected constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method protected abstract perform()V
.end method

.method public final run()V
    .registers 4
    :try_start
    invoke-virtual {p0}, Lcn/example/queue/Job;->perform()V
    :try_end
    .catch Ljava/lang/RuntimeException; {:try_start .. :try_end} :failed
    return-void
    :failed
    move-exception v0
    const-string v1, "queue"
    const-string v2, "job failed"
    invoke-static {v1, v2, v0}, Landroid/util/Log;->w(Ljava/lang/String;Ljava/lang/String;Ljava/lang/Throwable;)I
    return-void
.end method
