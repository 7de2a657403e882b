.class public Lcn/example/stream/StreamOn$SubscribeTask;
.super Ljava/lang/Object;
.source "StreamOn.java"
.implements Ljava/lang/Runnable;

.field private final source:Lcn/example/stream/Stream;
.field private final consumer:Lcn/example/stream/Consumer;

.method constructor <init>(Lcn/example/stream/Stream;Lcn/example/stream/Consumer;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/stream/StreamOn$SubscribeTask;->source:Lcn/example/stream/Stream;
    iput-object p2, p0, Lcn/example/stream/StreamOn$SubscribeTask;->consumer:Lcn/example/stream/Consumer;
    return-void
.end method

.method public run()V
    .registers 3
    iget-object v0, p0, Lcn/example/stream/StreamOn$SubscribeTask;->source:Lcn/example/stream/Stream;
    iget-object v1, p0, Lcn/example/stream/StreamOn$SubscribeTask;->consumer:Lcn/example/stream/Consumer;
    invoke-virtual {v0, v1}, Lcn/example/stream/Stream;->subscribe(Lcn/example/stream/Consumer;)V
    return-void
.end method
