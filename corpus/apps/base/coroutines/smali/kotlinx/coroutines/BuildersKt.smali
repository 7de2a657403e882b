# What compiled Kotlin calls for launch { … }; the context, the start mode and the Job mean nothing here.
.class public Lkotlinx/coroutines/BuildersKt;
.super Ljava/lang/Object;
.source "BuildersKt.java"

.field private static final pool:Ljava/util/concurrent/ExecutorService;

.method static constructor <clinit>()V
    .registers 1
    invoke-static {}, Ljava/util/concurrent/Executors;->newCachedThreadPool()Ljava/util/concurrent/ExecutorService;
    move-result-object v0
    sput-object v0, Lkotlinx/coroutines/BuildersKt;->pool:Ljava/util/concurrent/ExecutorService;
    return-void
.end method

.method public static launch$default(Lkotlinx/coroutines/CoroutineScope;Lkotlin/coroutines/CoroutineContext;Lkotlinx/coroutines/CoroutineStart;Lkotlin/jvm/functions/Function2;ILjava/lang/Object;)Lkotlinx/coroutines/Job;
    .registers 9
    const/4 v0, 0x0
    check-cast p3, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;
    invoke-virtual {p3, p0, v0}, Lkotlin/coroutines/jvm/internal/BaseContinuationImpl;->create(Ljava/lang/Object;Lkotlin/coroutines/Continuation;)Lkotlin/coroutines/Continuation;
    move-result-object v1
    new-instance v2, Lkotlinx/coroutines/DispatchedTask;
    invoke-direct {v2, v1}, Lkotlinx/coroutines/DispatchedTask;-><init>(Lkotlin/coroutines/Continuation;)V
    sget-object v1, Lkotlinx/coroutines/BuildersKt;->pool:Ljava/util/concurrent/ExecutorService;
    invoke-interface {v1, v2}, Ljava/util/concurrent/ExecutorService;->execute(Ljava/lang/Runnable;)V
    return-object v0
.end method
