.class public Lcn/example/app/DeviceModule;
.super Ljava/lang/Object;
.implements Lcn/example/app/Module;
.source "DeviceModule.java"

.method constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public onEvent(ILandroid/content/Context;)V
    .registers 4
    const/16 v0, 0x2001
    if-ne p1, v0, :done
    invoke-static {p2}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    :done
    return-void
.end method
