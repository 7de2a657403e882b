.class public Lcn/example/app/DeviceService;
.super Landroid/app/Service;
.source "DeviceService.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Service;-><init>()V
    return-void
.end method

.method public onBind(Landroid/content/Intent;)Landroid/os/IBinder;
    .registers 3
    invoke-static {p0}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    new-instance v0, Landroid/os/Binder;
    invoke-direct {v0}, Landroid/os/Binder;-><init>()V
    return-object v0
.end method
