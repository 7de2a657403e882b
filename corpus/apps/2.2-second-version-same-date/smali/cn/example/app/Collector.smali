# What a press on 开始 does. A case about data puts its own in this place.
.class public Lcn/example/app/Collector;
.super Ljava/lang/Object;
.source "Collector.java"

.method public static collect(Landroid/app/Activity;)V
    .registers 1
    invoke-static {p0}, Lcn/example/app/AppList;->report(Landroid/content/Context;)V
    return-void
.end method
