.class public Lcn/example/app/DeviceSource;
.super Ljava/lang/Object;
.source "DeviceSource.java"
.implements Lcn/example/app/Source;

.method public constructor <init>()V
    .registers 1
    invoke-direct {p0}, Ljava/lang/Object;-><init>()V
    return-void
.end method

.method public load(Landroid/content/Context;)V
    .registers 2
    invoke-static {p1}, Lcn/example/app/AndroidId;->report(Landroid/content/Context;)V
    return-void
.end method
