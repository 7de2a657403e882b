# Not the library: a class of ours with the names of the methods that an app calls.
.class public abstract Landroidx/datastore/rxjava2/RxDataStore;
.super Ljava/lang/Object;
.source "RxDataStore.java"

.method public abstract data()Lio/reactivex/Flowable;
.end method

.method public abstract updateDataAsync(Lio/reactivex/functions/Function;)Lio/reactivex/Single;
.end method
