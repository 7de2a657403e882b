.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 8
    const/4 v0, 0x0
    invoke-static {v0}, Lcom/tencent/tinker/lib/tinker/TinkerInstaller;->install(Ljava/lang/Object;)Ljava/lang/Object;
    return-void
.end method
