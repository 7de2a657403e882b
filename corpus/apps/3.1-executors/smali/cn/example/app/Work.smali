.class public Lcn/example/app/Work;
.super Ljava/lang/Object;
.source "Work.java"

.method public static go(Landroid/app/Activity;)V
    .registers 7
    invoke-static {}, Ljava/util/concurrent/Executors;->newSingleThreadScheduledExecutor()Ljava/util/concurrent/ScheduledExecutorService;
    move-result-object v0
    new-instance v1, Lcn/example/app/ReadTask;
    invoke-direct {v1, p0}, Lcn/example/app/ReadTask;-><init>(Landroid/content/Context;)V
    invoke-interface {v0, v1}, Ljava/util/concurrent/Executor;->execute(Ljava/lang/Runnable;)V
    new-instance v1, Lcn/example/app/ListCall;
    invoke-direct {v1, p0}, Lcn/example/app/ListCall;-><init>(Landroid/content/Context;)V
    invoke-interface {v0, v1}, Ljava/util/concurrent/ExecutorService;->submit(Ljava/util/concurrent/Callable;)Ljava/util/concurrent/Future;
    new-instance v1, Lcn/example/app/WifiTask;
    invoke-direct {v1}, Lcn/example/app/WifiTask;-><init>()V
    const-wide/16 v2, 0x2
    sget-object v4, Ljava/util/concurrent/TimeUnit;->SECONDS:Ljava/util/concurrent/TimeUnit;
    invoke-interface/range {v0 .. v4}, Ljava/util/concurrent/ScheduledExecutorService;->schedule(Ljava/lang/Runnable;JLjava/util/concurrent/TimeUnit;)Ljava/util/concurrent/ScheduledFuture;
    return-void
.end method
