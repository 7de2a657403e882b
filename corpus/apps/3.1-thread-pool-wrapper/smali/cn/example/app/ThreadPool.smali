.class public Lcn/example/app/ThreadPool;
.super Ljava/lang/Object;
.source "ThreadPool.java"

.field private static final executor:Ljava/util/concurrent/ExecutorService;

.method static constructor <clinit>()V
    .registers 1
    invoke-static {}, Ljava/util/concurrent/Executors;->newCachedThreadPool()Ljava/util/concurrent/ExecutorService;
    move-result-object v0
    sput-object v0, Lcn/example/app/ThreadPool;->executor:Ljava/util/concurrent/ExecutorService;
    return-void
.end method

.method public static run(Ljava/lang/Runnable;)V
    .registers 2
    sget-object v0, Lcn/example/app/ThreadPool;->executor:Ljava/util/concurrent/ExecutorService;
    invoke-interface {v0, p0}, Ljava/util/concurrent/ExecutorService;->execute(Ljava/lang/Runnable;)V
    return-void
.end method
