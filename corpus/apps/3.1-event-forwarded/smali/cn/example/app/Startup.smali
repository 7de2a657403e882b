.class public Lcn/example/app/Startup;
.super Ljava/lang/Object;
.source "Startup.java"

.method public static run(Landroid/app/Activity;)V
    .registers 2
    const v0, 0x20020001
    invoke-static {p0, v0}, Lcn/example/app/EventBus;->post(Landroid/content/Context;I)V
    return-void
.end method
