.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 2
    const-string v0, "readBB"
    invoke-static {p0, v0}, Lcn/example/app/Actions;->call(Landroid/content/Context;Ljava/lang/String;)V
    return-void
.end method
