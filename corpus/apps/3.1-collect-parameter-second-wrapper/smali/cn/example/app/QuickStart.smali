.class public Lcn/example/app/QuickStart;
.super Ljava/lang/Object;
.source "QuickStart.java"

.method public static begin(Landroid/content/Context;)V
    .registers 2
    const/4 v0, 0x1
    invoke-static {p0, v0}, Lcn/example/app/QuickStart;->begin(Landroid/content/Context;Z)V
    return-void
.end method

.method static begin(Landroid/content/Context;Z)V
    .registers 2
    invoke-static {p0, p1}, Lcn/example/app/Tracker;->init(Landroid/content/Context;Z)V
    return-void
.end method
