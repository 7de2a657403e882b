.class public Lkotlinx/coroutines/DispatchedTask;
.super Ljava/lang/Object;
.source "DispatchedTask.java"
.implements Ljava/lang/Runnable;

.field private final delegate:Lkotlin/coroutines/Continuation;

.method public constructor <init>(Lkotlin/coroutines/Continuation;)V
    .registers 2
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lkotlinx/coroutines/DispatchedTask;->delegate:Lkotlin/coroutines/Continuation;
    return-void
.end method

.method public run()V
    .registers 3
    iget-object v0, p0, Lkotlinx/coroutines/DispatchedTask;->delegate:Lkotlin/coroutines/Continuation;
    sget-object v1, Lkotlin/Unit;->INSTANCE:Lkotlin/Unit;
    invoke-interface {v0, v1}, Lkotlin/coroutines/Continuation;->resumeWith(Ljava/lang/Object;)V
    return-void
.end method
