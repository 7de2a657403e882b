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
    .registers 3
    sget-object v0, Lcn/example/app/ThreadPool;->executor:Ljava/util/concurrent/ExecutorService;
    new-instance v1, Lcn/example/app/SafeTask;
    invoke-direct {v1, p0}, Lcn/example/app/SafeTask;-><init>(Ljava/lang/Runnable;)V
    invoke-interface {v0, v1}, Ljava/util/concurrent/ExecutorService;->execute(Ljava/lang/Runnable;)V
    return-void
.end method
