.class public Lcn/example/app/Collector;
.super Ljava/lang/Object;
.source "Collector.java"

.method public static collect(Landroid/app/Activity;)V
    .registers 2
    const/4 v0, 0x1
    invoke-static {p0, v0}, Lcn/example/app/Tracker;->init(Landroid/content/Context;Z)V
    return-void
.end method
