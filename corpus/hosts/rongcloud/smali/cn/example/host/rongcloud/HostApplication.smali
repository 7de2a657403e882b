.class public Lcn/example/host/rongcloud/HostApplication;
.super Landroid/app/Application;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .locals 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-virtual {p0}, Lcn/example/host/rongcloud/HostApplication;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v1, "abcdefghijklm"
    invoke-static {v0, v1}, Lio/rong/imlib/RongIMClient;->init(Landroid/content/Context;Ljava/lang/String;)V
    return-void
.end method
