.class public Lcn/example/app/Collector;
.super Ljava/lang/Object;
.source "Collector.java"

.method public static collect(Landroid/app/Activity;)V
    .registers 2
    invoke-static {}, Lcn/example/app/Hooks;->get()Lcn/example/app/Hooks;
    move-result-object v0
    invoke-virtual {v0}, Lcn/example/app/Hooks;->fire()V
    return-void
.end method
