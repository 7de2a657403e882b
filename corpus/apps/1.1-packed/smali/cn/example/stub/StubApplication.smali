# Stands for a packer: the classes the manifest names are not here, they come out of assets/payload.bin.
.class public Lcn/example/stub/StubApplication;
.super Landroid/app/Application;
.source "StubApplication.java"

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method protected attachBaseContext(Landroid/content/Context;)V
    .registers 3
    invoke-super {p0, p1}, Landroid/app/Application;->attachBaseContext(Landroid/content/Context;)V
    const-string v0, "stub"
    invoke-static {v0}, Ljava/lang/System;->loadLibrary(Ljava/lang/String;)V
    const-string v0, "payload.bin"
    invoke-static {p1, v0}, Lcn/example/stub/StubApplication;->unpack(Landroid/content/Context;Ljava/lang/String;)V
    return-void
.end method

.method private static native unpack(Landroid/content/Context;Ljava/lang/String;)V
.end method
