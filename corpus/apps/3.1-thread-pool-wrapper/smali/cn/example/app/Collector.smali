.class public Lcn/example/app/Collector;
.super Ljava/lang/Object;
.source "Collector.java"

.method public static collect(Landroid/app/Activity;)V
    .registers 2
    new-instance v0, Lcn/example/app/ReadTask;
    invoke-direct {v0, p0}, Lcn/example/app/ReadTask;-><init>(Landroid/content/Context;)V
    invoke-static {v0}, Lcn/example/app/ThreadPool;->run(Ljava/lang/Runnable;)V
    return-void
.end method
