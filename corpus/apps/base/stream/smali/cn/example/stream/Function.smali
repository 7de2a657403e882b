.class public interface abstract Lcn/example/stream/Function;
.super Ljava/lang/Object;
.source "Function.java"

.method public abstract apply(Ljava/lang/Object;)Ljava/lang/Object;
.end method
