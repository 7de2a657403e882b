.class public Lcn/example/app/Collector;
.super Ljava/lang/Object;
.source "Collector.java"

.method public static collect(Landroid/app/Activity;)V
    .registers 3
    new-instance v0, Lcn/example/app/Delivery;
    const-string v1, "badge"
    invoke-direct {v0, v1, p0}, Lcn/example/app/Delivery;-><init>(Ljava/lang/String;Landroid/content/Context;)V
    invoke-static {v0}, Lcn/example/app/Courier;->hand(Lcn/example/app/Errand;)V
    return-void
.end method
