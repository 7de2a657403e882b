.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 4
    const/4 v0, 0x2
    new-array v0, v0, [Ljava/lang/Object;
    const/4 v1, 0x0
    sget-object v2, Lcn/example/app/Signal;->SYNC:Lcn/example/app/Signal;
    aput-object v2, v0, v1
    const/4 v1, 0x1
    aput-object p0, v0, v1
    const/4 v1, 0x3
    invoke-static {v1, v0}, Lcn/example/app/Bus;->post(ILjava/lang/Object;)V
    return-void
.end method
