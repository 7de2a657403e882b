.class public Lcn/example/host/getui/HostApplication;
.super Landroid/app/Application;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .locals 3
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-virtual {p0}, Lcn/example/host/getui/HostApplication;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    invoke-static {}, Lcom/igexin/sdk/PushManager;->getInstance()Lcom/igexin/sdk/PushManager;
    move-result-object v1
    invoke-virtual {v1, v0}, Lcom/igexin/sdk/PushManager;->initialize(Landroid/content/Context;)V
    const-class v2, Lcn/example/host/getui/HostIntentService;
    invoke-virtual {v1, v0, v2}, Lcom/igexin/sdk/PushManager;->registerPushIntentService(Landroid/content/Context;Ljava/lang/Class;)V
    return-void
.end method
