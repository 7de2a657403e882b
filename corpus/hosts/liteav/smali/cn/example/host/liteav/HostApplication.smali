.class public Lcn/example/host/liteav/HostApplication;
.super Landroid/app/Application;

.method public constructor <init>()V
    .locals 0
    invoke-direct {p0}, Landroid/app/Application;-><init>()V
    return-void
.end method

.method public onCreate()V
    .locals 2
    invoke-super {p0}, Landroid/app/Application;->onCreate()V
    invoke-virtual {p0}, Lcn/example/host/liteav/HostApplication;->getApplicationContext()Landroid/content/Context;
    move-result-object v0
    invoke-static {}, Lcom/tencent/rtmp/TXLiveBase;->getInstance()Lcom/tencent/rtmp/TXLiveBase;
    move-result-object v1
    const-string v1, "1400000000"
    invoke-static {v1}, Lcom/tencent/rtmp/TXLiveBase;->setAppID(Ljava/lang/String;)V
    const/4 v1, 0x1
    invoke-static {v1}, Lcom/tencent/rtmp/TXLiveBase;->setConsoleEnabled(Z)V
    invoke-static {}, Lcom/tencent/rtmp/TXLiveBase;->getSDKVersionStr()Ljava/lang/String;
    move-result-object v1
    return-void
.end method
