.class public Lcn/example/app/Collector;
.super Ljava/lang/Object;
.source "Collector.java"

.method public static collect(Landroid/app/Activity;)V
    .registers 2
    new-instance v0, Lcn/example/app/WarmUp;
    invoke-direct {v0}, Lcn/example/app/WarmUp;-><init>()V
    invoke-static {v0}, Lcn/example/app/ThreadPool;->run(Ljava/lang/Runnable;)V
    return-void
.end method
