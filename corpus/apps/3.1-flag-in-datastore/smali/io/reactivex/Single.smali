# Not the library: a class of ours with the names of the methods that an app calls.
.class public abstract Lio/reactivex/Single;
.super Ljava/lang/Object;
.source "Single.java"

.method public static native just(Ljava/lang/Object;)Lio/reactivex/Single;
.end method
