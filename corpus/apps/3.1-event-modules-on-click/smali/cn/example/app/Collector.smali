.class public Lcn/example/app/Collector;
.super Ljava/lang/Object;
.source "Collector.java"

.method public static collect(Landroid/app/Activity;)V
    .registers 2
    const/16 v0, 0x2001
    invoke-static {v0, p0}, Lcn/example/app/Modules;->send(ILandroid/content/Context;)V
    return-void
.end method
