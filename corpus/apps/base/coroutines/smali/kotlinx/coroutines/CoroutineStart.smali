# An enum in the real one; nobody here gives any other value than null.
.class public Lkotlinx/coroutines/CoroutineStart;
.super Ljava/lang/Object;
.source "CoroutineStart.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method
