.class public interface abstract Lkotlin/coroutines/Continuation;
.super Ljava/lang/Object;
.source "Continuation.java"

.method public abstract resumeWith(Ljava/lang/Object;)V
.end method
