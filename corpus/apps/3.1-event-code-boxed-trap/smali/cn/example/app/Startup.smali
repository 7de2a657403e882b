.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 3
    const-string v0, "screen"
    const/16 v1, 0x46
    invoke-static {v0, v1, p0}, Lcn/example/app/Router;->send(Ljava/lang/String;ILjava/lang/Object;)V
    return-void
.end method
