.class public Lcom/umeng/analytics/Tracker;
.super Ljava/lang/Object;
.source "Tracker.java"

.method public static track(Landroid/content/Context;)V
    .registers 1
    invoke-static {p0}, Luk/k/a;->a(Landroid/content/Context;)V
    return-void
.end method
