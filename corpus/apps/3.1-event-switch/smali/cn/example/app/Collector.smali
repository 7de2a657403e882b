.class public Lcn/example/app/Collector;
.super Ljava/lang/Object;
.source "Collector.java"

.method public static collect(Landroid/app/Activity;)V
    .registers 2
    const/4 v0, 0x2
    invoke-static {v0, p0}, Lcn/example/app/EventHub;->on(ILjava/lang/Object;)V
    return-void
.end method
