.class public Lcn/example/stream/StreamJust;
.super Lcn/example/stream/Stream;
.source "StreamJust.java"

.field private final value:Ljava/lang/Object;

.method constructor <init>(Ljava/lang/Object;)V
    .registers 2
    invoke-direct {p0}, Lcn/example/stream/Stream;-><init>()V
    iput-object p1, p0, Lcn/example/stream/StreamJust;->value:Ljava/lang/Object;
    return-void
.end method

.method public subscribe(Lcn/example/stream/Consumer;)V
    .registers 3
    iget-object v0, p0, Lcn/example/stream/StreamJust;->value:Ljava/lang/Object;
    invoke-interface {p1, v0}, Lcn/example/stream/Consumer;->accept(Ljava/lang/Object;)V
    return-void
.end method
