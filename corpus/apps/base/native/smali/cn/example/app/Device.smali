# Native code stands behind it; a case brings native/device.c.
.class public Lcn/example/app/Device;
.super Ljava/lang/Object;
.source "Device.java"

.method static constructor <clinit>()V
    .registers 1
    const-string v0, "device"
    invoke-static {v0}, Ljava/lang/System;->loadLibrary(Ljava/lang/String;)V
    return-void
.end method

.method public static native read(Landroid/content/Context;)Ljava/lang/String;
.end method
