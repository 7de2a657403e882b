.class public Lcn/example/host/qqmta/HostApplication;
.super Landroid/app/Application;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .locals 4
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-virtual {p0}, Lcn/example/host/qqmta/HostApplication;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v1, "100000001"
    invoke-static {v1, v0}, Lcom/tencent/tauth/Tencent;->createInstance(Ljava/lang/String;Landroid/content/Context;)Lcom/tencent/tauth/Tencent;
    move-result-object v1
    const/4 v2, 0x1
    invoke-static {v2}, Lcom/tencent/stat/StatConfig;->setDebugEnable(Z)V
    const-string v2, "release"
    invoke-static {v2}, Lcom/tencent/stat/StatConfig;->setInstallChannel(Ljava/lang/String;)V
    const-string v2, "A0123456789AB"
    const-string v3, "1.6.2"
    invoke-static {v0, v2, v3}, Lcom/tencent/stat/StatService;->startStatService(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;)Z
    return-void
.end method
