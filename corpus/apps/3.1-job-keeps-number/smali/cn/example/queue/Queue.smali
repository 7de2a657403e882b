.class public final Lcn/example/queue/Queue;
.super Ljava/lang/Object;
.source "Queue.java"

.field private static final WORKER:Ljava/util/concurrent/ExecutorService;

.method static constructor <clinit>()V
    .registers 1
    invoke-static {}, Ljava/util/concurrent/Executors;->newSingleThreadExecutor()Ljava/util/concurrent/ExecutorService;
    move-result-object v0
    sput-object v0, Lcn/example/queue/Queue;->WORKER:Ljava/util/concurrent/ExecutorService;
    return-void
.end method

.method public static add(Lcn/example/queue/Job;)V
    .registers 2
    if-nez p0, :job
    return-void
    :job
    invoke-static {p0}, Lcn/example/queue/Queue;->execute(Ljava/lang/Runnable;)V
    return-void
.end method

.method private static execute(Ljava/lang/Runnable;)V
    .registers 2
    sget-object v0, Lcn/example/queue/Queue;->WORKER:Ljava/util/concurrent/ExecutorService;
    invoke-interface {v0, p0}, Ljava/util/concurrent/ExecutorService;->execute(Ljava/lang/Runnable;)V
    return-void
.end method
