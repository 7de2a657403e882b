# What a press on 开始 does. A case about data puts its own in this place.
.class public Lcn/example/app/Collector;
.super Ljava/lang/Object;
.source "Collector.java"

.method public static collect(Landroid/app/Activity;)V
    .registers 1
    return-void
.end method
