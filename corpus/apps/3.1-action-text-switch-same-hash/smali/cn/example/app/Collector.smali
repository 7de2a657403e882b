.class public Lcn/example/app/Collector;
.super Ljava/lang/Object;
.source "Collector.java"

.method public static collect(Landroid/app/Activity;)V
    .registers 2
    const-string v0, "readAa"
    invoke-static {p0, v0}, Lcn/example/app/Actions;->call(Landroid/content/Context;Ljava/lang/String;)V
    return-void
.end method
