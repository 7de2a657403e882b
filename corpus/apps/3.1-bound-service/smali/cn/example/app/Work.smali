.class public Lcn/example/app/Work;
.super Ljava/lang/Object;
.source "Work.java"

.method public static go(Landroid/app/Activity;)V
    .registers 4
    new-instance v0, Landroid/content/Intent;
    const-class v1, Lcn/example/app/DeviceService;
    invoke-direct {v0, p0, v1}, Landroid/content/Intent;-><init>(Landroid/content/Context;Ljava/lang/Class;)V
    new-instance v1, Lcn/example/app/Connection;
    invoke-direct {v1, p0}, Lcn/example/app/Connection;-><init>(Landroid/content/Context;)V
    const/4 v2, 0x1
    invoke-virtual {p0, v0, v1, v2}, Landroid/app/Activity;->bindService(Landroid/content/Intent;Landroid/content/ServiceConnection;I)Z
    return-void
.end method
