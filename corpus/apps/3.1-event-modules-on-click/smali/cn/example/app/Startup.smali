.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 2
    const/16 v0, 0x1001
    invoke-static {v0, p0}, Lcn/example/app/Modules;->send(ILandroid/content/Context;)V
    return-void
.end method
