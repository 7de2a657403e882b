# Not the library: a class of ours with the names of the methods that an app calls.
.class public final Landroidx/datastore/preferences/rxjava2/RxPreferenceDataStoreBuilder;
.super Ljava/lang/Object;
.source "RxPreferenceDataStoreBuilder.java"

.method public constructor <init>(Landroid/content/Context;Ljava/lang/String;)V
    .registers 3
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public native build()Landroidx/datastore/rxjava2/RxDataStore;
.end method
