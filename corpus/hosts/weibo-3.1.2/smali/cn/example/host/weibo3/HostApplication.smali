.class public Lcn/example/host/weibo3/HostApplication;
.super Landroid/app/Application;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .locals 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-virtual {p0}, Lcn/example/host/weibo3/HostApplication;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    const-string v1, "1000000001"
    invoke-static {v0, v1}, Lcom/sina/weibo/sdk/api/share/WeiboShareSDK;->createWeiboAPI(Landroid/content/Context;Ljava/lang/String;)Lcom/sina/weibo/sdk/api/share/IWeiboShareAPI;
    move-result-object v1
    invoke-interface {v1}, Lcom/sina/weibo/sdk/api/share/IWeiboShareAPI;->registerApp()Z
    return-void
.end method
