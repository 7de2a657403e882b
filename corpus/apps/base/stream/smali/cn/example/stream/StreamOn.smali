.class public Lcn/example/stream/StreamOn;
.super Lcn/example/stream/Stream;
.source "StreamOn.java"

.field private final source:Lcn/example/stream/Stream;
.field private final executor:Ljava/util/concurrent/Executor;

.method constructor <init>(Lcn/example/stream/Stream;Ljava/util/concurrent/Executor;)V
    .registers 3
    invoke-direct {p0}, Lcn/example/stream/Stream;-><init>()V
    iput-object p1, p0, Lcn/example/stream/StreamOn;->source:Lcn/example/stream/Stream;
    iput-object p2, p0, Lcn/example/stream/StreamOn;->executor:Ljava/util/concurrent/Executor;
    return-void
.end method

.method public subscribe(Lcn/example/stream/Consumer;)V
    .registers 5
    iget-object v0, p0, Lcn/example/stream/StreamOn;->executor:Ljava/util/concurrent/Executor;
    new-instance v1, Lcn/example/stream/StreamOn$SubscribeTask;
    iget-object v2, p0, Lcn/example/stream/StreamOn;->source:Lcn/example/stream/Stream;
    invoke-direct {v1, v2, p1}, Lcn/example/stream/StreamOn$SubscribeTask;-><init>(Lcn/example/stream/Stream;Lcn/example/stream/Consumer;)V
    invoke-interface {v0, v1}, Ljava/util/concurrent/Executor;->execute(Ljava/lang/Runnable;)V
    return-void
.end method
