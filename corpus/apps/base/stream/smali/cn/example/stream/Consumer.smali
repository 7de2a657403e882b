.class public interface abstract Lcn/example/stream/Consumer;
.super Ljava/lang/Object;
.source "Consumer.java"

.method public abstract accept(Ljava/lang/Object;)V
.end method
