.class public Lcn/example/app/Work;
.super Ljava/lang/Object;
.source "Work.java"

.method public static go(Landroid/app/Activity;)V
    .registers 4
    invoke-static {p0}, Lcn/example/stream/Stream;->just(Ljava/lang/Object;)Lcn/example/stream/Stream;
    move-result-object v0
    new-instance v1, Lcn/example/app/ReadStep;
    invoke-direct {v1}, Lcn/example/app/ReadStep;-><init>()V
    invoke-virtual {v0, v1}, Lcn/example/stream/Stream;->map(Lcn/example/stream/Function;)Lcn/example/stream/Stream;
    move-result-object v0
    invoke-static {}, Ljava/util/concurrent/Executors;->newCachedThreadPool()Ljava/util/concurrent/ExecutorService;
    move-result-object v1
    invoke-virtual {v0, v1}, Lcn/example/stream/Stream;->subscribeOn(Ljava/util/concurrent/Executor;)Lcn/example/stream/Stream;
    move-result-object v0
    new-instance v1, Lcn/example/app/LogStep;
    invoke-direct {v1}, Lcn/example/app/LogStep;-><init>()V
    invoke-virtual {v0, v1}, Lcn/example/stream/Stream;->subscribe(Lcn/example/stream/Consumer;)V
    return-void
.end method
