.class public Lcn/example/app/Tracker;
.super Ljava/lang/Object;
.source "Tracker.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public open(Landroid/content/Context;)V
    .registers 2
    return-void
.end method
