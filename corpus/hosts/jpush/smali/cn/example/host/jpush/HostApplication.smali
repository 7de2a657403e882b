.class public Lcn/example/host/jpush/HostApplication;
.super Landroid/app/Application;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .locals 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-virtual {p0}, Lcn/example/host/jpush/HostApplication;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const/4 v1, 0x1
    invoke-static {v1}, Lcn/jpush/android/api/JPushInterface;->setDebugMode(Z)V
    invoke-static {v0}, Lcn/jpush/android/api/JPushInterface;->init(Landroid/content/Context;)V
    return-void
.end method
