.class public Lcn/example/app/FullTracker;
.super Lcn/example/app/Tracker;
.source "FullTracker.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Lcn/example/app/Tracker;-><init>()V
    return-void
.end method

.method public open(Landroid/content/Context;)V
    .registers 2
    invoke-static {p1}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    return-void
.end method
