.class public Lcn/example/host/weibo/HostApplication;
.super Landroid/app/Application;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .locals 5
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-virtual {p0}, Lcn/example/host/weibo/HostApplication;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    new-instance v1, Lcom/sina/weibo/sdk/auth/AuthInfo;
    const-string v2, "1000000001"
    const-string v3, "https://callback.example/weibo"
    const-string v4, "email"
    invoke-direct {v1, v0, v2, v3, v4}, Lcom/sina/weibo/sdk/auth/AuthInfo;-><init>(Landroid/content/Context;Ljava/lang/String;Ljava/lang/String;Ljava/lang/String;)V
    invoke-static {v0, v1}, Lcom/sina/weibo/sdk/WbSdk;->install(Landroid/content/Context;Lcom/sina/weibo/sdk/auth/AuthInfo;)V
    return-void
.end method
