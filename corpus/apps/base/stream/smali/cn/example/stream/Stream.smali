# A small library of the reactive kind: nothing happens before subscribe.
.class public abstract Lcn/example/stream/Stream;
.super Ljava/lang/Object;
.source "Stream.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public static just(Ljava/lang/Object;)Lcn/example/stream/Stream;
    .registers 2
    new-instance v0, Lcn/example/stream/StreamJust;
    invoke-direct {v0, p0}, Lcn/example/stream/StreamJust;-><init>(Ljava/lang/Object;)V
    return-object v0
.end method

.method public map(Lcn/example/stream/Function;)Lcn/example/stream/Stream;
    .registers 3
    new-instance v0, Lcn/example/stream/StreamMap;
    invoke-direct {v0, p0, p1}, Lcn/example/stream/StreamMap;-><init>(Lcn/example/stream/Stream;Lcn/example/stream/Function;)V
    return-object v0
.end method

.method public subscribeOn(Ljava/util/concurrent/Executor;)Lcn/example/stream/Stream;
    .registers 3
    new-instance v0, Lcn/example/stream/StreamOn;
    invoke-direct {v0, p0, p1}, Lcn/example/stream/StreamOn;-><init>(Lcn/example/stream/Stream;Ljava/util/concurrent/Executor;)V
    return-object v0
.end method

.method public abstract subscribe(Lcn/example/stream/Consumer;)V
.end method
