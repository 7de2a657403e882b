.class public Lcn/example/app/Collector;
.super Ljava/lang/Object;
.source "Collector.java"

.method public static collect(Landroid/app/Activity;)V
    .registers 2
    invoke-static {p0}, Lcn/example/app/Device;->read(Landroid/content/Context;)Ljava/lang/String;
    move-result-object v0
    return-void
.end method
