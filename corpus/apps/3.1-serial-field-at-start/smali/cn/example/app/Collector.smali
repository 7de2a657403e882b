.class public Lcn/example/app/Collector;
.super Ljava/lang/Object;
.source "Collector.java"

.method public static collect(Landroid/app/Activity;)V
    .registers 3
    new-instance v0, Lcn/example/app/Options;
    invoke-direct {v0, p0}, Lcn/example/app/Options;-><init>(Landroid/content/Context;)V
    const-string v1, "diagnostics"
    invoke-virtual {v0, v1}, Lcn/example/app/Options;->turnOn(Ljava/lang/String;)V
    return-void
.end method
