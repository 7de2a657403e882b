# Not the library: a class of ours with the names of the methods that an app calls.
.class public abstract Lio/reactivex/Flowable;
.super Ljava/lang/Object;
.source "Flowable.java"

.method public abstract blockingFirst()Ljava/lang/Object;
.end method
