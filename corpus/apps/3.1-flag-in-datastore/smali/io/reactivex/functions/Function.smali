# Not the library: a class of ours with the names of the methods that an app calls.
.class public interface abstract Lio/reactivex/functions/Function;
.super Ljava/lang/Object;
.source "Function.java"

.method public abstract apply(Ljava/lang/Object;)Ljava/lang/Object;
.end method
