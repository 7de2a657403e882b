.class public Lcn/example/host/jverification/HostApplication;
.super Landroid/app/Application;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .locals 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-virtual {p0}, Lcn/example/host/jverification/HostApplication;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const/4 v1, 0x1
    invoke-static {v1}, Lcn/jiguang/verifysdk/api/JVerificationInterface;->setDebugMode(Z)V
    new-instance v2, Lcn/example/host/jverification/ResultCallback;
    invoke-direct {v2}, Lcn/example/host/jverification/ResultCallback;-><init>()V
    invoke-static {v0, v2}, Lcn/jiguang/verifysdk/api/JVerificationInterface;->init(Landroid/content/Context;Lcn/jiguang/verifysdk/api/RequestCallback;)V
    return-void
.end method
