.class public Lcn/example/stream/StreamMap$MapConsumer;
.super Ljava/lang/Object;
.source "StreamMap.java"
.implements Lcn/example/stream/Consumer;

.field private final downstream:Lcn/example/stream/Consumer;
.field private final function:Lcn/example/stream/Function;

.method constructor <init>(Lcn/example/stream/Consumer;Lcn/example/stream/Function;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    iput-object p1, p0, Lcn/example/stream/StreamMap$MapConsumer;->downstream:Lcn/example/stream/Consumer;
    iput-object p2, p0, Lcn/example/stream/StreamMap$MapConsumer;->function:Lcn/example/stream/Function;
    return-void
.end method

.method public accept(Ljava/lang/Object;)V
    .registers 4
    iget-object v0, p0, Lcn/example/stream/StreamMap$MapConsumer;->function:Lcn/example/stream/Function;
    invoke-interface {v0, p1}, Lcn/example/stream/Function;->apply(Ljava/lang/Object;)Ljava/lang/Object;
    move-result-object v0
    iget-object v1, p0, Lcn/example/stream/StreamMap$MapConsumer;->downstream:Lcn/example/stream/Consumer;
    invoke-interface {v1, v0}, Lcn/example/stream/Consumer;->accept(Ljava/lang/Object;)V
    return-void
.end method
