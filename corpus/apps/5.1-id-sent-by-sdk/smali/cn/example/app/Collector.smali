.class public Lcn/example/app/Collector;
.super Ljava/lang/Object;
.source "Collector.java"

.method public static collect(Landroid/app/Activity;)V
    .registers 2
    invoke-static {p0}, Lcom/umeng/analytics/Tracker;->track(Landroid/content/Context;)V
    return-void
.end method
