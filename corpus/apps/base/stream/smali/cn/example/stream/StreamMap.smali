.class public Lcn/example/stream/StreamMap;
.super Lcn/example/stream/Stream;
.source "StreamMap.java"

.field private final source:Lcn/example/stream/Stream;
.field private final function:Lcn/example/stream/Function;

.method constructor <init>(Lcn/example/stream/Stream;Lcn/example/stream/Function;)V
    .registers 3
    invoke-direct {p0}, Lcn/example/stream/Stream;-><init>()V
    iput-object p1, p0, Lcn/example/stream/StreamMap;->source:Lcn/example/stream/Stream;
    iput-object p2, p0, Lcn/example/stream/StreamMap;->function:Lcn/example/stream/Function;
    return-void
.end method

.method public subscribe(Lcn/example/stream/Consumer;)V
    .registers 5
    iget-object v0, p0, Lcn/example/stream/StreamMap;->source:Lcn/example/stream/Stream;
    new-instance v1, Lcn/example/stream/StreamMap$MapConsumer;
    iget-object v2, p0, Lcn/example/stream/StreamMap;->function:Lcn/example/stream/Function;
    invoke-direct {v1, p1, v2}, Lcn/example/stream/StreamMap$MapConsumer;-><init>(Lcn/example/stream/Consumer;Lcn/example/stream/Function;)V
    invoke-virtual {v0, v1}, Lcn/example/stream/Stream;->subscribe(Lcn/example/stream/Consumer;)V
    return-void
.end method
